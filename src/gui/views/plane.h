#pragma once

#include <QColor>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

class QPainter;

namespace gui {

/// Maps points of the plane to pixels, y upwards, one unit as long to the right as up.
class Plane
{
public:
    Plane() = default;
    /// The largest scale at which all finite points lie in the area, `margin` pixels from its edge; the points' middle
    /// in its middle. Points that are one alone get one unit of room about them.
    Plane(const QRectF &area, const QList<QPointF> &points, double margin);

    QPointF toPixel(const QPointF &point) const;
    QPolygonF toPixels(const QPolygonF &points) const;
    QPointF toPlane(const QPointF &pixel) const;
    /// Pixels a unit.
    double scale() const { return m_scale; }
    QRectF area() const { return m_area; }
    /// What of the plane the area shows; top() is the least y.
    QRectF shown() const;

private:
    QRectF m_area = {0.0, 0.0, 1.0, 1.0};
    QPointF m_middle = {};
    double m_scale = 1.0;
};

/// The least of 1, 2, 5 times a power of ten that is not below `least` > 0.
double roundStep(double least);

/// Light lines at round numbers, the axes, and numbers along them (at the edge where an axis is out of view).
/// names: of the axes, each may be empty.
void drawGrid(QPainter &painter, const Plane &plane, const QString &xName = {}, const QString &yName = {});

/// A line with a head at its end, in pixels; a dot where it has no length. width: of the line.
void drawArrow(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour, double width);

/// The part within the area of the line through a point along a direction, in pixels; null where it misses it.
QLineF lineThrough(const QRectF &area, const QPointF &point, const QPointF &direction);

/// The width of a clear line at this text size.
double strokeWidth(const QPainter &painter);

/// Puts short texts beside points so that they neither cover one another nor leave the area. A text that finds no
/// room is left out.
class Labels
{
public:
    explicit Labels(const QRectF &area) : m_area(area) {}

    /// Keeps labels off this rectangle.
    void avoid(const QRectF &rect) { m_taken << rect; }
    /// direction: where, seen from the anchor, the text should go first. Whether it found room.
    bool put(QPainter &painter, const QString &text, const QPointF &anchor, const QPointF &direction,
             const QColor &colour);

private:
    QRectF m_area;
    QList<QRectF> m_taken;
};

} // namespace gui
