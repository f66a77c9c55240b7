#pragma once

#include "calculators/matrix.h"
#include "calculators/scene.h"

#include <optional>
#include <vector>

// An inner product as a picture shows it: by the ellipse of the vectors of one length.
namespace calculators {

/// ⟨x, y⟩ = xᵀG y of a symmetric positive definite G. semiAxes: as many as G has rows, of the ellipse or ellipsoid
/// that the vectors of length 1 form.
struct Metric
{
    core::Grid<double> g = {};
    std::vector<SpacePoint> semiAxes = {};
};

/// Nothing where G has another number of rows than two or three, or is in doubles not positive definite.
std::optional<Metric> metricOf(const Entries &g);
/// The usual one, of lengths and angles as they are seen.
Metric usualMetric(std::size_t dimensions);

double product(const Metric &metric, const SpacePoint &x, const SpacePoint &y);
double length(const Metric &metric, const SpacePoint &x);

/// From 0 to π in radians; nothing where one of the vectors is 0.
std::optional<double> angle(const Metric &metric, const SpacePoint &x, const SpacePoint &y);

/// The vectors of that length around a centre: an ellipse, or parallels and meridians of an ellipsoid.
std::vector<SceneItem> sphere(const Metric &metric, double radius, const SpacePoint &centre = {});

/// 1, or another power of ten where the vectors of length 1 would be too small or too large beside what reaches so far.
double shownLength(const Metric &metric, double reach);
/// Adds them with their name in the legend. Gives the length.
double addSphere(Scene &scene, const Metric &metric, double reach);

/// Adds a sector between x and y within both, or the sign of a right angle; nothing where x and y lie on one line.
void addAngle(Scene &scene, const Metric &metric, const SpacePoint &x, const SpacePoint &y);
/// Adds the sign of a right angle of that length at a corner, slanted as the metric has it.
void addRightAngle(Scene &scene, const Metric &metric, const SpacePoint &corner, const SpacePoint &first,
                   const SpacePoint &second, double size);

} // namespace calculators
