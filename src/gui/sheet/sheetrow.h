#pragma once

#include "formula/formula.h"
#include "gui/sheet/sheet.h"
#include "gui/sheet/sheetstyle.h"

#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace gui {

/// One line of a sheet, set: its texts broken to their columns, their first lines and the sign on one base line.
class SheetRow
{
public:
    /// style: outlives the row.
    SheetRow(const SheetLine &line, const SheetStyle &style);

    double height() const { return m_ascent + m_descent; }
    void draw(QPainter &painter, double top) const;

private:
    struct Cell
    {
        std::unique_ptr<QTextLayout> layout;
        double left = 0.0;
    };
    /// note: smaller, behind the text. Gives the height of the lines.
    double add(std::size_t column, const QString &text, const QFont &font, const QString &note = {});

    const SheetStyle &m_style;
    std::optional<formula::Formula> m_sign;
    double m_signEm = 0.0;
    double m_ascent = 0.0;
    double m_descent = 0.0;
    double m_firstLine = 0.0; ///< from the top of a text to its base line
    std::vector<Cell> m_cells;
};

} // namespace gui
