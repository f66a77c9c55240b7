#pragma once

#include "calculators/report.h"
#include "calculators/sampling.h"
#include "core/result.h"
#include "core/run.h"
#include "core/value.h"
#include "numerics/distributionmember.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace calculators {

/// What is asked about X. Probabilities: of an interval, up to `to`, from `from` on, and outside an interval, its ends
/// left out. Values: the smallest x with P(X ≤ x) ≥ probability; the smallest with P(X > x) ≤ probability; the interval
/// that leaves as much below as above it; the shortest interval.
enum class DistributionQuery { Interval, Lower, Upper, Outside, Quantile, UpperQuantile, Central, Densest };

/// Whether the query gives a probability and wants values, not the other way round.
bool asksForValues(DistributionQuery query);

/// What is drawn below the density.
enum class DistributionPlot { Cumulative, Logarithmic, Quantile, Hazard };

/// One distribution by its id, with its parameters.
struct DistributionChoice
{
    std::string distribution = {};
    std::vector<double> parameters = {};

    bool operator==(const DistributionChoice &) const = default;
};

inline constexpr std::size_t mostCompared = 5;

/// What the distribution form asks for. parameters: one for each of the distribution's, or none for their initial
/// values. from, to, probability: what the query needs of them; from ≤ to, either infinite or not.
/// plotFrom, plotTo: the range that is drawn; as the distribution suggests where they are NaN, or too near one another
/// for doubles. compared: at most mostCompared, drawn beside it.
struct DistributionRequest
{
    std::string distribution = "normal";
    std::vector<double> parameters = {};
    DistributionQuery query = DistributionQuery::Interval;
    double from = -1.0;
    double to = 1.0;
    double probability = 0.95;
    DistributionPlot secondPlot = DistributionPlot::Cumulative;
    double plotFrom = std::numeric_limits<double>::quiet_NaN();
    double plotTo = std::numeric_limits<double>::quiet_NaN();
    std::vector<DistributionChoice> compared = {};
    SamplingRequest sampling = {};
};

/// What a form starts with for a distribution: its initial parameters and, as round numbers, limits that hold the
/// middle two thirds.
DistributionRequest startingRequest(const numerics::Distribution &distribution);

/// from, to: the ends of what was asked for, infinite on the side where a tail has none. probability: of what was asked
/// for; complement: of the rest, each accurate where the other is near 1. NaN where an end is NaN.
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
/// Errors also: TooLarge "compared"; as samplingSections().
core::Result<Report> distributionReport(const DistributionRequest &request, const core::Run &run = {});

/// The family and its checked parameters. Errors: NotFound "distribution"; Shape "params"; Domain "params.ID".
core::Result<numerics::Member> checkedMember(const DistributionChoice &choice);

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
