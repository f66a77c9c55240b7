#pragma once

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <array>

class QPaintDevice;

namespace gui {

/// How a sheet is set on the pages of a device, all lengths in the device's pixels.
struct SheetStyle
{
    enum Column { Sign, Name, Command, Spoken, Meaning };
    static constexpr std::size_t columnCount = 5;

    SheetStyle(QPaintDevice &pages, const QString &family, bool isRightToLeft);

    double points(double number) const { return number * point; }
    /// A span of the page, counted from the side where reading begins.
    double left(double start, double width) const;
    double left(std::size_t column) const { return left(starts.at(column), widths.at(column)); }

    QPaintDevice *device;
    bool rightToLeft;
    double point;
    QSizeF page;
    double header; ///< height that running title and captions take
    double footer;
    double em; ///< of the signs
    QFont text;
    QFont bold;
    QFont italic;
    QFont code;
    QFont small;
    QFont heading;
    QFont title;
    std::array<double, columnCount> starts{}; ///< from the side where reading begins
    std::array<double, columnCount> widths{};
};

} // namespace gui
