#pragma once

#include "numerics/distributions.h"
#include "numerics/wide.h"

#include <boost/math/quadrature/gauss.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <span>
#include <vector>

namespace numerics {

/// What a family is made of. Its constructor takes the parameters and computes once an array what they alone decide;
/// functionsOf<Family>() of distributiontable.h makes the loops of its table entry out of it.
template <class Family>
concept DistributionFamily = std::constructible_from<Family, std::span<const double>> && requires(const Family &family,
                                                                                                  Wide x,
                                                                                                  bool lowerTail)
{
    // Of the integers, or of the reals.
    {
        Family::discrete
        } -> std::convertible_to<bool>;
    // The ends of the support; discrete: all integers between.
    {
        family.low
        } -> std::convertible_to<Wide>;
    {
        family.high
        } -> std::convertible_to<Wide>;
    // At a finite x inside the support, its ends included.
    {
        family.density(x)
        } -> std::same_as<Scaled>;
    // P(X ≤ x) and P(X > x) inside the support.
    {
        family.lower(x)
        } -> std::same_as<Wide>;
    {
        family.upper(x)
        } -> std::same_as<Wide>;
    // P(X ≤ x)/density(x) and P(X ≥ x)/density(x), each far out in its tail.
    {
        family.lowerRatio(x)
        } -> std::same_as<Wide>;
    {
        family.upperRatio(x)
        } -> std::same_as<Wide>;
    // Near the x with P(X ≤ x) = p, or with P(X > x) = p; for 0 < p ≤ ½. A bad guess costs time only.
    {
        family.guess(x, lowerTail)
        } -> std::convertible_to<Wide>;
    // All but low and high; the median may be left NaN.
    {
        family.summary()
        } -> std::same_as<DistributionSummary>;
};

/// The functions of one number that a family gives rise to. A family may have `double quickDensity(double x)` too, the
/// density at any x, or NaN where it can't tell.
template <DistributionFamily Family>
struct FamilyValues
{
    /// Below this a wide probability is about to lose digits, and tails go over to the ratios.
    static constexpr Wide tiny = 1e-4000L;

    static Wide place(Wide x) { return Family::discrete ? std::floor(x) : x; }

    static bool inside(const Family &family, double x)
    {
        return x >= family.low && x <= family.high && std::isfinite(x) && (!Family::discrete || x == std::floor(x));
    }

    static double pdf(const Family &family, double x)
    {
        if constexpr (requires { family.quickDensity(x); }) {
            if (const double quick = family.quickDensity(x); !std::isnan(quick))
                return quick;
        }
        return inside(family, x) ? narrow(family.density(x)) : 0.0;
    }

    static double logPdf(const Family &family, double x)
    {
        return inside(family, x) ? static_cast<double>(logarithm(family.density(x)))
                                 : -std::numeric_limits<double>::infinity();
    }

    static Wide lower(const Family &family, Wide x)
    {
        const Wide at = place(x);
        // Of a continuous one nothing lies at the lower end itself.
        if (at < family.low || (!Family::discrete && at == family.low))
            return 0.0L;
        return at >= family.high ? 1.0L : family.lower(at);
    }

    static Wide upper(const Family &family, Wide x)
    {
        const Wide at = place(x);
        if (at < family.low || (!Family::discrete && at == family.low))
            return 1.0L;
        return at >= family.high ? 0.0L : family.upper(at);
    }

    /// Where a probability that could not be held is not zero all the same.
    static bool farOut(const Family &family, Wide x)
    {
        return std::isfinite(x)
               && (Family::discrete ? x >= family.low && x <= family.high : x > family.low && x < family.high);
    }

    static double cdf(const Family &family, double x) { return static_cast<double>(lower(family, x)); }

    static double sf(const Family &family, double x) { return static_cast<double>(upper(family, x)); }

    static double logCdf(const Family &family, double x)
    {
        const Wide at = place(x);
        const Wide probability = lower(family, at);
        if (probability > 0.5L)
            return static_cast<double>(std::log1p(-upper(family, at)));
        if (probability > tiny || !farOut(family, at))
            return static_cast<double>(std::log(probability));
        return static_cast<double>(logarithm(family.density(at)) + std::log(family.lowerRatio(at)));
    }

    static double logSf(const Family &family, double x)
    {
        const Wide at = place(x);
        const Wide probability = upper(family, at);
        if (probability > 0.5L)
            return static_cast<double>(std::log1p(-lower(family, at)));
        const Wide first = Family::discrete ? at + 1.0L : at; // the lowest that counts
        if (probability > tiny || !farOut(family, first))
            return static_cast<double>(std::log(probability));
        return static_cast<double>(logarithm(family.density(first)) + std::log(family.upperRatio(first)));
    }

    static double hazard(const Family &family, double x)
    {
        if (x > family.high || x == std::numeric_limits<double>::infinity())
            return std::numeric_limits<double>::quiet_NaN();
        if (!inside(family, x))
            return 0.0;
        if (!Family::discrete && x == family.high)
            return std::numeric_limits<double>::infinity();
        const Wide fromHere = upper(family, Family::discrete ? x - 1.0L : x);
        if (!(fromHere > tiny))
            return static_cast<double>(1.0L / family.upperRatio(x));
        const Scaled density = family.density(x);
        return narrow({.exponent = density.exponent, .factor = density.factor / fromHere});
    }

    static double quantile(const Family &family, double p) { return inverse(family, p, false); }

    static double isf(const Family &family, double q) { return inverse(family, q, true); }

    /// The smallest x with P(X ≤ x) ≥ p, or with P(X > x) ≤ p where p counts from above.
    static double inverse(const Family &family, double p, bool fromAbove)
    {
        if (p == 0.0 || p == 1.0)
            return static_cast<double>((p == 0.0) != fromAbove ? family.low : family.high);
        // 1 − p is exact where p ≥ ½, so that the smaller tail can always be asked for.
        const bool lowerTail = (p <= 0.5) != fromAbove;
        const Wide tail = p <= 0.5 ? p : 1.0 - p;
        if constexpr (Family::discrete) {
            const auto reached = [&](Wide k) {
                const auto at = static_cast<double>(k);
                return fromAbove ? sf(family, at) <= p : cdf(family, at) >= p;
            };
            return firstInteger(family, family.guess(tail, lowerTail), reached);
        } else {
            const auto reached = [&](Wide x) {
                return lowerTail ? lower(family, x) >= tail : upper(family, x) <= tail;
            };
            const Wide x = refined(family, family.guess(tail, lowerTail), tail, lowerTail);
            return std::isnan(x) ? nearestDouble(family, reached) : static_cast<double>(x);
        }
    }

    /// Newton's steps from a first value; NaN unless they settle.
    static Wide refined(const Family &family, Wide x, Wide tail, bool lowerTail)
    {
        for (int i = 0; i < 8; ++i) {
            if (!(x > family.low && x < family.high) || !std::isfinite(x))
                return wideNotANumber;
            const Wide excess = lowerTail ? family.lower(x) - tail : tail - family.upper(x);
            const Wide step = excess / wide(family.density(x));
            x -= step;
            if (!std::isfinite(x))
                return wideNotANumber;
            // A step squares the error that it finds; or the probability can't be told from the one asked for.
            if (std::abs(step) <= 1e-12L * std::abs(x) || (i > 0 && std::abs(excess) <= 4e-18L * tail))
                return x;
        }
        return wideNotANumber;
    }

    /// The doubles as integers in the same order.
    static std::int64_t rank(double x)
    {
        const auto bits = std::bit_cast<std::int64_t>(x);
        return bits < 0 ? std::numeric_limits<std::int64_t>::min() - bits : bits;
    }

    static double ofRank(std::int64_t rank)
    {
        return std::bit_cast<double>(rank < 0 ? std::numeric_limits<std::int64_t>::min() - rank : rank);
    }

    /// The double nearest to where in the support a condition comes true that then stays so; halves at most 64 times.
    template <class Condition>
    static double nearestDouble(const Family &family, Condition reached)
    {
        std::int64_t below = rank(static_cast<double>(family.low));
        std::int64_t above = rank(static_cast<double>(family.high));
        while (above - 1 > below) {
            // Written so that the sum can't overflow.
            const std::int64_t middle = (below >> 1) + (above >> 1) + (below & above & 1);
            (reached(ofRank(middle)) ? above : below) = middle;
        }
        const double first = ofRank(above);
        const double last = ofRank(below);
        if (std::isinf(last))
            return last;
        if (std::isinf(first))
            return first;
        return reached((static_cast<Wide>(last) + static_cast<Wide>(first)) / 2.0L) ? last : first;
    }

    /// The first integer of the support where a condition that stays true is reached: strides that double from the
    /// first value until it lies between two, then halves.
    template <class Condition>
    static double firstInteger(const Family &family, Wide start, Condition reached)
    {
        Wide above = std::isnan(start) ? family.low : std::clamp(std::round(start), family.low, family.high);
        Wide below = above;
        // Beyond 2⁵³ a stride must span the gaps between doubles.
        Wide stride = std::max(1.0L, std::floor(above * std::numeric_limits<double>::epsilon()));
        for (; !reached(above); stride *= 2.0L) {
            below = above;
            above = std::min(above + stride, family.high);
        }
        for (; below >= family.low && reached(below); stride *= 2.0L) {
            above = below;
            below -= stride;
        }
        below = std::max(below, family.low - 1.0L);
        for (Wide middle = std::floor((below + above) / 2.0L); above - below > 1.0L && middle > below && middle < above;
             middle = std::floor((below + above) / 2.0L))
            (reached(middle) ? above : below) = middle;
        return static_cast<double>(above) + 0.0; // a guess may have been −0
    }

    static double interval(const Family &family, double a, double b)
    {
        if (std::isnan(a) || std::isnan(b))
            return std::numeric_limits<double>::quiet_NaN();
        const Wide from = std::max<Wide>(a, family.low);
        const Wide to = std::min<Wide>(b, family.high);
        if constexpr (Family::discrete)
            return static_cast<double>(massBetween(family, std::ceil(from), std::floor(to)));
        else
            return static_cast<double>(from < to ? massOver(family, from, to) : 0.0L);
    }

    /// F(b) − F(a) by the tail in which both are small.
    static Wide difference(const Family &family, Wide a, Wide b)
    {
        if (upper(family, a) <= 0.5L)
            return upper(family, a) - upper(family, b);
        if (lower(family, b) <= 0.5L)
            return lower(family, b) - lower(family, a);
        return (0.5L - lower(family, a)) + (0.5L - upper(family, b));
    }

    static Wide massBetween(const Family &family, Wide from, Wide to)
    {
        if (from > to)
            return 0.0L;
        if (!(to - from < 1000.0L))
            return difference(family, from - 1.0L, to);
        Wide sum = 0.0L;
        for (Wide k = from; k <= to; k += 1.0L) // NOLINT(clang-analyzer-security.FloatLoopCounter): exact
            sum += wide(family.density(k));
        return sum;
    }

    static Wide massOver(const Family &family, Wide from, Wide to)
    {
        const Wide mass = difference(family, from, to);
        const Wide larger = std::min(lower(family, to), upper(family, from));
        if (mass > larger / 512.0L || std::isinf(from) || std::isinf(to))
            return mass;
        // The difference has lost digits; over so narrow an interval the density is smooth.
        return boost::math::quadrature::gauss<Wide, 30>::integrate([&](Wide x) { return wide(family.density(x)); },
                                                                   from, to);
    }

    static DistributionSummary summary(const Family &family)
    {
        DistributionSummary summary = family.summary();
        summary.low = static_cast<double>(family.low);
        summary.high = static_cast<double>(family.high);
        if (std::isnan(summary.median))
            summary.median = quantile(family, 0.5);
        return summary;
    }
};

} // namespace numerics
