#include "numerics/samplemoments.h"

#include <cmath>

namespace numerics {

Wide Moments::variance() const
{
    return n < 2 ? wideNotANumber : static_cast<Wide>(squares / static_cast<Quad>(n - 1));
}

Wide Moments::standardDeviation() const
{
    return std::sqrt(variance());
}

Wide Moments::standardError() const
{
    return std::sqrt(variance() / static_cast<Wide>(n));
}

std::optional<Moments> momentsOf(std::span<const double> data, const core::Run &run)
{
    const auto at = [data](std::size_t i) { return static_cast<Quad>(data[i]); };
    return momentsOf(data.size(), at, run);
}

std::optional<Moments> momentsOfDifferences(std::span<const double> x, std::span<const double> y, const core::Run &run)
{
    const auto at = [x, y](std::size_t i) { return static_cast<Quad>(x[i]) - static_cast<Quad>(y[i]); };
    return momentsOf(x.size(), at, run);
}

} // namespace numerics
