#include "gui/views/plane.h"

#include "gui/celltext.h"
#include "gui/theme.h"

#include <QGuiApplication>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace gui {

namespace {

struct Extent
{
    double lower = std::numeric_limits<double>::infinity();
    double upper = -std::numeric_limits<double>::infinity();

    void hold(double value)
    {
        lower = std::min(lower, value);
        upper = std::max(upper, value);
    }
    // By halves: the sum or difference of two huge numbers may overflow.
    double middle() const { return 0.5 * lower + 0.5 * upper; }
    double half() const { return 0.5 * upper - 0.5 * lower; }
};

constexpr int tickDigits = 6;

} // namespace

Plane::Plane(const QRectF &area, const QList<QPointF> &points, double margin) : m_area(area)
{
    Extent x;
    Extent y;
    for (const QPointF &point : points)
        if (std::isfinite(point.x()) && std::isfinite(point.y())) {
            x.hold(point.x());
            y.hold(point.y());
        }
    if (x.lower > x.upper)
        x = y = {0.0, 0.0};
    m_middle = {x.middle(), y.middle()};
    const double width = std::max(1.0, area.width() - 2.0 * margin);
    const double height = std::max(1.0, area.height() - 2.0 * margin);
    // Pixels a unit by each extent; the smaller holds both.
    const double scale = std::min(0.5 * width / x.half(), 0.5 * height / y.half());
    m_scale = std::isfinite(scale) && scale > 0.0 ? scale : 0.5 * std::min(width, height);
}

QPointF Plane::toPixel(const QPointF &point) const
{
    return {m_area.center().x() + (point.x() - m_middle.x()) * m_scale,
            m_area.center().y() - (point.y() - m_middle.y()) * m_scale};
}

QPolygonF Plane::toPixels(const QPolygonF &points) const
{
    QPolygonF result;
    result.reserve(points.size());
    for (const QPointF &point : points)
        result << toPixel(point);
    return result;
}

QPointF Plane::toPlane(const QPointF &pixel) const
{
    return {m_middle.x() + (pixel.x() - m_area.center().x()) / m_scale,
            m_middle.y() - (pixel.y() - m_area.center().y()) / m_scale};
}

QRectF Plane::shown() const
{
    return {toPlane(m_area.bottomLeft()), toPlane(m_area.topRight())};
}

double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least * (1.0 - 1e-9))
            return factor * power;
    return 10.0 * power;
}

double strokeWidth(const QPainter &painter)
{
    return std::max(1.5, painter.fontMetrics().height() / 9.0);
}

namespace {

/// Multiples of a step within a range.
QList<double> ticks(double from, double to, double step)
{
    constexpr double most = 1000.0;
    QList<double> places;
    const double first = std::ceil(from / step);
    const auto count = static_cast<int>(std::clamp(std::floor(to / step) - first, -1.0, most)) + 1;
    for (int k = 0; k < count; ++k)
        places << (first + k) * step;
    return places;
}

// The axis where it is in view, else the edge of the area next to it.
double axisPixel(double zero, double from, double to)
{
    return std::clamp(zero, from, to);
}

void drawNumbers(QPainter &painter, const Plane &plane, const QList<double> &x, const QList<double> &y)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF area = plane.area();
    const QPointF zero = plane.toPixel({0.0, 0.0});
    const double gap = 0.25 * metrics.height();
    const double below = axisPixel(zero.y() + gap, area.top() + gap, area.bottom() - metrics.height() - gap);
    painter.setPen(themeColours().secondary);
    for (const double place : x) {
        const QString text = numberText(place, tickDigits);
        const double width = metrics.horizontalAdvance(text);
        const double at = plane.toPixel({place, 0.0}).x();
        if (place != 0.0 && at - 0.5 * width > area.left() && at + 0.5 * width < area.right())
            painter.drawText(QPointF(at - 0.5 * width, below + metrics.ascent()), text);
    }
    for (const double place : y) {
        const QString text = numberText(place, tickDigits);
        const double width = metrics.horizontalAdvance(text);
        const double at = plane.toPixel({0.0, place}).y();
        const double right = axisPixel(zero.x() - gap, area.left() + width + gap, area.right() - gap);
        if (place != 0.0 && at - metrics.height() > area.top() && at + metrics.height() < area.bottom())
            painter.drawText(QPointF(right - width, at + 0.35 * metrics.ascent()), text);
    }
}

} // namespace

void drawGrid(QPainter &painter, const Plane &plane, const QString &xName, const QString &yName)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF area = plane.area();
    const QRectF shown = plane.shown();
    const double step = roundStep(4.0 * metrics.height() / plane.scale()); // room for the numbers
    const QList<double> x = ticks(shown.left(), shown.right(), step);
    const QList<double> y = ticks(std::min(shown.top(), shown.bottom()), std::max(shown.top(), shown.bottom()), step);
    painter.setPen(QPen(themeColours().grid, 1.0));
    for (const double place : x) {
        const double at = plane.toPixel({place, 0.0}).x();
        painter.drawLine(QLineF(at, area.top(), at, area.bottom()));
    }
    for (const double place : y) {
        const double at = plane.toPixel({0.0, place}).y();
        painter.drawLine(QLineF(area.left(), at, area.right(), at));
    }
    const QPointF zero = plane.toPixel({0.0, 0.0});
    painter.setPen(QPen(QGuiApplication::palette().color(QPalette::Mid), 1.5));
    painter.drawLine(QLineF(area.left(), zero.y(), area.right(), zero.y()));
    painter.drawLine(QLineF(zero.x(), area.top(), zero.x(), area.bottom()));
    drawNumbers(painter, plane, x, y);
    const double gap = 0.4 * metrics.height();
    const double above = axisPixel(zero.y() - gap, area.top() + metrics.height(), area.bottom() - 2.0 * gap);
    painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(xName) - gap, above), xName);
    const double beside =
        axisPixel(zero.x() + gap, area.left() + gap, area.right() - metrics.horizontalAdvance(yName) - gap);
    painter.drawText(QPointF(beside, area.top() + metrics.ascent() + gap), yName);
}

void drawArrow(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour, double width)
{
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    if (length < 2.0 * width) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(to, 1.5 * width, 1.5 * width);
        return;
    }
    const QPointF unit = along / length;
    const QPointF across(-unit.y(), unit.x());
    const double head = std::min(5.0 * width, 0.6 * length);
    const QPointF neck = to - unit * head;
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, neck);
    QPainterPath tip(to);
    tip.lineTo(neck + across * (0.45 * head));
    tip.lineTo(neck - across * (0.45 * head));
    tip.closeSubpath();
    painter.fillPath(tip, colour);
}

QLineF lineThrough(const QRectF &area, const QPointF &point, const QPointF &direction)
{
    // The parameters at which the line crosses the two pairs of edges (Liang and Barsky).
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();
    const auto cut = [&](double start, double speed, double lower, double upper) {
        if (speed == 0.0) {
            if (start < lower || start > upper)
                to = -std::numeric_limits<double>::infinity();
            return;
        }
        const double one = (lower - start) / speed;
        const double other = (upper - start) / speed;
        from = std::max(from, std::min(one, other));
        to = std::min(to, std::max(one, other));
    };
    cut(point.x(), direction.x(), area.left(), area.right());
    cut(point.y(), direction.y(), area.top(), area.bottom());
    if (!(from < to) || !std::isfinite(from) || !std::isfinite(to))
        return {};
    return {point + direction * from, point + direction * to};
}

bool Labels::put(QPainter &painter, const QString &text, const QPointF &anchor, const QPointF &direction,
                 const QColor &colour)
{
    if (text.isEmpty())
        return false;
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
    const double first = std::atan2(direction.y(), direction.x());
    constexpr int turns = 8;
    for (const double away : {0.6, 1.2, 2.0})
        for (int k = 0; k < turns; ++k) {
            // 0, +45°, −45°, +90° …
            const int eighths = (k + 1) / 2 * (k % 2 == 1 ? 1 : -1);
            const double angle = first + eighths * 2.0 * std::numbers::pi / turns;
            const QPointF side(std::cos(angle), std::sin(angle));
            const double gap = away * metrics.height();
            const QPointF middle =
                anchor + QPointF(side.x() * (gap + 0.5 * size.width()), side.y() * (gap + 0.5 * size.height()));
            const QRectF rect(middle - QPointF(0.5 * size.width(), 0.5 * size.height()), size);
            const bool free = std::none_of(m_taken.begin(), m_taken.end(),
                                           [&](const QRectF &taken) { return taken.intersects(rect); });
            if (!free || !m_area.contains(rect))
                continue;
            m_taken << rect;
            painter.setPen(colour);
            painter.drawText(QPointF(rect.left(), rect.top() + metrics.ascent()), text);
            return true;
        }
    return false;
}

} // namespace gui
