#include "gui/views/planemapview.h"

#include "gui/celltext.h"
#include "gui/theme.h"
#include "gui/translated.h"
#include "gui/views/plane.h"

#include <QKeyEvent>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

QColor seriesColour(std::size_t series)
{
    const auto &all = themeColours().series;
    return all[static_cast<qsizetype>(series) % all.size()];
}

/// As many digits as a pixel can tell apart.
double roundedTo(double number, double pixel)
{
    const double unit = std::pow(10.0, std::floor(std::log10(pixel)));
    const double result = std::round(number / unit) * unit;
    return std::isfinite(result) ? result : number;
}

} // namespace

PlaneMapView::PlaneMapView(QWidget *parent) : DrawingView(parent)
{
}

void PlaneMapView::show(const calculators::Section &section, int digits)
{
    m_content = std::get<calculators::PlaneMap>(section);
    m_digits = digits;
    m_chosen = std::clamp(m_chosen, 0, std::max(0, static_cast<int>(draggable().size()) - 1));
    showTexts();
    repaintCanvas();
    announceChange();
}

void PlaneMapView::showTexts()
{
    setTitle(translated(m_content.title), tr("Picture of the plane"));
}

ChartFrame PlaneMapView::frame(const QRectF &area) const
{
    ChartFrame result =
        m_dragged >= 0 ? m_held : ChartFrame{{}, m_content.left, m_content.right, m_content.bottom, m_content.top};
    result.field = chartField(area, fontMetrics().height());
    return result;
}

std::vector<std::size_t> PlaneMapView::draggable() const
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < m_content.points.size(); ++i)
        if (!m_content.points[i].inputX.empty() || !m_content.points[i].inputY.empty())
            result.push_back(i);
    return result;
}

int PlaneMapView::pointAt(const QPointF &pixel) const
{
    const ChartFrame seen = frame(canvasArea());
    double nearest = 0.8 * fontMetrics().height();
    int result = -1;
    for (const std::size_t i : draggable()) {
        const auto &at = m_content.points[i].at;
        const double away = QLineF(seen.toPixel(at.x, at.y), pixel).length();
        if (away > nearest)
            continue;
        nearest = away;
        result = static_cast<int>(i);
    }
    return result;
}

void PlaneMapView::choose(int step)
{
    const int count = static_cast<int>(draggable().size());
    if (count == 0)
        return;
    m_chosen = (m_chosen + step + count) % count;
    repaintCanvas();
    announceChange();
}

void PlaneMapView::moveTo(std::size_t point, const QPointF &place)
{
    const ChartFrame seen = frame(canvasArea());
    const calculators::MapPoint &moved = m_content.points[point];
    DraggedInputs inputs;
    if (!moved.inputX.empty())
        inputs << std::pair(QString::fromStdString(moved.inputX),
                            roundedTo(place.x(), (seen.right - seen.left) / seen.field.width()));
    if (!moved.inputY.empty())
        inputs << std::pair(QString::fromStdString(moved.inputY),
                            roundedTo(place.y(), (seen.top - seen.bottom) / seen.field.height()));
    emit inputDragged(inputs);
}

void PlaneMapView::pressed(const QPointF &point)
{
    m_held = frame(canvasArea());
    m_dragged = pointAt(point);
    const std::vector<std::size_t> all = draggable();
    const auto found = std::find(all.begin(), all.end(), static_cast<std::size_t>(std::max(0, m_dragged)));
    if (m_dragged >= 0 && found != all.end())
        choose(static_cast<int>(found - all.begin()) - m_chosen);
}

void PlaneMapView::moved(const QPointF &point, bool pressed)
{
    if (pressed && m_dragged >= 0 && m_dragged < static_cast<int>(m_content.points.size())) {
        const QRectF field = frame(canvasArea()).field;
        const QPointF inside(std::clamp(point.x(), field.left(), field.right()),
                             std::clamp(point.y(), field.top(), field.bottom()));
        moveTo(static_cast<std::size_t>(m_dragged), frame(canvasArea()).toPlane(inside));
        return;
    }
    if (pointAt(point) >= 0)
        canvas()->setCursor(Qt::SizeAllCursor);
    else
        canvas()->unsetCursor();
}

void PlaneMapView::released(const QPointF & /*point*/)
{
    m_dragged = -1;
    repaintCanvas();
}

void PlaneMapView::keyPressEvent(QKeyEvent *event)
{
    const std::vector<std::size_t> all = draggable();
    const bool less = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down;
    const bool more = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up;
    if (all.empty() || (!less && !more)) {
        DrawingView::keyPressEvent(event);
        return;
    }
    const double sign = less ? -1.0 : 1.0;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        choose(less ? -1 : 1);
        return;
    }
    const double step = sign * (event->modifiers().testFlag(Qt::ShiftModifier) ? 0.002 : 0.02);
    const bool level = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const std::size_t point = all[static_cast<std::size_t>(m_chosen)];
    const auto &at = m_content.points[point].at;
    moveTo(point, {at.x + (level ? step * (m_content.right - m_content.left) : 0.0),
                   at.y + (level ? 0.0 : step * (m_content.top - m_content.bottom))});
}

void PlaneMapView::drawLevels(QPainter &painter, const ChartFrame &frame) const
{
    QColor colour = palette().color(QPalette::Text);
    const auto count = static_cast<double>(std::max<std::size_t>(1, m_content.levels.size()));
    for (std::size_t k = 0; k < m_content.levels.size(); ++k) {
        // The lower, the clearer, so that the way down is seen.
        colour.setAlphaF(static_cast<float>(0.55 - 0.4 * static_cast<double>(k) / count));
        painter.setPen(QPen(colour, 0.6 * strokeWidth(painter)));
        for (const auto &part : m_content.levels[k].parts)
            for (std::size_t i = 1; i < part.size(); ++i)
                painter.drawLine(frame.toPixel(part[i - 1].x, part[i - 1].y), frame.toPixel(part[i].x, part[i].y));
    }
}

void PlaneMapView::drawLine(QPainter &painter, const ChartFrame &frame, const calculators::MapLine &line)
{
    const QColor colour = seriesColour(line.series);
    QPolygonF points;
    for (const auto &place : line.points)
        points << frame.toPixel(place.x, place.y);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(colour, strokeWidth(painter), line.dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    if (!line.dots)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double radius = 1.2 * strokeWidth(painter);
    for (const QPointF &point : points)
        painter.drawEllipse(point, radius, radius);
}

void PlaneMapView::drawPoint(QPainter &painter, const ChartFrame &frame, std::size_t index) const
{
    const calculators::MapPoint &point = m_content.points[index];
    const std::vector<std::size_t> all = draggable();
    const bool moves = std::find(all.begin(), all.end(), index) != all.end();
    const bool chosen = hasFocus() && moves && all[static_cast<std::size_t>(m_chosen)] == index;
    const QPointF at = frame.toPixel(point.at.x, point.at.y);
    const double radius = strokeWidth(painter) * (moves ? 3.0 : 2.4);
    painter.setPen(
        QPen(palette().color(chosen ? QPalette::Text : QPalette::Base), strokeWidth(painter) * (chosen ? 1.4 : 0.7)));
    painter.setBrush(moves ? themeColours().handle : seriesColour(point.series));
    painter.drawEllipse(at, radius, radius);
}

void PlaneMapView::drawLegend(QPainter &painter, const ChartFrame &frame) const
{
    const QFontMetricsF metrics(painter.font());
    const double em = metrics.height();
    double x = frame.field.left();
    double y = frame.field.top() - 1.1 * em;
    QColor veil = palette().color(QPalette::Base);
    veil.setAlphaF(0.85F);
    for (const calculators::MapLine &line : m_content.lines) {
        const QString name = translated(line.name);
        const double width = 1.8 * em + metrics.horizontalAdvance(name);
        if (name.isEmpty())
            continue;
        // What finds no room above the field goes on in it.
        if (x > frame.field.left() && x + width > frame.field.right()) {
            x = frame.field.left() + 0.5 * em;
            y += y < frame.field.top() ? 1.9 * em : 1.3 * em;
        }
        if (y > frame.field.top())
            painter.fillRect(QRectF(x, y - 0.6 * em, width, 1.2 * em), veil);
        painter.setPen(
            QPen(seriesColour(line.series), 1.4 * strokeWidth(painter), line.dashed ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(x, y), QPointF(x + 1.3 * em, y));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QPointF(x + 1.7 * em, y + 0.35 * em), name);
        x += width + em;
    }
}

void PlaneMapView::paint(QPainter &painter, const QRectF &area) const
{
    const ChartFrame seen = frame(area);
    if (!(seen.right > seen.left) || !(seen.top > seen.bottom) || seen.field.width() < 1.0)
        return;
    drawChartFrame(painter, seen, translated(m_content.xLabel), translated(m_content.yLabel));
    painter.save();
    painter.setClipRect(seen.field, Qt::IntersectClip);
    drawLevels(painter, seen);
    for (const calculators::MapLine &line : m_content.lines)
        drawLine(painter, seen, line);
    painter.restore();
    Labels labels(seen.field);
    for (std::size_t i = 0; i < m_content.points.size(); ++i) {
        const auto &at = m_content.points[i].at;
        if (!seen.field.adjusted(-1.0, -1.0, 1.0, 1.0).contains(seen.toPixel(at.x, at.y)))
            continue;
        drawPoint(painter, seen, i);
        if (const QString name = translated(m_content.points[i].name); !name.isEmpty())
            labels.put(painter, name, seen.toPixel(at.x, at.y), {1.0, -1.0}, palette().color(QPalette::Text));
    }
    drawLegend(painter, seen);
}

QStringList PlaneMapView::sentences() const
{
    QStringList result;
    for (const core::Text &text : m_content.words)
        result << translated(text);
    return result;
}

QString PlaneMapView::description() const
{
    QStringList parts{tr("Horizontal: %1 from %2 to %3. Vertical: %4 from %5 to %6.")
                          .arg(translated(m_content.xLabel), numberText(m_content.left, 4),
                               numberText(m_content.right, 4), translated(m_content.yLabel),
                               numberText(m_content.bottom, 4), numberText(m_content.top, 4))};
    parts += sentences();
    const std::vector<std::size_t> all = draggable();
    if (all.empty())
        return parts.join(u' ');
    const auto &at = m_content.points[all[static_cast<std::size_t>(m_chosen)]].at;
    parts << tr("The arrow keys move a point (Shift: finely), Ctrl and an arrow key choose one. Chosen: %1 of %2, at "
                "(%3, %4).")
                 .arg(QString::number(m_chosen + 1), QString::number(all.size()), numberText(at.x, m_digits),
                      numberText(at.y, m_digits));
    return parts.join(u' ');
}

QString PlaneMapView::plainText() const
{
    constexpr int all = 17;
    QString text = title() + u'\n' + sentences().join(u' ') + u'\n';
    for (const calculators::MapLine &line : m_content.lines) {
        text += translated(line.name) + u'\n';
        for (const auto &point : line.points)
            text += numberText(point.x, all) + u'\t' + numberText(point.y, all) + u'\n';
    }
    for (const calculators::MapPoint &point : m_content.points)
        text +=
            numberText(point.at.x, all) + u'\t' + numberText(point.at.y, all) + u'\t' + translated(point.name) + u'\n';
    return text;
}

void PlaneMapView::changeEvent(QEvent *event)
{
    DrawingView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

} // namespace gui
