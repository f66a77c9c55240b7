#pragma once

#include "core/text.h"

#include <cstddef>
#include <string>
#include <vector>

namespace calculators {

enum class CurveStyle { Line, Dashed, Bars, Points };

/// Points of a curve in the order of x; a NaN in y is a gap.
struct Curve
{
    core::Text name = {};
    std::vector<double> x = {};
    std::vector<double> y = {};
    CurveStyle style = CurveStyle::Line;
};

/// The part of a curve (by its index) from one x to another that is filled, such as a probability.
struct Area
{
    std::size_t curve = 0;
    double from = 0.0;
    double to = 0.0;
};

/// A vertical line that a person drags to change an input of the form.
struct Handle
{
    std::string input = {};
    double x = 0.0;
};

/// A single point of note; one that is named has its name beside it.
struct Marker
{
    core::Text name = {};
    double x = 0.0;
    double y = 0.0;
    bool named = false;
};

/// The spread of a sample as a lying box from its lower to its upper quartile, whiskers up to the outermost numbers
/// that are no outliers, and the outliers beyond. Of very many outliers some may be left out.
struct Box
{
    core::Text name = {};
    double lowWhisker = 0.0;
    double lowerQuartile = 0.0;
    double median = 0.0;
    double upperQuartile = 0.0;
    double highWhisker = 0.0;
    double mean = 0.0;
    std::vector<double> outliers = {};
};

/// The inputs that say from where to where the curves are computed, where there are such. A view that is moved sets
/// them; NaN: the plot is to choose.
struct PlotRange
{
    std::string from = {};
    std::string to = {};
};

/// boxes: one a row, from below; where there are any, the vertical axis shows their names.
/// wholeX: x counts, so ticks stand at whole numbers only. logarithmicY: every y shown is positive.
struct Plot
{
    core::Text title = {};
    core::Text xLabel = {};
    core::Text yLabel = {};
    std::vector<Curve> curves = {};
    std::vector<Area> areas = {};
    std::vector<Handle> handles = {};
    std::vector<Marker> markers = {};
    std::vector<Box> boxes = {};
    PlotRange range = {};
    bool wholeX = false;
    bool logarithmicY = false;
};

} // namespace calculators
