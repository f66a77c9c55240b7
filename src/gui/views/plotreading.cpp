#include "gui/views/plotreading.h"

#include "gui/celltext.h"
#include "gui/translated.h"
#include "gui/views/plotboxes.h"
#include "gui/views/plottext.h"

#include <qcustomplot.h>

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gui {

namespace {

using calculators::Curve;
using calculators::CurveStyle;

constexpr int digits = 5; // more than the eye can place the pointer

struct Nearest
{
    const core::Text *name = nullptr;
    QPointF point;
    double distance = std::numeric_limits<double>::infinity();
};

QPointF toPixel(const QCustomPlot &plot, const QPointF &point)
{
    return {plot.xAxis->coordToPixel(point.x()), plot.yAxis->coordToPixel(point.y())};
}

void consider(const QCustomPlot &plot, const core::Text &name, const QPointF &point, double distance, Nearest &nearest)
{
    if (!std::isfinite(point.y()) || distance >= nearest.distance || !plot.yAxis->range().contains(point.y()))
        return;
    nearest = {.name = &name, .point = point, .distance = distance};
}

/// A line at the pointer's x, between two of its points; how far above or below counts.
void considerLine(const QCustomPlot &plot, const core::Text &name, const Curve &curve, const QPointF &pixel,
                  Nearest &nearest)
{
    const double x = roundedToPixel(plot, plot.xAxis->pixelToCoord(pixel.x()));
    for (std::size_t i = 1; i < curve.x.size(); ++i) {
        const double left = curve.x[i - 1];
        const double right = curve.x[i];
        if (x < std::min(left, right) || x > std::max(left, right))
            continue;
        const double share = left == right ? 1.0 : (x - left) / (right - left);
        const QPointF point(x, curve.y[i - 1] + share * (curve.y[i] - curve.y[i - 1]));
        consider(plot, name, point, std::abs(toPixel(plot, point).y() - pixel.y()), nearest);
    }
}

void considerPoints(const QCustomPlot &plot, const core::Text &name, const Curve &curve, const QPointF &pixel,
                    Nearest &nearest)
{
    const bool bars = curve.style == CurveStyle::Bars;
    for (std::size_t i = 0; i < curve.x.size(); ++i) {
        const QPointF point(curve.x[i], curve.y[i]);
        const QPointF away = toPixel(plot, point) - pixel;
        consider(plot, name, point, bars ? std::abs(away.x()) : QLineF({}, away).length(), nearest);
    }
}

std::optional<PlotReading> boxReading(const QCustomPlot &plot, const calculators::Plot &content, const QPointF &pixel)
{
    const int row = boxAt(content, plot.yAxis->pixelToCoord(pixel.y()));
    if (row < 0)
        return std::nullopt;
    const calculators::Box &box = content.boxes[static_cast<std::size_t>(row)];
    return PlotReading{.point = {box.median, row + 1.0}, .text = boxText(box, digits)};
}

} // namespace

double roundedToPixel(const QCustomPlot &plot, double x)
{
    const double pixel = plot.xAxis->range().size() / std::max(1, plot.axisRect()->width());
    const double unit = std::pow(10.0, std::floor(std::log10(pixel)));
    const double rounded = std::round(x / unit) * unit;
    return std::isfinite(rounded) ? rounded : x;
}

std::optional<PlotReading> readingAt(const QCustomPlot &plot, const calculators::Plot &content, const QPointF &pixel)
{
    if (!plot.axisRect()->rect().contains(pixel.toPoint()))
        return std::nullopt;
    if (!content.boxes.empty())
        return boxReading(plot, content, pixel);
    Nearest nearest;
    const core::Text *name = nullptr; // a curve without one belongs to the one before it
    for (const Curve &curve : content.curves) {
        if (name == nullptr || curve.name != core::Text{})
            name = &curve.name;
        if (curve.style == CurveStyle::Line || curve.style == CurveStyle::Dashed)
            considerLine(plot, *name, curve, pixel, nearest);
        else
            considerPoints(plot, *name, curve, pixel, nearest);
    }
    const double reach = 4.0 * plot.fontMetrics().height();
    if (nearest.name == nullptr || nearest.distance > reach)
        return std::nullopt;
    const QString y = translated(*nearest.name == core::Text{} ? content.yLabel : *nearest.name);
    return PlotReading{.point = nearest.point,
                       .text = QStringLiteral("%1: %2\n%3: %4")
                                   .arg(translated(content.xLabel), numberText(nearest.point.x(), digits), y,
                                        numberText(nearest.point.y(), digits))};
}

} // namespace gui
