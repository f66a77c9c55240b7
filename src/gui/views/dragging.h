#pragma once

#include <QList>
#include <QPointF>

#include <optional>

class QKeyEvent;

namespace gui {

// What pictures have in common whose points are dragged: by the mouse to round places, by arrow keys in steps.

/// The nearest of the places to a point, both in pixels; -1 where none is within reach.
int nearestPlace(const QList<QPointF> &places, const QPointF &point, double reach);

/// The place to two decimals, or to what a pixel (its width in the plane) can tell apart where that is coarser.
QPointF roundedPlace(const QPointF &place, double pixel);

/// Where an arrow key takes a place: 0.1 along an axis (Shift: 0.01); nothing for any other key.
std::optional<QPointF> steppedPlace(const QPointF &place, const QKeyEvent &event);

} // namespace gui
