#pragma once

#include "calculators/scene.h"
#include "gui/views/plane.h"
#include "gui/views/projection.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace gui {

/// The part of the plane that a picture of a scene of two dimensions shows in the area, below its legend.
Plane scenePlane(const QFont &font, const QRectF &area, const calculators::Scene &scene);

/// Draws a scene into the area, in the colours of the theme: one of two dimensions on its grid, one of three as the
/// camera sees it; a legend above, and every sign beside its thing. stage: of the motion, from 0 to 1. marked: the
/// number of the item whose end has a ring around it, as what the keyboard moves; -1 for none.
void paintScene(QPainter &painter, const QRectF &area, const calculators::Scene &scene, const Camera &camera,
                double stage, int marked = -1);

} // namespace gui
