#pragma once

#include "numerics/wide.h"

#include <algorithm>

namespace numerics {

/// What families of the integers share. A family is as distributionfamily.h says.

/// Σ pₖ ln(1/pₖ), in nats. mean, sd: of the family. Where the sd is large the terms form so smooth a curve that a sum
/// over every h-th of them, times h, is as good as the sum over all: the error is about exp(−2π²(sd/h)²), and h = sd/8.
template <class Family>
Wide entropyOf(const Family &family, Wide mean, Wide sd)
{
    const Wide stride = std::max(1.0L, std::floor(sd / 8.0L));
    const Wide centre = std::clamp(std::floor(mean), family.low, family.high);
    Wide sum = 0.0L;
    const auto add = [&](Wide k) {
        const Wide logMass = logarithm(family.density(k));
        const Wide term = -logMass * std::exp(logMass);
        sum += term;
        return term > 1e-22L * sum;
    };
    for (Wide k = centre; k <= family.high && (add(k) || k == centre); k += stride)
        continue;
    for (Wide k = centre - stride; k >= family.low && add(k); k -= stride)
        continue;
    return stride * sum;
}

/// The first two terms of Cornish and Fisher's expansion for the value that z standard deviations of a normal stand
/// for.
inline Wide nearQuantile(Wide z, Wide mean, Wide sd, Wide skewness)
{
    return mean + sd * (z + skewness * (z * z - 1.0L) / 6.0L);
}

/// The sum 1 + r₁ + r₁r₂ + … of quotients rⱼ = quotient(j) that fall below 1.
template <class Quotient>
Wide sumOfProducts(Quotient quotient)
{
    Wide term = 1.0L;
    Wide sum = 1.0L;
    for (Wide j = 1.0L; term > 1e-21L * sum && j < 2e6L; j += 1.0L) {
        term *= quotient(j);
        sum += term;
    }
    return sum;
}

} // namespace numerics
