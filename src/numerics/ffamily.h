#pragma once

#include "numerics/distributions.h"
#include "numerics/draws.h"
#include "numerics/incompletefunctions.h"

#include <boost/math/special_functions/beta.hpp>

#include <cmath>
#include <limits>
#include <span>

namespace numerics {

/// The family of F distributions, as distributionfamily.h says; others are made of it.
/// With y = d₁x/(d₁x + d₂), which is beta distributed with a = d₁/2 and b = d₂/2.
struct FisherF
{
    static constexpr bool discrete = false;

    explicit FisherF(std::span<const double> v) : FisherF(Wide(v[0]), Wide(v[1])) {}

    FisherF(Wide above, Wide below)
        : df1(above),
          df2(below),
          a(0.5L * df1),
          b(0.5L * df2),
          rest(stirlingRest(a) + stirlingRest(b) - stirlingRest(a + b)),
          factor(std::sqrt(a / twoPi * (b / (a + b))))
    {
    }

    Scaled density(Wide x) const
    {
        if (x == 0.0L)
            return {.factor = a < 1.0L ? wideInfinity : a > 1.0L ? 0.0L : 1.0L};
        if (a == 1.0L) // a power of 1 + 2x/d₂ alone, whose logarithm may be as small as x
            return {.exponent = -(b + 1.0L) * std::log1p(2.0L * x / df2)};
        const Wide excess = 0.5L * df1 * df2 * (x - 1.0L) / sum(x); // (a + b) · y − a
        const Wide total = a + b;
        return {.exponent = -a * deviance(total * near(x) / a, excess / a)
                            - b * deviance(total * far(x) / b, -excess / b) - rest,
                .factor = factor / x};
    }

    Wide sum(Wide x) const { return df1 * x + df2; }
    Wide near(Wide x) const { return df1 * x / sum(x); }
    Wide far(Wide x) const { return df2 / sum(x); }

    Wide lower(Wide x) const { return lowerBeta(a, b, near(x), far(x)); }
    Wide upper(Wide x) const { return lowerBeta(b, a, far(x), near(x)); }
    Wide lowerRatio(Wide x) const { return x * lowerBetaRatio(a, b, near(x)); }
    Wide upperRatio(Wide x) const { return x * lowerBetaRatio(b, a, far(x)); }

    Wide guess(Wide p, bool lowerTail) const
    {
        const auto one = static_cast<double>(a);
        const auto other = static_cast<double>(b);
        const auto tail = static_cast<double>(p);
        double complement = 0.0; // 1 − y
        const double y = lowerTail ? boost::math::ibeta_inv(one, other, tail, &complement, QuickPolicy())
                                   : boost::math::ibetac_inv(one, other, tail, &complement, QuickPolicy());
        return df2 / df1 * (Wide(y) / complement);
    }

    double draw(Draws &draws) const
    {
        const PoweredDraw above = draws.gamma(static_cast<double>(a));
        const PoweredDraw below = draws.gamma(static_cast<double>(b));
        return static_cast<double>(df2 / df1) * (above / below).value();
    }

    /// An integral that diverges is infinite; where the variance is, skewness and kurtosis do not exist.
    DistributionSummary summary() const
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const auto above = [this](Wide least, Wide value) {
            return df2 > least ? static_cast<double>(value) : std::numeric_limits<double>::infinity();
        };
        const Wide total = df1 + df2 - 2.0L;
        const Wide sd = df2 / (df2 - 2.0L) * std::sqrt(2.0L * total / (df1 * (df2 - 4.0L)));
        const Wide skewness = (2.0L * df1 + df2 - 2.0L) / (df2 - 6.0L) * std::sqrt(8.0L * (df2 - 4.0L) / (df1 * total));
        const Wide square = (df2 - 2.0L) * (df2 - 2.0L);
        const Wide kurtosis = 12.0L * (df1 * (5.0L * df2 - 22.0L) * total + (df2 - 4.0L) * square)
                              / (df1 * (df2 - 6.0L) * (df2 - 8.0L) * total);
        return {.mean = above(2.0L, df2 / (df2 - 2.0L)),
                .variance = above(4.0L, sd * sd),
                .standardDeviation = above(4.0L, sd),
                .skewness = df2 > 4.0L ? above(6.0L, skewness) : none,
                .excessKurtosis = df2 > 4.0L ? above(8.0L, kurtosis) : none,
                .mode = static_cast<double>(df1 > 2.0L ? (df1 - 2.0L) / df1 * (df2 / (df2 + 2.0L)) : 0.0L),
                .median = none,
                .entropy = static_cast<double>(entropy())};
    }

    /// ln B(a, b) + (1 − a) ψ(a) − (1 + b) ψ(b) + (a + b) ψ(a + b) + ln(d₂/d₁), with ψ and B by what Stirling's formula
    /// leaves of them, so that the leading terms cancel by hand.
    Wide entropy() const
    {
        const Wide total = a + b;
        return halfLogTwoPi + rest + 0.5L * std::log(total / a / b) + 0.5L - 0.5L / a + 0.5L / b
               + (a - 1.0L) * digammaRest(a) + (b + 1.0L) * digammaRest(b) - total * digammaRest(total);
    }

    Wide df1;
    Wide df2;
    Wide a;
    Wide b;
    Wide rest;
    Wide factor;
    Wide low = 0.0L;
    Wide high = wideInfinity;
};

} // namespace numerics
