#include "gui/views/iconarrayview.h"

#include "gui/theme.h"
#include "gui/translated.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui {

void IconArrayView::show(const calculators::Section &section, int /*digits*/)
{
    m_content = std::get<calculators::IconArray>(section);
    setTitle(translated(m_content.title), tr("People as icons"));
    repaintCanvas();
    announceChange();
}

void IconArrayView::drawIcon(QPainter &painter, const QPointF &centre, double radius,
                             const calculators::IconGroup &group)
{
    const auto &series = themeColours().series;
    const QColor colour = series[static_cast<qsizetype>(group.series) % series.size()];
    const double line = std::max(0.8, 0.35 * radius);
    painter.setPen(group.outlined ? QPen(colour, line) : QPen(Qt::NoPen));
    painter.setBrush(group.outlined ? QBrush(Qt::NoBrush) : QBrush(colour));
    const double size = group.outlined ? radius - 0.5 * line : radius;
    painter.drawEllipse(centre, size, size);
}

/// Gives where the legend ends.
double IconArrayView::drawLegend(QPainter &painter, const QRectF &area) const
{
    const double em = fontMetrics().height();
    double y = area.top() + em;
    for (const auto &group : m_content.groups) {
        drawIcon(painter, {area.left() + 0.9 * em, y}, 0.36 * em, group);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QPointF(area.left() + 1.8 * em, y + 0.35 * em),
                         tr("%1: %2").arg(translated(group.name), QString::number(group.people)));
        y += 1.3 * em;
    }
    if (m_content.peopleAnIcon > 1) {
        painter.setPen(themeColours().secondary);
        painter.drawText(QPointF(area.left() + 1.8 * em, y + 0.35 * em),
                         tr("Each icon stands for %1 people.").arg(m_content.peopleAnIcon));
        y += 1.3 * em;
    }
    return y;
}

void IconArrayView::paint(QPainter &painter, const QRectF &area) const
{
    const double em = fontMetrics().height();
    std::size_t count = 0;
    for (const auto &group : m_content.groups)
        count += group.icons;
    if (count == 0)
        return;
    QRectF field = area.adjusted(0.5 * em, 0.0, -0.5 * em, -0.5 * em);
    field.setTop(drawLegend(painter, area));
    const double cell = std::sqrt(field.width() * field.height() / static_cast<double>(count));
    const double columns = std::ceil(field.width() / cell);
    const double rows = std::ceil(static_cast<double>(count) / columns);
    const double side = std::min(field.width() / columns, field.height() / rows);
    std::size_t placed = 0;
    for (const auto &group : m_content.groups)
        for (std::size_t i = 0; i < group.icons; ++i, ++placed) {
            const double column = std::fmod(static_cast<double>(placed), columns);
            const double row = std::floor(static_cast<double>(placed) / columns);
            drawIcon(painter, field.topLeft() + QPointF((column + 0.5) * side, (row + 0.5) * side), 0.4 * side, group);
        }
}

QString IconArrayView::description() const
{
    QStringList parts;
    for (const auto &group : m_content.groups)
        parts << tr("%1: %2").arg(translated(group.name), QString::number(group.people));
    return parts.join(QStringLiteral("; ")) + u'.';
}

QString IconArrayView::plainText() const
{
    return title() + u'\n' + description() + u'\n';
}

} // namespace gui
