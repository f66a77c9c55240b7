#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/lineentropy.h"
#include "numerics/lineroot.h"
#include "numerics/normaltail.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace numerics {

namespace {

constexpr Wide rootTwoPi = 2.506628274631000502415765284811045253L;

/// P(Z > z) of a standard normal Z, which does not underflow.
Scaled scaledNormalTail(Wide z)
{
    if (z < 6.0L)
        return {.factor = normalTail(z)};
    return {.exponent = -0.5L * z * z, .factor = normalTailRatio(z) / rootTwoPi};
}

/// T = (Z + δ)/S, where νS² is chi-squared: given S it is normal, so that density and tails are expectations over S of
/// positive numbers, none of which cancels.
struct NoncentralT
{
    static constexpr bool discrete = false;

    explicit NoncentralT(std::span<const double> v)
        : freedom(v[0]),
          delta(v[1]),
          half(0.5L * freedom),
          logHeight(0.5L * std::log(2.0L * half / pi) - stirlingRest(half))
    {
    }

    /// ln of the density of u = ln S, by Stirling's formula.
    Wide logSpread(Wide u) const { return logHeight - half * deviance(std::exp(2.0L * u), std::expm1(2.0L * u)); }

    /// About where a function that rises and falls once is highest, by the golden section.
    template <class Function>
    static Wide peak(Function f)
    {
        constexpr Wide golden = 0.618033988749894848204586834365638118L;
        Wide from = -800.0L;
        Wide to = 400.0L;
        Wide left = to - golden * (to - from);
        Wide right = from + golden * (to - from);
        Wide atLeft = f(left);
        Wide atRight = f(right);
        for (int i = 0; i < 60; ++i) {
            if (atLeft < atRight) {
                from = left;
                left = right;
                atLeft = atRight;
                right = from + golden * (to - from);
                atRight = f(right);
            } else {
                to = right;
                right = left;
                atRight = atLeft;
                left = to - golden * (to - from);
                atLeft = f(left);
            }
        }
        return 0.5L * (from + to);
    }

    /// How far from the peak f is lower by ½, to a factor of 2.
    template <class Function>
    static Wide width(Function f, Wide top, Wide direction)
    {
        Wide away = 1e-9L;
        const Wide wanted = f(top) - 0.5L;
        while (away < 1e3L && f(top + direction * away) > wanted)
            away *= 2.0L;
        return away;
    }

    /// E[factor(S)] by the trapezoidal rule in u, whose error falls exponentially with the inverse of the stride.
    /// power: as S falls the factor becomes that power of it, from where t S is small on; what lies still further is
    /// the sum of a geometric series.
    template <class Factor>
    Scaled expectation(Wide t, Wide power, Factor factor) const
    {
        const auto logTerm = [&](Wide u) { return logSpread(u) + logarithm(factor(std::exp(u))); };
        const Wide top = peak(logTerm);
        const Wide height = logTerm(top);
        const Wide stride = std::min({0.1L, width(logTerm, top, 1.0L) / 6.0L, width(logTerm, top, -1.0L) / 6.0L});
        Wide sum = 1.0L;
        Wide term = 1.0L;
        for (Wide k = 1.0L; term > 1e-22L * sum; k += 1.0L) {
            term = std::exp(logTerm(top + k * stride) - height);
            sum += term;
        }
        const Wide size = std::abs(t) * (1.0L + std::abs(delta));
        term = 1.0L;
        for (Wide k = 1.0L; term > 1e-22L * sum; k += 1.0L) {
            const Wide u = top - k * stride;
            term = std::exp(logTerm(u) - height);
            sum += term;
            const Wide s = std::exp(u);
            if (size * s < 1e-20L && (freedom + t * t) * s * s < 1e-20L) {
                const Wide fall = (freedom + power) * stride;
                sum += term * std::exp(-fall) / -std::expm1(-fall);
                break;
            }
        }
        return {.exponent = height, .factor = stride * sum};
    }

    Scaled tail(Wide t, bool lowerTail) const
    {
        return expectation(t, 0.0L,
                           [&](Wide s) { return scaledNormalTail(lowerTail ? delta - t * s : t * s - delta); });
    }

    /// E[Sᵏ φ(tS − δ)].
    Scaled weighed(Wide t, Wide power) const
    {
        return expectation(t, power, [&](Wide s) {
            const Wide z = t * s - delta;
            return Scaled{.exponent = -0.5L * z * z + power * std::log(s), .factor = 1.0L / rootTwoPi};
        });
    }

    static Wide over(const Scaled &a, const Scaled &b)
    {
        return a.factor / b.factor * std::exp(a.exponent - b.exponent);
    }

    Scaled density(Wide t) const { return weighed(t, 1.0L); }
    Wide lower(Wide t) const { return std::min(1.0L, wide(tail(t, true))); }
    Wide upper(Wide t) const { return std::min(1.0L, wide(tail(t, false))); }
    Wide lowerRatio(Wide t) const { return over(tail(t, true), density(t)); }
    Wide upperRatio(Wide t) const { return over(tail(t, false), density(t)); }

    Wide guess(Wide p, bool lowerTail) const
    {
        const auto at = [&](Wide u) -> LineExcess {
            const Wide t = std::sinh(u);
            const Scaled probability = tail(t, lowerTail);
            return {.excess = logarithm(probability) - std::log(p),
                    .slope = over(density(t), probability) * std::cosh(u)};
        };
        const Wide z = normalTailInverse(p);
        return std::sinh(lineRoot(at, std::asinh(lowerTail ? delta - z : delta + z), lowerTail));
    }

    double draw(Draws &draws) const
    {
        const double above = draws.normal() + static_cast<double>(delta);
        const PoweredDraw square = draws.gamma(static_cast<double>(half));
        return above * std::sqrt(static_cast<double>(half) / square.factor) * std::exp(-0.5 * square.exponent);
    }

    /// Source: Hogben, Pinkham and Wilk, The moments of the non-central t-distribution (1961).
    DistributionSummary summary() const
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const double infinite = std::numeric_limits<double>::infinity();
        const Wide square = delta * delta;
        const Wide mean =
            freedom > 1.0L ? delta * std::sqrt(half) * boost::math::tgamma_delta_ratio(half - 0.5L, 0.5L, WidePolicy())
                           : wideNotANumber;
        const Wide variance = freedom / (freedom - 2.0L) * (1.0L + square) - mean * mean;
        const Wide pair = (freedom - 2.0L) * (freedom - 3.0L);
        const Wide third = mean * (freedom * (square + 2.0L * freedom - 3.0L) / pair - 2.0L * variance);
        const Wide fourth =
            freedom * freedom / ((freedom - 2.0L) * (freedom - 4.0L)) * (square * square + 6.0L * square + 3.0L)
            - mean * mean
                  * (freedom * ((freedom + 1.0L) * square + 3.0L * (3.0L * freedom - 5.0L)) / pair - 3.0L * variance);
        const double spread = freedom > 2.0L ? static_cast<double>(variance) : freedom > 1.0L ? infinite : none;
        const auto above = [this](Wide least, double otherwise, Wide value) {
            return freedom > least ? static_cast<double>(value) : otherwise;
        };
        return {.mean = static_cast<double>(mean),
                .variance = spread,
                .standardDeviation = std::sqrt(spread),
                .skewness = above(3.0L, none, third / (variance * std::sqrt(variance))),
                .excessKurtosis = above(4.0L, freedom > 2.0L ? infinite : none, fourth / (variance * variance) - 3.0L),
                .mode = static_cast<double>(mode()),
                .median = delta == 0.0L ? 0.0 : none,
                .entropy = static_cast<double>(entropy())};
    }

    /// The slope of the density is −E[S² (tS − δ) φ(tS − δ)] up to a factor: t is δ times a quotient of expectations at
    /// the mode. Bounds of it by van Aubel and Gawronski, Analytic properties of noncentral distributions (2003).
    Wide mode() const
    {
        Wide below = std::sqrt(freedom / (freedom + 2.5L)) * 0.999L;
        Wide above = std::sqrt(freedom / (freedom + 1.0L)) * 1.001L;
        for (int i = 0; i < 60 && delta != 0.0L && above - below > 1e-18L; ++i) {
            const Wide middle = 0.5L * (below + above);
            const Wide t = middle * delta;
            (over(weighed(t, 2.0L), weighed(t, 3.0L)) > middle ? below : above) = middle;
        }
        return delta == 0.0L ? 0.0L : delta * 0.5L * (below + above);
    }

    Wide entropy() const
    {
        const Wide from = guess(0.25L, true);
        const Wide to = guess(0.25L, false);
        const Wide centre = 0.5L * (from + to);
        const Wide scale = 0.5L * (to - from);
        const auto at = [&](Wide u) -> LinePoint {
            const Scaled value = density(centre + scale * std::sinh(u));
            return {.mass = wide(value) * scale * std::cosh(u), .surprise = -logarithm(value)};
        };
        const LineEnd end{.rate = freedom, .slope = freedom + 1.0L};
        return lineEntropy(at, 0.0L, 0.125L, end, end);
    }

    Wide freedom;
    Wide delta;
    Wide half;
    Wide logHeight; ///< of the density of ln S at 0, by Stirling's formula
    Wide low = -wideInfinity;
    Wide high = wideInfinity;
};

} // namespace

Distribution noncentralTDistribution()
{
    return {
        .id = "noncentral_t",
        .name = MARK_TEXT("Distribution", "Noncentral t"),
        .meaning = MARK_TEXT("Distribution", "How a t test's statistic scatters where there is an effect: it tells how "
                                             "large a sample must be to find it."),
        .parameters = {{.id = "df",
                        .name = MARK_TEXT("Distribution", "Degrees of freedom"),
                        .latex = R"(\nu)",
                        .initial = 10.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "Of the estimated standard deviation below the line.")},
                       {.id = "noncentrality",
                        .name = MARK_TEXT("Distribution", "Noncentrality"),
                        .latex = R"(\delta)",
                        .initial = 2.0,
                        .meaning = MARK_TEXT("Distribution", "The mean of the normal number above the line; 0 gives "
                                                             "Student's t.")}},
        .sign = R"(X \sim t_\nu(\delta))",
        .support = R"(x \in \mathbb{R})",
        .density = R"(f(x) = \frac{2(\nu/2)^{\nu/2}}{\Gamma(\nu/2)} \int_0^\infty s^\nu e^{-\nu s^2/2}\,)"
                   R"(\varphi(xs-\delta)\,ds)",
        .meanFormula = R"(\operatorname{E}[X] = \delta\sqrt{\tfrac\nu2}\,\frac{\Gamma((\nu-1)/2)}{\Gamma(\nu/2)})"
                       R"(\ \text{for } \nu > 1)",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{\nu(1+\delta^2)}{\nu-2} - \operatorname{E}[X]^2)"
                           R"(\ \text{for } \nu > 2)",
        .functions = functionsOf<NoncentralT>(),
    };
}

} // namespace numerics
