#pragma once

#include "calculators/report.h"

#include <QPointF>
#include <QString>

#include <optional>

class QCustomPlot;

namespace gui {

/// What stands in a plot under the pointer: a point of a curve, in the axes' coordinates, and the words for it.
struct PlotReading
{
    QPointF point;
    QString text;
};

/// Of a line the point above or below the pixel, of bars and points the one nearest to it, of boxes the row it is in.
/// Of several curves the one nearest to the pixel; none outside the axes, or far from every point.
std::optional<PlotReading> readingAt(const QCustomPlot &plot, const calculators::Plot &content, const QPointF &pixel);

/// As many digits as a pixel of the horizontal axis can tell apart: 0.35, not 0.3517290123.
double roundedToPixel(const QCustomPlot &plot, double x);

} // namespace gui
