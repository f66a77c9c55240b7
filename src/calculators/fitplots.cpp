#include "calculators/fitplots.h"

#include "calculators/distributioncurves.h"
#include "calculators/samplecurves.h"
#include "numerics/samples.h"

#include <algorithm>
#include <cmath>

namespace calculators {

namespace {

using core::Text;
using numerics::Member;

/// More points of a Q–Q plot cannot be told apart.
constexpr std::size_t mostPoints = 400;

/// From the lowest to the highest value, but of values far out only as far as the middle can still be made out.
DrawnRange rangeOf(const std::vector<double> &ascending, bool discrete)
{
    const double low = numerics::quantileOfSorted(ascending, 0.25);
    const double high = numerics::quantileOfSorted(ascending, 0.75);
    DrawnRange range{ascending.front(), ascending.back()};
    if (constexpr double reach = 6.0; high > low)
        range = {std::max(range.from, low - reach * (high - low)), std::min(range.to, high + reach * (high - low))};
    if (discrete)
        return {std::floor(range.from) - 1.0, std::ceil(range.to) + 1.0};
    const double room =
        range.to > range.from ? 0.06 * (range.to - range.from) : std::max(0.5, 0.1 * std::abs(range.from));
    return {range.from - room, range.to + room};
}

double highest(const Curve &curve)
{
    double result = 0.0;
    for (const double y : curve.y)
        result = std::max(result, std::isnan(y) ? 0.0 : y);
    return result;
}

/// Where a density has a pole, all else would be flat beside it: what is far above the bars is left out.
void cutPoles(const Curve &bars, Curve &density)
{
    constexpr double most = 4.0;
    const double top = most * highest(bars);
    for (double &y : density.y)
        if (y > top)
            y = std::nan("");
}

/// The places of at most mostPoints of n values, the first and the last among them.
std::vector<std::size_t> somePlaces(std::size_t n)
{
    const std::size_t count = std::min(n, mostPoints);
    std::vector<std::size_t> places(count, 0);
    for (std::size_t i = 1; i < count; ++i)
        places[i] = i * (n - 1) / (count - 1);
    return places;
}

/// The share at which the i-th of n values stands, from 0: in the middle of its step.
double shareAt(std::size_t i, std::size_t n)
{
    return (static_cast<double>(i) + 0.5) / static_cast<double>(n);
}

Curve diagonal(double from, double to)
{
    return {
        .name = MARK_TEXT("Fit", "where both agree"), .x = {from, to}, .y = {from, to}, .style = CurveStyle::Dashed};
}

Curve dots(Text name)
{
    return {.name = std::move(name), .style = CurveStyle::Points};
}

void addPoint(double x, double y, Curve &curve)
{
    if (!std::isfinite(x) || !std::isfinite(y))
        return;
    curve.x.push_back(x);
    curve.y.push_back(y);
}

} // namespace

std::vector<Plot> histogramWithFits(const std::vector<double> &ascending, std::span<const FamilyFit> fits,
                                    const Text &label)
{
    const bool discrete = !fits.empty() && fits.front().family->discrete;
    const DrawnRange range = rangeOf(ascending, discrete);
    if (!range.canBeDrawn())
        return {};
    const Text values = MARK_TEXT("Fit", "the data");
    Plot plot{.title = discrete ? MARK_TEXT("Fit", "Shares of the values, and the fitted probabilities")
                                : MARK_TEXT("Fit", "Histogram, and the fitted density"),
              .xLabel = label,
              .yLabel = discrete ? MARK_TEXT("Distribution", "probability") : MARK_TEXT("Distribution", "density"),
              .curves = discrete ? std::vector<Curve>{sharesCurve(ascending, range, values)}
                                 : histogramBars(ascending, range, values),
              .wholeX = discrete};
    fillFirst(plot);
    for (const FamilyFit &fit : fits) {
        Curve density = densityCurve(fit.member(), range, fit.family->name);
        if (density.style == CurveStyle::Bars)
            density.style = CurveStyle::Points;
        if (!plot.curves.empty() && !discrete)
            cutPoles(plot.curves.front(), density);
        plot.curves.push_back(std::move(density));
    }
    return {std::move(plot)};
}

std::vector<Plot> cumulativeWithFit(const std::vector<double> &ascending, const FamilyFit &fit, const Text &label)
{
    const DrawnRange range = rangeOf(ascending, fit.family->discrete);
    if (!range.canBeDrawn())
        return {};
    const Curve steps = empiricalCurve(ascending, MARK_TEXT("Fit", "the data"));
    Curve shown{.name = steps.name};
    for (std::size_t i = 0; i < steps.x.size(); ++i)
        if (range.contains(steps.x[i]))
            addPoint(steps.x[i], steps.y[i], shown);
    return {Plot{.title = MARK_TEXT("Fit", "Distribution function: the data and the fit"),
                 .xLabel = label,
                 .yLabel = MARK_TEXT("Distribution", "probability up to x"),
                 .curves = {std::move(shown), cumulativeCurve(fit.member(), range, fit.family->name)},
                 .wholeX = fit.family->discrete}};
}

Plot quantilePlot(const std::vector<double> &ascending, const FamilyFit &fit, const Text &label)
{
    const Member member = fit.member();
    Curve points = dots(MARK_TEXT("Fit", "quantiles"));
    for (const std::size_t i : somePlaces(ascending.size()))
        addPoint(member.quantile(shareAt(i, ascending.size())), ascending[i], points);
    Plot plot{.title = MARK_TEXT("Fit", "Q–Q plot"),
              .xLabel = MARK_TEXT("Fit", "quantile of the fitted distribution"),
              .yLabel = label};
    if (points.x.empty())
        return plot;
    plot.curves = {diagonal(std::min(points.x.front(), points.y.front()), std::max(points.x.back(), points.y.back())),
                   std::move(points)};
    return plot;
}

Plot probabilityPlot(const std::vector<double> &ascending, const FamilyFit &fit)
{
    const Member member = fit.member();
    Curve points = dots(MARK_TEXT("Fit", "probabilities"));
    const std::size_t n = ascending.size();
    for (const std::size_t i : somePlaces(n)) {
        const auto after = std::upper_bound(ascending.begin(), ascending.end(), ascending[i]) - ascending.begin();
        const double share = fit.family->discrete ? static_cast<double>(after) / static_cast<double>(n) : shareAt(i, n);
        addPoint(member.cdf(ascending[i]), share, points);
    }
    return {.title = MARK_TEXT("Fit", "P–P plot"),
            .xLabel = MARK_TEXT("Fit", "probability of the fitted distribution"),
            .yLabel = MARK_TEXT("Fit", "share of the data"),
            .curves = {diagonal(0.0, 1.0), std::move(points)}};
}

} // namespace calculators
