#include "calculators/samplecurves.h"

#include "calculators/datareports.h"
#include "numerics/histogram.h"

#include <algorithm>
#include <map>

namespace calculators {

Curve sharesCurve(const std::vector<double> &numbers, const DrawnRange &range, core::Text name)
{
    std::map<double, std::size_t> counts;
    for (const double number : numbers)
        if (range.contains(number))
            ++counts[number];
    Curve curve{.name = std::move(name), .style = CurveStyle::Bars};
    for (const auto &[x, count] : counts) {
        curve.x.push_back(x);
        curve.y.push_back(static_cast<double>(count) / static_cast<double>(numbers.size()));
    }
    return curve;
}

std::vector<Curve> histogramBars(std::vector<double> numbers, const DrawnRange &range, core::Text name)
{
    const auto all = static_cast<double>(numbers.size());
    std::erase_if(numbers, [&range](double number) { return !range.contains(number); });
    if (numbers.empty())
        return {};
    std::sort(numbers.begin(), numbers.end());
    const auto inside = static_cast<double>(numbers.size());
    Curve curve = histogramCurve(numerics::histogramOf(numbers, numerics::BinRule::FreedmanDiaconis), true);
    for (double &height : curve.y)
        height *= inside / all;
    curve.name = std::move(name);
    return {std::move(curve)};
}

void fillFirst(Plot &plot)
{
    if (!plot.curves.empty() && plot.curves.front().style != CurveStyle::Bars)
        plot.areas = {{.curve = 0, .from = plot.curves.front().x.front(), .to = plot.curves.front().x.back()}};
}

Curve empiricalCurve(const std::vector<double> &ascending, core::Text name)
{
    constexpr std::size_t mostSteps = 2000;
    Curve curve{.name = std::move(name), .x = {ascending.front()}, .y = {0.0}};
    const std::size_t stride = std::max<std::size_t>(1, ascending.size() / mostSteps);
    const auto n = static_cast<double>(ascending.size());
    for (std::size_t i = 0; i < ascending.size(); i += stride) {
        const std::size_t last = std::min(i + stride, ascending.size()) - 1;
        curve.x.insert(curve.x.end(), {ascending[last], ascending[last]});
        curve.y.insert(curve.y.end(), {curve.y.back(), static_cast<double>(last + 1) / n});
    }
    return curve;
}

} // namespace calculators
