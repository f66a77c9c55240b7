#include "numerics/distributionparameters.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"

namespace numerics {

namespace {

struct DiscreteUniform
{
    static constexpr bool discrete = true;

    explicit DiscreteUniform(std::span<const double> v) : low(v[0]), high(v[1]), count(high - low + 1.0L) {}

    Scaled density(Wide /*k*/) const { return {.factor = 1.0L / count}; }
    Wide lower(Wide k) const { return (k - low + 1.0L) / count; }
    Wide upper(Wide k) const { return (high - k) / count; }
    Wide lowerRatio(Wide k) const { return k - low + 1.0L; }
    Wide upperRatio(Wide k) const { return high - k + 1.0L; }

    Wide guess(Wide p, bool lowerTail) const
    {
        return lowerTail ? low - 1.0L + std::ceil(p * count) : high - std::floor(p * count);
    }

    double draw(Draws &draws) const { return static_cast<double>(low + std::floor(count * draws.uniform())); }

    DistributionSummary summary() const
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const bool certain = low == high;
        const Wide variance = (count - 1.0L) * (count + 1.0L) / 12.0L;
        return {.mean = static_cast<double>(0.5L * (low + high)),
                .variance = static_cast<double>(variance),
                .standardDeviation = static_cast<double>(std::sqrt(variance)),
                .skewness = certain ? none : 0.0,
                .excessKurtosis = certain ? none : static_cast<double>(-0.1L * (count * count + 1.0L) / variance),
                .mode = static_cast<double>(low),
                .median = none,
                .entropy = static_cast<double>(std::log(count))};
    }

    Wide low;
    Wide high;
    Wide count;
};

} // namespace

Distribution discreteUniformDistribution()
{
    Parameter low = minimumParameter(1.0);
    Parameter high = maximumParameter(6.0);
    low.whole = high.whole = true;
    return {
        .id = "discrete_uniform",
        .name = MARK_TEXT("Distribution", "Discrete uniform"),
        .meaning = MARK_TEXT("Distribution", "Each of the integers of a range alike, such as the throw of a die."),
        .discrete = true,
        .parameters = {low, high},
        .sign = R"(X \sim \mathcal{U}\{a, \dots, b\})",
        .support = R"(k \in \{a, a+1, \dots, b\})",
        .density = R"(P(X = k) = \frac{1}{b-a+1})",
        .meanFormula = R"(\operatorname{E}[X] = \frac{a+b}{2})",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{(b-a+1)^2-1}{12})",
        .skewnessFormula = R"(\gamma_1 = 0)",
        .kurtosisFormula = R"(\gamma_2 = -\frac{6}{5}\cdot\frac{(b-a+1)^2+1}{(b-a+1)^2-1})",
        .related = [](std::span<const double> v) { return checkRange(v[0], v[1], false); },
        .functions = functionsOf<DiscreteUniform>(),
    };
}

} // namespace numerics
