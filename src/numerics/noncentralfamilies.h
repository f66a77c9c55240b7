#pragma once

#include "numerics/betafamily.h"
#include "numerics/ffamily.h"
#include "numerics/poissonmixture.h"

#include <cmath>
#include <limits>
#include <span>

namespace numerics {

/// The j at which the quotient of two terms of a mixture of betas of first parameter a + j at y,
/// mean · y (a + b + j) / ((j + 1)(a + j + 1)), falls below 1 for good: the larger root of a quadratic equation.
Wide likeliestBeta(Wide a, Wide b, Wide mean, Wide y);

/// Of the F distributions, as PoissonMixture says: after j events x is that of d₁ + 2j degrees of freedom, which counts
/// in smaller units.
struct FisherParts
{
    explicit FisherParts(std::span<const double> v) : df1(v[0]), df2(v[1]) {}

    Wide unit(Wide j) const { return df1 / (df1 + 2.0L * j); }
    FisherF part(Wide j) const { return {df1 + 2.0L * j, df2}; }

    Scaled density(Wide j, Wide x) const
    {
        const Scaled density = part(j).density(unit(j) * x);
        return {.exponent = density.exponent, .factor = density.factor * unit(j)};
    }

    Scaled tail(Wide j, Wide x, bool lowerTail) const { return scaledTail(part(j), unit(j) * x, lowerTail); }

    Wide slope(Wide j, Wide x) const
    {
        return (0.5L * df1 + j - 1.0L) / x - (0.5L * (df1 + df2) + j) * df1 / (df1 * x + df2);
    }

    Wide guess(Wide j, Wide p, bool lowerTail) const { return part(j).guess(p, lowerTail) / unit(j); }

    Wide likeliest(Wide mean, Wide x) const
    {
        return likeliestBeta(0.5L * df1, 0.5L * df2, mean, df1 * x / (df1 * x + df2));
    }

    static Wide fromLine(Wide u) { return std::exp(u); }
    static Wide toLine(Wide x) { return std::log(x); }
    static Wide stretch(Wide x) { return x; }
    LineEnd left() const { return {.rate = 0.5L * df1, .slope = 0.5L * df1 - 1.0L}; }
    LineEnd right() const { return {.rate = 0.5L * df2, .slope = 0.5L * df2 + 1.0L}; }
    Wide shape() const { return 0.5L * df1; }
    static Wide end() { return wideInfinity; }

    CentralMoments moments(Wide noncentrality) const;

    double draw(Draws &draws, double j) const
    {
        const PoweredDraw above = draws.gamma(static_cast<double>(0.5L * df1) + j);
        const PoweredDraw below = draws.gamma(static_cast<double>(0.5L * df2));
        return static_cast<double>(df2 / df1) * (above / below).value();
    }

    Wide df1;
    Wide df2;
    Wide high = wideInfinity;
};

/// Of the beta distributions, likewise.
struct BetaParts
{
    explicit BetaParts(std::span<const double> v) : alpha(v[0]), beta(v[1]) {}

    Beta part(Wide j) const { return {alpha + j, beta}; }
    Scaled density(Wide j, Wide x) const { return part(j).density(x); }
    Scaled tail(Wide j, Wide x, bool lowerTail) const { return scaledTail(part(j), x, lowerTail); }
    Wide slope(Wide j, Wide x) const { return (alpha + j - 1.0L) / x - (beta - 1.0L) / (1.0L - x); }
    Wide guess(Wide j, Wide p, bool lowerTail) const { return part(j).guess(p, lowerTail); }
    Wide likeliest(Wide mean, Wide x) const { return likeliestBeta(alpha, beta, mean, x); }

    static Wide fromLine(Wide u) { return 1.0L / (1.0L + std::exp(-u)); }
    static Wide toLine(Wide x) { return std::log(x / (1.0L - x)); }
    static Wide stretch(Wide x) { return x * (1.0L - x); }
    Wide shape() const { return alpha; }
    Wide end() const { return beta; }

    CentralMoments moments(Wide noncentrality) const;
    Wide entropy(Wide noncentrality) const;

    double draw(Draws &draws, double j) const
    {
        const PoweredDraw one = draws.gamma(static_cast<double>(alpha) + j);
        const PoweredDraw other = draws.gamma(static_cast<double>(beta));
        return 1.0 / (1.0 + (other / one).value());
    }

    Wide alpha;
    Wide beta;
    Wide high = 1.0L;
};

} // namespace numerics
