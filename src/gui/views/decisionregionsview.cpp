#include "gui/views/decisionregionsview.h"

#include "gui/celltext.h"
#include "gui/theme.h"
#include "gui/translated.h"
#include "gui/views/plane.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace gui {

namespace {

constexpr std::size_t shapes = 4;

QPolygonF shapeOf(std::size_t shape, const QPointF &at, double r)
{
    switch (shape) {
    case 1:
        return {{at + QPointF(-r, -r), at + QPointF(r, -r), at + QPointF(r, r), at + QPointF(-r, r)}};
    case 2:
        return {{at + QPointF(0.0, -1.2 * r), at + QPointF(1.1 * r, 0.9 * r), at + QPointF(-1.1 * r, 0.9 * r)}};
    default:
        return {{at + QPointF(0.0, -1.4 * r), at + QPointF(1.4 * r, 0.0), at + QPointF(0.0, 1.4 * r),
                 at + QPointF(-1.4 * r, 0.0)}};
    }
}

} // namespace

void DecisionRegionsView::show(const calculators::Section &section, int /*digits*/)
{
    m_content = std::get<calculators::DecisionRegions>(section);
    setTitle(translated(m_content.title), tr("Decision regions"));
    repaintCanvas();
    announceChange();
}

ChartFrame DecisionRegionsView::frame(const QRectF &area) const
{
    return {chartField(area, fontMetrics().height()), m_content.left, m_content.right, m_content.bottom, m_content.top};
}

QColor DecisionRegionsView::colourOf(std::size_t group)
{
    const auto &series = themeColours().series;
    return series[static_cast<qsizetype>(group) % series.size()];
}

void DecisionRegionsView::drawCells(QPainter &painter, const QRectF &field) const
{
    const auto &winners = m_content.winners;
    const double width = field.width() / static_cast<double>(winners.columns);
    const double height = field.height() / static_cast<double>(winners.rows);
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < winners.rows; ++i)
        for (std::size_t j = 0; j < winners.columns; ++j) {
            QColor colour = colourOf(winners(i, j));
            // From barely there where the classes are level to clear where one is sure.
            const double level = 1.0 / static_cast<double>(std::max<std::size_t>(2, m_content.groups.size()));
            const double sure = std::clamp((m_content.certainty(i, j) - level) / (1.0 - level), 0.0, 1.0);
            colour.setAlphaF(static_cast<float>(0.10 + 0.40 * sure));
            painter.setBrush(colour);
            // On whole pixels, so that neither a seam nor a darker overlap is seen between cells.
            const QPointF corner(std::round(field.left() + static_cast<double>(j) * width),
                                 std::round(field.bottom() - static_cast<double>(i + 1) * height));
            const QPointF opposite(std::round(field.left() + static_cast<double>(j + 1) * width),
                                   std::round(field.bottom() - static_cast<double>(i) * height));
            painter.drawRect(QRectF(corner, opposite));
        }
    painter.setRenderHint(QPainter::Antialiasing);
}

void DecisionRegionsView::drawPoint(QPainter &painter, const QPointF &at, const calculators::RegionPoint &point) const
{
    const double radius = strokeWidth(painter) * (point.marked ? 3.2 : 1.9);
    painter.setPen(QPen(palette().color(point.marked ? QPalette::Text : QPalette::Base),
                        strokeWidth(painter) * (point.marked ? 1.2 : 0.5)));
    painter.setBrush(colourOf(point.group));
    if (point.group % shapes == 0)
        painter.drawEllipse(at, radius, radius);
    else
        painter.drawPolygon(shapeOf(point.group % shapes, at, radius));
}

void DecisionRegionsView::drawLegend(QPainter &painter, const QRectF &area) const
{
    const double em = fontMetrics().height();
    double x = frame(area).field.left();
    const double y = area.top() + 1.1 * em;
    for (std::size_t i = 0; i < m_content.groups.size(); ++i) {
        const QString name = translated(m_content.groups[i]);
        const double width = painter.fontMetrics().horizontalAdvance(name);
        if (x + width + 2.0 * em > area.right())
            break;
        drawPoint(painter, {x + 0.5 * em, y}, {.group = i});
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QPointF(x + 1.2 * em, y + 0.35 * em), name);
        x += width + 2.2 * em;
    }
}

void DecisionRegionsView::paint(QPainter &painter, const QRectF &area) const
{
    if (m_content.winners.cells.empty())
        return;
    const ChartFrame inner = frame(area);
    drawCells(painter, inner.field);
    drawChartFrame(painter, inner, translated(m_content.xLabel), translated(m_content.yLabel));
    painter.save();
    painter.setClipRect(inner.field, Qt::IntersectClip);
    for (const auto &point : m_content.points)
        drawPoint(painter, inner.toPixel(point.x, point.y), point);
    painter.restore();
    drawLegend(painter, area);
}

QString DecisionRegionsView::description() const
{
    QStringList parts{tr("Horizontal: %1 from %2 to %3. Vertical: %4 from %5 to %6.")
                          .arg(translated(m_content.xLabel), numberText(m_content.left, 4),
                               numberText(m_content.right, 4), translated(m_content.yLabel),
                               numberText(m_content.bottom, 4), numberText(m_content.top, 4))};
    const auto all = static_cast<double>(std::max<std::size_t>(1, m_content.winners.cells.size()));
    for (std::size_t i = 0; i < m_content.groups.size(); ++i) {
        const auto won = std::count(m_content.winners.cells.begin(), m_content.winners.cells.end(), i);
        parts << tr("%1 wins %2 % of it.")
                     .arg(translated(m_content.groups[i]), numberText(100.0 * static_cast<double>(won) / all, 2));
    }
    return parts.join(u' ');
}

QString DecisionRegionsView::plainText() const
{
    return title() + u'\n' + description() + u'\n';
}

} // namespace gui
