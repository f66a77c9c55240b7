#pragma once

#include "core/result.h"
#include "core/run.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace numerics {

/// Most permutations and most resamples.
inline constexpr std::size_t mostDraws = 10000000;

/// Is told now and then of all the values found so far.
using Watch = std::function<void(std::span<const double> values)>;

/// difference: x̄ − ȳ as observed. count: how many of the permutations gave a difference at least as far from 0, ties
/// within rounding counted. pValue: two-sided, (1 + count)/(1 + permutations).
struct PermutationTest
{
    double difference = 0.0;
    std::size_t count = 0;
    double pValue = 0.0;
    std::vector<double> differences = {}; ///< of the permutations
};

/// Whether two samples differ in their means by more than shuffling them does. x, y: finite, one number at least in
/// each. The same seed gives the same everywhere. Errors: Shape "x", "y" (empty); Domain "permutations" (none),
/// TooLarge "permutations"; Cancelled.
core::Result<PermutationTest> permutationTest(std::span<const double> x, std::span<const double> y,
                                              std::size_t permutations, std::uint64_t seed, const core::Run &run = {},
                                              const Watch &watch = {});

enum class Statistic { Mean, Median, StandardDeviation };

/// What is resampled. level in (0, 1).
struct BootstrapRequest
{
    Statistic statistic = Statistic::Mean;
    std::size_t resamples = 10000;
    std::uint64_t seed = 1;
    double level = 0.95;
};

/// Shape "data" for a standard deviation of one number.
core::Result<void> checkResampled(std::size_t n, Statistic statistic);

/// estimate: the statistic of the data. standardError: the standard deviation (n − 1) of the resamples' statistics,
/// NaN of one. low, high: their quantiles, which leave (1 − level)/2 out on either side.
struct Bootstrap
{
    double estimate = 0.0;
    double standardError = 0.0;
    double low = 0.0;
    double high = 0.0;
    std::vector<double> values = {}; ///< sorted
};

/// How a statistic of a sample would vary, had it been drawn again: by drawing from the sample itself, with
/// replacement. data: finite. The same seed gives the same everywhere.
/// Errors: Shape "data" (empty, or one number for a standard deviation); Domain "resamples" (none), TooLarge
/// "resamples"; Cancelled.
/// Source: Efron, Bootstrap methods: another look at the jackknife (1979).
core::Result<Bootstrap> bootstrap(std::span<const double> data, const BootstrapRequest &request,
                                  const core::Run &run = {}, const Watch &watch = {});

} // namespace numerics
