#pragma once

#include "calculators/scene.h"

#include <QPointF>
#include <QRectF>

namespace gui {

/// Where a scene is looked at from, in radians: turned about the third axis, then lifted above the plane of the others
/// (π/2 looks straight down).
struct Camera
{
    double turn = 0.6;
    double lift = 0.4;
    double zoom = 1.0;

    bool operator==(const Camera &) const = default;
};

/// Takes points of space to pixels as a camera sees them that stands some way off, so that what is near is larger.
class Projection
{
public:
    /// radius, height: those of the scene. extent: how far from the origin there is anything, in radii: it is in view
    /// at zoom 1.
    Projection(const Camera &camera, const QRectF &area, double radius, double height, double extent = 1.4);

    QPointF toPixel(const calculators::SpacePoint &point) const;
    /// 0 for the nearest points of the scene, 1 for the farthest.
    double depth(const calculators::SpacePoint &point) const;
    /// How much of the light that comes from the camera's upper left a patch with these two edges gives back: 0 to 1,
    /// from either side.
    double brightness(const calculators::SpacePoint &edge, const calculators::SpacePoint &other) const;

private:
    /// To the right, up, and away from the eye, in radii.
    calculators::SpacePoint seen(const calculators::SpacePoint &point) const;

    QPointF m_middle;
    double m_scale;
    std::array<calculators::SpacePoint, 3> m_axes; ///< what is seen of a unit of each axis
};

} // namespace gui
