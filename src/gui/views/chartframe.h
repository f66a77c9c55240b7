#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace gui {

/// A rectangle of the plane, each axis with its own scale, and where it is drawn.
struct ChartFrame
{
    QRectF field;
    double left = 0.0;
    double right = 1.0;
    double bottom = 0.0;
    double top = 1.0;

    QPointF toPixel(double x, double y) const;
    /// The place in the plane under a pixel.
    QPointF toPlane(const QPointF &pixel) const;
};

/// What is left of an area for the field of a chart: beside it room for numbers and names, above it for a legend.
QRectF chartField(const QRectF &area, double lineHeight);

/// The frame with round numbers along it and the names of its axes, in the colours of the application.
void drawChartFrame(QPainter &painter, const ChartFrame &frame, const QString &xName, const QString &yName);

} // namespace gui
