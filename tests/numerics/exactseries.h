#pragma once

#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/multiprecision/cpp_bin_float.hpp>

#include <map>
#include <vector>

/// Incomplete functions at 100 digits by plain sums of positive terms, for tests to compare with.
namespace exact {

using Real = boost::multiprecision::cpp_bin_float_100;

/// P(a, x) by its power series.
inline Real lowerGamma(const Real &a, const Real &x)
{
    if (x <= 0)
        return 0;
    Real term = 1 / a;
    Real sum = term;
    for (Real n = a + 1; term > sum * Real("1e-105"); n += 1)
        sum += term *= x / n;
    return sum * exp(a * log(x) - x - boost::math::lgamma(a));
}

/// I(x; a, b) by its power series for x ≤ ½, and from the other end beyond.
inline Real lowerBeta(const Real &a, const Real &b, const Real &x, const Real &y)
{
    if (x > y)
        return 1 - lowerBeta(b, a, y, x);
    Real term = 1 / a;
    Real sum = term;
    for (Real n = 0; term > sum * Real("1e-105"); n += 1)
        sum += term *= (a + b + n) / (a + 1 + n) * x;
    return sum
           * exp(a * log(x) + b * log(y) + boost::math::lgamma(a + b) - boost::math::lgamma(a)
                 - boost::math::lgamma(b));
}

/// Remembered, for it takes milliseconds, and a sum over data asks for the same ones at each value.
inline const Real &logGamma(const Real &z)
{
    static std::map<Real, Real> known;
    const auto found = known.find(z);
    return found != known.end() ? found->second : known.emplace(z, boost::math::lgamma(z)).first->second;
}

/// ln of the binomial coefficient.
inline Real logChoose(const Real &n, const Real &k)
{
    return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

} // namespace exact
