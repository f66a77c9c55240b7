#pragma once

#include "numerics/exactfamilies.h"

#include <algorithm>
#include <string>
#include <vector>

/// Distributions at 100 digits by closed forms and by plain sums of positive terms, for tests to compare with: slow,
/// simple, and by other ways than the program's.
namespace exact {

struct Case
{
    std::string distribution = {};
    std::vector<double> parameters = {};
};

inline Real logDensity(const Case &c, const Real &x)
{
    const auto &v = c.parameters;
    if (const Family *family = findFamily(c.distribution))
        return family->logDensity(v, x);
    const auto lg = [](const Real &z) { return logGamma(z); };
    const Real pi = boost::math::constants::pi<Real>();
    if (c.distribution == "normal") {
        const Real z = (x - v[0]) / v[1];
        return -z * z / 2 - log(Real(v[1])) - log(2 * pi) / 2;
    }
    if (c.distribution == "student_t") {
        const Real df = v[0];
        const Real z = (x - v[1]) / v[2];
        return lg((df + 1) / 2) - lg(df / 2) - log(df * pi) / 2 - log(Real(v[2])) - (df + 1) / 2 * log(1 + z * z / df);
    }
    if (c.distribution == "gamma") {
        const Real z = x / v[1];
        return (Real(v[0]) - 1) * log(z) - z - lg(v[0]) - log(Real(v[1]));
    }
    if (c.distribution == "beta") {
        const Real a = v[0];
        const Real b = v[1];
        return (a - 1) * log(x) + (b - 1) * log(1 - x) + lg(a + b) - lg(a) - lg(b);
    }
    if (c.distribution == "binomial") {
        const Real n = v[0];
        const Real p = v[1];
        return lg(n + 1) - lg(x + 1) - lg(n - x + 1) + x * log(p) + (n - x) * log(1 - p);
    }
    return x * log(Real(v[0])) - v[0] - lg(x + 1); // poisson
}

/// P(X ≤ x)
inline Real lower(const Case &c, const Real &x)
{
    const auto &v = c.parameters;
    if (const Family *family = findFamily(c.distribution); family && family->lower)
        return family->lower(v, x);
    const Real half = Real(1) / 2;
    if (c.distribution == "normal") {
        const Real z = (x - v[0]) / v[1];
        const Real within = lowerGamma(half, z * z / 2) / 2;
        return z < 0 ? half - within : half + within;
    }
    if (c.distribution == "student_t") {
        const Real df = v[0];
        const Real z = (x - v[1]) / v[2];
        const Real tail = lowerBeta(df / 2, half, df / (df + z * z), z * z / (df + z * z)) / 2;
        return z < 0 ? tail : 1 - tail;
    }
    if (c.distribution == "gamma")
        return lowerGamma(v[0], x / v[1]);
    if (c.distribution == "beta")
        return lowerBeta(v[0], v[1], x, 1 - x);
    Real sum = 0;
    for (Real k = 0; k <= x; k += 1)
        sum += exp(logDensity(c, k));
    return sum;
}

/// P(X > x); good for tails down to about 1e-80.
inline Real upper(const Case &c, const Real &x)
{
    return 1 - lower(c, x);
}

/// How many units in the last place a double is from the exact value.
inline double unitsOff(double value, const Real &wanted)
{
    const auto nearest = wanted.convert_to<double>();
    if (value == nearest)
        return 0.0;
    const double unit = std::max(std::nextafter(std::abs(nearest), INFINITY) - std::abs(nearest), 5e-324);
    return Real(abs(Real(value) - wanted) / unit).convert_to<double>();
}

} // namespace exact
