#include "numerics/distributionparameters.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"

namespace numerics {

namespace {

struct Arcsine
{
    static constexpr bool discrete = false;

    explicit Arcsine(std::span<const double> v) : low(v[0]), high(v[1]), width(high - low) {}

    Scaled density(Wide x) const { return {.factor = 1.0L / (pi * std::sqrt(x - low) * std::sqrt(high - x))}; }

    /// 2/π arcsin √((x − a)/(b − a)), as an angle that is accurate near both ends.
    Wide lower(Wide x) const { return 2.0L / pi * std::atan2(std::sqrt(x - low), std::sqrt(high - x)); }
    Wide upper(Wide x) const { return 2.0L / pi * std::atan2(std::sqrt(high - x), std::sqrt(x - low)); }
    Wide lowerRatio(Wide x) const { return lower(x) / density(x).factor; }
    Wide upperRatio(Wide x) const { return upper(x) / density(x).factor; }

    /// From the near end, or in the middle from there.
    Wide guess(Wide p, bool lowerTail) const
    {
        const Wide sine = std::sin(0.5L * pi * p);
        const Wide fromEnd = width * sine * sine;
        const Wide fromMiddle = 0.5L * width * std::sin(pi * (0.5L - p));
        const Wide middle = 0.5L * (low + high);
        if (p < 0.25L)
            return lowerTail ? low + fromEnd : high - fromEnd;
        return lowerTail ? middle - fromMiddle : middle + fromMiddle;
    }

    double draw(Draws &draws) const
    {
        const Wide sine = std::sin(0.5L * pi * draws.uniform());
        return static_cast<double>(low + width * sine * sine);
    }

    DistributionSummary summary() const
    {
        const auto middle = static_cast<double>(0.5L * (low + high));
        return {.mean = middle,
                .variance = static_cast<double>(width * width / 8.0L),
                .standardDeviation = static_cast<double>(width / std::sqrt(8.0L)),
                .excessKurtosis = -1.5,
                .mode = static_cast<double>(low),
                .median = middle,
                .entropy = static_cast<double>(std::log(0.25L * pi * width))};
    }

    Wide low;
    Wide high;
    Wide width;
};

} // namespace

Distribution arcsineDistribution()
{
    return {
        .id = "arcsine",
        .name = MARK_TEXT("Distribution", "Arcsine"),
        .meaning =
            MARK_TEXT("Distribution", "Where a swing is found at a random moment, and which share of the time the "
                                      "leader of a long fair game leads: near the ends above all."),
        .parameters = {minimumParameter(0.0), maximumParameter(1.0)},
        .sign = R"(X \sim \operatorname{Arcsine}(a, b))",
        .support = R"(x \in [a, b])",
        .density = R"(f(x) = \frac{1}{\pi\sqrt{(x-a)(b-x)}})",
        .meanFormula = R"(\operatorname{E}[X] = \frac{a+b}{2})",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{(b-a)^2}{8})",
        .skewnessFormula = R"(\gamma_1 = 0)",
        .kurtosisFormula = R"(\gamma_2 = -\frac{3}{2})",
        .related = [](std::span<const double> v) { return checkRange(v[0], v[1], true); },
        .functions = functionsOf<Arcsine>(),
    };
}

} // namespace numerics
