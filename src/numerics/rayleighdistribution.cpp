#include "numerics/distributions.h"
#include "numerics/distributiontable.h"

namespace numerics {

namespace {

struct Rayleigh
{
    static constexpr bool discrete = false;

    explicit Rayleigh(std::span<const double> v) : sigma(v[0]) {}

    /// x²/(2σ²)
    Wide half(Wide x) const { return 0.5L * (x / sigma) * (x / sigma); }

    Scaled density(Wide x) const { return {.exponent = -half(x), .factor = x / sigma / sigma}; }
    Wide lower(Wide x) const { return -std::expm1(-half(x)); }
    Wide upper(Wide x) const { return std::exp(-half(x)); }
    Wide lowerRatio(Wide x) const { return std::expm1(half(x)) / x * sigma * sigma; }
    Wide upperRatio(Wide x) const { return sigma / x * sigma; }

    Wide guess(Wide p, bool lowerTail) const
    {
        return sigma * std::sqrt(-2.0L * (lowerTail ? std::log1p(-p) : std::log(p)));
    }

    double draw(Draws &draws) const { return static_cast<double>(sigma * std::sqrt(2.0 * draws.exponential())); }

    DistributionSummary summary() const
    {
        const Wide rest = 4.0L - pi;
        return {.mean = static_cast<double>(sigma * std::sqrt(0.5L * pi)),
                .variance = static_cast<double>(0.5L * rest * sigma * sigma),
                .standardDeviation = static_cast<double>(std::sqrt(0.5L * rest) * sigma),
                .skewness = static_cast<double>(2.0L * std::sqrt(pi / rest) * (pi - 3.0L) / rest),
                .excessKurtosis = static_cast<double>((24.0L * pi - 6.0L * pi * pi - 16.0L) / (rest * rest)),
                .mode = static_cast<double>(sigma),
                .median = static_cast<double>(guess(0.5L, true)),
                .entropy = static_cast<double>(1.0L + std::log(sigma) - 0.5L * std::log(2.0L) + 0.5L * eulerGamma)};
    }

    Wide sigma;
    Wide low = 0.0L;
    Wide high = wideInfinity;
};

} // namespace

Distribution rayleighDistribution()
{
    return {
        .id = "rayleigh",
        .name = MARK_TEXT("Distribution", "Rayleigh"),
        .meaning =
            MARK_TEXT("Distribution", "The length of a vector in the plane whose two coordinates are independent "
                                      "and normal, such as the miss of an arrow or the speed of the wind."),
        .parameters = {{.id = "sigma",
                        .name = MARK_TEXT("Distribution", "Sigma"),
                        .latex = R"(\sigma)",
                        .initial = 1.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "The standard deviation of each coordinate.")}},
        .sign = R"(X \sim \operatorname{Rayleigh}(\sigma))",
        .support = R"(x \in [0, \infty))",
        .density = R"(f(x) = \frac{x}{\sigma^2} \exp\left(-\frac{x^2}{2\sigma^2}\right))",
        .meanFormula = R"(\operatorname{E}[X] = \sigma\sqrt{\frac{\pi}{2}})",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{4-\pi}{2}\sigma^2)",
        .skewnessFormula = R"(\gamma_1 = \frac{2\sqrt{\pi}(\pi-3)}{(4-\pi)^{3/2}})",
        .kurtosisFormula = R"(\gamma_2 = -\frac{6\pi^2-24\pi+16}{(4-\pi)^2})",
        .functions = functionsOf<Rayleigh>(),
    };
}

} // namespace numerics
