#include "numerics/minimise.h"

#include <algorithm>
#include <cmath>

namespace numerics {

namespace {

constexpr std::size_t size = 3;

/// Cholesky's lower factor; nothing where the matrix is not positive definite.
std::optional<Curvatures> choleskyFactor(const Curvatures &matrix)
{
    Curvatures lower = {};
    for (std::size_t j = 0; j < size; ++j)
        for (std::size_t i = j; i < size; ++i) {
            Wide rest = matrix[i][j];
            for (std::size_t k = 0; k < j; ++k)
                rest -= lower[i][k] * lower[j][k];
            if (i == j && !(rest > 0.0L))
                return std::nullopt;
            lower[i][j] = i == j ? std::sqrt(rest) : rest / lower[j][j];
        }
    return lower;
}

/// The inverse; nothing where the matrix is not positive definite.
std::optional<Curvatures> inverseOfPositive(const Curvatures &matrix)
{
    const auto factor = choleskyFactor(matrix);
    if (!factor)
        return std::nullopt;
    const Curvatures &lower = *factor;
    Curvatures root = {}; // the inverse of lower
    for (std::size_t j = 0; j < size; ++j)
        for (std::size_t i = j; i < size; ++i) {
            Wide rest = i == j ? 1.0L : 0.0L;
            for (std::size_t k = j; k < i; ++k)
                rest -= lower[i][k] * root[k][j];
            root[i][j] = rest / lower[i][i];
        }
    Curvatures result = {};
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < size; ++j)
            for (std::size_t k = std::max(i, j); k < size; ++k)
                result[i][j] += root[k][i] * root[k][j];
    return result;
}

/// Held variables get a row of the unit matrix, so that they do not move.
LocalShape restricted(LocalShape shape, const std::array<bool, 3> &free)
{
    for (std::size_t i = 0; i < size; ++i)
        if (!free[i]) {
            shape.slope[i] = 0.0L;
            for (std::size_t j = 0; j < size; ++j)
                shape.bend[i][j] = shape.bend[j][i] = 0.0L;
            shape.bend[i][i] = 1.0L;
        }
    return shape;
}

/// With enough damping, every matrix is positive definite, by Gershgorin's circles.
Curvatures damped(Curvatures bend, Wide damping)
{
    for (std::size_t i = 0; i < size; ++i) {
        Wide row = 0.0L;
        for (const Wide entry : bend[i])
            row += std::abs(entry);
        bend[i][i] += damping * row;
    }
    return bend;
}

Wide largest(const Coordinates &step)
{
    return std::max({std::abs(step[0]), std::abs(step[1]), std::abs(step[2])});
}

/// Downhill along the damped curvature, no longer than a bound that keeps logarithms sensible.
std::optional<Coordinates> stepFrom(const LocalShape &shape, Wide damping)
{
    constexpr Wide longest = 1.5L;
    const auto inverse = inverseOfPositive(damped(shape.bend, damping));
    if (!inverse)
        return std::nullopt;
    Coordinates step = {};
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < size; ++j)
            step[i] -= (*inverse)[i][j] * shape.slope[j];
    const Wide length = largest(step);
    if (!std::isfinite(length))
        return std::nullopt;
    for (Wide &s : step)
        s *= length > longest ? longest / length : 1.0L;
    return step;
}

Coordinates moved(Coordinates at, const Coordinates &step)
{
    for (std::size_t i = 0; i < size; ++i)
        at[i] += step[i];
    return at;
}

} // namespace

std::optional<SmoothMinimum> minimise(const Coordinates &start, const std::array<bool, 3> &free,
                                      const SmoothFunction &function, const core::Run &run)
{
    constexpr int mostSteps = 100;
    constexpr Wide mostDamping = 1e12L;
    // Newton's steps square their length: after one this short, the next would be lost in rounding.
    constexpr Wide lastStep = 1e-10L;
    // Values this near differ by rounding alone, so that they cannot judge a step.
    constexpr Wide trusted = 1e-6L;
    Coordinates at = start;
    LocalShape here = restricted(function(at), free);
    Wide damping = 0.0L;
    for (int count = 0; count < mostSteps && damping < mostDamping && !run.cancelled(); ++count) {
        run.progress(0.6 * (1.0 - std::pow(0.8, count)));
        const auto step = stepFrom(here, damping);
        const Coordinates next = step ? moved(at, *step) : at;
        const LocalShape there = step ? restricted(function(next), free) : here;
        const bool sure = step && damping == 0.0L && largest(*step) < trusted;
        if (!step || !std::isfinite(there.value) || !(there.value <= here.value || sure)) {
            damping = std::max(4.0L * damping, 0.01L);
            continue;
        }
        at = next;
        here = there;
        if (damping == 0.0L && largest(*step) < lastStep) {
            const auto inverse = inverseOfPositive(here.bend);
            return inverse ? std::optional(SmoothMinimum{.at = at, .inverse = *inverse, .value = here.value})
                           : std::nullopt;
        }
        damping = damping < 0.01L ? 0.0L : damping / 8.0L;
    }
    return std::nullopt;
}

} // namespace numerics
