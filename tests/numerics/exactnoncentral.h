#pragma once

#include "numerics/exactseries.h"

#include <boost/math/constants/constants.hpp>

/// Noncentral distributions at 100 digits by their plain series, for tests to compare with.
namespace exact {

/// Σ of first · Π step(i) · (what the term of number j is worth), with Poisson weights of mean m.
/// value: of the central density or probability at j = 0. next(j): takes it from j to j + 1.
template <class Next>
Real poissonSum(const Real &m, Real value, Next next)
{
    Real weight = exp(-m);
    Real sum = 0;
    for (int j = 0; weight > Real("1e-110") || j < m; ++j) {
        sum += weight * value;
        value = next(j, value);
        weight *= m / (j + 1);
    }
    return sum;
}

/// The density in x of half a gamma number, and P(X ≤ x), for x = 2t: P(a + 1, t) = P(a, t) − tᵃe⁻ᵗ/Γ(a + 1).
inline Real noncentralChiSquaredDensity(const Real &a, const Real &m, const Real &t)
{
    return poissonSum(m, Real(exp((a - 1) * log(t) - t - logGamma(a)) / 2),
                      [&](int j, const Real &value) -> Real { return value * t / (a + j); });
}

inline Real noncentralChiSquaredBelow(const Real &a, const Real &m, const Real &t)
{
    Real step = exp(a * log(t) - t - logGamma(a + 1));
    return poissonSum(m, lowerGamma(a, t), [&](int j, const Real &value) -> Real {
        const Real next = value - step;
        step *= t / (a + j + 1);
        return next;
    });
}

inline Real noncentralBetaDensity(const Real &a, const Real &b, const Real &m, const Real &y, const Real &rest)
{
    const Real first = exp((a - 1) * log(y) + (b - 1) * log(rest) + logGamma(a + b) - logGamma(a) - logGamma(b));
    return poissonSum(m, first, [&](int j, const Real &value) -> Real { return value * y * (a + b + j) / (a + j); });
}

/// rest: 1 − y.
inline Real noncentralBetaBelow(const Real &a, const Real &b, const Real &m, const Real &y, const Real &rest)
{
    Real step = exp(a * log(y) + b * log(rest) + logGamma(a + b) - logGamma(a + 1) - logGamma(b));
    return poissonSum(m, lowerBeta(a, b, y, rest), [&](int j, const Real &value) -> Real {
        const Real next = value - step;
        step *= y * (a + b + j) / (a + j + 1);
        return next;
    });
}

inline Real noncentralTDensity(const Real &df, const Real &delta, const Real &t)
{
    const Real square = df + t * t;
    const Real factor = delta * t * sqrt(2 / square);
    // Γ((ν + k + 1)/2) of both parities, each from the one two before.
    Real even = exp(logGamma((df + 1) / 2));
    Real odd = exp(logGamma((df + 2) / 2));
    Real power = 1;
    Real sum = 0;
    for (int k = 0; k < 4000; ++k) {
        const Real term = power * even;
        sum += term;
        if (k > 10 && abs(term) < abs(sum) * Real("1e-105"))
            break;
        const Real next = even * (df + k + 1) / 2;
        even = odd;
        odd = next;
        power *= factor / (k + 1);
    }
    return sum
           * exp(df / 2 * log(df) - delta * delta / 2 - log(boost::math::constants::pi<Real>()) / 2 - logGamma(df / 2)
                 - (df + 1) / 2 * log(square));
}

/// Source: Lenth, Algorithm AS 243: cumulative distribution function of the non-central t distribution (1989).
inline Real noncentralTBelow(const Real &df, const Real &delta, const Real &t)
{
    if (t < 0)
        return 1 - noncentralTBelow(df, -delta, -t);
    const Real y = t * t / (df + t * t);
    const Real rest = df / (df + t * t);
    const Real m = delta * delta / 2;
    const Real half = Real(1) / 2;
    const Real below = boost::math::erfc(Real(delta / sqrt(Real(2)))) / 2;
    const Real first = noncentralBetaBelow(half, df / 2, m, y, rest);
    // The weights of the second sum are those of the first, half an event further.
    Real weight = delta / sqrt(Real(2)) * exp(-m - logGamma(Real(3) / 2));
    Real value = lowerBeta(1, df / 2, y, rest);
    Real step = exp(log(y) + df / 2 * log(rest) + logGamma(1 + df / 2) - logGamma(2) - logGamma(df / 2));
    Real second = 0;
    for (int j = 0; abs(weight) > Real("1e-110") || j < m; ++j) {
        second += weight * value;
        value -= step;
        step *= y * (1 + df / 2 + j) / (j + 2);
        weight *= m / (Real(j) + Real(3) / 2);
    }
    return below + (first + second) / 2;
}

} // namespace exact
