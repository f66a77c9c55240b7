#pragma once

#include "calculators/scene.h"
#include "core/grid.h"

#include <optional>
#include <vector>

namespace calculators {

/// A quadratic form xᵀA x of two or three variables in its principal axes: Σ valuesᵢ (axesᵢ·x)².
/// values: ascending, those within n·ε of the largest in size taken as 0. axes: orthonormal.
struct PrincipalAxes
{
    std::vector<double> values = {};
    std::vector<SpacePoint> axes = {};
};

/// a: n×n for n of 2 or 3, any finite numbers; of it only (A + Aᵀ)/2 counts. Nothing where the eigenvalues fail.
std::optional<PrincipalAxes> principalAxes(const core::Grid<double> &a);

/// The value of the form.
double valueAt(const PrincipalAxes &form, const SpacePoint &point);

using Paths = std::vector<std::vector<SpacePoint>>;

/// Where a form of two variables has the value `level` at most `radius` from the origin: arcs of an ellipse or a
/// hyperbola, or lines, each point exact up to rounding. None where that is a single point or the whole plane.
Paths levelCurve(const PrincipalAxes &form, double level, double radius);

/// Levels at round distances, 0 among them, between the least and the greatest value on the disc of that radius.
std::vector<double> roundLevels(const PrincipalAxes &form, double radius);

} // namespace calculators
