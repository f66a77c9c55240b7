#include "numerics/kolmogorov.h"

#include "numerics/wide.h"
#include "numerics/widesum.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace numerics {

namespace {

constexpr std::size_t mostExact = 1000;
constexpr std::size_t mostSummed = 100'000;
/// From n·d² on, both sides cannot be reached: twice the probability of one of them is off by less than 10⁻¹⁰ of it.
constexpr Wide farOut = 4.0L;

/// A square matrix, row by row, times 10^exponent.
struct Scaled10
{
    std::vector<Wide> cells = {};
    int exponent = 0;
};

Scaled10 product(const Scaled10 &a, const Scaled10 &b, std::size_t size)
{
    constexpr Wide large = 1e140L;
    Scaled10 result{std::vector<Wide>(size * size), a.exponent + b.exponent};
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t k = 0; k < size; ++k) {
            const Wide factor = a.cells[i * size + k];
            for (std::size_t j = 0; j < size; ++j)
                result.cells[i * size + j] += factor * b.cells[k * size + j];
        }
    if (result.cells[(size / 2) * size + size / 2] > large) {
        for (Wide &cell : result.cells)
            cell /= large;
        result.exponent += 140;
    }
    return result;
}

Scaled10 power(Scaled10 base, std::size_t exponent, std::size_t size)
{
    Scaled10 result{std::vector<Wide>(size * size), 0};
    for (std::size_t i = 0; i < size; ++i)
        result.cells[i * size + i] = 1.0L;
    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2 == 1)
            result = product(result, base, size);
        if (exponent > 1)
            base = product(base, base, size);
    }
    return result;
}

/// The matrix of which the middle entry of the n-th power is P(D < d) nⁿ/n!, with n·d = k − h.
std::vector<Wide> stepMatrix(std::size_t size, Wide h)
{
    std::vector<Wide> cells(size * size);
    const auto at = [&](std::size_t i, std::size_t j) -> Wide & { return cells[i * size + j]; };
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < std::min(i + 2, size); ++j)
            at(i, j) = 1.0L;
    for (std::size_t i = 0; i < size; ++i) {
        const Wide gone = std::pow(h, static_cast<Wide>(i + 1));
        at(i, 0) -= gone;
        at(size - 1, size - 1 - i) -= gone;
    }
    if (h > 0.5L)
        at(size - 1, 0) += std::pow(2.0L * h - 1.0L, static_cast<Wide>(size));
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < std::min(i + 2, size); ++j)
            at(i, j) /= std::tgamma(static_cast<Wide>(i + 2 - j));
    return cells;
}

Wide exactBelow(std::size_t n, Wide distance)
{
    const Wide reach = static_cast<Wide>(n) * distance;
    const auto k = static_cast<std::size_t>(reach) + 1;
    const std::size_t size = 2 * k - 1;
    const Scaled10 result = power({stepMatrix(size, static_cast<Wide>(k) - reach), 0}, n, size);
    Wide value = result.cells[(k - 1) * size + k - 1];
    int exponent = result.exponent;
    for (std::size_t i = 1; i <= n; ++i) {
        value *= static_cast<Wide>(i) / static_cast<Wide>(n);
        if (value < 1e-140L) {
            value *= 1e140L;
            exponent -= 140;
        }
    }
    return value * std::pow(10.0L, static_cast<Wide>(exponent));
}

/// P(D⁺ ≥ d) by Smirnov's sum, whose terms are all positive.
Wide oneSide(std::size_t n, Wide distance)
{
    const auto whole = static_cast<Wide>(n);
    const Wide logs = std::lgamma(whole + 1.0L);
    WideSum sum;
    for (std::size_t j = 0; j < n; ++j) {
        const auto step = static_cast<Wide>(j);
        const Wide rest = 1.0L - distance - step / whole;
        if (!(rest > 0.0L))
            break;
        sum.add(std::exp(logs - std::lgamma(step + 1.0L) - std::lgamma(whole - step + 1.0L)
                         + (step - 1.0L) * std::log(step / whole + distance) + (whole - step) * std::log(rest)));
    }
    return distance * sum.value();
}

/// Σ ± 2 exp(−2k²x²) from k = first on: Kolmogorov's limit from 1 on, what of it is not in twice the one side from 2
/// on.
Wide limitTail(int first, Wide x)
{
    Wide tail = 0.0L;
    for (int k = first + 5; k >= first; --k)
        tail = std::exp(-2.0L * static_cast<Wide>(k * k) * x * x) - tail;
    return 2.0L * tail;
}

/// Kolmogorov's limit, at a place that is moved a little for the n at hand; its first term exactly where that is not
/// too much work and the others are small.
Wide nearLimit(std::size_t n, Wide distance)
{
    const auto whole = static_cast<Wide>(n);
    const Wide root = std::sqrt(whole);
    const Wide x = distance * root + 1.0L / (6.0L * root) + (distance * root - 1.0L) / (4.0L * whole);
    if (x >= 1.1L)
        return n <= mostSummed ? 2.0L * oneSide(n, distance) - limitTail(2, x) : limitTail(1, x);
    Wide below = 0.0L;
    for (int k = 7; k > 0; k -= 2)
        below += std::exp(-static_cast<Wide>(k * k) * pi * pi / (8.0L * x * x));
    return 1.0L - std::sqrt(twoPi) / x * below;
}

} // namespace

double kolmogorovTail(std::size_t n, double distance)
{
    const auto whole = static_cast<Wide>(n);
    const Wide d = distance;
    if (!(2.0L * whole * d > 1.0L)) // no step is nearer than half its height
        return 1.0;
    if (distance >= 1.0)
        return 0.0;
    Wide tail = 0.0L;
    if (whole * d * d >= farOut && n <= mostSummed)
        tail = 2.0L * oneSide(n, d);
    else
        tail = n <= mostExact ? 1.0L - exactBelow(n, d) : nearLimit(n, d);
    return static_cast<double>(std::clamp(tail, 0.0L, 1.0L));
}

} // namespace numerics
