#pragma once

#include "calculators/fit.h"

#include <span>
#include <vector>

namespace calculators {

// Data beside distributions that were fitted to them. ascending: n ≥ 1 sorted values.

/// The histogram, or the shares of counted values, and the densities of the fits over it; nothing where doubles are
/// too coarse for the values' range.
std::vector<Plot> histogramWithFits(const std::vector<double> &ascending, std::span<const FamilyFit> fits,
                                    const core::Text &label);

/// The share of values up to x as steps, and the fitted distribution function; nothing as above.
std::vector<Plot> cumulativeWithFit(const std::vector<double> &ascending, const FamilyFit &fit,
                                    const core::Text &label);

/// The i-th value, from 1, over the fitted distribution's quantile of (i − ½)/n; of many values some hundreds.
Plot quantilePlot(const std::vector<double> &ascending, const FamilyFit &fit, const core::Text &label);

/// The share (i − ½)/n over the fitted probability up to the i-th value; of a counting distribution the share up to
/// each value.
Plot probabilityPlot(const std::vector<double> &ascending, const FamilyFit &fit);

} // namespace calculators
