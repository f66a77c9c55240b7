#pragma once

#include "calculators/distributioncurves.h"
#include "calculators/report.h"

#include <vector>

namespace calculators {

// How a sample is drawn beside a distribution.

/// The shares of the integers among the numbers, those outside the range left out.
Curve sharesCurve(const std::vector<double> &numbers, const DrawnRange &range, core::Text name);

/// Bars whose area is the share of the numbers in the range; nothing where none is.
std::vector<Curve> histogramBars(std::vector<double> numbers, const DrawnRange &range, core::Text name);

/// Fills what is below the first curve, unless it is one of bars, which are filled anyway.
void fillFirst(Plot &plot);

/// The share of n ≥ 1 sorted numbers up to x, as steps; of very many numbers not every step.
Curve empiricalCurve(const std::vector<double> &ascending, core::Text name);

} // namespace calculators
