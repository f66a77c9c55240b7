#include "gui/views/projection.h"

#include "calculators/scenes.h"

#include <algorithm>
#include <cmath>

namespace gui {

using calculators::SpacePoint;

namespace {

constexpr double eyeDistance = 6.0; ///< from the origin, in radii
constexpr double margin = 1.05;     ///< for signs, and for what is larger because it is near

} // namespace

Projection::Projection(const Camera &camera, const QRectF &area, double radius, double height, double extent)
    : m_middle(area.center()),
      m_scale(camera.zoom * 0.5 * std::min(area.width(), area.height()) / (margin * extent))
{
    const double cosTurn = std::cos(camera.turn);
    const double sinTurn = std::sin(camera.turn);
    const double cosLift = std::cos(camera.lift);
    const double sinLift = std::sin(camera.lift);
    const double unit = 1.0 / radius;
    const double upright = height * unit;
    m_axes[0] = {-unit * sinTurn, -unit * cosTurn * sinLift, -unit * cosTurn * cosLift};
    m_axes[1] = {unit * cosTurn, -unit * sinTurn * sinLift, -unit * sinTurn * cosLift};
    m_axes[2] = {0.0, upright * cosLift, -upright * sinLift};
}

SpacePoint Projection::seen(const SpacePoint &point) const
{
    return calculators::image(m_axes, point);
}

QPointF Projection::toPixel(const SpacePoint &point) const
{
    const SpacePoint place = seen(point);
    const double nearness = eyeDistance / std::max(0.2 * eyeDistance, eyeDistance + place[2]);
    return m_middle + (m_scale * nearness) * QPointF(place[0], -place[1]);
}

double Projection::depth(const SpacePoint &point) const
{
    constexpr double farthest = 1.8; // a little beyond the corners of the cube, at √3 radii
    return std::clamp(0.5 + 0.5 * seen(point)[2] / farthest, 0.0, 1.0);
}

double Projection::brightness(const SpacePoint &edge, const SpacePoint &other) const
{
    const SpacePoint normal = calculators::cross(seen(edge), seen(other));
    const double size = calculators::length(normal);
    static constexpr SpacePoint light{-0.41, 0.58, -0.71};
    return size > 0.0 ? std::min(1.0, std::abs(calculators::dot(normal, light)) / size) : 1.0;
}

} // namespace gui
