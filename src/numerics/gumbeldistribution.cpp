#include "numerics/distributionparameters.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/locationscale.h"

namespace numerics {

namespace {

/// Of maxima: P(Z ≤ z) = exp(−w) with w = exp(−z).
struct StandardGumbel
{
    static Scaled density(Wide z) { return {.exponent = -z - std::exp(-z)}; }
    static Wide lower(Wide z) { return std::exp(-std::exp(-z)); }
    static Wide upper(Wide z) { return -std::expm1(-std::exp(-z)); }
    static Wide lowerRatio(Wide z) { return std::exp(z); }

    static Wide upperRatio(Wide z)
    {
        const Wide w = std::exp(-z);
        return w > 0.0L ? std::expm1(w) / w : 1.0L;
    }

    static Wide guess(Wide p, bool lowerTail) { return -std::log(lowerTail ? -std::log(p) : -std::log1p(-p)); }

    static double draw(Draws &draws) { return -std::log(draws.exponential()); }

    static StandardMoments moments()
    {
        return {.mean = eulerGamma,
                .variance = pi * pi / 6.0L,
                .skewness = 1.139547099404648657492793019389846112L, // 12√6 ζ(3)/π³
                .excessKurtosis = 2.4L,
                .median = -std::log(std::log(2.0L)),
                .entropy = 1.0L + eulerGamma};
    }
};

} // namespace

Distribution gumbelDistribution()
{
    return {
        .id = "gumbel",
        .name = MARK_TEXT("Distribution", "Gumbel"),
        .meaning = MARK_TEXT("Distribution", "What the largest of many values approaches, such as the highest flood of "
                                             "a year; added to logits, its noise draws classes with their softmax "
                                             "probabilities."),
        .parameters = {locationParameter(), scaleParameter(R"(\beta)")},
        .sign = R"(X \sim \operatorname{Gumbel}(\mu, \beta))",
        .support = R"(x \in \mathbb{R})",
        .density = R"(f(x) = \frac{1}{\beta}\, e^{-z - e^{-z}}, \quad z = \frac{x-\mu}{\beta})",
        .meanFormula = R"(\operatorname{E}[X] = \mu + \gamma\beta \quad (\gamma \approx 0.5772))",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{\pi^2\beta^2}{6})",
        .skewnessFormula = R"(\gamma_1 = \frac{12\sqrt{6}\,\zeta(3)}{\pi^3})",
        .kurtosisFormula = R"(\gamma_2 = \frac{12}{5})",
        .functions = functionsOf<LocationScale<StandardGumbel>>(),
    };
}

} // namespace numerics
