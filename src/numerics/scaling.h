#pragma once

#include "core/grid.h"

#include <algorithm>
#include <cmath>

namespace numerics {

// Powers of two taken out of a matrix, so that sums of products neither overflow nor vanish; no digit is lost.

/// The power e with all entries in [−2ᵉ, 2ᵉ]; 0 where all are 0.
inline int exponentOf(const core::Grid<double> &a)
{
    double largest = 0;
    for (const double entry : a.cells)
        largest = std::max(largest, std::abs(entry));
    int exponent = 0;
    std::frexp(largest, &exponent);
    return exponent;
}

/// 2ᵉ A
inline core::Grid<double> scaled(core::Grid<double> a, int exponent)
{
    for (double &entry : a.cells)
        entry = std::ldexp(entry, exponent);
    return a;
}

} // namespace numerics
