#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/probabilityvector.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace numerics {

namespace {

/// The numbers of the classes are the values. The probabilities are taken as they are given, so that each comes back
/// as it was written; what their sum lacks to 1 is below sumTolerance.
struct Categorical
{
    static constexpr bool discrete = true;

    explicit Categorical(std::span<const double> v) : masses(v.begin(), v.end()), below(v.size()), above(v.size())
    {
        for (std::size_t i = 1; i < masses.size(); ++i)
            below[i] = below[i - 1] + masses[i - 1];
        for (std::size_t i = masses.size() - 1; i > 0; --i)
            above[i - 1] = above[i] + masses[i];
        const auto happens = [](double mass) { return mass > 0.0; };
        low = static_cast<Wide>(std::find_if(masses.begin(), masses.end(), happens) - masses.begin());
        high = static_cast<Wide>(masses.rend() - std::find_if(masses.rbegin(), masses.rend(), happens)) - 1.0L;
    }

    static std::size_t at(Wide k) { return static_cast<std::size_t>(k); }

    Scaled density(Wide k) const { return {.factor = masses[at(k)]}; }
    Wide lower(Wide k) const { return below[at(k)] + masses[at(k)]; }
    Wide upper(Wide k) const { return above[at(k)]; }
    Wide lowerRatio(Wide k) const { return lower(k) / masses[at(k)]; }
    Wide upperRatio(Wide k) const { return (above[at(k)] + masses[at(k)]) / masses[at(k)]; }
    Wide guess(Wide /*p*/, bool lowerTail) const { return lowerTail ? low : high; }

    DistributionSummary summary() const
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const bool certain = low == high;
        const Wide mean = moment(1, 0.0L);
        const Wide variance = certain ? 0.0L : moment(2, mean);
        return {.mean = static_cast<double>(certain ? low : mean),
                .variance = static_cast<double>(variance),
                .standardDeviation = static_cast<double>(std::sqrt(variance)),
                .skewness = certain ? none : static_cast<double>(moment(3, mean) / (variance * std::sqrt(variance))),
                .excessKurtosis = certain ? none : static_cast<double>(moment(4, mean) / (variance * variance) - 3.0L),
                .mode = static_cast<double>(std::max_element(masses.begin(), masses.end()) - masses.begin()),
                .median = none,
                .entropy = certain ? 0.0 : static_cast<double>(entropy())};
    }

    Wide moment(int power, Wide centre) const
    {
        Wide sum = 0.0L;
        for (std::size_t i = 0; i < masses.size(); ++i)
            sum += masses[i] * std::pow(static_cast<Wide>(i) - centre, power);
        return sum;
    }

    Wide entropy() const
    {
        Wide sum = 0.0L;
        for (const Wide mass : masses)
            sum -= mass > 0.0L ? mass * std::log(mass) : 0.0L;
        return sum;
    }

    std::vector<double> masses;
    std::vector<Wide> below; ///< P(X < k)
    std::vector<Wide> above; ///< P(X > k)
    Wide low = 0.0L;
    Wide high = 0.0L;
};

} // namespace

Distribution categoricalDistribution()
{
    return {
        .id = "categorical",
        .name = MARK_TEXT("Distribution", "Categorical"),
        .meaning = MARK_TEXT("Distribution", "Which of several classes it is, each with a probability of its own: what "
                                             "a classifier says."),
        .discrete = true,
        .parameters = {{.id = "p",
                        .name = MARK_TEXT("Distribution", "Probabilities"),
                        .latex = "p",
                        .domain = {.lowest = 0.0, .highest = 1.0},
                        .meaning = MARK_TEXT("Distribution", "Of the classes 0, 1, 2 and so on; they must sum to 1."),
                        .initialList = {0.7, 0.2, 0.1}}},
        .sign = R"(X \sim \operatorname{Cat}(p_0, \dots, p_{k-1}))",
        .support = R"(x \in \{0, \dots, k-1\})",
        .density = R"(P(X = x) = p_x)",
        .meanFormula = R"(\operatorname{E}[X] = \mu = \sum_{x=0}^{k-1} x\,p_x)",
        .varianceFormula = R"(\operatorname{Var}(X) = \sigma^2 = \sum_{x=0}^{k-1} (x-\mu)^2\,p_x)",
        .skewnessFormula = R"(\gamma_1 = \frac{1}{\sigma^3} \sum_{x=0}^{k-1} (x-\mu)^3\,p_x)",
        .kurtosisFormula = R"(\gamma_2 = \frac{1}{\sigma^4} \sum_{x=0}^{k-1} (x-\mu)^4\,p_x - 3)",
        .related = [](std::span<const double> v) { return checkProbabilities(v, "params.p"); },
        .functions = functionsOf<Categorical>(),
    };
}

} // namespace numerics
