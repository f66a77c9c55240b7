#include "numerics/distributionparameters.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/locationscale.h"

namespace numerics {

namespace {

struct StandardLaplace
{
    static Scaled density(Wide z) { return {.exponent = -std::abs(z), .factor = 0.5L}; }
    static Wide lower(Wide z) { return z < 0.0L ? 0.5L * std::exp(z) : 1.0L - 0.5L * std::exp(-z); }
    static Wide upper(Wide z) { return lower(-z); }
    static Wide lowerRatio(Wide z) { return z < 0.0L ? 1.0L : 2.0L * std::exp(z) - 1.0L; }
    static Wide upperRatio(Wide z) { return lowerRatio(-z); }

    static Wide guess(Wide p, bool lowerTail)
    {
        const Wide below = std::log(2.0L * p);
        return lowerTail ? below : -below;
    }

    static double draw(Draws &draws)
    {
        const double size = draws.exponential();
        return draws.uniform() < 0.5 ? -size : size;
    }

    static StandardMoments moments()
    {
        return {.variance = 2.0L, .excessKurtosis = 3.0L, .entropy = 1.0L + std::log(2.0L)};
    }
};

} // namespace

Distribution laplaceDistribution()
{
    return {
        .id = "laplace",
        .name = MARK_TEXT("Distribution", "Laplace"),
        .meaning =
            MARK_TEXT("Distribution", "Errors that fall off exponentially on either side: what the absolute loss "
                                      "and lasso regression assume, and the noise of differential privacy."),
        .parameters = {locationParameter(), scaleParameter("b")},
        .sign = R"(X \sim \operatorname{Laplace}(\mu, b))",
        .support = R"(x \in \mathbb{R})",
        .density = R"(f(x) = \frac{1}{2b} \exp\left(-\frac{|x-\mu|}{b}\right))",
        .meanFormula = R"(\operatorname{E}[X] = \mu)",
        .varianceFormula = R"(\operatorname{Var}(X) = 2b^2)",
        .skewnessFormula = R"(\gamma_1 = 0)",
        .kurtosisFormula = R"(\gamma_2 = 3)",
        .functions = functionsOf<LocationScale<StandardLaplace>>(),
    };
}

} // namespace numerics
