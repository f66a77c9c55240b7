#pragma once

#include "formula/formula.h"

class QColor;
class QPainter;

namespace formula {

/// Draws a formula with the left end of its base line at origin.
///
/// emSize: the size of an em in the painter's units. colour: of all that has no colour of its own. Sharp at any scale,
/// for outlines are drawn, not pictures. Leaves the painter as it was.
void paint(QPainter &painter, const Formula &formula, QPointF origin, double emSize, const QColor &colour);

} // namespace formula
