#pragma once

#include "calculators/report.h"
#include "core/result.h"
#include "core/run.h"
#include "core/value.h"
#include "numerics/distributions.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace calculators {

/// Interval: P(from ≤ X ≤ to). Lower: P(X ≤ to). Upper: P(X ≥ from). Quantile: the smallest x with
/// P(X ≤ x) ≥ probability.
enum class DistributionQuery { Interval, Lower, Upper, Quantile };

/// What the distribution form asks for. parameters: one for each of the distribution's, or none for their initial
/// values. from, to, probability: what the query needs of them; from ≤ to, either infinite or not.
struct DistributionRequest
{
    std::string distribution = "normal";
    std::vector<double> parameters = {};
    DistributionQuery query = DistributionQuery::Interval;
    double from = -1.0;
    double to = 1.0;
    double probability = 0.95;
};

/// What a form starts with for a distribution: its initial parameters and, as round numbers, limits that hold the
/// middle two thirds.
DistributionRequest startingRequest(const numerics::Distribution &distribution);

/// from, to: the ends of what was asked for, the quantile being the upper end of a lower tail. probability: between
/// them, both included; complement: outside, each accurate where the other is near 1. NaN where an end is NaN.
struct DistributionOutcome
{
    double from = 0.0;
    double to = 0.0;
    double probability = 0.0;
    double complement = 0.0;
    numerics::DistributionSummary summary = {};
};

/// Errors: NotFound "distribution"; Shape "params"; Domain "params.ID", "to" (below from) or "probability"; Cancelled.
core::Result<DistributionOutcome> distributionOutcome(const DistributionRequest &request, const core::Run &run = {});
core::Result<Report> distributionReport(const DistributionRequest &request, const core::Run &run = {});

/// One function of a distribution at each of the arguments.
struct DistributionValuesRequest
{
    std::string distribution = "normal";
    std::vector<double> parameters = {};
    numerics::DistributionFunction numerics::DistributionFunctions::*function = &numerics::DistributionFunctions::pdf;
    std::vector<double> arguments = {};
};

/// Errors: NotFound "distribution"; Shape "params"; Domain "params.ID"; Cancelled. Arguments of a quantile must lie in
/// [0, 1] or be NaN.
core::Result<std::vector<double>> distributionValues(const DistributionValuesRequest &request,
                                                     const core::Run &run = {});

/// n independent random numbers, at most mostSamples. The same seed gives the same ones.
struct DistributionSampleRequest
{
    std::string distribution = "normal";
    std::vector<double> parameters = {};
    std::size_t n = 1;
    std::uint64_t seed = 1;
};

inline constexpr std::size_t mostSamples = 10'000'000;

/// Errors: NotFound "distribution"; Shape "params"; Domain "params.ID"; TooLarge "n"; Cancelled.
core::Result<std::vector<double>> distributionSample(const DistributionSampleRequest &request,
                                                     const core::Run &run = {});

/// The table of distributions, for `nabla ops distribution`: name, title, meaning, discrete, params (name, type,
/// domain, default or null where it must be given, meaning), support and formula in LaTeX.
core::Array describeDistributions();

} // namespace calculators
