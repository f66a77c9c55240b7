#include "gui/sheet/sheetstyle.h"

#include <QFontDatabase>
#include <QPaintDevice>

namespace gui {

namespace {

constexpr double textSize = 7.5; // points
constexpr double smallSize = 6.5;
constexpr double pointsPerInch = 72.0;
constexpr double gap = 8.0; // points between columns
constexpr std::array<double, SheetStyle::columnCount> shares = {0.10, 0.15, 0.16, 0.18, 0.41};

QFont sized(QFont font, double points)
{
    font.setPointSizeF(points);
    return font;
}

QFont heavy(QFont font)
{
    font.setBold(true);
    return font;
}

QFont slanted(QFont font)
{
    font.setItalic(true);
    return font;
}

} // namespace

SheetStyle::SheetStyle(QPaintDevice &pages, const QString &family, bool isRightToLeft)
    : device(&pages),
      rightToLeft(isRightToLeft),
      point(pages.logicalDpiY() / pointsPerInch),
      page(pages.width(), pages.height()),
      header(points(30.0)),
      footer(points(18.0)),
      em(points(10.5)),
      text(sized(QFont(family), textSize)),
      bold(heavy(text)),
      italic(slanted(text)),
      code(sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), textSize)),
      small(sized(text, smallSize)),
      heading(heavy(sized(text, 11.0))),
      title(heavy(sized(text, 18.0)))
{
    const double usable = page.width() - (columnCount - 1) * points(gap);
    double start = 0.0;
    for (std::size_t column = 0; column < columnCount; ++column) {
        widths.at(column) = usable * shares.at(column);
        starts.at(column) = start;
        start += widths.at(column) + points(gap);
    }
}

double SheetStyle::left(double start, double width) const
{
    return rightToLeft ? page.width() - start - width : start;
}

} // namespace gui
