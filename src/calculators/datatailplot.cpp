#include "calculators/datareports.h"
#include "calculators/plotrange.h"
#include "numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace calculators {

using core::literal;
using numerics::Alternative;

Plot tailPlot(const char *distribution, std::vector<double> parameters, double statistic, Alternative alternative)
{
    const numerics::DistributionFunctions &functions = numerics::findDistribution(distribution)->functions;
    const auto at = [&](numerics::DistributionFunction function, double p) {
        return numerics::valueAt(function, parameters, p);
    };
    const bool positive = std::string_view(distribution) == "gamma";
    const double far = std::min(at(functions.isf, 1e-4), 12.0 * at(functions.isf, 0.15));
    const double reach = std::max(far, std::min(std::abs(statistic) * 1.15, 4.0 * far));
    core::Text sign = positive ? literal("χ²") : literal("t");
    Plot plot{.title = MARK_TEXT("Data", "Where the statistic lies"),
              .xLabel = std::abs(statistic) <= reach ? std::move(sign)
                                                     : core::filled(MARK_TEXT("Data", "%1 (observed: %2, outside)"),
                                                                    {std::move(sign), fourDigits(statistic)}),
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

} // namespace calculators
