#include "calculators/sampling.h"

#include "calculators/distributioncurves.h"
#include "calculators/plotrange.h"
#include "calculators/samplecurves.h"
#include "numerics/draws.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using core::Text;
using numerics::DistributionSummary;
using numerics::Member;
using Numbers = std::vector<double>;

/// Of 100 means so many lie in the band: 1.96 standard errors.
constexpr double band = 1.959963984540054;

core::Result<void> check(const SamplingRequest &request)
{
    if (request.n < 1)
        return fail(ErrorKind::Domain, "sampled", MARK_TEXT("Sampling", "one number at least must be drawn"));
    if (request.summands < 1)
        return fail(ErrorKind::Domain, "summands", MARK_TEXT("Sampling", "a mean is of one number at least"));
    const std::size_t each = request.view == SamplingView::Means ? request.summands : 1;
    if (request.n > mostSampled / each)
        return fail(
            ErrorKind::TooLarge, "sampled",
            filled(MARK_TEXT("Sampling", "at most %1 numbers are drawn for a picture"), {literal(mostSampled)}));
    return {};
}

Numbers drawn(const Member &member, std::size_t count, std::uint64_t seed)
{
    Numbers numbers(count);
    numerics::Draws draws(seed);
    member.family->functions.sampler(member.parameters)(draws, numbers);
    return numbers;
}

double meanOf(const Numbers &numbers)
{
    double mean = 0.0;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        mean += (numbers[i] - mean) / static_cast<double>(i + 1);
    return mean;
}

double deviationOf(const Numbers &numbers, double mean)
{
    double sum = 0.0;
    for (const double number : numbers)
        sum += (number - mean) * (number - mean);
    return numbers.size() > 1 ? std::sqrt(sum / static_cast<double>(numbers.size() - 1))
                              : std::numeric_limits<double>::quiet_NaN();
}

Table comparison(const DistributionSummary &summary, const Numbers &numbers)
{
    const double mean = meanOf(numbers);
    return {
        .title = MARK_TEXT("Sampling", "The sample beside the distribution"),
        .columns = {literal(""), MARK_TEXT("Sampling", "sample"), MARK_TEXT("Sampling", "distribution")},
        .rows = {{MARK_TEXT("Sampling", "mean"), mean, summary.mean},
                 {MARK_TEXT("Sampling", "standard deviation"), deviationOf(numbers, mean), summary.standardDeviation}}};
}

std::vector<Section> histogram(const Member &member, const DistributionSummary &summary, const Numbers &numbers)
{
    DrawnRange range = bulkOf(member, summary);
    if (member.discrete())
        range = {std::floor(range.from), std::ceil(range.to)};
    Plot plot{.title = filled(MARK_TEXT("Sampling", "%1 numbers drawn"), {literal(numbers.size())}),
              .xLabel = MARK_TEXT("Distribution", "x"),
              .yLabel =
                  member.discrete() ? MARK_TEXT("Distribution", "probability") : MARK_TEXT("Distribution", "density")};
    if (member.discrete())
        plot.curves = {sharesCurve(numbers, range, MARK_TEXT("Sampling", "share of the numbers drawn"))};
    else
        plot.curves = histogramBars(numbers, range, MARK_TEXT("Sampling", "numbers drawn"));
    std::erase_if(plot.curves, [](const Curve &curve) { return curve.x.empty(); });
    fillFirst(plot);
    if (range.canBeDrawn()) {
        plot.curves.push_back(densityCurve(member, range, member.family->name));
        if (plot.curves.back().style == CurveStyle::Bars)
            plot.curves.back().style = CurveStyle::Points;
    }
    std::vector<Section> sections;
    if (!plot.curves.empty())
        sections.emplace_back(std::move(plot));
    sections.emplace_back(comparison(summary, numbers));
    const auto beyond = std::count_if(numbers.begin(), numbers.end(), [&](double x) { return !range.contains(x); });
    if (beyond > 0)
        sections.emplace_back(Paragraph{filled(MARK_TEXT("Sampling", "%1 of them lie beyond what is drawn."),
                                               {literal(static_cast<std::size_t>(beyond))})});
    return sections;
}

/// The counts at which a mean is drawn: each of the first, then ever fewer.
std::vector<std::size_t> looks(std::size_t n)
{
    constexpr double growth = 1.015;
    std::vector<std::size_t> result;
    for (std::size_t i = 1; i < n; i = std::max(i + 1, static_cast<std::size_t>(static_cast<double>(i) * growth)))
        result.push_back(i);
    result.push_back(n);
    return result;
}

void addBand(const DistributionSummary &summary, const std::vector<std::size_t> &counts, Plot &plot)
{
    const Curve frame{.x = plot.curves.front().x, .style = CurveStyle::Dashed};
    const auto add = [&](Text name, double errors) {
        Curve curve = frame;
        curve.name = std::move(name);
        for (const std::size_t count : counts)
            curve.y.push_back(
                finiteOrGap(summary.mean + errors * summary.standardDeviation / std::sqrt(static_cast<double>(count))));
        plot.curves.push_back(std::move(curve));
    };
    if (std::isfinite(summary.mean))
        add(MARK_TEXT("Sampling", "true mean"), 0.0);
    if (std::isfinite(summary.standardDeviation)) {
        add(MARK_TEXT("Sampling", "95 % band"), band);
        add({}, -band);
    }
}

std::vector<Section> runningMean(const DistributionSummary &summary, const Numbers &numbers)
{
    const std::vector<std::size_t> counts = looks(numbers.size());
    Curve curve{.name = MARK_TEXT("Sampling", "mean so far")};
    double mean = 0.0;
    auto next = counts.begin();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        mean += (numbers[i] - mean) / static_cast<double>(i + 1);
        if (*next != i + 1)
            continue;
        curve.x.push_back(static_cast<double>(i + 1));
        curve.y.push_back(finiteOrGap(mean));
        ++next;
    }
    Plot plot{.title = MARK_TEXT("Sampling", "The law of large numbers"),
              .xLabel = MARK_TEXT("Sampling", "how many numbers"),
              .yLabel = MARK_TEXT("Sampling", "their mean"),
              .curves = {std::move(curve)}};
    addBand(summary, counts, plot);
    const Text words =
        std::isnan(summary.mean)
            ? MARK_TEXT("Sampling", "This distribution has no mean, so there is nothing that the mean of the numbers "
                                    "could settle on: single numbers far out throw it about again and again.")
        : std::isinf(summary.mean)
            ? MARK_TEXT("Sampling", "The mean of this distribution is infinite: that of the numbers "
                                    "grows without end.")
        : std::isinf(summary.variance)
            ? MARK_TEXT("Sampling", "The mean of the numbers settles on that of the distribution, but slowly and with "
                                    "jumps, as the variance is infinite.")
            : MARK_TEXT("Sampling",
                        "The more numbers, the nearer their mean is to that of the distribution. In the band "
                        "lie 95 of 100 such means; it narrows as 1/√n, so that four times as many numbers "
                        "halve it.");
    return {std::move(plot), Paragraph{words}};
}

Numbers standardisedMeans(const DistributionSummary &summary, const Numbers &numbers, std::size_t summands)
{
    const double scale = std::sqrt(static_cast<double>(summands)) / summary.standardDeviation;
    Numbers means;
    means.reserve(numbers.size() / summands);
    for (std::size_t i = 0; i + summands <= numbers.size(); i += summands) {
        double sum = 0.0;
        for (std::size_t j = 0; j < summands; ++j)
            sum += (numbers[i + j] - summary.mean) / static_cast<double>(summands);
        means.push_back(sum * scale);
    }
    return means;
}

std::vector<Section> means(const DistributionSummary &summary, const Numbers &numbers, std::size_t summands)
{
    if (!std::isfinite(summary.variance) || summary.variance == 0.0)
        return {
            Paragraph{MARK_TEXT("Sampling", "The central limit theorem asks for a variance that is finite and not 0; "
                                            "this distribution has none."),
                      true}};
    constexpr DrawnRange range{-4.5, 4.5};
    const Numbers found = standardisedMeans(summary, numbers, summands);
    Plot plot{.title = filled(MARK_TEXT("Sampling", "%1 means of %2 numbers each"),
                              {literal(found.size()), literal(summands)}),
              .xLabel = MARK_TEXT("Sampling", "how many standard errors from the mean of the distribution"),
              .yLabel = MARK_TEXT("Distribution", "density"),
              .curves = histogramBars(found, range, MARK_TEXT("Sampling", "means"))};
    fillFirst(plot);
    const Member normal{numerics::findDistribution("normal"), {0.0, 1.0}};
    plot.curves.push_back(densityCurve(normal, range, MARK_TEXT("Sampling", "standard normal density")));
    return {std::move(plot),
            Paragraph{MARK_TEXT("Sampling", "The central limit theorem: whatever the distribution, the more numbers a "
                                            "mean is of, the more nearly such means are normally distributed. Skewed "
                                            "distributions need more of them.")}};
}

} // namespace

core::Result<std::vector<Section>> samplingSections(const Member &member, const DistributionSummary &summary,
                                                    const SamplingRequest &request, const core::Run &run)
{
    if (request.view == SamplingView::None)
        return std::vector<Section>();
    if (auto checked = check(request); !checked)
        return fail(checked.error());
    const bool several = request.view == SamplingView::Means;
    const Numbers numbers = drawn(member, request.n * (several ? request.summands : 1), request.seed);
    if (run.cancelled())
        return core::cancelled();
    if (request.view == SamplingView::Histogram)
        return histogram(member, summary, numbers);
    return several ? means(summary, numbers, request.summands) : runningMean(summary, numbers);
}

} // namespace calculators
