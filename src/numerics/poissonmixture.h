#pragma once

#include "numerics/distributions.h"
#include "numerics/draws.h"
#include "numerics/lineentropy.h"
#include "numerics/lineroot.h"
#include "numerics/wide.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace numerics {

/// Central moments; NaN or ∞ where they are not.
struct CentralMoments
{
    double mean = 0.0;
    double variance = 0.0;
    double skewness = 0.0;
    double excessKurtosis = 0.0;
};

/// A Poisson number of mean m. Source: Hörmann, The transformed rejection method for generating Poisson random
/// variables (1993), algorithm PTRS; for small means the gaps between events are added up.
double poissonDraw(Draws &draws, double mean);

/// The Poisson mass of mean m at j, by Stirling's formula.
inline Scaled poissonMass(Wide m, Wide j)
{
    if (j == 0.0L)
        return {.exponent = -m};
    return {.exponent = -j * deviance(m / j, (m - j) / j) - stirlingRest(j), .factor = 1.0L / std::sqrt(twoPi * j)};
}

/// So many terms apart that a sum over a Poisson number near j, times this, is as good as over all: with a standard
/// deviation of at least √(j/3) terms, of which they form a smooth curve, the error is below exp(−2π² · 9).
inline Wide poissonStride(Wide j)
{
    return std::max(1.0L, std::floor(std::sqrt(j) / 6.0L));
}

/// E[f(J)] of a Poisson number J of mean m.
template <class Function>
Wide poissonExpectation(Wide m, Function f)
{
    if (m == 0.0L)
        return f(0.0L);
    Wide sum = 0.0L;
    Wide whole = 0.0L;
    const auto add = [&](Wide j) {
        const Wide mass = wide(poissonMass(m, j));
        sum += mass * f(j);
        whole += mass;
        return mass > 1e-22L * whole;
    };
    const Wide first = std::floor(m);
    const Wide stride = poissonStride(first);
    for (Wide j = first; add(j); j += stride) // NOLINT(clang-analyzer-security.FloatLoopCounter): exact
        continue;
    for (Wide j = first - stride; j >= 0.0L && add(j); j -= stride)
        continue;
    return sum / whole;
}

/// A tail of a family at x that does not underflow.
template <class Family>
Scaled scaledTail(const Family &family, Wide x, bool lowerTail)
{
    const Wide tail = lowerTail ? family.lower(x) : family.upper(x);
    if (tail > 1e-4000L)
        return {.factor = tail};
    const Scaled density = family.density(x);
    return {.exponent = density.exponent,
            .factor = density.factor * (lowerTail ? family.lowerRatio(x) : family.upperRatio(x))};
}

/// A noncentral family, as distributionfamily.h says: a central one whose first shape parameter grows by 1 for each
/// of a Poisson number of events. All sums are of positive terms, so that both tails keep their digits: within 4 units
/// in the last place for noncentralities up to 10⁶, and 15 digits up to 10¹⁰. Parts has
///   Parts(std::span<const double>), of all parameters but the last, which is the noncentrality: twice the mean of
///       the Poisson number;
///   Scaled density(Wide j, Wide x), Scaled tail(Wide j, Wide x, bool lowerTail), Wide slope(Wide j, Wide x) (of the
///       logarithm of that density), Wide guess(Wide j, Wide p, bool lowerTail): of the central one after j events;
///   Wide likeliest(Wide mean, Wide x): about which j most often gave an x;
///   Wide fromLine(Wide u), Wide toLine(Wide x), Wide stretch(Wide x): a map from all numbers to the support, and
///       dx/du;
///   LineEnd left(), right(), or Wide entropy(Wide noncentrality) where the line can't hold an end;
///   shape() and end(): the exponents of the density at low and high plus 1;
///   CentralMoments moments(Wide noncentrality); double draw(Draws &, double j); high.
template <class Parts>
struct PoissonMixture
{
    static constexpr bool discrete = false;

    explicit PoissonMixture(std::span<const double> v) : parts(v), noncentrality(v.back()), mean(0.5L * noncentrality)
    {
        high = parts.high;
    }

    Scaled weight(Wide j) const { return poissonMass(mean, j); }

    /// Σ weight(j) · term(j) of terms that rise and fall once, outwards from start.
    template <class Term>
    Scaled mixed(Wide start, Term term) const
    {
        if (mean == 0.0L)
            return term(0.0L);
        const Wide first = std::floor(std::max(start, 0.0L));
        const Wide stride = poissonStride(first);
        const auto logTerm = [&](Wide j) {
            const Scaled mass = weight(j);
            const Scaled part = term(j);
            return Scaled{.exponent = mass.exponent + part.exponent, .factor = mass.factor * part.factor};
        };
        const Scaled reference = logTerm(first);
        // So far out the exponents themselves have no digit left for how the terms differ.
        if (!(reference.exponent > -1e17L))
            return reference;
        Wide sum = reference.factor;
        const auto add = [&](Wide j) {
            const Scaled value = logTerm(j);
            const Wide added = value.factor * std::exp(value.exponent - reference.exponent);
            sum += added;
            return added > 1e-21L * sum;
        };
        for (Wide j = first + stride; add(j); j += stride) // NOLINT(clang-analyzer-security.FloatLoopCounter): exact
            continue;
        for (Wide j = first - stride; j >= 0.0L && add(j); j -= stride)
            continue;
        return {.exponent = reference.exponent, .factor = stride * sum};
    }

    Scaled density(Wide x) const
    {
        const Scaled none = parts.density(0.0L, x);
        // At an end the first part alone is not 0, or all are 0 or infinite.
        if (x == low || none.factor == 0.0L || std::isinf(none.factor))
            return {.exponent = -mean, .factor = none.factor};
        return mixed(parts.likeliest(mean, x), [&](Wide j) { return parts.density(j, x); });
    }

    Scaled tail(Wide x, bool lowerTail) const
    {
        const Wide likeliest = parts.likeliest(mean, x);
        return mixed(lowerTail ? std::min(likeliest, mean) : std::max(likeliest, mean),
                     [&](Wide j) { return parts.tail(j, x, lowerTail); });
    }

    Wide lower(Wide x) const { return std::min(1.0L, wide(tail(x, true))); }
    Wide upper(Wide x) const { return std::min(1.0L, wide(tail(x, false))); }
    Wide lowerRatio(Wide x) const { return over(tail(x, true), density(x)); }
    Wide upperRatio(Wide x) const { return over(tail(x, false), density(x)); }

    static Wide over(const Scaled &a, const Scaled &b)
    {
        return a.factor / b.factor * std::exp(a.exponent - b.exponent);
    }

    Wide guess(Wide p, bool lowerTail) const
    {
        const auto at = [&](Wide u) -> LineExcess {
            const Wide x = parts.fromLine(u);
            const Scaled probability = tail(x, lowerTail);
            return {.excess = logarithm(probability) - std::log(p),
                    .slope = over(density(x), probability) * parts.stretch(x)};
        };
        const Wide start = parts.toLine(parts.guess(mean, p, lowerTail));
        return parts.fromLine(lineRoot(at, std::isfinite(start) ? start : 0.0L, lowerTail));
    }

    double draw(Draws &draws) const
    {
        return parts.draw(draws, mean > 0.0L ? poissonDraw(draws, static_cast<double>(mean)) : 0.0);
    }

    DistributionSummary summary() const
    {
        const CentralMoments of = parts.moments(noncentrality);
        return {.mean = of.mean,
                .variance = of.variance,
                .standardDeviation = std::sqrt(of.variance),
                .skewness = of.skewness,
                .excessKurtosis = of.excessKurtosis,
                .mode = static_cast<double>(mode()),
                .median = std::numeric_limits<double>::quiet_NaN(),
                .entropy = static_cast<double>(entropy())};
    }

    /// The slope of the logarithm of the density at x.
    Wide slope(Wide x) const
    {
        Wide rising = 0.0L;
        Wide whole = 0.0L;
        const Wide likeliest = std::floor(std::max(0.0L, parts.likeliest(mean, x)));
        const Wide stride = poissonStride(likeliest);
        const Wide reference = logarithm(weight(likeliest)) + logarithm(parts.density(likeliest, x));
        const auto add = [&](Wide j) {
            const Wide mass =
                std::exp(logarithm(mean > 0.0L ? weight(j) : Scaled{}) + logarithm(parts.density(j, x)) - reference);
            rising += mass * parts.slope(j, x);
            whole += mass;
            return mass > 1e-21L * whole;
        };
        for (Wide j = likeliest; add(j) && mean > 0.0L; j += stride)
            continue;
        for (Wide j = likeliest - stride; j >= 0.0L && add(j); j -= stride)
            continue;
        return rising / whole;
    }

    /// Where the slope changes its sign, by halves on the line; at an end where the density is highest there.
    Wide mode() const
    {
        if (parts.shape() < 1.0L)
            return low;
        if (parts.end() < 1.0L)
            return high;
        Wide below = -100.0L;
        Wide above = 100.0L;
        if (slope(parts.fromLine(below)) <= 0.0L)
            return low;
        for (int i = 0; i < 75; ++i) {
            const Wide middle = 0.5L * (below + above);
            const Wide x = parts.fromLine(middle);
            (x < high && slope(x) > 0.0L ? below : above) = middle;
        }
        return parts.fromLine(above);
    }

    Wide entropy() const
    {
        if constexpr (requires { parts.entropy(noncentrality); })
            return parts.entropy(noncentrality);
        else
            return entropyOnLine();
    }

    Wide entropyOnLine() const
    {
        const auto at = [this](Wide u) -> LinePoint {
            const Wide x = parts.fromLine(u);
            if (!(x > low && x < high))
                return {};
            const Scaled value = density(x);
            return {.mass = wide(value) * parts.stretch(x), .surprise = -logarithm(value)};
        };
        const Wide from = parts.toLine(guess(0.25L, true));
        const Wide to = parts.toLine(guess(0.25L, false));
        return lineEntropy(at, 0.5L * (from + to), std::min(0.125L, (to - from) / 6.0L), parts.left(), parts.right());
    }

    Parts parts;
    Wide noncentrality;
    Wide mean; ///< of the Poisson number
    Wide low = 0.0L;
    Wide high = wideInfinity;
};

/// What the noncentrality is called and may be.
inline Parameter noncentralityParameter(core::Text meaning)
{
    return {.id = "noncentrality",
            .name = MARK_TEXT("Distribution", "Noncentrality"),
            .latex = R"(\lambda)",
            .initial = 3.0,
            .domain = {.lowest = 0.0},
            .meaning = std::move(meaning)};
}

} // namespace numerics
