#include "calculators/dataoperations.h"
#include "calculators/datareports.h"
#include "calculators/plotrange.h"
#include "numerics/leastsquaresline.h"
#include "numerics/tails.h"

#include <algorithm>
#include <numeric>

namespace calculators {

namespace {

using core::filled;
using core::literal;
using core::Text;
using numerics::CorrelationKind;
using numerics::LeastSquaresLine;

/// Of more points than that only some are drawn.
constexpr std::size_t mostPoints = 5000;

Text named(const TwoSamples &pairs)
{
    return filled(MARK_TEXT("Data", "%1 and %2"), {literal(pairs.nameX), literal(pairs.nameY)});
}

Curve points(const TwoSamples &pairs)
{
    std::vector<std::size_t> order(pairs.x.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&pairs](std::size_t i, std::size_t j) { return pairs.x[i] < pairs.x[j]; });
    Curve curve{.name = named(pairs), .style = CurveStyle::Points};
    const std::size_t stride = (order.size() + mostPoints - 1) / mostPoints;
    // The outermost stay, as they are what one looks for.
    const auto [lowest, highest] = std::minmax_element(pairs.y.begin(), pairs.y.end());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double y = pairs.y[order[i]];
        if (i % stride != 0 && i + 1 != order.size() && y != *lowest && y != *highest)
            continue;
        curve.x.push_back(pairs.x[order[i]]);
        curve.y.push_back(y);
    }
    return curve;
}

/// What the picture leaves out.
std::vector<Section> remarks(const TwoSamples &pairs)
{
    if (pairs.x.size() <= mostPoints)
        return {};
    return {paragraph(filled(MARK_TEXT("Data", "Of the %1 pairs about %2 are drawn, taken evenly along x, with the "
                                               "outermost; all numbers are of all pairs."),
                             {literal(pairs.x.size()), literal(mostPoints)}))};
}

Plot scatter(const TwoSamples &pairs, const LeastSquaresLine &line, double level)
{
    Plot plot{.title = MARK_TEXT("Data", "Scatter plot and line"),
              .xLabel = literal(pairs.nameX),
              .yLabel = literal(pairs.nameY),
              .curves = {points(pairs)}};
    const double critical = numerics::studentCritical(level, static_cast<double>(line.n - 2));
    const auto [low, high] = std::minmax_element(pairs.x.begin(), pairs.x.end());
    Curve middle{.name = MARK_TEXT("Data", "least-squares line")};
    middle.x = evenly(*low, *high, 101);
    const Text band = filled(MARK_TEXT("Data", "%1 % band"), {percent(level)});
    Curve above{.name = band, .x = middle.x, .style = CurveStyle::Dashed};
    Curve below = above;
    below.name = {}; // it belongs to the one above
    for (const double x : middle.x) {
        middle.y.push_back(line.at(x));
        above.y.push_back(line.at(x) + line.halfBand(x, critical));
        below.y.push_back(line.at(x) - line.halfBand(x, critical));
    }
    plot.curves.insert(plot.curves.end(), {middle, above, below});
    return plot;
}

Quantities quantitiesOf(const LeastSquaresLine &line)
{
    return {.title = MARK_TEXT("Data", "Least-squares line"),
            .items = {{MARK_TEXT("Data", "Intercept"), line.intercept, "a"},
                      {MARK_TEXT("Data", "Slope"), line.slope, "b"},
                      {MARK_TEXT("Data", "Standard error of the intercept"), line.interceptError},
                      {MARK_TEXT("Data", "Standard error of the slope"), line.slopeError},
                      {MARK_TEXT("Data", "Standard deviation of what is left"), line.residualDeviation},
                      {MARK_TEXT("Data", "Share that the line explains"), line.determination, "R^2"}}};
}

const char *formulaOf(CorrelationKind kind)
{
    switch (kind) {
    case CorrelationKind::Pearson:
        return R"(r = \frac{\sum (x_i-\bar{x})(y_i-\bar{y})}{\sqrt{\sum (x_i-\bar{x})^2 \sum (y_i-\bar{y})^2}})";
    case CorrelationKind::Spearman:
        return R"(\rho = r(\operatorname{rank} x, \operatorname{rank} y))";
    case CorrelationKind::Kendall:
        break;
    }
    return R"(\tau_b = \frac{C-D}{\sqrt{(C+D+T_x)(C+D+T_y)}})";
}

Text assumptionsOf(CorrelationKind kind)
{
    switch (kind) {
    case CorrelationKind::Pearson:
        return MARK_TEXT("Data", "Assumed: the pairs are independent of each other and, for the p-value, vary like a "
                                 "normal distribution of two variables. r sees straight lines only, and one outlier "
                                 "can make or hide it: look at the points.");
    case CorrelationKind::Spearman:
        return MARK_TEXT("Data", "Assumed: the pairs are independent of each other. Only the ranks count, so any "
                                 "relation that keeps rising is seen; the p-value is by the normal approximation, "
                                 "good for some twenty pairs and more.");
    case CorrelationKind::Kendall:
        break;
    }
    return MARK_TEXT("Data", "Assumed: the pairs are independent of each other. C counts the pairs of points in the "
                             "same order, D those in opposite order, T the ties; the p-value is by the normal "
                             "approximation.");
}

Text nameOf(CorrelationKind kind)
{
    for (const auto &choice : correlationKinds())
        if (choice.value == kind)
            return choice.name;
    return {};
}

} // namespace

core::Result<Report> dataCorrelationReport(const DataRequest &request, const ReportRun &run)
{
    const auto pairs = twoSamples(request, true);
    if (!pairs)
        return core::fail(pairs.error());
    const auto correlation = numerics::correlate(pairs->x, pairs->y, request.kind, run);
    if (!correlation)
        return core::fail(correlation.error());
    const auto line = numerics::leastSquaresLine(pairs->x, pairs->y, run);
    if (!line)
        return core::fail(line.error());
    Report report;
    report.sections = {
        Quantities{.title = named(*pairs),
                   .items = {{nameOf(request.kind), correlation->value},
                             {MARK_TEXT("Data", "p-value"), correlation->pValue, "p"},
                             {MARK_TEXT("Data", "Pairs"), static_cast<double>(pairs->x.size()), "n"}}},
        scatter(*pairs, *line, request.level), quantitiesOf(*line),
        paragraph(MARK_TEXT("Data", "What was tested: that the two columns have nothing to do with each other, so that "
                                    "the coefficient differs from 0 by chance alone. A coefficient says nothing of "
                                    "which causes which.")),
        paragraph(assumptionsOf(request.kind))};
    for (Section &section : remarks(*pairs))
        report.sections.push_back(std::move(section));
    for (Section &section : meaningOfP(correlation->pValue))
        report.sections.push_back(std::move(section));
    report.sections.insert(
        report.sections.end(),
        {paragraph(MARK_TEXT("Data", "The dashed band holds the true line's height at each x with the confidence "
                                     "asked for; it is narrowest at the mean of x. Single points scatter wider.")),
         Formula{nameOf(request.kind), formulaOf(request.kind)},
         Formula{MARK_TEXT("Data", "Least-squares line"),
                 R"(y = a + bx, \quad b = \frac{\sum (x_i-\bar{x})(y_i-\bar{y})}{\sum (x_i-\bar{x})^2}, \quad )"
                 R"(a = \bar{y} - b\bar{x})"}});
    return report;
}

} // namespace calculators
