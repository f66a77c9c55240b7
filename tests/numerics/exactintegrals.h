#pragma once

#include "numerics/exactseries.h"

#include <boost/math/constants/constants.hpp>
#include <boost/math/quadrature/tanh_sinh.hpp>

#include <vector>

/// Distributions whose distribution function has no closed form, at 100 digits, for tests to compare with.
namespace exact {

inline Real integral(const auto &function, const Real &from, const Real &to)
{
    static boost::math::quadrature::tanh_sinh<Real> rule(12);
    return rule.integrate(function, from, to, Real("1e-80"));
}

/// ln of the skew normal density of shape a at the standard z.
inline Real skewNormalLogDensity(const Real &z, const Real &a)
{
    const Real root = sqrt(Real(2));
    return -z * z / 2 - log(2 * boost::math::constants::pi<Real>()) / 2 + log(boost::math::erfc(Real(-a * z / root)));
}

/// P(Z ≤ z) of the skew normal by integrating its density; below −50 it has less than 10⁻⁵⁰⁰. From 0 down and up, for
/// a large shape bends it there.
inline Real skewNormalBelow(const Real &z, const Real &a)
{
    if (a < 0)
        return 1 - skewNormalBelow(-z, -a);
    const auto density = [&](const Real &t) -> Real { return exp(skewNormalLogDensity(t, a)); };
    const Real left = integral(density, -50, z < 0 ? z : Real(0));
    return z <= 0 ? left : Real(left + integral(density, 0, z));
}

/// Iⱼ(κ) by its power series.
inline Real besselI(int j, const Real &kappa)
{
    Real term = 1;
    for (int i = 1; i <= j; ++i)
        term *= kappa / (2 * i);
    Real sum = term;
    for (int k = 1; term > sum * Real("1e-105"); ++k)
        sum += term *= kappa * kappa / (Real(4) * k * (k + j));
    return sum;
}

/// P(X − μ ≤ d) of von Mises by its Fourier series ½ + d/2π + Σ Iⱼ(κ) sin(jd)/(π j I₀(κ)).
inline Real vonMisesBelow(const Real &d, const Real &kappa)
{
    const Real pi = boost::math::constants::pi<Real>();
    const Real whole = besselI(0, kappa);
    Real sum = Real(1) / 2 + d / (2 * pi);
    for (int j = 1;; ++j) {
        const Real coefficient = besselI(j, kappa) / whole;
        sum += coefficient * sin(j * d) / (pi * j);
        if (coefficient < Real("1e-100"))
            return sum;
    }
}

} // namespace exact
