#include "calculators/datareports.h"
#include "numerics/samples.h"

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

Text estimateName(TTestKind kind)
{
    switch (kind) {
    case TTestKind::OneSample:
        return MARK_TEXT("Data", "Mean of x");
    case TTestKind::Paired:
        return MARK_TEXT("Data", "Mean of the differences");
    case TTestKind::Welch:
    case TTestKind::EqualVariance:
        break;
    }
    return MARK_TEXT("Data", "Difference of the means");
}

Quantities quantities(const TTest &test, TTestKind kind)
{
    return {.title = MARK_TEXT("Data", "Answer"),
            .items = {{MARK_TEXT("Data", "p-value"), test.pValue, "p"},
                      {MARK_TEXT("Data", "Statistic"), test.statistic, "t"},
                      {MARK_TEXT("Data", "Degrees of freedom"), test.df, R"(\nu)"},
                      {estimateName(kind), test.estimate},
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
    report.sections = {quantities(*test, request.test),
                       tailPlot("student_t", {test->df, 0.0, 1.0}, test->statistic, request.alternative),
                       paragraph(tested(request, *samples)), paragraph(against(request.alternative)),
                       paragraph(assumptions(request.test))};
    for (Section &section : meaningOfP(test->pValue))
        report.sections.push_back(std::move(section));
    report.sections.emplace_back(Formula{MARK_TEXT("Data", "Statistic"), formulaOf(request.test)});
    return report;
}

} // namespace calculators
