#pragma once

#include "numerics/wide.h"

#include <cmath>

namespace numerics {

/// How far the logarithm of a tail is above the one wanted, and the size of its slope along the line.
struct LineExcess
{
    Wide excess = 0.0L;
    Wide slope = 0.0L;
};

/// About where a tail has a wanted value: Newton's steps for its logarithm from u on, with halves, or strides that
/// double, where they leave what is known to hold the place. rising: whether the tail grows along the line.
template <class At>
Wide lineRoot(At at, Wide u, bool rising)
{
    Wide below = -wideInfinity;
    Wide above = wideInfinity;
    Wide stride = 1.0L;
    for (int i = 0; i < 100; ++i) {
        const LineExcess here = at(u);
        ((here.excess > 0.0L) == rising ? above : below) = u;
        const Wide step = here.excess / here.slope;
        Wide next = rising ? u - step : u + step;
        if (!(next > below && next < above) || !(std::abs(next - u) < 100.0L * stride)) {
            stride *= 2.0L;
            next = std::isinf(above) ? u + stride : std::isinf(below) ? u - stride : 0.5L * (below + above);
        }
        if (std::abs(next - u) < 1e-7L)
            return next;
        u = next;
    }
    return u;
}

} // namespace numerics
