#pragma once

#include "calculators/scene.h"
#include "gui/views/projection.h"

#include <QColor>

class QPainter;

namespace gui {

/// The colour of the theme for a role.
QColor roleColour(calculators::SceneRole role);

/// The points of an item at a stage of its motion, from 0 to 1.
std::vector<calculators::SpacePoint> pointsAt(const calculators::SceneItem &item, double stage);

/// Draws the items and the axes of a scene in space as the projection shows it: all cut into small pieces, the
/// farthest first and palest. No text.
void drawPieces(QPainter &painter, const calculators::Scene &scene, const Projection &projection, double stage);

} // namespace gui
