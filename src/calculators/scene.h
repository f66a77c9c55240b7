#pragma once

#include "core/text.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace calculators {

/// A place in the plane (its third number is 0 and not looked at) or in space.
using SpacePoint = std::array<double, 3>;

/// What a part of a scene stands for; the view gives each its colour of the theme.
enum class SceneRole { First, Second, Third, Result, Auxiliary };

/// Arrow: from points[0] to points[1]. Point: points[0]. Path: through all points. Polygon: flat and convex, filled.
/// Mesh: a net of four-sided patches, `columns` points in each of its rows, filled and shaded.
enum class SceneShape { Arrow, Point, Path, Polygon, Mesh };

/// One thing in a scene. from: where the points stand before a motion, as many of them; empty where they keep still.
/// label: its sign, written beside it. inputs: those of the form, one a coordinate, that
/// become the place of the last point when a person drags it (in the plane only); empty where nothing is dragged. name:
/// what its colour and line stand for, in the legend; several things of one name stand there once.
struct SceneItem
{
    SceneShape shape = SceneShape::Path;
    SceneRole role = SceneRole::First;
    core::Text label = {};
    core::Text name = {};
    std::vector<SpacePoint> points = {};
    std::vector<SpacePoint> from = {};
    std::vector<std::string> inputs = {};
    std::size_t columns = 0;
    bool dashed = false;
};

/// A picture of arrows, points, lines and surfaces in two or three dimensions.
/// radius: how far from the origin the axes are shown, in each direction. height: how many times as long a unit of the
/// third axis is drawn as those of the others. words: what there is to see, for those who cannot see it too.
struct Scene
{
    core::Text title = {};
    std::size_t dimensions = 3;
    double radius = 1.0;
    double height = 1.0;
    std::array<core::Text, 3> axes = {core::literal("x₁"), core::literal("x₂"), core::literal("x₃")};
    std::vector<SceneItem> items = {};
    std::vector<core::Text> words = {};
};

} // namespace calculators
