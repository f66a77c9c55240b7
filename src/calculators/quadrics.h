#pragma once

#include "calculators/principalaxes.h"

#include <cstddef>
#include <vector>

namespace calculators {

/// A net of points on a surface, row by row.
struct SurfaceNet
{
    std::size_t columns = 0;
    std::vector<SpacePoint> points = {};
};

/// The surface where a form of three variables is 1, in one or two parts, each point exact up to rounding: an
/// ellipsoid whole; hyperboloids, cylinders and pairs of planes as far as `radius` along their axes. None where the
/// form has no positive value.
std::vector<SurfaceNet> quadric(const PrincipalAxes &form, double radius);

/// The surface z = form of a form of two variables over the disc of that radius.
SurfaceNet graphOverDisc(const PrincipalAxes &form, double radius);

} // namespace calculators
