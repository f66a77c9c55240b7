#include "calculators/distributionplots.h"

#include "calculators/plotrange.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace calculators {

namespace {

using numerics::Distribution;
using numerics::valueAt;

/// More bars than this can't be told apart.
constexpr double mostBars = 400.0;

struct Range
{
    double from = 0.0;
    double to = 1.0;
};

/// Where nearly all the probability lies, but of heavy tails only as far as the middle can still be made out.
Range bulk(const Distribution &distribution, const std::vector<double> &parameters,
           const numerics::DistributionSummary &summary)
{
    const auto quantile = [&](double p) { return valueAt(distribution.functions.quantile, parameters, p); };
    const double middle = quantile(0.75) - quantile(0.25);
    const double reach = 3.0 * std::max(middle, distribution.discrete ? 1.0 : 0.0);
    Range range{std::max(quantile(1e-4), quantile(0.25) - reach),
                std::min(valueAt(distribution.functions.isf, parameters, 1e-4), quantile(0.75) + reach)};
    // A support that is nearly filled is shown whole.
    if (range.to - range.from > 0.5 * (summary.high - summary.low))
        range = {summary.low, summary.high};
    return range;
}

/// The bulk and the ends that were asked for, unless they are so far away that nothing else would be seen.
Range plotRange(const Distribution &distribution, const std::vector<double> &parameters,
                const DistributionOutcome &outcome)
{
    const Range inner = bulk(distribution, parameters, outcome.summary);
    const double room = 3.0 * (inner.to - inner.from);
    Range range = inner;
    for (const double end : {outcome.from, outcome.to})
        if (end > inner.from - room && end < inner.to + room)
            range = {std::min(range.from, end), std::max(range.to, end)};
    if (distribution.discrete)
        return {std::floor(range.from) - 1.0, std::ceil(range.to) + 1.0};
    const double least = 1e-9 * std::max(std::abs(range.from), 1e-290);
    return range.to - range.from > least ? range : Range{range.from - least, range.to + least};
}

/// Not so wide or so far out that doubles have too few numbers for it.
bool canBeDrawn(const Range &range)
{
    const double size = std::max(std::abs(range.from), std::abs(range.to));
    return std::isfinite(range.to - range.from)
           && range.to - range.from > 1e3 * std::numeric_limits<double>::epsilon() * size;
}

std::vector<double> wholeNumbers(const Range &range)
{
    const double stride = std::max(1.0, std::ceil((range.to - range.from) / mostBars));
    std::vector<double> result;
    for (double k = range.from; k <= range.to && result.size() < 2 * static_cast<std::size_t>(mostBars); k += stride)
        result.push_back(k);
    return result;
}

std::vector<double> values(numerics::DistributionFunction function, const std::vector<double> &parameters,
                           const std::vector<double> &x)
{
    std::vector<double> y(x.size());
    function(parameters, x, y);
    makeGaps(y);
    return y;
}

Curve densityCurve(const Distribution &distribution, const std::vector<double> &parameters, const Range &range)
{
    Curve curve{.name = distribution.discrete ? MARK_TEXT("Distribution", "probability")
                                              : MARK_TEXT("Distribution", "density")};
    curve.x = distribution.discrete ? wholeNumbers(range) : evenly(range.from, range.to, plotPoints);
    curve.y = values(distribution.functions.pdf, parameters, curve.x);
    const bool bars = distribution.discrete && range.to - range.from <= mostBars;
    curve.style = bars ? CurveStyle::Bars : CurveStyle::Line;
    return curve;
}

/// Of a discrete one a staircase: each step is reached at its integer.
Curve cumulativeCurve(const Distribution &distribution, const std::vector<double> &parameters, const Range &range)
{
    Curve curve{.name = MARK_TEXT("Distribution", "probability up to x")};
    if (!distribution.discrete) {
        curve.x = evenly(range.from, range.to, plotPoints);
        curve.y = values(distribution.functions.cdf, parameters, curve.x);
        return curve;
    }
    const std::vector<double> steps = wholeNumbers(range);
    const std::vector<double> heights = values(distribution.functions.cdf, parameters, steps);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i > 0) {
            curve.x.push_back(steps[i]);
            curve.y.push_back(heights[i - 1]);
        }
        curve.x.push_back(steps[i]);
        curve.y.push_back(heights[i]);
    }
    return curve;
}

std::vector<Handle> handles(const DistributionRequest &request)
{
    std::vector<Handle> result;
    const bool from = request.query == DistributionQuery::Interval || request.query == DistributionQuery::Upper;
    const bool to = request.query == DistributionQuery::Interval || request.query == DistributionQuery::Lower;
    if (from && std::isfinite(request.from))
        result.push_back({"from", request.from});
    if (to && std::isfinite(request.to))
        result.push_back({"to", request.to});
    return result;
}

} // namespace

std::vector<Plot> distributionPlots(const Distribution &distribution, const std::vector<double> &parameters,
                                    const DistributionRequest &request, const DistributionOutcome &outcome)
{
    const Range range = plotRange(distribution, parameters, outcome);
    if (!canBeDrawn(range))
        return {};
    Plot density{.title = distribution.discrete ? MARK_TEXT("Distribution", "Probability of each value")
                                                : MARK_TEXT("Distribution", "Density"),
                 .xLabel = MARK_TEXT("Distribution", "x"),
                 .yLabel = distribution.discrete ? MARK_TEXT("Distribution", "probability")
                                                 : MARK_TEXT("Distribution", "density"),
                 .curves = {densityCurve(distribution, parameters, range)},
                 .handles = handles(request)};
    const double from = std::max(outcome.from, range.from);
    const double to = std::min(outcome.to, range.to);
    if (from <= to)
        density.areas.push_back({.curve = 0, .from = from, .to = to});
    Plot cumulative{.title = MARK_TEXT("Distribution", "Distribution function"),
                    .xLabel = MARK_TEXT("Distribution", "x"),
                    .yLabel = MARK_TEXT("Distribution", "probability up to x"),
                    .curves = {cumulativeCurve(distribution, parameters, range)}};
    for (const double end : {outcome.from, outcome.to})
        if (end >= range.from && end <= range.to)
            cumulative.markers.push_back(
                {MARK_TEXT("Distribution", "P(X ≤ x)"), end, valueAt(distribution.functions.cdf, parameters, end)});
    return {density, cumulative};
}

} // namespace calculators
