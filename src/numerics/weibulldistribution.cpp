#include "numerics/distributionparameters.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"

#include <boost/math/quadrature/exp_sinh.hpp>
#include <boost/math/special_functions/gamma.hpp>

namespace numerics {

namespace {

struct Weibull
{
    static constexpr bool discrete = false;

    explicit Weibull(std::span<const double> v) : shape(v[0]), scale(v[1]) {}

    /// (x/λ)ᵏ, which is exponentially distributed.
    Wide time(Wide x) const { return std::exp(shape * logRatio(x, scale)); }

    Scaled density(Wide x) const
    {
        if (x == 0.0L)
            return {.factor = shape < 1.0L ? wideInfinity : shape > 1.0L ? 0.0L : 1.0L / scale};
        const Wide power = shape * logRatio(x, scale);
        return {.exponent = power - std::exp(power), .factor = shape / x};
    }

    Wide lower(Wide x) const { return -std::expm1(-time(x)); }
    Wide upper(Wide x) const { return std::exp(-time(x)); }

    Wide lowerRatio(Wide x) const
    {
        const Wide t = time(x);
        return x / shape * (t > 0.0L ? std::expm1(t) / t : 1.0L);
    }

    Wide upperRatio(Wide x) const { return x / shape / time(x); }

    Wide guess(Wide p, bool lowerTail) const
    {
        return scale * std::exp(std::log(-(lowerTail ? std::log1p(-p) : std::log(p))) / shape);
    }

    double draw(Draws &draws) const
    {
        return static_cast<double>(scale * std::exp(std::log(draws.exponential()) / shape));
    }

    DistributionSummary summary() const
    {
        const Wide logMean = logGamma(1.0L);
        DistributionSummary summary = shape < 2.0L ? byGammas() : byIntegrals();
        summary.mean = static_cast<double>(scale * std::exp(logMean));
        summary.mode = static_cast<double>(shape > 1.0L ? scale * std::exp(std::log1p(-1.0L / shape) / shape) : 0.0L);
        summary.median = static_cast<double>(guess(0.5L, true));
        summary.entropy = static_cast<double>(eulerGamma * (1.0L - 1.0L / shape) + std::log(scale / shape) + 1.0L);
        return summary;
    }

    /// ln Γ(1 + n/k): the logarithm of the n-th moment where λ is 1.
    Wide logGamma(Wide n) const { return boost::math::lgamma(1.0L + n / shape, WidePolicy()); }

    /// Variance, skewness and kurtosis out of the moments, relative to the second so that none overflows early.
    DistributionSummary byGammas() const
    {
        const Wide second = logGamma(2.0L);
        const Wide mean = std::exp(logGamma(1.0L) - 0.5L * second);
        const Wide variance = 1.0L - mean * mean;
        const Wide third = std::exp(logGamma(3.0L) - 1.5L * second);
        const Wide fourth = std::exp(logGamma(4.0L) - 2.0L * second);
        const Wide skewness = (third - 3.0L * mean + 2.0L * mean * mean * mean) / (variance * std::sqrt(variance));
        const Wide tail = fourth - 4.0L * mean * third + 6.0L * mean * mean - 3.0L * mean * mean * mean * mean;
        return withVariance(std::sqrt(variance) * std::exp(0.5L * second), skewness, tail / (variance * variance));
    }

    /// For a large shape the moments cancel; those of k(X/λ − 1) = k(t^{1/k} − 1) do not.
    DistributionSummary byIntegrals() const
    {
        boost::math::quadrature::exp_sinh<Wide> rule;
        const auto expectation = [&](auto &&g) {
            return rule.integrate([&](Wide t) { return std::exp(-t) * g(shape * std::expm1(std::log(t) / shape)); },
                                  1e-17L);
        };
        const Wide mean = expectation([](Wide y) { return y; });
        const auto central = [&](int power) {
            return expectation([&](Wide y) { return std::pow(y - mean, static_cast<Wide>(power)); });
        };
        const Wide variance = central(2);
        return withVariance(std::sqrt(variance) / shape, central(3) / (variance * std::sqrt(variance)),
                            central(4) / (variance * variance));
    }

    /// sd: where λ is 1.
    DistributionSummary withVariance(Wide sd, Wide skewness, Wide kurtosis) const
    {
        return {.variance = static_cast<double>(scale * sd * (scale * sd)),
                .standardDeviation = static_cast<double>(scale * sd),
                .skewness = static_cast<double>(skewness),
                .excessKurtosis = static_cast<double>(kurtosis - 3.0L)};
    }

    Wide shape;
    Wide scale;
    Wide low = 0.0L;
    Wide high = wideInfinity;
};

} // namespace

Distribution weibullDistribution()
{
    Parameter scale = scaleParameter(R"(\lambda)");
    scale.meaning = MARK_TEXT("Distribution", "The time by which all but 37 % have failed.");
    return {
        .id = "weibull",
        .name = MARK_TEXT("Distribution", "Weibull"),
        .meaning =
            MARK_TEXT("Distribution", "The lifetime of a thing whose risk of failing grows or falls as a power of "
                                      "its age: bearings, light bulbs, wind speeds."),
        .parameters = {{.id = "shape",
                        .name = MARK_TEXT("Distribution", "Shape"),
                        .latex = "k",
                        .initial = 1.5,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "Below 1 the risk falls with age, above 1 it grows.")},
                       scale},
        .sign = R"(X \sim \operatorname{Weibull}(k, \lambda))",
        .support = R"(x \in [0, \infty))",
        .density = R"(f(x) = \frac{k}{\lambda}\left(\frac{x}{\lambda}\right)^{k-1} e^{-(x/\lambda)^k})",
        .meanFormula = R"(\operatorname{E}[X] = \lambda\,\Gamma\left(1+\tfrac{1}{k}\right))",
        .varianceFormula = R"(\operatorname{Var}(X) = \lambda^2\left[\Gamma\left(1+\tfrac{2}{k}\right))"
                           R"(-\Gamma\left(1+\tfrac{1}{k}\right)^2\right])",
        .functions = functionsOf<Weibull>(),
    };
}

} // namespace numerics
