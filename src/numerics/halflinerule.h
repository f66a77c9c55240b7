#pragma once

#include "numerics/wide.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace numerics {

/// The points and weights of the double exponential rule for integrals over (0, ∞): x = exp(½π sinh t), and t in steps
/// of 1/32 from where x is 10⁻²¹ to where it is 10²¹.
/// Source: Takahasi and Mori, Double exponential formulas for numerical integration (1974).
struct HalfLineRule
{
    static constexpr std::size_t reach = 132;
    static constexpr std::size_t points = 2 * reach + 1;
    std::array<Wide, points> x = {};
    std::array<Wide, points> weights = {};

    HalfLineRule()
    {
        for (std::size_t i = 0; i < points; ++i) {
            const Wide t = (static_cast<Wide>(i) - static_cast<Wide>(reach)) / 32.0L;
            x[i] = std::exp(0.5L * pi * std::sinh(t));
            weights[i] = x[i] * 0.5L * pi * std::cosh(t) / 32.0L;
        }
    }
};

/// ∫ f from 0 to ∞ to nearly the last digit of a Wide, for a positive f that is analytic right of the imaginary axis,
/// changes on the scale of 1 and falls at least like x⁻².
template <class Function>
Wide overHalfLine(Function f)
{
    static const HalfLineRule rule;
    Wide sum = 0.0L;
    for (std::size_t i = 0; i < HalfLineRule::points; ++i)
        sum += rule.weights[i] * f(rule.x[i]);
    return sum;
}

} // namespace numerics
