#pragma once

#include "numerics/distributions.h"
#include "numerics/incompletefunctions.h"
#include "numerics/integerfamily.h"
#include "numerics/normaltail.h"

#include <algorithm>
#include <span>

namespace numerics {

/// The family of binomial distributions, as distributionfamily.h says; others are made of it.
struct Binomial
{
    static constexpr bool discrete = true;

    explicit Binomial(std::span<const double> v) : Binomial(Wide(v[0]), Wide(v[1])) {}

    Binomial(Wide trials, Wide probability)
        : n(trials),
          p(probability),
          q(1.0L - p),
          rest(n > 0.0L ? stirlingRest(n) : 0.0L),
          low(p < 1.0L ? 0.0L : n),
          high(p > 0.0L ? n : 0.0L)
    {
    }

    /// By Stirling's formula, so that the exponent is no larger than the logarithm of the mass itself.
    /// Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
    Scaled density(Wide k) const
    {
        if (low == high)
            return {};
        if (k == 0.0L)
            return {.exponent = n * std::log1p(-p)};
        if (k == n)
            return {.exponent = n * std::log(p)};
        const Wide others = n - k;
        const Wide excess = others * p - k * q; // n · p − k
        const Wide away = k * deviance(n * p / k, excess / k) + others * deviance(n * q / others, -excess / others);
        return {.exponent = rest - away - stirlingRest(k) - stirlingRest(others),
                .factor = std::sqrt(n / (twoPi * k * others))};
    }

    Wide lower(Wide k) const { return lowerBeta(n - k, k + 1.0L, q, p); }
    Wide upper(Wide k) const { return lowerBeta(k + 1.0L, n - k, p, q); }

    Wide lowerRatio(Wide k) const
    {
        return sumOfProducts([&](Wide j) { return (k - j + 1.0L) / (n - k + j) * (q / p); });
    }

    Wide upperRatio(Wide k) const
    {
        return sumOfProducts([&](Wide j) { return (n - k - j + 1.0L) / (k + j) * (p / q); });
    }

    Wide guess(Wide tail, bool lowerTail) const
    {
        if (low == high)
            return low;
        const Wide z = normalTailInverse(tail);
        const Wide sd = std::sqrt(n * p * q);
        return nearQuantile(lowerTail ? -z : z, n * p, sd, (q - p) / sd);
    }

    DistributionSummary summary() const
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const Wide variance = n * p * q;
        const Wide sd = std::sqrt(variance);
        const bool certain = low == high;
        return {.mean = static_cast<double>(n * p),
                .variance = static_cast<double>(variance),
                .standardDeviation = static_cast<double>(sd),
                .skewness = certain ? none : static_cast<double>((q - p) / sd),
                .excessKurtosis = certain ? none : static_cast<double>((1.0L - 6.0L * p * q) / variance),
                .mode = mode(),
                .median = none,
                .entropy = certain ? 0.0 : static_cast<double>(entropyOf(*this, n * p, sd))};
    }

    /// With (n+1)p whole, that and the number below are equally likely. The product is rounded to a double on purpose:
    /// ten times the double nearest to 0.1 is meant to be 1.
    double mode() const
    {
        const auto product = static_cast<double>((n + 1.0L) * p);
        return std::clamp(std::ceil(product) - 1.0, static_cast<double>(low), static_cast<double>(high));
    }

    Wide n;
    Wide p;
    Wide q;
    Wide rest;
    Wide low;
    Wide high;
};

} // namespace numerics
