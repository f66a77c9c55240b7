#pragma once

#include "calculators/pictures.h"
#include "core/text.h"

#include <cstddef>
#include <string>
#include <vector>

namespace calculators {

/// A line through places, in the colour of a series. name: in the legend, or empty. dots: one at each place too.
struct MapLine
{
    core::Text name = {};
    std::vector<PlaneVector> points = {};
    std::size_t series = 0;
    bool dashed = false;
    bool dots = false;
};

/// A place that a person may drag: the inputs of the form that follow; empty where it keeps still. name: beside it, or
/// empty. series: its colour, where it keeps still.
struct MapPoint
{
    core::Text name = {};
    PlaneVector at = {};
    std::string inputX = {};
    std::string inputY = {};
    std::size_t series = 0;
};

/// The places where a function of the plane has one value, as pieces of lines.
struct LevelLine
{
    double level = 0.0;
    std::vector<std::vector<PlaneVector>> parts = {};
};

/// A part of the plane with axes of their own scales: level lines, lines and points over them. words: what there is to
/// see, for those who cannot see it too.
struct PlaneMap
{
    core::Text title = {};
    core::Text xLabel = {};
    core::Text yLabel = {};
    double left = 0.0;
    double right = 1.0;
    double bottom = 0.0;
    double top = 1.0;
    std::vector<LevelLine> levels = {};
    std::vector<MapLine> lines = {};
    std::vector<MapPoint> points = {};
    std::vector<core::Text> words = {};
};

} // namespace calculators
