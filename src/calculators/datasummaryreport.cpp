#include "calculators/datareports.h"
#include "calculators/plotrange.h"
#include "calculators/samplecurves.h"
#include "numerics/samples.h"

#include <algorithm>
#include <cmath>

namespace calculators {

namespace {

using core::filled;
using core::literal;
using core::Text;
using numerics::BinRule;

Quantities quantities(const numerics::SampleSummary &summary)
{
    return {.title = MARK_TEXT("Data", "Summary"),
            .items = {{MARK_TEXT("Data", "How many there are"), static_cast<double>(summary.n), "n"},
                      {MARK_TEXT("Data", "Mean"), summary.mean, R"(\bar{x})"},
                      {MARK_TEXT("Data", "Standard deviation"), summary.standardDeviation, "s"},
                      {MARK_TEXT("Data", "Variance, divided by n − 1"), summary.variance, "s^2"},
                      {MARK_TEXT("Data", "Minimum"), summary.minimum, R"(x_{(1)})"},
                      {MARK_TEXT("Data", "Lower quartile"), summary.quartiles[0], "Q_1"},
                      {MARK_TEXT("Data", "Median"), summary.median, "Q_2"},
                      {MARK_TEXT("Data", "Upper quartile"), summary.quartiles[2], "Q_3"},
                      {MARK_TEXT("Data", "Maximum"), summary.maximum, R"(x_{(n)})"},
                      {MARK_TEXT("Data", "Skewness"), summary.skewness, R"(\gamma_1)"},
                      {MARK_TEXT("Data", "Excess kurtosis"), summary.excessKurtosis, R"(\gamma_2)"}}};
}

Text ruleName(BinRule rule)
{
    switch (rule) {
    case BinRule::Sturges:
        return MARK_TEXT("Data", "Sturges’s rule");
    case BinRule::Scott:
        return MARK_TEXT("Data", "Scott’s rule");
    case BinRule::FreedmanDiaconis:
        return MARK_TEXT("Data", "the rule of Freedman and Diaconis");
    case BinRule::Count:
        break;
    }
    return MARK_TEXT("Data", "the count given");
}

Curve densityCurve(const std::vector<double> &ascending, double bandwidth)
{
    Curve curve{.name = MARK_TEXT("Data", "kernel density")};
    curve.x = evenly(ascending.front() - 3.0 * bandwidth, ascending.back() + 3.0 * bandwidth, plotPoints);
    curve.y = numerics::kernelDensity(ascending, bandwidth, curve.x);
    return curve;
}

void addHistogram(const DataRequest &request, const std::vector<double> &ascending, const Text &name, Report &report)
{
    const auto histogram = numerics::histogramOf(ascending, request.bins, request.binCount);
    const double bandwidth = request.bandwidth > 0.0 ? request.bandwidth : numerics::silvermanBandwidth(ascending);
    Plot plot{.title = MARK_TEXT("Data", "Histogram and kernel density"),
              .xLabel = name,
              .yLabel = MARK_TEXT("Data", "density"),
              .curves = {histogramCurve(histogram, true)},
              .areas = {{.curve = 0, .from = histogram.edges.front(), .to = histogram.edges.back()}}};
    const double span = ascending.back() - ascending.front();
    const bool smooth = bandwidth > 1e-6 * span && bandwidth > 0.0 && std::isfinite(span);
    if (smooth)
        plot.curves.push_back(densityCurve(ascending, bandwidth));
    report.sections.emplace_back(std::move(plot));
    report.sections.emplace_back(
        paragraph(filled(MARK_TEXT("Data", "%1 bins by %2, each %3 wide; the bars have area 1 together."),
                         {literal(histogram.counts.size()), ruleName(histogram.rule),
                          fourDigits(histogram.edges[1] - histogram.edges[0])})));
    report.sections.emplace_back(paragraph(
        smooth ? filled(MARK_TEXT("Data", "The curve is a mean of normal densities of standard deviation %1, one "
                                          "around each number."),
                        {fourDigits(bandwidth)})
               : MARK_TEXT("Data", "There is no density curve, as it would be narrower than can be drawn: choose a "
                                   "greater bandwidth.")));
    if (histogram.rule != request.bins)
        report.sections.emplace_back(paragraph(
            filled(MARK_TEXT("Data", "%1 asks for bins of width 0 here, as half of the numbers are equal; Sturges’s "
                                     "rule takes its place."),
                   {ruleName(request.bins)})));
}

// Beyond so many nothing can be told apart, and the outermost come first and last.
std::vector<double> thinned(const std::vector<double> &ascending)
{
    constexpr std::size_t mostShown = 2000;
    if (ascending.size() <= mostShown)
        return ascending;
    std::vector<double> result;
    for (std::size_t i = 0; i < ascending.size(); i += ascending.size() / mostShown + 1)
        result.push_back(ascending[i]);
    result.push_back(ascending.back());
    return result;
}

/// The whiskers reach to the outermost numbers within one and a half boxes. Source: Tukey, Exploratory data analysis
/// (1977).
Box boxOf(const Text &name, const std::vector<double> &ascending)
{
    Box box{.name = name,
            .lowerQuartile = numerics::quantileOfSorted(ascending, 0.25),
            .median = numerics::quantileOfSorted(ascending, 0.5),
            .upperQuartile = numerics::quantileOfSorted(ascending, 0.75)};
    const double reach = 1.5 * (box.upperQuartile - box.lowerQuartile);
    box.lowWhisker = box.lowerQuartile;
    box.highWhisker = box.upperQuartile;
    for (const double number : ascending) {
        box.mean += number / static_cast<double>(ascending.size());
        if (number < box.lowerQuartile - reach || number > box.upperQuartile + reach) {
            box.outliers.push_back(number);
            continue;
        }
        box.lowWhisker = std::min(box.lowWhisker, number);
        box.highWhisker = std::max(box.highWhisker, number);
    }
    box.outliers = thinned(box.outliers);
    return box;
}

Plot boxesOf(const std::vector<Group> &groups, const Text &label)
{
    Plot plot{.title = MARK_TEXT("Data", "Box plot"), .xLabel = label};
    for (const Group &group : groups)
        plot.boxes.push_back(boxOf(literal(group.name), numerics::sorted(group.numbers)));
    return plot;
}

core::Result<Table> groupTable(const std::vector<Group> &groups, const ReportRun &run)
{
    Table table{.title = MARK_TEXT("Data", "By group"),
                .columns = {MARK_TEXT("Data", "Group"), literal("n"), MARK_TEXT("Data", "Mean"),
                            MARK_TEXT("Data", "Standard deviation"), MARK_TEXT("Data", "Median")}};
    for (const Group &group : groups) {
        const auto summary = numerics::summarise(group.numbers, run);
        if (!summary)
            return core::fail(summary.error());
        table.rows.push_back({literal(group.name), static_cast<double>(summary->n), summary->mean,
                              summary->standardDeviation, summary->median});
    }
    return table;
}

Plot cumulative(const std::vector<double> &ascending, const Text &name)
{
    return {.title = MARK_TEXT("Data", "Empirical distribution"),
            .xLabel = name,
            .yLabel = MARK_TEXT("Data", "share up to x"),
            .curves = {empiricalCurve(ascending, MARK_TEXT("Data", "share up to x"))}};
}

void explainMissing(const numerics::SampleSummary &summary, Report &report)
{
    if (summary.n == 1)
        report.sections.emplace_back(warning(MARK_TEXT(
            "Data", "One number alone says nothing of how much they vary: variance and shape do not exist.")));
    else if (summary.minimum == summary.maximum)
        report.sections.emplace_back(warning(MARK_TEXT(
            "Data", "All numbers are equal: the standard deviation, by which skewness and kurtosis are divided, is "
                    "0, so they do not exist.")));
}

} // namespace

core::Result<Report> dataSummaryReport(const DataRequest &request, const ReportRun &run)
{
    const auto column = numericColumn(request, request.x, "x");
    if (!column)
        return core::fail(column.error());
    const std::vector<double> ascending = numerics::sorted(presentNumbers(**column));
    const auto summary = numerics::summariseSorted(ascending, run);
    if (!summary)
        return core::fail(summary.error());
    const Text name = literal((*column)->name);
    Report report;
    report.sections.emplace_back(quantities(*summary));
    explainMissing(*summary, report);
    addHistogram(request, ascending, name, report);
    std::vector<Group> groups{{.name = (*column)->name, .numbers = ascending}};
    const bool grouped = request.group && *request.group < request.table->columns.size();
    if (grouped)
        groups = groupsOf(**column, request.table->columns[*request.group]);
    constexpr std::size_t mostGroups = 40;
    if (groups.size() > mostGroups)
        return core::fail(core::ErrorKind::TooLarge, "group",
                          filled(MARK_TEXT("Data", "there are %1 groups; at most %2 can be told apart"),
                                 {literal(groups.size()), literal(mostGroups)}));
    report.sections.emplace_back(boxesOf(groups, name));
    report.sections.emplace_back(paragraph(
        MARK_TEXT("Data", "Each box reaches from the lower to the upper quartile, the line in it is the "
                          "median, the dot in it the mean. The whiskers reach to the outermost numbers within "
                          "one and a half boxes; what lies beyond is shown as dots.")));
    if (grouped) {
        auto table = groupTable(groups, run);
        if (!table)
            return core::fail(table.error());
        report.sections.emplace_back(std::move(*table));
    }
    report.sections.emplace_back(cumulative(ascending, name));
    report.sections.insert(
        report.sections.end(),
        {Formula{MARK_TEXT("Data", "Mean and variance"),
                 R"(\bar{x} = \frac{1}{n}\sum_{i=1}^{n} x_i, \quad s^2 = \frac{1}{n-1}\sum_{i=1}^{n} (x_i-\bar{x})^2)"},
         Formula{MARK_TEXT("Data", "Skewness and excess kurtosis"),
                 R"(\gamma_1 = \frac{m_3}{m_2^{3/2}}, \quad \gamma_2 = \frac{m_4}{m_2^2} - 3, \quad )"
                 R"(m_k = \frac{1}{n}\sum_{i=1}^{n} (x_i-\bar{x})^k)"},
         Formula{MARK_TEXT("Data", "Kernel density"),
                 R"(\hat{f}(x) = \frac{1}{nh}\sum_{i=1}^{n} \varphi\left(\frac{x-x_i}{h}\right))"}});
    return report;
}

} // namespace calculators
