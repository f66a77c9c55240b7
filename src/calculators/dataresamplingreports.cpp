#include "calculators/dataoperations.h"
#include "calculators/datareports.h"
#include "numerics/histogram.h"
#include "numerics/samples.h"

#include <algorithm>
#include <cmath>

namespace calculators {

namespace {

using core::filled;
using core::literal;
using core::Text;

constexpr std::size_t binsShown = 60;

/// The values so far as a histogram that keeps its frame while it grows: bins over [low, high].
Plot growing(std::span<const double> values, Text title, Text label)
{
    const std::vector<double> ascending = numerics::sorted(values);
    const auto histogram = numerics::histogramOf(ascending, numerics::BinRule::Count,
                                                 std::min<std::size_t>(binsShown, 10 + values.size() / 20));
    return {.title = std::move(title),
            .xLabel = std::move(label),
            .yLabel = MARK_TEXT("Data", "how often"),
            .curves = {histogramCurve(histogram, false)},
            .areas = {{.curve = 0, .from = histogram.edges.front(), .to = histogram.edges.back()}}};
}

double highest(const Plot &plot)
{
    const std::vector<double> &y = plot.curves.front().y;
    return *std::max_element(y.begin(), y.end());
}

/// Shows a report each time that there are a quarter more values than when one was shown last.
numerics::Watch shownWhileGrowing(const ReportRun &run, const Text &title, const Text &label, std::size_t all)
{
    if (!run.showsEarly())
        return {};
    return [&run, title, label, all, next = std::size_t{50}](std::span<const double> values) mutable {
        if (values.size() < next)
            return;
        next = values.size() + values.size() / 4;
        Report report;
        report.sections = {Quantities{.title = MARK_TEXT("Data", "Drawn so far"),
                                      .items = {{MARK_TEXT("Data", "Drawn"), static_cast<double>(values.size())},
                                                {MARK_TEXT("Data", "Of"), static_cast<double>(all)}}},
                           growing(values, title, label)};
        run.show(std::move(report));
    };
}

Text nameOf(numerics::Statistic statistic)
{
    for (const auto &choice : bootstrapStatistics())
        if (choice.value == statistic)
            return choice.name;
    return {};
}

} // namespace

core::Result<Report> dataPermutationReport(const DataRequest &request, const ReportRun &run)
{
    const auto samples = twoSamples(request, false);
    if (!samples)
        return core::fail(samples.error());
    const Text title = MARK_TEXT("Data", "Differences after shuffling");
    const Text label = MARK_TEXT("Data", "difference of the means");
    const auto test = numerics::permutationTest(samples->x, samples->y, request.draws, request.seed, run,
                                                shownWhileGrowing(run, title, label, request.draws));
    if (!test)
        return core::fail(test.error());
    Plot plot = growing(test->differences, title, label);
    plot.curves.push_back(verticalLine(MARK_TEXT("Data", "observed"), test->difference, highest(plot)));
    plot.curves.push_back(verticalLine(MARK_TEXT("Data", "as far the other way"), -test->difference, highest(plot)));
    Report report;
    report.sections = {
        Quantities{.title = MARK_TEXT("Data", "Answer"),
                   .items = {{MARK_TEXT("Data", "p-value"), test->pValue, "p"},
                             {filled(MARK_TEXT("Data", "Mean of %1 less mean of %2"),
                                     {literal(samples->nameX), literal(samples->nameY)}),
                              test->difference},
                             {MARK_TEXT("Data", "Shuffles that differ as much"), static_cast<double>(test->count)},
                             {MARK_TEXT("Data", "Shuffles"), static_cast<double>(request.draws)}}},
        std::move(plot),
        paragraph(filled(MARK_TEXT("Data", "What was tested: that it makes no difference which numbers are called “%1” "
                                           "and which “%2”. If so, shuffling the names gives differences like the "
                                           "observed one."),
                         {literal(samples->nameX), literal(samples->nameY)})),
        paragraph(MARK_TEXT("Data", "Assumed: under what was tested all numbers could have come in any order. No "
                                    "normal distribution is needed. The same seed gives the same shuffles; with "
                                    "another seed the p-value moves a little."))};
    for (Section &section : meaningOfP(test->pValue))
        report.sections.push_back(std::move(section));
    report.sections.emplace_back(Formula{MARK_TEXT("Data", "p-value"), R"(p = \frac{1 + \#\{|d_k| \ge |d|\}}{1 + N})"});
    return report;
}

core::Result<Report> dataBootstrapReport(const DataRequest &request, const ReportRun &run)
{
    const auto column = numericColumn(request, request.x, "x");
    if (!column)
        return core::fail(column.error());
    const Text title = MARK_TEXT("Data", "Bootstrap distribution");
    const Text label = filled(MARK_TEXT("Data", "%1 of %2"), {nameOf(request.statistic), literal((*column)->name)});
    const auto result = numerics::bootstrap(
        presentNumbers(**column),
        {.statistic = request.statistic, .resamples = request.draws, .seed = request.seed, .level = request.level}, run,
        shownWhileGrowing(run, title, label, request.draws));
    if (!result)
        return core::fail(result.error());
    Plot plot = growing(result->values, title, label);
    const double top = highest(plot);
    plot.curves.push_back(verticalLine(MARK_TEXT("Data", "of the data"), result->estimate, top));
    plot.curves.push_back(verticalLine(MARK_TEXT("Data", "lower end"), result->low, 0.6 * top));
    plot.curves.push_back(verticalLine(MARK_TEXT("Data", "upper end"), result->high, 0.6 * top));
    Report report;
    report.sections = {
        Quantities{.title = label,
                   .items = {{MARK_TEXT("Data", "Estimate"), result->estimate, R"(\hat{\theta})"},
                             {MARK_TEXT("Data", "Standard error"), result->standardError},
                             {MARK_TEXT("Data", "The lower end"), result->low},
                             {MARK_TEXT("Data", "The upper end"), result->high},
                             {MARK_TEXT("Data", "Resamples"), static_cast<double>(request.draws)}}},
        std::move(plot),
        paragraph(MARK_TEXT("Data", "What was done: as many numbers as there are were drawn from the data themselves, "
                                    "each put back before the next, and the statistic computed; again and again. How "
                                    "much it varies stands for how much it would vary over new samples.")),
        paragraph(filled(MARK_TEXT("Data", "The interval leaves out the lowest and the highest values, %1 % on either "
                                           "side. Assumed: the numbers are independent, and there are enough of them "
                                           "to stand for the population; of few the interval is too narrow."),
                         {fourDigits(50.0 * (1.0 - request.level))})),
        Formula{MARK_TEXT("Data", "Standard error"),
                R"(\operatorname{se}(\hat{\theta}) = \sqrt{\frac{1}{N-1}\sum_{k=1}^{N} )"
                R"((\hat{\theta}_k^{*}-\bar{\theta}^{*})^2})"}};
    return report;
}

} // namespace calculators
