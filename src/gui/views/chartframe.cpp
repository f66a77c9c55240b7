#include "gui/views/chartframe.h"

#include "gui/celltext.h"
#include "gui/views/plane.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>

#include <cmath>
#include <vector>

namespace gui {

namespace {

/// The whole multiples of a step in [low, high].
std::vector<double> multiples(double step, double low, double high)
{
    std::vector<double> result;
    const double first = std::ceil(low / step);
    const double last = std::floor(high / step);
    if (!(first <= last))
        return result;
    result.resize(static_cast<std::size_t>(last - first) + 1);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = (first + static_cast<double>(i)) * step;
    return result;
}

} // namespace

QPointF ChartFrame::toPixel(double x, double y) const
{
    return {field.left() + (x - left) / (right - left) * field.width(),
            field.bottom() - (y - bottom) / (top - bottom) * field.height()};
}

QPointF ChartFrame::toPlane(const QPointF &pixel) const
{
    return {left + (pixel.x() - field.left()) / field.width() * (right - left),
            bottom + (field.bottom() - pixel.y()) / field.height() * (top - bottom)};
}

QRectF chartField(const QRectF &area, double lineHeight)
{
    return area.adjusted(5.0 * lineHeight, 2.2 * lineHeight, -lineHeight, -3.0 * lineHeight);
}

void drawChartFrame(QPainter &painter, const ChartFrame &frame, const QString &xName, const QString &yName)
{
    const QPalette palette = QApplication::palette();
    const QRectF &field = frame.field;
    const double em = painter.fontMetrics().height();
    painter.setPen(QPen(palette.color(QPalette::Mid), 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(field);
    painter.setPen(palette.color(QPalette::Text));
    const double stepX = roundStep((frame.right - frame.left) * 6.0 * em / field.width());
    for (const double x : multiples(stepX, frame.left, frame.right)) {
        const QPointF at = frame.toPixel(x, frame.bottom);
        painter.drawLine(at, at + QPointF(0.0, 0.25 * em));
        painter.drawText(QRectF(at.x() - 3.0 * em, at.y() + 0.3 * em, 6.0 * em, 1.2 * em), Qt::AlignCenter,
                         numberText(x, 6));
    }
    const double stepY = roundStep((frame.top - frame.bottom) * 2.5 * em / field.height());
    for (const double y : multiples(stepY, frame.bottom, frame.top)) {
        const QPointF at = frame.toPixel(frame.left, y);
        painter.drawLine(at, at - QPointF(0.25 * em, 0.0));
        painter.drawText(QRectF(at.x() - 5.4 * em, at.y() - 0.6 * em, 5.0 * em, 1.2 * em),
                         Qt::AlignRight | Qt::AlignVCenter, numberText(y, 6));
    }
    painter.drawText(QRectF(field.left(), field.bottom() + 1.6 * em, field.width(), 1.3 * em), Qt::AlignCenter, xName);
    painter.save();
    painter.translate(field.left() - 4.4 * em, field.center().y());
    painter.rotate(-90.0);
    painter.drawText(QRectF(-0.5 * field.height(), -0.65 * em, field.height(), 1.3 * em), Qt::AlignCenter, yName);
    painter.restore();
}

} // namespace gui
