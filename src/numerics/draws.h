#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <utility>

namespace numerics {

/// The positive number factor · exp(exponent), which itself may be too small to be held.
struct PoweredDraw
{
    double factor = 1.0;
    double exponent = 0.0;

    double value() const { return exponent == 0.0 ? factor : factor * std::exp(exponent); }
};

inline PoweredDraw operator/(const PoweredDraw &a, const PoweredDraw &b)
{
    return {.factor = a.factor / b.factor, .exponent = a.exponent - b.exponent};
}

/// Random numbers of the common kinds, the same for a seed on every machine.
class Draws
{
public:
    explicit Draws(std::uint64_t seed) : m_random(seed) {}

    /// In (0, 1): the middle of one of 2⁵³ equal parts.
    double uniform() { return (static_cast<double>(m_random() >> 11U) + 0.5) * 0x1p-53; }

    /// Of mean 1.
    double exponential() { return -std::log(uniform()); }

    /// Of mean 0 and standard deviation 1. Source: Marsaglia's polar method (1964).
    double normal()
    {
        if (!std::isnan(m_kept))
            return std::exchange(m_kept, std::numeric_limits<double>::quiet_NaN());
        for (;;) {
            const double x = 2.0 * uniform() - 1.0;
            const double y = 2.0 * uniform() - 1.0;
            const double square = x * x + y * y;
            if (square >= 1.0 || square == 0.0)
                continue;
            const double factor = std::sqrt(-2.0 * std::log(square) / square);
            m_kept = factor * y;
            return factor * x;
        }
    }

    /// A gamma distributed number of scale 1. Source: Marsaglia and Tsang, A simple method for generating gamma
    /// variables (2000).
    PoweredDraw gamma(double shape)
    {
        const double power = shape < 1.0 ? std::log(uniform()) / shape : 0.0;
        const double d = (shape < 1.0 ? shape + 1.0 : shape) - 1.0 / 3.0;
        const double c = 1.0 / std::sqrt(9.0 * d);
        for (;;) {
            const double z = normal();
            const double root = 1.0 + c * z;
            if (root <= 0.0)
                continue;
            const double u = uniform();
            const double cube = root * root * root;
            // The first condition is the second made narrower, without a logarithm.
            if (u < 1.0 - 0.0331 * (z * z) * (z * z) || std::log(u) < 0.5 * z * z + d * (1.0 - cube + std::log(cube)))
                return {.factor = d * cube, .exponent = power};
        }
    }

private:
    std::mt19937_64 m_random;
    /// The second of a pair of normal numbers; NaN where there is none.
    double m_kept = std::numeric_limits<double>::quiet_NaN();
};

} // namespace numerics
