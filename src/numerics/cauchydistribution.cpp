#include "numerics/distributionparameters.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/locationscale.h"

namespace numerics {

namespace {

struct StandardCauchy
{
    static Scaled density(Wide z) { return {.factor = 1.0L / (pi * (1.0L + z * z))}; }

    /// The angle at which 1 is seen from z is accurate in both tails and in the middle.
    static Wide lower(Wide z) { return std::atan2(1.0L, -z) / pi; }
    static Wide upper(Wide z) { return std::atan2(1.0L, z) / pi; }
    static Wide lowerRatio(Wide z) { return lower(z) * pi * (1.0L + z * z); }
    static Wide upperRatio(Wide z) { return lowerRatio(-z); }

    static Wide guess(Wide p, bool lowerTail)
    {
        const Wide above = p < 0.25L ? 1.0L / std::tan(pi * p) : std::tan(pi * (0.5L - p));
        return lowerTail ? -above : above;
    }

    static double draw(Draws &draws) { return static_cast<double>(std::tan(pi * (draws.uniform() - 0.5L))); }

    static StandardMoments moments()
    {
        return {.mean = wideNotANumber,
                .variance = wideNotANumber,
                .skewness = wideNotANumber,
                .excessKurtosis = wideNotANumber,
                .entropy = std::log(2.0L * twoPi)};
    }
};

} // namespace

Distribution cauchyDistribution()
{
    return {
        .id = "cauchy",
        .name = MARK_TEXT("Distribution", "Cauchy"),
        .meaning = MARK_TEXT("Distribution", "Where a ray of random direction meets a line: tails so heavy that a mean "
                                             "of many values is no surer than a single one."),
        .parameters = {locationParameter(), scaleParameter(R"(\gamma)")},
        .sign = R"(X \sim \operatorname{Cauchy}(\mu, \gamma))",
        .support = R"(x \in \mathbb{R})",
        .density = R"(f(x) = \frac{1}{\pi\gamma\left[1+\left(\frac{x-\mu}{\gamma}\right)^2\right]})",
        .functions = functionsOf<LocationScale<StandardCauchy>>(),
    };
}

} // namespace numerics
