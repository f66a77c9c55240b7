#include "numerics/samples.h"

#include "numerics/samplemoments.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace numerics {

std::vector<double> sorted(std::span<const double> data)
{
    std::vector<double> result(data.begin(), data.end());
    std::sort(result.begin(), result.end());
    return result;
}

double quantileOfSorted(std::span<const double> ascending, double p)
{
    if (std::isnan(p))
        return p;
    const auto last = static_cast<Wide>(ascending.size() - 1);
    Wide h = last * static_cast<Wide>(p);
    const Wide whole = std::round(h);
    if (std::abs(h - whole) <= last * static_cast<Wide>(p * std::numeric_limits<double>::epsilon()))
        h = whole;
    const auto below = static_cast<std::size_t>(h);
    const Wide part = h - static_cast<Wide>(below);
    const Wide low = ascending[below];
    if (part == 0.0L)
        return ascending[below];
    return static_cast<double>(low + part * (ascending[below + 1] - low));
}

core::Result<SampleSummary> summarise(std::span<const double> data, const core::Run &run)
{
    return summariseSorted(sorted(data), run);
}

core::Result<SampleSummary> summariseSorted(std::span<const double> ascending, const core::Run &run)
{
    if (ascending.empty())
        return core::fail(core::ErrorKind::Shape, "data", MARK_TEXT("Data", "there are no numbers to summarise"));
    const auto moments = momentsOf(ascending, run);
    if (!moments)
        return core::cancelled();
    SampleSummary result{.n = ascending.size(),
                         .mean = static_cast<double>(moments->mean),
                         .median = quantileOfSorted(ascending, 0.5),
                         .variance = static_cast<double>(moments->variance()),
                         .standardDeviation = static_cast<double>(moments->standardDeviation()),
                         .minimum = ascending.front(),
                         .maximum = ascending.back(),
                         .quartiles = {quantileOfSorted(ascending, 0.25), quantileOfSorted(ascending, 0.5),
                                       quantileOfSorted(ascending, 0.75)}};
    const bool constant = result.minimum == result.maximum;
    if (constant) {
        result.mean = result.minimum;
        result.variance = result.standardDeviation = result.n == 1 ? std::numeric_limits<double>::quiet_NaN() : 0.0;
    }
    const Quad n = static_cast<Quad>(result.n);
    const Quad second = moments->squares / n;
    const Wide root = std::sqrt(static_cast<Wide>(second));
    const Wide none = wideNotANumber;
    result.skewness = static_cast<double>(constant ? none : static_cast<Wide>(moments->cubes / n / second) / root);
    result.excessKurtosis =
        static_cast<double>(constant ? none : static_cast<Wide>(moments->fourths / n / (second * second) - 3));
    return result;
}

std::vector<double> ranks(std::span<const double> data)
{
    std::vector<std::size_t> order(data.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [data](std::size_t i, std::size_t j) { return data[i] < data[j]; });
    std::vector<double> result(data.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && data[order[end]] == data[order[first]])
            ++end;
        const double shared = 0.5 * static_cast<double>(first + 1 + end);
        for (; first < end; ++first)
            result[order[first]] = shared;
    }
    return result;
}

} // namespace numerics
