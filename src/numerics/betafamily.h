#pragma once

#include "numerics/distributions.h"
#include "numerics/draws.h"
#include "numerics/incompletefunctions.h"

#include <boost/math/special_functions/beta.hpp>

#include <cmath>
#include <limits>
#include <span>

namespace numerics {

/// The family of beta distributions, as distributionfamily.h says; others are made of it.
struct Beta
{
    static constexpr bool discrete = false;

    explicit Beta(std::span<const double> v) : Beta(Wide(v[0]), Wide(v[1])) {}

    Beta(Wide a, Wide b)
        : alpha(a),
          beta(b),
          total(alpha + beta),
          rest(stirlingRest(alpha) + stirlingRest(beta) - stirlingRest(total)),
          factor(std::sqrt(alpha / total * beta / twoPi))
    {
    }

    Scaled density(Wide x) const
    {
        if (x == 0.0L)
            return {.factor = atEnd(alpha, beta)};
        if (x == 1.0L)
            return {.factor = atEnd(beta, alpha)};
        const Wide y = 1.0L - x;
        if (alpha == 1.0L)
            return {.exponent = (beta - 1.0L) * std::log1p(-x), .factor = beta};
        if (beta == 1.0L)
            return {.exponent = (alpha - 1.0L) * std::log(x), .factor = alpha};
        return {.exponent = betaExponent(alpha, beta, x, y, rest), .factor = factor / (x * y)};
    }

    Wide lower(Wide x) const { return lowerBeta(alpha, beta, x, 1.0L - x); }
    Wide upper(Wide x) const { return lowerBeta(beta, alpha, 1.0L - x, x); }
    Wide lowerRatio(Wide x) const { return x * (1.0L - x) * lowerBetaRatio(alpha, beta, x); }
    Wide upperRatio(Wide x) const { return x * (1.0L - x) * lowerBetaRatio(beta, alpha, 1.0L - x); }

    Wide guess(Wide p, bool lowerTail) const
    {
        const auto a = static_cast<double>(alpha);
        const auto b = static_cast<double>(beta);
        const auto tail = static_cast<double>(p);
        return lowerTail ? boost::math::ibeta_inv(a, b, tail, QuickPolicy())
                         : boost::math::ibetac_inv(a, b, tail, QuickPolicy());
    }

    double draw(Draws &draws) const
    {
        const PoweredDraw one = draws.gamma(static_cast<double>(alpha));
        const PoweredDraw other = draws.gamma(static_cast<double>(beta));
        return 1.0 / (1.0 + (other / one).value());
    }

    DistributionSummary summary() const
    {
        const Wide variance = alpha / total * (beta / total) / (total + 1.0L);
        const Wide product = alpha * beta;
        const Wide difference = alpha - beta;
        const Wide kurtosis = 6.0L * (difference * difference * (total + 1.0L) - product * (total + 2.0L))
                              / (product * (total + 2.0L) * (total + 3.0L));
        return {.mean = static_cast<double>(alpha / total),
                .variance = static_cast<double>(variance),
                .standardDeviation = static_cast<double>(std::sqrt(variance)),
                .skewness = static_cast<double>(-2.0L * difference * std::sqrt(total + 1.0L)
                                                / ((total + 2.0L) * std::sqrt(product))),
                .excessKurtosis = static_cast<double>(kurtosis),
                .mode = static_cast<double>(mode()),
                .median = alpha == beta ? 0.5 : std::numeric_limits<double>::quiet_NaN(),
                .entropy = static_cast<double>(entropy())};
    }

    /// The smallest of several: of the flat density 0, of one that is unbounded at both ends 0.
    Wide mode() const
    {
        if (alpha > 1.0L && beta > 1.0L)
            return (alpha - 1.0L) / (total - 2.0L);
        return alpha > 1.0L || (alpha == 1.0L && beta < 1.0L) ? 1.0L : 0.0L;
    }

    /// ln B(α, β) − (α−1)ψ(α) − (β−1)ψ(β) + (α+β−2)ψ(α+β), with the leading terms cancelled by hand.
    Wide entropy() const
    {
        return halfLogTwoPi + 0.5L * std::log(alpha / total * (beta / total) / total) + 0.5L - 0.5L / alpha
               - 0.5L / beta + 1.0L / total + rest + (alpha - 1.0L) * digammaRest(alpha)
               + (beta - 1.0L) * digammaRest(beta) - (total - 2.0L) * digammaRest(total);
    }

    /// The density at the end whose exponent is near − 1.
    static Wide atEnd(Wide near, Wide far) { return near < 1.0L ? wideInfinity : near > 1.0L ? 0.0L : far; }

    Wide alpha;
    Wide beta;
    Wide total;
    Wide rest;
    Wide factor;
    Wide low = 0.0L;
    Wide high = 1.0L;
};

} // namespace numerics
