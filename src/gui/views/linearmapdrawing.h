#pragma once

#include "calculators/report.h"
#include "gui/views/linearmapview.h"

#include <array>

namespace gui {

/// A 2×2 matrix that draws: rows (a, b) and (c, d).
struct PlaneMap
{
    double a = 1.0;
    double b = 0.0;
    double c = 0.0;
    double d = 1.0;

    QPointF operator()(const QPointF &point) const
    {
        return {a * point.x() + b * point.y(), c * point.x() + d * point.y()};
    }
};

/// The map at a stage from 0 to 1: through the stages one after the other, each straight from the identity.
PlaneMap mapAt(const calculators::LinearMap &content, double stage);

/// Points that must be in view: square and circle, before and after each stage.
QList<QPointF> extent(const calculators::LinearMap &content);

struct MapDrawing
{
    const calculators::LinearMap &content;
    const Plane &plane;
    MapParts parts = {};
    double stage = 1.0;
    int chosen = -1; ///< of the basis vectors, to be set apart
    int digits = 6;
    QRectF taken = {}; ///< where no label may stand
};

void drawLinearMap(QPainter &painter, const MapDrawing &drawing);

} // namespace gui
