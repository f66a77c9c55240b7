#pragma once

#include "numerics/distributions.h"
#include "numerics/draws.h"
#include "numerics/incompletefunctions.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <span>

namespace numerics {

/// The family of gamma distributions, as distributionfamily.h says; others are made of it.
struct Gamma
{
    static constexpr bool discrete = false;

    explicit Gamma(std::span<const double> v) : Gamma(Wide(v[0]), Wide(v[1])) {}

    Gamma(Wide k, Wide theta) : shape(k), scale(theta), rest(stirlingRest(shape)), factor(std::sqrt(shape / twoPi)) {}

    Scaled density(Wide x) const
    {
        if (x == 0.0L)
            return {.factor = shape < 1.0L ? wideInfinity : shape > 1.0L ? 0.0L : 1.0L / scale};
        const Wide t = x / scale;
        if (shape == 1.0L)
            return {.exponent = -t, .factor = 1.0L / scale};
        return {.exponent = gammaExponent(shape, t, rest), .factor = factor / x};
    }

    Wide lower(Wide x) const { return lowerGamma(shape, x / scale); }
    Wide upper(Wide x) const { return upperGamma(shape, x / scale); }
    Wide lowerRatio(Wide x) const { return x * lowerGammaRatio(shape, x / scale); }
    Wide upperRatio(Wide x) const { return x * upperGammaRatio(shape, x / scale); }

    Wide guess(Wide p, bool lowerTail) const
    {
        return scale
               * (lowerTail
                      ? boost::math::gamma_p_inv(static_cast<double>(shape), static_cast<double>(p), QuickPolicy())
                      : boost::math::gamma_q_inv(static_cast<double>(shape), static_cast<double>(p), QuickPolicy()));
    }

    double draw(Draws &draws) const
    {
        return static_cast<double>(scale * draws.gamma(static_cast<double>(shape)).value());
    }

    DistributionSummary summary() const
    {
        return {.mean = static_cast<double>(shape * scale),
                .variance = static_cast<double>(shape * scale * scale),
                .standardDeviation = static_cast<double>(std::sqrt(shape) * scale),
                .skewness = static_cast<double>(2.0L / std::sqrt(shape)),
                .excessKurtosis = static_cast<double>(6.0L / shape),
                .mode = static_cast<double>(std::max(0.0L, (shape - 1.0L) * scale)),
                .median = std::numeric_limits<double>::quiet_NaN(),
                .entropy = static_cast<double>(entropy())};
    }

    /// k + ln Γ(k) + (1 − k) ψ(k) + ln θ, with the leading terms cancelled by hand.
    Wide entropy() const
    {
        return halfLogTwoPi + 0.5L * std::log(shape) + rest + 0.5L - 0.5L / shape + (shape - 1.0L) * digammaRest(shape)
               + std::log(scale);
    }

    Wide shape;
    Wide scale;
    Wide rest;
    Wide factor;
    Wide low = 0.0L;
    Wide high = wideInfinity;
};

} // namespace numerics
