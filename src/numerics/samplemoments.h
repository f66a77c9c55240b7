#pragma once

#include "core/run.h"
#include "numerics/quad.h"
#include "numerics/wide.h"

#include <cstddef>
#include <optional>
#include <span>

namespace numerics {

/// How often a pass over data asks whether it is still wanted.
inline constexpr std::size_t countsBetweenChecks = 65536;

/// The mean of n numbers and the sums of the powers of their deviations from it, in two passes: the first finds the
/// mean, the second the deviations, so that 10⁹ + small differences lose nothing.
/// Source: Chan, Golub, LeVeque, Algorithms for computing the sample variance (1983).
struct Moments
{
    std::size_t n = 0;
    Quad mean = 0;
    Quad squares = 0; ///< Σ d²
    Quad cubes = 0;
    Quad fourths = 0;

    /// Σ d²/(n − 1); NaN for fewer than two numbers.
    Wide variance() const;
    Wide standardDeviation() const;
    /// The standard deviation of the mean: √(variance/n).
    Wide standardError() const;
};

/// at: gives the i-th of n ≥ 1 numbers as a Quad. Nothing if the run was cancelled.
template <class At>
std::optional<Moments> momentsOf(std::size_t n, At at, const core::Run &run = {})
{
    Moments moments{.n = n};
    const auto stop = [&run](std::size_t i) { return i % countsBetweenChecks == 0 && run.cancelled(); };
    Quad sum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        if (stop(i))
            return std::nullopt;
        sum += at(i);
    }
    moments.mean = sum / static_cast<Quad>(n);
    Quad rest = 0; // what the mean was rounded by
    for (std::size_t i = 0; i < n; ++i) {
        if (stop(i))
            return std::nullopt;
        const Quad deviation = at(i) - moments.mean;
        const Quad square = deviation * deviation;
        rest += deviation;
        moments.squares += square;
        moments.cubes += square * deviation;
        moments.fourths += square * square;
    }
    moments.squares -= rest * rest / static_cast<Quad>(n);
    if (moments.squares < 0)
        moments.squares = 0;
    return moments;
}

std::optional<Moments> momentsOf(std::span<const double> data, const core::Run &run = {});
/// Of the differences xᵢ − yᵢ; both of one length.
std::optional<Moments> momentsOfDifferences(std::span<const double> x, std::span<const double> y,
                                            const core::Run &run = {});

} // namespace numerics
