#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/normaltail.h"

#include <boost/math/quadrature/gauss.hpp>
#include <boost/math/special_functions/expint.hpp>

namespace numerics {

namespace {

/// K in 1/R(t) = t + K, with R(t) = P(Z > t)/φ(t): the continued fraction 1/(t + 2/(t + 3/(t + …))), for t of at
/// least 2.
Wide millsFraction(Wide t)
{
    Wide fraction = t;
    for (Wide n = 160.0L; n >= 2.0L; n -= 1.0L) // NOLINT(clang-analyzer-security.FloatLoopCounter): exact
        fraction = t + n / fraction;
    return 1.0L / fraction;
}

/// R(t) = P(Z > t)/φ(t)
Wide millsRatio(Wide t)
{
    if (t < 2.0L)
        return normalTail(t) * std::exp(0.5L * t * t) * std::sqrt(twoPi);
    return 1.0L / (t + millsFraction(t));
}

/// −R′(t) = 1 − t R(t), for t ≥ 0.
Wide millsSlope(Wide t)
{
    if (t < 2.0L)
        return 1.0L - t * millsRatio(t);
    const Wide rest = millsFraction(t);
    return rest / (t + rest);
}

struct InverseGaussian
{
    static constexpr bool discrete = false;

    explicit InverseGaussian(std::span<const double> v) : mean(v[0]), shape(v[1]) {}

    /// √(λ/x): a tail is a normal one at (x/μ − 1) times that, put right by one at (x/μ + 1) times that.
    Wide root(Wide x) const { return std::sqrt(shape / x); }
    Wide near(Wide x) const { return root(x) * ((x - mean) / mean); }
    Wide far(Wide x) const { return root(x) * ((x + mean) / mean); }

    Scaled density(Wide x) const
    {
        if (x == 0.0L)
            return {.factor = 0.0L};
        const Wide z = near(x);
        return {.exponent = -0.5L * z * z, .factor = root(x) / x / std::sqrt(twoPi)};
    }

    Wide lower(Wide x) const
    {
        const Wide z = near(x);
        return z < 0.0L ? wide(density(x)) * lowerRatio(x) : normalTail(-z) + normalDensity(z) * millsRatio(far(x));
    }

    Wide upper(Wide x) const { return near(x) < 0.0L ? 1.0L - lower(x) : wide(density(x)) * upperRatio(x); }
    Wide lowerRatio(Wide x) const { return x / root(x) * (millsRatio(-near(x)) + millsRatio(far(x))); }
    Wide upperRatio(Wide x) const { return x / root(x) * fall(near(x), 2.0L * root(x)); }

    static Wide normalDensity(Wide z) { return std::exp(-0.5L * z * z) / std::sqrt(twoPi); }

    /// R(from) − R(from + width), which would cancel where the width is small.
    static Wide fall(Wide from, Wide width)
    {
        if (width > 0.5L * (1.0L + from))
            return millsRatio(from) - millsRatio(from + width);
        return width
               * boost::math::quadrature::gauss<Wide, 30>::integrate(
                   [&](Wide share) { return millsSlope(from + share * width); }, 0.0L, 1.0L);
    }

    /// As if it were lognormal with the same mean and variance.
    Wide guess(Wide p, bool lowerTail) const
    {
        const Wide square = std::log1p(mean / shape);
        const Wide z = std::sqrt(square) * normalTailInverse(p);
        return mean * std::exp((lowerTail ? -z : z) - 0.5L * square);
    }

    /// Source: Michael, Schucany and Haas, Generating random variates using transformations with multiple roots (1976).
    double draw(Draws &draws) const
    {
        const double z = draws.normal();
        const auto t = static_cast<double>(0.5L * mean / shape) * z * z;
        const double share = 1.0 / (1.0 + t + std::sqrt(t * (t + 2.0)));
        return static_cast<double>(draws.uniform() * (1.0 + share) < 1.0 ? mean * share : mean / share);
    }

    DistributionSummary summary() const
    {
        const Wide spread = mean / shape;
        const Wide rise = 1.5L * spread;
        return {.mean = static_cast<double>(mean),
                .variance = static_cast<double>(mean * spread * mean),
                .standardDeviation = static_cast<double>(mean * std::sqrt(spread)),
                .skewness = static_cast<double>(3.0L * std::sqrt(spread)),
                .excessKurtosis = static_cast<double>(15.0L * spread),
                .mode = static_cast<double>(mean / (rise + std::sqrt(1.0L + rise * rise))),
                .median = std::numeric_limits<double>::quiet_NaN(),
                .entropy = static_cast<double>(halfLogTwoPi + 0.5L + std::log(mean) + 0.5L * std::log(spread)
                                               - 1.5L * scaledIntegral(2.0L / spread))};
    }

    /// eʸ E₁(y), by the continued fraction of DLMF 6.9.1 where eʸ might overflow.
    static Wide scaledIntegral(Wide y)
    {
        if (y < 50.0L)
            return std::exp(y) * boost::math::expint(1U, y, WidePolicy());
        Wide fraction = y;
        for (int n = 60; n >= 1; --n)
            fraction = y + static_cast<Wide>(n) / (1.0L + static_cast<Wide>(n) / fraction);
        return 1.0L / fraction;
    }

    Wide mean;
    Wide shape;
    Wide low = 0.0L;
    Wide high = wideInfinity;
};

} // namespace

Distribution inverseGaussianDistribution()
{
    return {
        .id = "inverse_gaussian",
        .name = MARK_TEXT("Distribution", "Inverse Gaussian"),
        .meaning =
            MARK_TEXT("Distribution", "How long a particle that drifts and trembles needs to reach a line for the "
                                      "first time; durations and claims with a long tail."),
        .parameters = {{.id = "mean",
                        .name = MARK_TEXT("Distribution", "Mean"),
                        .latex = R"(\mu)",
                        .initial = 1.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "The distance over the speed of the drift.")},
                       {.id = "shape",
                        .name = MARK_TEXT("Distribution", "Shape"),
                        .latex = R"(\lambda)",
                        .initial = 2.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "The larger, the less the times scatter.")}},
        .sign = R"(X \sim \operatorname{IG}(\mu, \lambda))",
        .support = R"(x \in (0, \infty))",
        .density = R"(f(x) = \sqrt{\frac{\lambda}{2\pi x^3}} \exp\left(-\frac{\lambda(x-\mu)^2}{2\mu^2 x}\right))",
        .meanFormula = R"(\operatorname{E}[X] = \mu)",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{\mu^3}{\lambda})",
        .skewnessFormula = R"(\gamma_1 = 3\sqrt{\frac{\mu}{\lambda}})",
        .kurtosisFormula = R"(\gamma_2 = \frac{15\mu}{\lambda})",
        .functions = functionsOf<InverseGaussian>(),
    };
}

} // namespace numerics
