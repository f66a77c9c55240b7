#pragma once

#include "calculators/scene.h"
#include "core/grid.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// What scenes are made of: vectors, and lines, planes, cubes and spheres as points.
namespace calculators {

SpacePoint operator+(const SpacePoint &a, const SpacePoint &b);
SpacePoint operator-(const SpacePoint &a, const SpacePoint &b);
SpacePoint operator*(double factor, const SpacePoint &a);
double dot(const SpacePoint &a, const SpacePoint &b);
double length(const SpacePoint &a);
SpacePoint cross(const SpacePoint &a, const SpacePoint &b);

/// A linear map of space: the images of the basis vectors.
using SpaceMap = std::array<SpacePoint, 3>;

SpacePoint image(const SpaceMap &map, const SpacePoint &point);
double determinant(const SpaceMap &map);

/// Columns of numbers as points; up to three rows, the missing ones 0.
std::vector<SpacePoint> columnPoints(const core::Grid<double> &columns);
std::vector<SpacePoint> rowPoints(const core::Grid<double> &rows);

/// The largest coordinate in absolute value; 0 of none.
double reach(const std::vector<SpacePoint> &points);
double reach(const std::vector<SceneItem> &items);
/// How far the axes go so that everything has room: a little more than reach, and 1 for reach 0.
double radiusFor(double reach);
/// Whether all coordinates are finite and neither so large nor so small that a picture's arithmetic would fail.
bool drawable(const std::vector<SpacePoint> &points);

/// An orthonormal basis of what the vectors span, by Gram and Schmidt with every vector scaled to length 1 and taken
/// twice; what is shorter than 1e-9 after that counts as dependent. At most three.
std::vector<SpacePoint> orthonormal(const std::vector<SpacePoint> &vectors);

SceneItem arrow(SceneRole role, core::Text label, const SpacePoint &tip, const SpacePoint &foot = {});
SceneItem dot(SceneRole role, core::Text label, const SpacePoint &place);
/// The arrow or point as a column of a matrix of the form, whose entries ("A[0,2]") follow when it is dragged.
SceneItem draggedAs(SceneItem item, const std::string &matrix, std::size_t column);
SceneItem path(SceneRole role, std::vector<SpacePoint> points, bool dashed = false);

/// The span of orthonormal vectors as far as radius: the origin, a line, a square of a plane; nothing where it is the
/// whole space of that many dimensions.
std::optional<SceneItem> span(SceneRole role, const std::vector<SpacePoint> &basis, std::size_t dimensions,
                              double radius);

/// The sign of a right angle at a corner between two directions, with sides of that size.
SceneItem rightAngle(const SpacePoint &corner, const SpacePoint &first, const SpacePoint &second, double size);

/// The six faces of the cube between 0 and 1 in each coordinate.
std::vector<SceneItem> unitCube(SceneRole role);
/// Circles of latitude and meridians of the sphere of radius 1 around the origin.
std::vector<SceneItem> unitSphere(SceneRole role);
/// The items where the map takes them, and moving there from where they were.
std::vector<SceneItem> mapped(std::vector<SceneItem> items, const SpaceMap &map);

/// The part of the plane n·x = value within the cube of that radius around the origin, its corners in order; empty
/// where they do not meet. n: not 0.
std::vector<SpacePoint> planeInCube(const SpacePoint &normal, double value, double radius);
/// Likewise the part of the line n·x = value in the square |x₁|, |x₂| ≤ radius: its two ends, or nothing.
std::vector<SpacePoint> lineInSquare(const SpacePoint &normal, double value, double radius);

/// A number below a sign, in the small digits of Unicode: 12 gives "₁₂".
std::string subscript(std::size_t number);

} // namespace calculators
