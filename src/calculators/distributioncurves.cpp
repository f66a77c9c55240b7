#include "calculators/distributioncurves.h"

#include "calculators/plotrange.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace calculators {

namespace {

using numerics::Member;

/// More bars than this can't be told apart.
constexpr double mostBars = 400.0;

std::vector<double> values(numerics::DistributionFunction function, const Member &member, const std::vector<double> &x)
{
    std::vector<double> y(x.size());
    function(member.parameters, x, y);
    makeGaps(y);
    return y;
}

/// A function at the points of the range that count.
Curve curveOf(numerics::DistributionFunction function, const Member &member, const DrawnRange &range, core::Text name)
{
    Curve curve{.name = std::move(name)};
    curve.x = member.discrete() ? wholeNumbers(range) : evenly(range.from, range.to, plotPoints);
    curve.y = values(function, member, curve.x);
    if (member.discrete() && range.to - range.from <= mostBars)
        curve.style = CurveStyle::Points;
    return curve;
}

/// Steps at the points of x up to the heights of y.
void addStairs(const std::vector<double> &x, const std::vector<double> &y, Curve &curve)
{
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (i > 0) {
            curve.x.push_back(x[i]);
            curve.y.push_back(y[i - 1]);
        }
        curve.x.push_back(x[i]);
        curve.y.push_back(y[i]);
    }
}

} // namespace

bool DrawnRange::canBeDrawn() const
{
    const double size = std::max(std::abs(from), std::abs(to));
    return std::isfinite(to - from) && to - from > 1e3 * std::numeric_limits<double>::epsilon() * size;
}

DrawnRange bulkOf(const Member &member, const numerics::DistributionSummary &summary)
{
    const double low = member.quantile(0.25);
    const double high = member.quantile(0.75);
    const double reach = 3.0 * std::max(high - low, member.discrete() ? 1.0 : 0.0);
    const DrawnRange range{std::max(member.quantile(1e-4), low - reach), std::min(member.isf(1e-4), high + reach)};
    // A support that is nearly filled is shown whole.
    if (range.to - range.from > 0.5 * (summary.high - summary.low))
        return {summary.low, summary.high};
    return range;
}

std::vector<double> wholeNumbers(const DrawnRange &range)
{
    const double stride = std::max(1.0, std::ceil((range.to - range.from) / mostBars));
    std::vector<double> result;
    for (std::size_t i = 0; i <= static_cast<std::size_t>((range.to - range.from) / stride); ++i)
        result.push_back(range.from + stride * static_cast<double>(i));
    return result;
}

Curve densityCurve(const Member &member, const DrawnRange &range, core::Text name)
{
    Curve curve = curveOf(member.family->functions.pdf, member, range, std::move(name));
    if (curve.style == CurveStyle::Points)
        curve.style = CurveStyle::Bars;
    return curve;
}

Curve cumulativeCurve(const Member &member, const DrawnRange &range, core::Text name)
{
    if (!member.discrete())
        return curveOf(member.family->functions.cdf, member, range, std::move(name));
    Curve curve{.name = std::move(name)};
    const std::vector<double> steps = wholeNumbers(range);
    addStairs(steps, values(member.family->functions.cdf, member, steps), curve);
    return curve;
}

Curve logarithmicCurve(const Member &member, const DrawnRange &range, core::Text name)
{
    return curveOf(member.family->functions.logPdf, member, range, std::move(name));
}

Curve hazardCurve(const Member &member, const DrawnRange &range, core::Text name)
{
    return curveOf(member.family->functions.hazard, member, range, std::move(name));
}

Curve quantileCurve(const Member &member, core::Text name)
{
    Curve curve{.name = std::move(name)};
    const std::vector<double> p = evenly(0.0, 1.0, plotPoints);
    std::vector<double> x = values(member.family->functions.quantile, member, p);
    if (member.discrete()) {
        // The value stays where it is up to the probability at which the next begins.
        for (std::size_t i = 0; i + 1 < p.size(); ++i) {
            curve.x.insert(curve.x.end(), {p[i], p[i + 1]});
            curve.y.insert(curve.y.end(), {x[i + 1], x[i + 1]});
        }
        return curve;
    }
    curve.x = p;
    curve.y = std::move(x);
    return curve;
}

} // namespace calculators
