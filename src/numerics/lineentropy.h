#pragma once

#include "numerics/wide.h"

#include <cmath>

namespace numerics {

/// What the density of a family becomes far out along a line u: mass(u), the density times dx/du, falls like
/// exp(−rate |u|), and −ln f grows by slope for each unit. rate 0: faster than that.
struct LineEnd
{
    Wide rate = 0.0L;
    Wide slope = 0.0L;
};

/// The mass at a place on the line, and −ln f there.
struct LinePoint
{
    Wide mass = 0.0L;
    Wide surprise = 0.0L;
};

/// What the points from start on, a stride apart, contribute to the entropy. Where the mass has come to fall like an
/// exponential, the rest is the sum of a geometric series.
template <class At>
Wide entropyBeyond(At at, Wide start, Wide stride, const LineEnd &end)
{
    constexpr int most = 100000;
    const Wide fall = end.rate * std::abs(stride);
    const Wide kept = std::exp(-fall);
    Wide sum = 0.0L;
    Wide whole = 0.0L;
    Wide before = 0.0L;
    for (int i = 0; i < most; ++i) {
        const LinePoint point = at(start + stride * static_cast<Wide>(i));
        if (!(point.mass > 0.0L))
            break;
        sum += point.mass * point.surprise;
        whole += point.mass;
        const bool settled = end.rate > 0.0L && std::abs(point.mass / (before * kept) - 1.0L) < 1e-13L * fall;
        if (settled) {
            const Wide lost = -std::expm1(-fall);
            return sum + point.mass * kept / lost * (point.surprise + end.slope * std::abs(stride) / lost);
        }
        if (point.mass < before && point.mass < 1e-21L * whole)
            break;
        before = point.mass;
    }
    return sum;
}

/// −∫ f ln f by the trapezoidal rule along a line on which f is smooth and falls at both ends: its error falls
/// exponentially with the inverse of the stride. centre: where the mass is.
template <class At>
Wide lineEntropy(At at, Wide centre, Wide stride, const LineEnd &left, const LineEnd &right)
{
    return stride * (entropyBeyond(at, centre, stride, right) + entropyBeyond(at, centre - stride, -stride, left));
}

} // namespace numerics
