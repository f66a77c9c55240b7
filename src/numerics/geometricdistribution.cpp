#include "numerics/distributions.h"
#include "numerics/distributiontable.h"

namespace numerics {

namespace {

struct Geometric
{
    static constexpr bool discrete = true;

    explicit Geometric(std::span<const double> v)
        : p(v[0]),
          logFailure(std::log1p(-p)),
          high(p < 1.0L ? wideInfinity : 0.0L)
    {
    }

    Scaled density(Wide k) const { return {.exponent = k > 0.0L ? k * logFailure : 0.0L, .factor = p}; }
    Wide lower(Wide k) const { return -std::expm1((k + 1.0L) * logFailure); }
    Wide upper(Wide k) const { return std::exp((k + 1.0L) * logFailure); }
    Wide lowerRatio(Wide k) const { return lower(k) / wide(density(k)); }
    Wide upperRatio(Wide /*k*/) const { return 1.0L / p; }

    Wide guess(Wide tail, bool lowerTail) const
    {
        return p < 1.0L ? std::ceil((lowerTail ? std::log1p(-tail) : std::log(tail)) / logFailure) - 1.0L : 0.0L;
    }

    double draw(Draws &draws) const
    {
        return p < 1.0L ? static_cast<double>(std::floor(-draws.exponential() / logFailure)) : 0.0;
    }

    DistributionSummary summary() const
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const bool certain = high == low;
        const Wide q = 1.0L - p;
        return {.mean = static_cast<double>(q / p),
                .variance = static_cast<double>(q / p / p),
                .standardDeviation = static_cast<double>(std::sqrt(q) / p),
                .skewness = certain ? none : static_cast<double>((2.0L - p) / std::sqrt(q)),
                .excessKurtosis = certain ? none : static_cast<double>(6.0L + p * p / q),
                .mode = 0.0,
                .median = none,
                .entropy = certain ? 0.0 : static_cast<double>(-std::log(p) - q / p * logFailure)};
    }

    Wide p;
    Wide logFailure;
    Wide low = 0.0L;
    Wide high;
};

} // namespace

Distribution geometricDistribution()
{
    return {
        .id = "geometric",
        .name = MARK_TEXT("Distribution", "Geometric"),
        .meaning = MARK_TEXT("Distribution", "How many independent trials fail before the first one succeeds."),
        .discrete = true,
        .parameters = {{.id = "p",
                        .name = MARK_TEXT("Distribution", "Probability of success"),
                        .latex = "p",
                        .initial = 0.3,
                        .domain = {.lowest = 0.0, .highest = 1.0, .open = true, .withHighest = true},
                        .meaning = MARK_TEXT("Distribution", "How likely each trial succeeds.")}},
        .sign = R"(X \sim \operatorname{Geometric}(p))",
        .support = R"(k \in \{0, 1, 2, \dots\})",
        .density = R"(P(X = k) = p(1-p)^k)",
        .meanFormula = R"(\operatorname{E}[X] = \frac{1-p}{p})",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{1-p}{p^2})",
        .skewnessFormula = R"(\gamma_1 = \frac{2-p}{\sqrt{1-p}})",
        .kurtosisFormula = R"(\gamma_2 = 6+\frac{p^2}{1-p})",
        .functions = functionsOf<Geometric>(),
    };
}

} // namespace numerics
