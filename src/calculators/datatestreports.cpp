#include "calculators/datareports.h"
#include "calculators/plotrange.h"
#include "numerics/distributions.h"
#include "numerics/samples.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace calculators {

namespace {

using core::filled;
using core::literal;
using core::Text;
using numerics::Alternative;
using numerics::TTest;
using numerics::TTestKind;

constexpr const char *meanIntervalFormula = R"(\bar{x} \pm t_{n-1} \frac{s}{\sqrt{n}})";
constexpr const char *wilsonFormula =
    R"(\frac{\hat{p} + \frac{z^2}{2n} \pm z\sqrt{\frac{\hat{p}(1-\hat{p})}{n} + \frac{z^2}{4n^2}}}{1 + \frac{z^2}{n}})";

Text confidence(double level)
{
    return filled(MARK_TEXT("Data", "What %1 % confidence means: of intervals made like this from new samples, that "
                                    "many hold the true value. It is not the probability that this one does."),
                  {percent(level)});
}

Text tested(const DataRequest &request, const TwoSamples &samples)
{
    const Text x = literal(samples.nameX);
    const Text y = literal(samples.nameY);
    switch (request.test) {
    case TTestKind::OneSample:
        return filled(MARK_TEXT("Data", "What was tested: that the population behind “%1” has the mean %2."),
                      {x, literal(request.mean)});
    case TTestKind::Paired:
        return filled(MARK_TEXT("Data", "What was tested: that the differences “%1” − “%2” have the mean 0."), {x, y});
    case TTestKind::Welch:
    case TTestKind::EqualVariance:
        break;
    }
    return filled(MARK_TEXT("Data", "What was tested: that the populations behind “%1” and “%2” have the same mean."),
                  {x, y});
}

Text against(Alternative alternative)
{
    switch (alternative) {
    case Alternative::Less:
        return MARK_TEXT("Data", "Against it: that the difference is less. Only results in that direction count as far "
                                 "off, which has to be decided before looking at the data.");
    case Alternative::Greater:
        return MARK_TEXT("Data", "Against it: that the difference is greater. Only results in that direction count as "
                                 "far off, which has to be decided before looking at the data.");
    case Alternative::TwoSided:
        break;
    }
    return MARK_TEXT("Data", "Against it: that there is a difference, in whichever direction.");
}

Text assumptions(TTestKind kind)
{
    switch (kind) {
    case TTestKind::Paired:
        return MARK_TEXT("Data", "Assumed: the pairs are independent of each other, and the differences vary roughly "
                                 "like a normal distribution; the more pairs, the less that matters.");
    case TTestKind::EqualVariance:
        return MARK_TEXT("Data", "Assumed: all numbers are independent, both populations are roughly normal, and both "
                                 "have the same variance. Where that last is in doubt, Welch’s test does without it.");
    case TTestKind::OneSample:
    case TTestKind::Welch:
        break;
    }
    return MARK_TEXT("Data", "Assumed: all numbers are independent, and the populations are roughly normal; the more "
                             "numbers, the less that matters. Outliers and skewness weigh on small samples.");
}

const char *formulaOf(TTestKind kind)
{
    switch (kind) {
    case TTestKind::OneSample:
        return R"(t = \frac{\bar{x}-\mu_0}{s/\sqrt{n}})";
    case TTestKind::Paired:
        return R"(t = \frac{\bar{d}}{s_d/\sqrt{n}}, \quad d_i = x_i - y_i)";
    case TTestKind::EqualVariance:
        return R"(t = \frac{\bar{x}-\bar{y}}{s_p\sqrt{\frac{1}{n}+\frac{1}{m}}}, \quad )"
               R"(s_p^2 = \frac{(n-1)s_x^2+(m-1)s_y^2}{n+m-2})";
    case TTestKind::Welch:
        break;
    }
    return R"(t = \frac{\bar{x}-\bar{y}}{\sqrt{\frac{s_x^2}{n}+\frac{s_y^2}{m}}})";
}

/// A density under which the tail is filled that the p-value is; two-sided: both.
Plot tailPlot(const char *distribution, std::vector<double> parameters, double statistic, Alternative alternative)
{
    const numerics::DistributionFunctions &functions = numerics::findDistribution(distribution)->functions;
    const auto at = [&](numerics::DistributionFunction function, double p) {
        return numerics::valueAt(function, parameters, p);
    };
    const bool positive = std::string_view(distribution) == "gamma";
    const double far = std::min(at(functions.isf, 1e-4), 12.0 * at(functions.isf, 0.15));
    const double reach = std::max(far, std::min(std::abs(statistic) * 1.15, 4.0 * far));
    Plot plot{.title = MARK_TEXT("Data", "Where the statistic lies"),
              .xLabel = positive ? literal("χ²") : literal("t"),
              .yLabel = MARK_TEXT("Data", "density if what was tested is true"),
              .curves = {Curve{.name = MARK_TEXT("Data", "density")}}};
    Curve &curve = plot.curves.front();
    curve.x = evenly(positive ? 0.0 : -reach, reach, plotPoints);
    curve.y.resize(curve.x.size());
    functions.pdf(parameters, curve.x, curve.y);
    makeGaps(curve.y);
    const double from = alternative == Alternative::TwoSided && !positive ? std::abs(statistic) : statistic;
    const bool upper = positive || alternative != Alternative::Less;
    const bool lower = !positive && alternative != Alternative::Greater;
    if (upper && from < reach)
        plot.areas.push_back({.curve = 0, .from = from, .to = reach});
    if (lower) {
        const double to = alternative == Alternative::TwoSided ? -from : statistic;
        if (to > -reach)
            plot.areas.push_back({.curve = 0, .from = -reach, .to = to});
    }
    if (std::abs(statistic) <= reach)
        plot.curves.push_back(
            verticalLine(MARK_TEXT("Data", "observed"), statistic,
                         0.6 * *std::max_element(curve.y.begin(), curve.y.end(), [](double a, double b) {
                             return a < b || std::isnan(a);
                         })));
    return plot;
}

Quantities quantities(const TTest &test)
{
    return {.title = MARK_TEXT("Data", "Answer"),
            .items = {{MARK_TEXT("Data", "p-value"), test.pValue, "p"},
                      {MARK_TEXT("Data", "Statistic"), test.statistic, "t"},
                      {MARK_TEXT("Data", "Degrees of freedom"), test.df, R"(\nu)"},
                      {MARK_TEXT("Data", "The mean of x, or the difference of the means"), test.estimate},
                      {MARK_TEXT("Data", "Its standard error"), test.standardError}}};
}

/// The samples that a t test is of.
core::Result<TwoSamples> samplesOf(const DataRequest &request)
{
    if (request.test != TTestKind::OneSample)
        return twoSamples(request, request.test == TTestKind::Paired);
    const auto column = numericColumn(request, request.x, "x");
    if (!column)
        return core::fail(column.error());
    return TwoSamples{.x = presentNumbers(**column), .nameX = (*column)->name};
}

} // namespace

core::Result<Report> dataMeanIntervalReport(const DataRequest &request, const ReportRun &run)
{
    const auto column = numericColumn(request, request.x, "x");
    if (!column)
        return core::fail(column.error());
    const std::vector<double> data = presentNumbers(**column);
    const auto interval = numerics::meanInterval(data, request.level, run);
    if (!interval)
        return core::fail(interval.error());
    const auto summary = numerics::summarise(data, run);
    if (!summary)
        return core::fail(summary.error());
    Report report;
    report.sections = {
        Quantities{.title = filled(MARK_TEXT("Data", "Mean of %1"), {literal((*column)->name)}),
                   .items = {{MARK_TEXT("Data", "The lower end"), interval->low},
                             {MARK_TEXT("Data", "Mean"), summary->mean, R"(\bar{x})"},
                             {MARK_TEXT("Data", "The upper end"), interval->high},
                             {MARK_TEXT("Data", "Standard deviation"), summary->standardDeviation, "s"},
                             {MARK_TEXT("Data", "How many there are"), static_cast<double>(summary->n), "n"}}},
        paragraph(confidence(request.level)), paragraph(assumptions(TTestKind::OneSample)),
        Formula{MARK_TEXT("Data", "Interval for a mean"), meanIntervalFormula}};
    if (interval->low == interval->high)
        report.sections.insert(report.sections.begin() + 1,
                               warning(MARK_TEXT("Data", "All numbers are equal, so the interval is a single point: "
                                                         "such a sample can't tell how much the population varies.")));
    return report;
}

core::Result<Report> dataProportionIntervalReport(const DataRequest &request, const ReportRun &)
{
    const auto interval = numerics::proportionInterval(request.successes, request.n, request.level);
    if (!interval)
        return core::fail(interval.error());
    const double share = static_cast<double>(request.successes) / static_cast<double>(request.n);
    Report report;
    report.sections = {
        Quantities{.title = MARK_TEXT("Data", "Proportion"),
                   .items = {{MARK_TEXT("Data", "The lower end"), interval->low},
                             {MARK_TEXT("Data", "Share that was counted"), share, R"(\hat{p})"},
                             {MARK_TEXT("Data", "The upper end"), interval->high}}},
        paragraph(confidence(request.level)),
        paragraph(MARK_TEXT("Data", "Assumed: each is counted or not independently of the others, with one and the "
                                    "same probability. Wilson’s interval stays within 0 and 1 and keeps its promise "
                                    "also for few, for none and for all, where the usual share ± z standard errors "
                                    "fails.")),
        Formula{MARK_TEXT("Data", "Wilson interval"), wilsonFormula}};
    return report;
}

core::Result<Report> dataTTestReport(const DataRequest &request, const ReportRun &run)
{
    const auto samples = samplesOf(request);
    if (!samples)
        return core::fail(samples.error());
    const auto test = numerics::tTest({.kind = request.test,
                                       .x = samples->x,
                                       .y = samples->y,
                                       .mean = request.mean,
                                       .alternative = request.alternative},
                                      run);
    if (!test)
        return core::fail(test.error());
    Report report;
    report.sections = {quantities(*test),
                       tailPlot("student_t", {test->df, 0.0, 1.0}, test->statistic, request.alternative),
                       paragraph(tested(request, *samples)), paragraph(against(request.alternative)),
                       paragraph(assumptions(request.test))};
    for (Section &section : meaningOfP(test->pValue))
        report.sections.push_back(std::move(section));
    report.sections.emplace_back(Formula{MARK_TEXT("Data", "Statistic"), formulaOf(request.test)});
    return report;
}

namespace {

/// A table of counts and the names of its rows and columns.
struct Counts
{
    core::Grid<double> table = {};
    std::vector<std::string> rows = {};
    std::vector<std::string> columns = {};
};

/// More can't be told apart, and most expected counts would be below 5.
constexpr std::size_t mostCategories = 60;

std::size_t indexOf(std::vector<std::string> &names, const std::string &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    const auto index = static_cast<std::size_t>(found - names.begin());
    if (found == names.end())
        names.push_back(name);
    return index;
}

bool tooMany(const Counts &counts)
{
    return std::max(counts.rows.size(), counts.columns.size()) > mostCategories;
}

/// How often each pair of words comes, or each word where there is one column. With too many words the table stays
/// empty: it would grow with their square.
Counts countedWords(const DataColumn &x, const DataColumn *y)
{
    Counts counts;
    std::vector<std::array<std::size_t, 2>> places;
    for (std::size_t i = 0; i < x.words.size() && !tooMany(counts); ++i)
        if (!x.words[i].empty() && !(y && y->words[i].empty()))
            places.push_back({y ? indexOf(counts.rows, x.words[i]) : 0,
                              y ? indexOf(counts.columns, y->words[i]) : indexOf(counts.columns, x.words[i])});
    if (tooMany(counts))
        return counts;
    counts.table = core::Grid<double>(y ? counts.rows.size() : 1, counts.columns.size());
    for (const auto &[row, column] : places)
        counts.table(row, column) += 1.0;
    return counts;
}

/// The numeric columns as they stand: rows of counts; a single column is one row of categories.
Counts typedCounts(const DataTable &table, std::size_t x, bool several)
{
    Counts counts;
    std::vector<const DataColumn *> columns;
    for (const DataColumn &column : table.columns)
        if (column.numeric && (several || &column == &table.columns[x]))
            columns.push_back(&column);
    const auto words = std::find_if(table.columns.begin(), table.columns.end(),
                                    [](const DataColumn &column) { return !column.numeric; });
    std::vector<double> cells;
    for (std::size_t i = 0; i < table.rows; ++i) {
        if (std::any_of(columns.begin(), columns.end(), [i](const auto *c) { return std::isnan(c->numbers[i]); }))
            continue;
        counts.rows.push_back(words == table.columns.end() ? std::to_string(i + 1) : words->words[i]);
        for (const DataColumn *column : columns)
            cells.push_back(column->numbers[i]);
    }
    counts.table.rows = several ? counts.rows.size() : 1;
    counts.table.columns = several ? columns.size() : counts.rows.size();
    counts.table.cells = std::move(cells);
    if (!several)
        counts.columns = std::exchange(counts.rows, {});
    else
        for (const DataColumn *column : columns)
            counts.columns.push_back(column->name);
    return counts;
}

/// The observed and, beneath, the expected counts.
Table countTable(const Counts &counts, const core::Grid<double> &expected)
{
    Table table{.title = MARK_TEXT("Data", "Observed and expected counts"), .columns = {literal("")}};
    for (const std::string &name : counts.columns)
        table.columns.push_back(literal(name));
    for (std::size_t i = 0; i < counts.table.rows; ++i) {
        const Text name = literal(counts.rows.empty() ? std::string() : counts.rows[i]);
        std::vector<Cell> observed{filled(MARK_TEXT("Data", "%1 observed"), {name})};
        std::vector<Cell> wanted{filled(MARK_TEXT("Data", "%1 expected"), {name})};
        for (std::size_t j = 0; j < counts.table.columns; ++j) {
            observed.emplace_back(counts.table(i, j));
            wanted.emplace_back(expected(i, j));
        }
        table.rows.push_back(std::move(observed));
        table.rows.push_back(std::move(wanted));
    }
    return table;
}

core::Result<numerics::ChiSquaredTest> fitOf(const Counts &counts, std::vector<double> expected)
{
    double total = 0.0;
    for (const double count : counts.table.cells)
        total += count;
    if (expected.empty())
        expected.assign(counts.table.cells.size(), total / static_cast<double>(counts.table.cells.size()));
    return numerics::fitTest(counts.table.cells, expected);
}

Text chiSquaredTested(bool independence)
{
    return independence ? MARK_TEXT("Data", "What was tested: that the two features have nothing to do with each "
                                            "other, so that every row has the same shares.")
                        : MARK_TEXT("Data", "What was tested: that the categories come with the expected shares.");
}

void warnOfSmallCounts(const core::Grid<double> &expected, Report &report)
{
    const auto small = std::count_if(expected.cells.begin(), expected.cells.end(), [](double e) { return e < 5.0; });
    if (small > 0)
        report.sections.emplace_back(warning(
            filled(MARK_TEXT("Data", "%1 expected counts are below 5: there the approximation by chi-squared is "
                                     "rough, and the p-value with it."),
                   {literal(static_cast<std::size_t>(small))})));
}

} // namespace

core::Result<Report> dataChiSquaredReport(const DataRequest &request, const ReportRun &)
{
    const std::vector<DataColumn> &columns = request.table->columns;
    if (request.x >= columns.size())
        return core::fail(core::ErrorKind::Shape, "x",
                          MARK_TEXT("Data", "this needs one more column; choose it, or add it to the data"));
    const DataColumn &x = columns[request.x];
    const DataColumn *y = request.y && *request.y < columns.size() ? &columns[*request.y] : nullptr;
    const bool independence = y != nullptr;
    const bool typed = x.numeric && (!y || y->numeric);
    const Counts counts = typed ? typedCounts(*request.table, request.x, independence) : countedWords(x, y);
    if (tooMany(counts))
        return core::fail(core::ErrorKind::TooLarge, "x",
                          filled(MARK_TEXT("Data", "there are more than %1 categories"), {literal(mostCategories)}));
    const auto test = independence ? numerics::independenceTest(counts.table) : fitOf(counts, request.expected);
    if (!test)
        return core::fail(test.error());
    Report report;
    report.sections = {Quantities{.title = MARK_TEXT("Data", "Answer"),
                                  .items = {{MARK_TEXT("Data", "p-value"), test->pValue, "p"},
                                            {MARK_TEXT("Data", "Statistic"), test->statistic, R"(\chi^2)"},
                                            {MARK_TEXT("Data", "Degrees of freedom"), test->df, R"(\nu)"}}}};
    warnOfSmallCounts(test->expected, report);
    report.sections.insert(
        report.sections.end(),
        {countTable(counts, test->expected),
         tailPlot("gamma", {0.5 * test->df, 2.0}, test->statistic, Alternative::Greater),
         paragraph(chiSquaredTested(independence)),
         paragraph(MARK_TEXT("Data", "Assumed: each was counted once and independently of the others, and the expected "
                                     "counts are not too small (5 is the usual bound). No continuity correction."))});
    for (Section &section : meaningOfP(test->pValue))
        report.sections.push_back(std::move(section));
    report.sections.emplace_back(Formula{MARK_TEXT("Data", "Statistic"), R"(\chi^2 = \sum \frac{(O_i-E_i)^2}{E_i})"});
    return report;
}

} // namespace calculators
