#include "numerics/distributionparameters.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/locationscale.h"

namespace numerics {

namespace {

struct StandardLogistic
{
    static Scaled density(Wide z)
    {
        const Wide falling = 1.0L + std::exp(-std::abs(z));
        return {.exponent = -std::abs(z), .factor = 1.0L / (falling * falling)};
    }

    static Wide lower(Wide z)
    {
        const Wide small = std::exp(-std::abs(z));
        return z < 0.0L ? small / (1.0L + small) : 1.0L / (1.0L + small);
    }

    static Wide upper(Wide z) { return lower(-z); }
    static Wide lowerRatio(Wide z) { return 1.0L + std::exp(z); }
    static Wide upperRatio(Wide z) { return lowerRatio(-z); }

    static Wide guess(Wide p, bool lowerTail)
    {
        const Wide below = std::log(p / (1.0L - p));
        return lowerTail ? below : -below;
    }

    static double draw(Draws &draws)
    {
        const double u = draws.uniform();
        return std::log(u / (1.0 - u));
    }

    static StandardMoments moments() { return {.variance = pi * pi / 3.0L, .excessKurtosis = 1.2L, .entropy = 2.0L}; }
};

} // namespace

Distribution logisticDistribution()
{
    return {
        .id = "logistic",
        .name = MARK_TEXT("Distribution", "Logistic"),
        .meaning = MARK_TEXT("Distribution", "Its distribution function is the sigmoid: the noise that turns a linear "
                                             "threshold into logistic regression."),
        .parameters = {locationParameter(), scaleParameter("s")},
        .sign = R"(X \sim \operatorname{Logistic}(\mu, s))",
        .support = R"(x \in \mathbb{R})",
        .density = R"(f(x) = \frac{e^{-(x-\mu)/s}}{s\left(1+e^{-(x-\mu)/s}\right)^2})",
        .meanFormula = R"(\operatorname{E}[X] = \mu)",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{\pi^2 s^2}{3})",
        .skewnessFormula = R"(\gamma_1 = 0)",
        .kurtosisFormula = R"(\gamma_2 = \frac{6}{5})",
        .functions = functionsOf<LocationScale<StandardLogistic>>(),
    };
}

} // namespace numerics
