#include "numerics/distributionparameters.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"

namespace numerics {

namespace {

struct Uniform
{
    static constexpr bool discrete = false;

    explicit Uniform(std::span<const double> v) : low(v[0]), high(v[1]), width(high - low) {}

    Scaled density(Wide /*x*/) const { return {.factor = 1.0L / width}; }
    Wide lower(Wide x) const { return (x - low) / width; }
    Wide upper(Wide x) const { return (high - x) / width; }
    Wide lowerRatio(Wide x) const { return x - low; }
    Wide upperRatio(Wide x) const { return high - x; }
    Wide guess(Wide p, bool lowerTail) const { return lowerTail ? low + p * width : high - p * width; }

    double draw(Draws &draws) const { return static_cast<double>(low + width * draws.uniform()); }

    DistributionSummary summary() const
    {
        const auto middle = static_cast<double>(0.5L * (low + high));
        return {.mean = middle,
                .variance = static_cast<double>(width * width / 12.0L),
                .standardDeviation = static_cast<double>(width / std::sqrt(12.0L)),
                .excessKurtosis = -1.2,
                .mode = static_cast<double>(low),
                .median = middle,
                .entropy = static_cast<double>(std::log(width))};
    }

    Wide low;
    Wide high;
    Wide width;
};

} // namespace

Distribution uniformDistribution()
{
    return {
        .id = "uniform",
        .name = MARK_TEXT("Distribution", "Uniform"),
        .meaning =
            MARK_TEXT("Distribution", "Every value of a range alike: what is known of a number of which only its "
                                      "limits are known."),
        .parameters = {minimumParameter(0.0), maximumParameter(1.0)},
        .sign = R"(X \sim \mathcal{U}(a, b))",
        .support = R"(x \in [a, b])",
        .density = R"(f(x) = \frac{1}{b-a})",
        .meanFormula = R"(\operatorname{E}[X] = \frac{a+b}{2})",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{(b-a)^2}{12})",
        .skewnessFormula = R"(\gamma_1 = 0)",
        .kurtosisFormula = R"(\gamma_2 = -\frac{6}{5})",
        .related = [](std::span<const double> v) { return checkRange(v[0], v[1], true); },
        .functions = functionsOf<Uniform>(),
    };
}

} // namespace numerics
