#include "gui/sheet/sheetrow.h"

#include "formula/paint.h"
#include "formula/shipped.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace gui {

namespace {

constexpr double space = 2.0; // points above and below what stands in a row

// Signs of the reference ship in text style only.
std::optional<formula::Formula> typeset(const QString &latex)
{
    if (auto formula = formula::shipped(latex, true))
        return formula;
    return formula::shipped(latex, false);
}

bool isCode(const SheetStyle &style, const QFont &font)
{
    return font.family() == style.code.family() && font.fixedPitch() == style.code.fixedPitch();
}

} // namespace

SheetRow::SheetRow(const SheetLine &line, const SheetStyle &style)
    : m_style(style),
      m_sign(typeset(line.sign)),
      m_firstLine(QFontMetricsF(style.text, style.device).ascent())
{
    double height = add(SheetStyle::Name, line.name, style.bold);
    height = std::max({height, add(SheetStyle::Command, line.command, style.code, line.package),
                       add(SheetStyle::Spoken, line.spoken, style.italic),
                       add(SheetStyle::Meaning, line.meaning, style.text)});
    m_ascent = m_firstLine;
    m_descent = height - m_firstLine;
    if (m_sign) {
        m_signEm = std::min(style.em, style.widths[SheetStyle::Sign] / std::max(m_sign->width(), 0.1));
        m_ascent = std::max(m_ascent, m_sign->height() * m_signEm);
        m_descent = std::max(m_descent, m_sign->depth() * m_signEm);
    }
    m_ascent += style.points(space);
    m_descent += style.points(space);
}

double SheetRow::add(std::size_t column, const QString &text, const QFont &font, const QString &note)
{
    const QString between = note.isEmpty() ? QString() : QStringLiteral("  ");
    Cell cell{.layout = std::make_unique<QTextLayout>(text + between + note, font, m_style.device),
              .left = m_style.left(column)};
    QTextCharFormat smaller;
    smaller.setFont(m_style.small);
    cell.layout->setFormats({{static_cast<int>(text.size() + between.size()), static_cast<int>(note.size()), smaller}});
    QTextOption option(m_style.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_style.rightToLeft && !isCode(m_style, font) ? Qt::RightToLeft : Qt::LeftToRight);
    cell.layout->setTextOption(option);
    cell.layout->beginLayout();
    double height = 0.0;
    for (QTextLine line = cell.layout->createLine(); line.isValid(); line = cell.layout->createLine()) {
        line.setLineWidth(m_style.widths.at(column));
        // Texts of several sizes share the first base line.
        line.setPosition({0.0, height + (height == 0.0 ? m_firstLine - line.ascent() : 0.0)});
        height = line.y() + line.height();
    }
    cell.layout->endLayout();
    m_cells.push_back(std::move(cell));
    return height;
}

void SheetRow::draw(QPainter &painter, double top) const
{
    const double baseline = top + m_ascent;
    if (m_sign)
        formula::paint(painter, *m_sign,
                       {m_style.left(m_style.starts[SheetStyle::Sign], m_sign->width() * m_signEm), baseline}, m_signEm,
                       Qt::black);
    painter.setPen(Qt::black);
    for (const Cell &cell : m_cells)
        cell.layout->draw(&painter, {cell.left, baseline - m_firstLine});
}

} // namespace gui
