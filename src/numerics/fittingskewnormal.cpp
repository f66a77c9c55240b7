#include "numerics/fittingfamilies.h"
#include "numerics/minimise.h"
#include "numerics/normaltail.h"

#include <algorithm>
#include <cmath>

namespace numerics {

namespace {

/// ln Φ(t) with its first two derivatives.
struct LogNormal
{
    Wide value = 0.0L;
    Wide first = 0.0L;
    Wide second = 0.0L;

    explicit LogNormal(Wide t)
    {
        // Far below 0 the tail is told by its ratio to the density, which stays of order 1/|t|.
        const bool far = t < -6.0L;
        const Wide logDensity = -0.5L * t * t - halfLogTwoPi;
        const Wide ratio = far ? normalTailRatio(-t) : normalTail(-t) / std::exp(logDensity);
        value = logDensity + std::log(ratio);
        first = 1.0L / ratio;
        second = -first * (t + first);
    }
};

/// Mean of −ln f over numbers at location u, scale s = eᵛ and shape α: with z = (x − u)/s it is v + z²/2 − ln Φ(αz) up
/// to a constant, and ∂z/∂u = −1/s, ∂z/∂v = −z.
LocalShape meanPotential(std::span<const Wide> numbers, const Coordinates &at, const core::Run &run)
{
    const Wide s = std::exp(at[1]);
    const Wide alpha = at[2];
    LocalShape shape{.value = at[1]};
    const auto n = static_cast<Wide>(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i % countsBetweenChecks == 0 && run.cancelled())
            return {.value = wideNotANumber};
        const Wide z = (numbers[i] - at[0]) / s;
        const LogNormal below(alpha * z);
        const Wide byZ = z - alpha * below.first;
        const Wide byZZ = 1.0L - alpha * alpha * below.second;
        const Wide byZAlpha = -below.first - alpha * z * below.second;
        shape.value += (0.5L * z * z - below.value) / n;
        shape.slope[0] -= byZ / s / n;
        shape.slope[1] -= byZ * z / n;
        shape.slope[2] -= z * below.first / n;
        shape.bend[0][0] += byZZ / (s * s) / n;
        shape.bend[0][1] += (byZZ * z + byZ) / s / n;
        shape.bend[0][2] -= byZAlpha / s / n;
        shape.bend[1][1] += (byZZ * z * z + byZ * z) / n;
        shape.bend[1][2] -= byZAlpha * z / n;
        shape.bend[2][2] -= z * z * below.second / n;
    }
    shape.slope[1] += 1.0L;
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < i; ++j)
            shape.bend[i][j] = shape.bend[j][i];
    return shape;
}

/// Location, ln scale and shape that have the mean, the variance and, as far as it can be had, the skewness of numbers
/// with mean 0 and variance 1. Source: Azzalini, The Skew-Normal and Related Families (2014), section 2.1.
Coordinates byMoments(Wide skewness)
{
    constexpr Wide greatest = 0.9L; // of at most 0.995
    const Wide third = std::cbrt(2.0L * std::min(std::abs(skewness), greatest) / (4.0L - pi));
    const Wide mean = std::copysign(third / std::sqrt(1.0L + third * third), skewness);
    const Wide delta = mean * std::sqrt(pi / 2.0L);
    const Wide scale = 1.0L / std::sqrt(1.0L - mean * mean);
    return {-scale * mean, std::log(scale), delta / std::sqrt(1.0L - delta * delta)};
}

/// At shape 0 the slope in it is 0 whatever the data, so that the search starts well off it, on the side of the
/// skewness; on the other side it would end at 0.
core::Result<FitEstimate> estimateSkewNormal(const FitSample &sample)
{
    const Wide mean = meanOf(sample);
    const Wide variance = meanOver(sample, [mean](Wide x) { return (x - mean) * (x - mean); });
    if (sample.isFree(1) && !(variance > 0.0L))
        return unboundedLikelihood();
    const Wide unit = variance > 0.0L ? std::sqrt(variance) : sample.heldOr(1, 1.0L);
    std::vector<Wide> numbers = sample.ascending;
    for (Wide &x : numbers)
        x = (x - mean) / unit;
    const Wide skewness = meanOver(numbers, sample.run, [](Wide x) { return x * x * x; });
    Coordinates start = byMoments(skewness);
    if (!sample.isFree(0))
        start[0] = (*sample.held[0] - mean) / unit;
    if (!sample.isFree(1))
        start[1] = std::log(*sample.held[1] / unit);
    start[2] = sample.heldOr(2, start[2]);
    const auto minimum = minimise(
        start, {sample.isFree(0), sample.isFree(1), sample.isFree(2)},
        [&](const Coordinates &at) { return meanPotential(numbers, at, sample.run); }, sample.run);
    if (!minimum)
        return searchWithoutEnd();
    const Wide scale = unit * std::exp(minimum->at[1]);
    const auto error = [&](std::size_t i) { return std::sqrt(minimum->inverse[i][i] / sample.count()); };
    return FitEstimate{.parameters = {mean + unit * minimum->at[0], scale, minimum->at[2]},
                       .errors = {unit * error(0), scale * error(1), error(2)}};
}

} // namespace

std::vector<FitFamily> skewNormalFits()
{
    return {{.id = "skew_normal", .support = anyNumber, .estimate = estimateSkewNormal}};
}

} // namespace numerics
