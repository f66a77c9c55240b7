#pragma once

#include "calculators/scene.h"
#include "gui/views/projection.h"

#include <QRectF>

class QPainter;

namespace gui {

/// Draws a scene into the area, in the colours of the theme: one of two dimensions on its grid, one of three as the
/// camera sees it; a legend above, and every sign beside its thing. stage: of the motion, from 0 to 1.
void paintScene(QPainter &painter, const QRectF &area, const calculators::Scene &scene, const Camera &camera,
                double stage);

} // namespace gui
