#include "numerics/distributionparameters.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/gammafamily.h"

namespace numerics {

namespace {

/// β/X is gamma distributed with scale 1.
struct InverseGamma
{
    static constexpr bool discrete = false;

    explicit InverseGamma(std::span<const double> v) : inverse(v[0], 1.0L), shape(v[0]), scale(v[1]) {}

    Scaled density(Wide x) const
    {
        const Wide t = scale / x;
        if (!(t < wideInfinity))
            return {.factor = 0.0L};
        return {.exponent = gammaExponent(shape, t, inverse.rest), .factor = inverse.factor / x};
    }

    Wide lower(Wide x) const { return inverse.upper(scale / x); }
    Wide upper(Wide x) const { return inverse.lower(scale / x); }
    Wide lowerRatio(Wide x) const { return x * upperGammaRatio(shape, scale / x); }
    Wide upperRatio(Wide x) const { return x * lowerGammaRatio(shape, scale / x); }
    Wide guess(Wide p, bool lowerTail) const { return scale / inverse.guess(p, !lowerTail); }

    double draw(Draws &draws) const
    {
        return static_cast<double>(scale) * (PoweredDraw{} / draws.gamma(static_cast<double>(shape))).value();
    }

    /// An integral that diverges is infinite; where the variance is, skewness and kurtosis do not exist.
    DistributionSummary summary() const
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const Wide a = shape;
        const auto above = [a](Wide least, Wide value) {
            return a > least ? static_cast<double>(value) : std::numeric_limits<double>::infinity();
        };
        const Wide sd = scale / (a - 1.0L) / std::sqrt(a - 2.0L);
        const Wide skewness = 4.0L * std::sqrt(a - 2.0L) / (a - 3.0L);
        const Wide kurtosis = 6.0L * (5.0L * a - 11.0L) / ((a - 3.0L) * (a - 4.0L));
        const Wide logMean = std::log(a) - 0.5L / a - digammaRest(a); // of the gamma distribution's logarithm
        return {.mean = above(1.0L, scale / (a - 1.0L)),
                .variance = above(2.0L, sd * sd),
                .standardDeviation = above(2.0L, sd),
                .skewness = a > 2.0L ? above(3.0L, skewness) : none,
                .excessKurtosis = a > 2.0L ? above(4.0L, kurtosis) : none,
                .mode = static_cast<double>(scale / (a + 1.0L)),
                .median = none,
                .entropy = static_cast<double>(inverse.entropy() + std::log(scale) - 2.0L * logMean)};
    }

    Gamma inverse;
    Wide shape;
    Wide scale;
    Wide low = 0.0L;
    Wide high = wideInfinity;
};

} // namespace

Distribution inverseGammaDistribution()
{
    Parameter scale = scaleParameter(R"(\beta)");
    scale.meaning = MARK_TEXT("Distribution", "The rate of the gamma distribution that the reciprocal has.");
    return {
        .id = "inverse_gamma",
        .name = MARK_TEXT("Distribution", "Inverse gamma"),
        .meaning = MARK_TEXT("Distribution", "The reciprocal of a gamma distributed number: what is believed of an "
                                             "unknown variance of normal data."),
        .parameters = {{.id = "shape",
                        .name = MARK_TEXT("Distribution", "Shape"),
                        .latex = R"(\alpha)",
                        .initial = 5.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "The power of the tail: the smaller, the heavier.")},
                       scale},
        .sign = R"(X \sim \operatorname{InvGamma}(\alpha, \beta))",
        .support = R"(x \in (0, \infty))",
        .density = R"(f(x) = \frac{\beta^{\alpha}}{\Gamma(\alpha)}\, x^{-\alpha-1} e^{-\beta/x})",
        .meanFormula = R"(\operatorname{E}[X] = \frac{\beta}{\alpha-1} \quad (\alpha > 1))",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{\beta^2}{(\alpha-1)^2(\alpha-2)} \quad (\alpha > 2))",
        .skewnessFormula = R"(\gamma_1 = \frac{4\sqrt{\alpha-2}}{\alpha-3} \quad (\alpha > 3))",
        .kurtosisFormula = R"(\gamma_2 = \frac{6(5\alpha-11)}{(\alpha-3)(\alpha-4)} \quad (\alpha > 4))",
        .functions = functionsOf<InverseGamma>(),
    };
}

} // namespace numerics
