#include "calculators/distributionplots.h"

#include "calculators/distributioncurves.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace calculators {

namespace {

using core::Text;
using numerics::Member;

/// What the request left to the distribution: the bulk and the ends that were asked for, unless they are so far away
/// that nothing else would be seen.
DrawnRange ownRange(const Member &member, const DistributionOutcome &outcome, const std::vector<Member> &compared)
{
    DrawnRange inner = bulkOf(member, outcome.summary);
    const double room = 3.0 * (inner.to - inner.from);
    DrawnRange range = inner;
    const auto reach = [&](double end) {
        if (end > inner.from - room && end < inner.to + room)
            range = {std::min(range.from, end), std::max(range.to, end)};
    };
    reach(outcome.from);
    reach(outcome.to);
    for (const Member &other : compared) {
        const DrawnRange its = bulkOf(other, other.summary());
        reach(its.from);
        reach(its.to);
    }
    if (member.discrete())
        return {std::floor(range.from) - 1.0, std::ceil(range.to) + 1.0};
    const double least = 1e-9 * std::max(std::abs(range.from), 1e-290);
    return range.to - range.from > least ? range : DrawnRange{range.from - least, range.to + least};
}

DrawnRange rangeOf(const Member &member, const DistributionRequest &request, const DistributionOutcome &outcome,
                   const std::vector<Member> &compared)
{
    const DrawnRange chosen = member.discrete() ? DrawnRange{std::floor(request.plotFrom), std::ceil(request.plotTo)}
                                                : DrawnRange{request.plotFrom, request.plotTo};
    // A range that was narrowed or moved too far for doubles would leave nothing to move it back with.
    return chosen.canBeDrawn() ? chosen : ownRange(member, outcome, compared);
}

std::vector<Handle> handles(const DistributionRequest &request)
{
    std::vector<Handle> result;
    const bool both = request.query == DistributionQuery::Interval || request.query == DistributionQuery::Outside;
    if ((both || request.query == DistributionQuery::Upper) && std::isfinite(request.from))
        result.push_back({"from", request.from});
    if ((both || request.query == DistributionQuery::Lower) && std::isfinite(request.to))
        result.push_back({"to", request.to});
    return result;
}

/// What the query asks about, as far as it is drawn. The first curve is the distribution's.
std::vector<Area> areas(const Member &member, DistributionQuery query, const DistributionOutcome &outcome,
                        const DrawnRange &range)
{
    std::vector<Area> result;
    const auto add = [&](double from, double to) {
        if (from <= to && from <= range.to && to >= range.from)
            result.push_back({.curve = 0, .from = std::max(from, range.from), .to = std::min(to, range.to)});
    };
    const double next = member.discrete() ? 1.0 : 0.0; // the ends themselves are left out
    if (query == DistributionQuery::Outside) {
        add(range.from, (member.discrete() ? std::ceil(outcome.from) : outcome.from) - next);
        add((member.discrete() ? std::floor(outcome.to) : outcome.to) + next, range.to);
    } else {
        add(outcome.from + (query == DistributionQuery::UpperQuantile ? next : 0.0), outcome.to);
    }
    return result;
}

/// Mean, median and mode on the density, told together where they lie together.
std::vector<Marker> centres(const Member &member, const numerics::DistributionSummary &summary, const DrawnRange &range)
{
    struct Centre
    {
        double x;
        Text name;
    };
    const std::array<Centre, 3> all = {{{summary.mode, MARK_TEXT("Distribution", "mode")},
                                        {summary.median, MARK_TEXT("Distribution", "median")},
                                        {summary.mean, MARK_TEXT("Distribution", "mean")}}};
    std::vector<Marker> markers;
    for (const Centre &centre : all) {
        const double height = member.pdf(member.discrete() ? std::round(centre.x) : centre.x);
        if (!range.contains(centre.x) || !std::isfinite(height))
            continue;
        const double reach = 0.01 * (range.to - range.from);
        const auto near = std::find_if(markers.begin(), markers.end(),
                                       [&](const Marker &marker) { return std::abs(marker.x - centre.x) < reach; });
        if (near != markers.end())
            near->name = core::filled(MARK_TEXT("Distribution", "%1, %2"), {near->name, centre.name});
        else
            markers.push_back({.name = centre.name, .x = centre.x, .y = height, .named = true});
    }
    return markers;
}

/// The curve of the distribution and of each that it is compared with.
template <typename MakeCurve>
std::vector<Curve> curves(const Member &member, const std::vector<Member> &compared, const Text &alone,
                          MakeCurve &&makeCurve)
{
    std::vector<Curve> result = {makeCurve(member, compared.empty() ? alone : memberName(member))};
    for (const Member &other : compared)
        result.push_back(makeCurve(other, memberName(other)));
    return result;
}

Plot densityPlot(const Member &member, const DistributionRequest &request, const DistributionOutcome &outcome,
                 const DrawnRange &range, const std::vector<Member> &compared)
{
    const Text height =
        member.discrete() ? MARK_TEXT("Distribution", "probability") : MARK_TEXT("Distribution", "density");
    Plot plot{.title = member.discrete() ? MARK_TEXT("Distribution", "Probability of each value")
                                         : MARK_TEXT("Distribution", "Density"),
              .xLabel = MARK_TEXT("Distribution", "x"),
              .yLabel = height,
              .curves = curves(member, compared, height,
                               [&](const Member &one, const Text &name) { return densityCurve(one, range, name); }),
              .areas = areas(member, request.query, outcome, range),
              .handles = handles(request),
              .range = {.from = "plotFrom", .to = "plotTo"}};
    if (compared.empty())
        plot.markers = centres(member, outcome.summary, range);
    // Bars of several would hide one another.
    for (Curve &curve : plot.curves)
        if (!compared.empty() && curve.style == CurveStyle::Bars && &curve != plot.curves.data())
            curve.style = CurveStyle::Points;
    return plot;
}

Plot cumulativePlot(const Member &member, const DistributionOutcome &outcome, const DrawnRange &range,
                    const std::vector<Member> &compared)
{
    const Text height = MARK_TEXT("Distribution", "probability up to x");
    Plot plot{.title = MARK_TEXT("Distribution", "Distribution function"),
              .xLabel = MARK_TEXT("Distribution", "x"),
              .yLabel = height,
              .curves = curves(member, compared, height,
                               [&](const Member &one, const Text &name) { return cumulativeCurve(one, range, name); })};
    for (const double end : {outcome.from, outcome.to})
        if (range.contains(end))
            plot.markers.push_back({MARK_TEXT("Distribution", "P(X ≤ x)"), end, member.cdf(end)});
    return plot;
}

Plot secondPlot(const Member &member, const DistributionRequest &request, const DistributionOutcome &outcome,
                const DrawnRange &range, const std::vector<Member> &compared)
{
    const Text x = MARK_TEXT("Distribution", "x");
    switch (request.secondPlot) {
    case DistributionPlot::Cumulative:
        break;
    case DistributionPlot::Logarithmic: {
        const Text height = member.discrete() ? MARK_TEXT("Distribution", "logarithm of the probability")
                                              : MARK_TEXT("Distribution", "logarithm of the density");
        return {.title = MARK_TEXT("Distribution", "On a logarithmic scale"),
                .xLabel = x,
                .yLabel = height,
                .curves = curves(member, compared, height, [&](const Member &one, const Text &name) {
                    return logarithmicCurve(one, range, name);
                })};
    }
    case DistributionPlot::Quantile: {
        const Text height = MARK_TEXT("Distribution", "value");
        return {.title = MARK_TEXT("Distribution", "Quantile function"),
                .xLabel = MARK_TEXT("Distribution", "probability up to the value"),
                .yLabel = height,
                .curves = curves(member, compared, height,
                                 [&](const Member &one, const Text &name) { return quantileCurve(one, name); })};
    }
    case DistributionPlot::Hazard: {
        const Text height = MARK_TEXT("Distribution", "hazard");
        return {.title = MARK_TEXT("Distribution", "Hazard: the density at x of what has not fallen below x"),
                .xLabel = x,
                .yLabel = height,
                .curves = curves(member, compared, height,
                                 [&](const Member &one, const Text &name) { return hazardCurve(one, range, name); })};
    }
    }
    return cumulativePlot(member, outcome, range, compared);
}

} // namespace

std::string listed(std::span<const double> numbers, std::size_t most)
{
    std::string result;
    for (const double number : numbers.first(std::min(most, numbers.size())))
        result += (result.empty() ? "" : ", ") + core::literal(number).source;
    return numbers.size() > most ? result + ", …" : result;
}

Text memberName(const Member &member)
{
    constexpr std::size_t most = 6; // as a legend has room for
    return core::filled(MARK_TEXT("Distribution", "%1 (%2)"),
                        {member.family->name, core::literal(listed(member.parameters, most))});
}

std::vector<Plot> distributionPlots(const Member &member, const DistributionRequest &request,
                                    const DistributionOutcome &outcome, const std::vector<Member> &compared)
{
    const DrawnRange range = rangeOf(member, request, outcome, compared);
    if (!range.canBeDrawn())
        return {};
    return {densityPlot(member, request, outcome, range, compared),
            secondPlot(member, request, outcome, range, compared)};
}

} // namespace calculators
