#include "numerics/distributions.h"
#include "numerics/distributiontable.h"

#include <boost/math/quadrature/gauss.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace numerics {

namespace {

/// What π is beyond the Wide nearest to it: near the ends of the support the distance to them is all that counts.
constexpr Wide piBeyond = -5.016557612668332023557e-20L;

Wide half(Wide angle)
{
    return std::sin(0.5L * angle);
}

/// With d the angle from the mean, the density is exp(−2κ sin²(d/2)) over its integral: written so, nothing overflows,
/// and no Bessel function is needed.
struct VonMises
{
    static constexpr bool discrete = false;

    explicit VonMises(std::span<const double> v)
        : mean(v[0]),
          concentration(v[1]),
          side(ratio(0.0L)),
          low(static_cast<double>(mean - pi)),
          high(static_cast<double>(mean + pi))
    {
    }

    static Wide toEnd(Wide d) { return std::max(0.0L, (pi - d) + piBeyond); }

    /// So far beyond d ≥ 0 that the density has fallen by a factor of e⁻⁶⁰ at least, or to the end. With s the way from
    /// d, it has fallen by exp(−2κ sin(s/2) sin(d + s/2)), and the second sine is neither below the first nor below its
    /// values at both ends.
    Wide reach(Wide d) const
    {
        constexpr Wide enough = 30.0L;
        const Wide steep = enough / (concentration * std::min(std::sin(d), half(toEnd(d))));
        const Wide round = std::sqrt(enough / concentration);
        return std::min(
            {toEnd(d), 2.0L * std::asin(std::min(1.0L, std::abs(steep))), 2.0L * std::asin(std::min(1.0L, round))});
    }

    /// ∫ weight(d + s) exp(−2κ sin(s/2) sin(d + s/2)) over the s from 0 to the end.
    template <class Weight>
    Wide beyond(Wide d, Weight weight) const
    {
        constexpr int panels = 8;
        const Wide end = toEnd(d);
        const Wide width = reach(d) / panels;
        const auto integrand = [&](Wide s) {
            const Wide other = d > 0.5L * pi ? std::sin(end - 0.5L * s) : std::sin(d + 0.5L * s);
            return weight(d + s) * std::exp(-2.0L * concentration * half(s) * other);
        };
        Wide sum = 0.0L;
        for (int i = 0; i < panels; ++i)
            sum += boost::math::quadrature::gauss<Wide, 30>::integrate(integrand, width * static_cast<Wide>(i),
                                                                       width * static_cast<Wide>(i + 1));
        return sum;
    }

    /// P(X − μ > d) over the density at d ≥ 0.
    Wide ratio(Wide d) const
    {
        return beyond(d, [](Wide) { return 1.0L; });
    }

    Scaled relative(Wide d) const
    {
        const Wide sine = half(std::min(std::abs(d), pi));
        return {.exponent = -2.0L * concentration * sine * sine, .factor = 0.5L / side};
    }

    /// P(X − μ > d) for d ≥ 0; of the mean itself exactly one half, so that the median is the mean.
    Wide tail(Wide d) const { return d == 0.0L ? 0.5L : wide(relative(d)) * ratio(d); }

    Scaled density(Wide x) const { return relative(x - mean); }
    Wide lower(Wide x) const { return x < mean ? tail(mean - x) : 1.0L - tail(x - mean); }
    Wide upper(Wide x) const { return x < mean ? 1.0L - tail(mean - x) : tail(x - mean); }
    Wide lowerRatio(Wide x) const { return x < mean ? ratio(mean - x) : lower(x) / wide(density(x)); }
    Wide upperRatio(Wide x) const { return x < mean ? upper(x) / wide(density(x)) : ratio(x - mean); }

    /// Newton's steps for the logarithm of the tail, halves where they leave what is known to hold the angle.
    Wide guess(Wide p, bool lowerTail) const
    {
        if (p == 0.5L)
            return mean;
        Wide below = 0.0L;
        Wide above = pi;
        Wide d = concentration > 1.0L ? std::min(std::sqrt(-2.0L * std::log(2.0L * p) / concentration), 3.0L)
                                      : (1.0L - 2.0L * p) * pi;
        for (int i = 0; i < 40; ++i) {
            const Wide whole = ratio(d);
            const Wide excess = logarithm(relative(d)) + std::log(whole) - std::log(p);
            (excess > 0.0L ? below : above) = d;
            const Wide next = d + excess * whole;
            const Wide step = (next > below && next < above ? next : 0.5L * (below + above)) - d;
            d += step;
            if (std::abs(step) <= 1e-7L * d)
                break;
        }
        return lowerTail ? mean - d : mean + d;
    }

    /// By an envelope that is a wrapped Cauchy density: with f the cosine of the angle, 1 − f is what is computed.
    /// Source: Best and Fisher, Efficient simulation of the von Mises distribution (1979).
    double draw(Draws &draws) const
    {
        if (concentration == 0.0L)
            return static_cast<double>(mean + pi * (2.0L * draws.uniform() - 1.0L));
        const Wide root = std::hypot(1.0L, 2.0L * concentration);
        const Wide tau = std::sqrt(1.0L + root);
        const Wide rho = tau * 2.0L * concentration / ((root + 1.0L) * (tau + std::sqrt(2.0L)));
        const Wide away = (1.0L - rho) * (1.0L - rho) / (2.0L * rho); // r − 1
        for (;;) {
            const Wide sine = half(pi * draws.uniform());
            const Wide fall = 2.0L * sine * sine; // 1 − z
            const Wide less = away * fall / (away + 2.0L - fall);
            const Wide c = concentration * (away + less);
            const Wide u = draws.uniform();
            if (std::log(c / u) + 1.0L - c < 0.0L)
                continue;
            const Wide d = 2.0L * std::asin(std::sqrt(0.5L * std::min(2.0L, less)));
            return static_cast<double>(draws.uniform() < 0.5 ? mean - d : mean + d);
        }
    }

    DistributionSummary summary() const
    {
        const auto expectation = [this](auto weight) { return beyond(0.0L, weight) / side; };
        const Wide variance = expectation([](Wide d) { return d * d; });
        const Wide fourth = expectation([](Wide d) { return d * d * d * d; });
        const Wide circular = expectation([](Wide d) { return 2.0L * half(d) * half(d); });
        return {.mean = static_cast<double>(mean),
                .variance = static_cast<double>(variance),
                .standardDeviation = static_cast<double>(std::sqrt(variance)),
                .skewness = 0.0,
                .excessKurtosis = static_cast<double>(fourth / (variance * variance) - 3.0L),
                .mode = static_cast<double>(concentration > 0.0L ? mean : low),
                .median = static_cast<double>(mean),
                .entropy = static_cast<double>(std::log(2.0L * side) + concentration * circular),
                .circularVariance = static_cast<double>(circular)};
    }

    Wide mean;
    Wide concentration;
    Wide side; ///< the integral over one half of the circle
    Wide low;
    Wide high;
};

} // namespace

Distribution vonMisesDistribution()
{
    return {
        .id = "von_mises",
        .name = MARK_TEXT("Distribution", "Von Mises"),
        .meaning = MARK_TEXT("Distribution", "Directions and times of the day that gather around one of them: the "
                                             "normal distribution of the circle."),
        .parameters = {{.id = "mean",
                        .name = MARK_TEXT("Distribution", "Mean direction"),
                        .latex = R"(\mu)",
                        .initial = 0.0,
                        .meaning = MARK_TEXT("Distribution", "The direction around which the others gather, in "
                                                             "radians.")},
                       {.id = "concentration",
                        .name = MARK_TEXT("Distribution", "Concentration"),
                        .latex = R"(\kappa)",
                        .initial = 2.0,
                        .domain = {.lowest = 0.0},
                        .meaning = MARK_TEXT("Distribution", "How closely they gather; 0 takes all directions "
                                                             "alike.")}},
        .sign = R"(X \sim \operatorname{VM}(\mu, \kappa))",
        .support = R"(x \in [\mu-\pi, \mu+\pi])",
        .density = R"(f(x) = \frac{e^{\kappa\cos(x-\mu)}}{2\pi I_0(\kappa)})",
        .meanFormula = R"(\operatorname{E}[X] = \mu)",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{1}{2\pi I_0(\kappa)} \int_{-\pi}^{\pi} )"
                           R"(t^2 e^{\kappa\cos t}\,dt)",
        .skewnessFormula = R"(\gamma_1 = 0)",
        .functions = functionsOf<VonMises>(),
    };
}

} // namespace numerics
