#pragma once

#include "core/result.h"
#include "core/run.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace numerics {

/// What single numbers say of a sample. Variance and standard deviation divide by n − 1; skewness m₃/m₂^(3/2) and
/// excess kurtosis m₄/m₂² − 3 use the moments divided by n. NaN where there is none: all four for one number, the last
/// two where all numbers are equal.
struct SampleSummary
{
    std::size_t n = 0;
    double mean = 0.0;
    double median = 0.0;
    double variance = 0.0;
    double standardDeviation = 0.0;
    double minimum = 0.0;
    double maximum = 0.0;
    std::array<double, 3> quartiles = {};
    double skewness = 0.0;
    double excessKurtosis = 0.0;
};

/// In ascending order.
std::vector<double> sorted(std::span<const double> data);

/// The p-quantile of n ≥ 1 sorted numbers, linear between order statistics (R's type 7): at h = (n − 1)p, counted from
/// 0. p in [0, 1]; NaN gives NaN. An h that is whole but for the rounding of p (10 · 0.1) is taken as whole.
/// Source: Hyndman, Fan, Sample quantiles in statistical packages (1996).
double quantileOfSorted(std::span<const double> ascending, double p);

/// data: finite numbers. Errors: Shape "data" where there are none; Cancelled.
core::Result<SampleSummary> summarise(std::span<const double> data, const core::Run &run = {});

/// The same of numbers that are sorted already.
core::Result<SampleSummary> summariseSorted(std::span<const double> ascending, const core::Run &run = {});

/// The rank of each number from 1; equal numbers share the mean of their ranks.
std::vector<double> ranks(std::span<const double> data);

} // namespace numerics
