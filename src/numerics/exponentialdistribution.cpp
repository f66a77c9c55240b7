#include "numerics/distributions.h"
#include "numerics/distributiontable.h"

namespace numerics {

namespace {

struct Exponential
{
    static constexpr bool discrete = false;

    explicit Exponential(std::span<const double> v) : rate(v[0]) {}

    Scaled density(Wide x) const { return {.exponent = -rate * x, .factor = rate}; }
    Wide lower(Wide x) const { return -std::expm1(-rate * x); }
    Wide upper(Wide x) const { return std::exp(-rate * x); }
    Wide lowerRatio(Wide x) const { return std::expm1(rate * x) / rate; }
    Wide upperRatio(Wide /*x*/) const { return 1.0L / rate; }
    Wide guess(Wide p, bool lowerTail) const { return -(lowerTail ? std::log1p(-p) : std::log(p)) / rate; }

    double draw(Draws &draws) const { return static_cast<double>(draws.exponential() / rate); }

    DistributionSummary summary() const
    {
        const auto mean = static_cast<double>(1.0L / rate);
        return {.mean = mean,
                .variance = static_cast<double>(1.0L / (rate * rate)),
                .standardDeviation = mean,
                .skewness = 2.0,
                .excessKurtosis = 6.0,
                .mode = 0.0,
                .median = static_cast<double>(std::log(2.0L) / rate),
                .entropy = static_cast<double>(1.0L - std::log(rate))};
    }

    Wide rate;
    Wide low = 0.0L;
    Wide high = wideInfinity;
};

} // namespace

Distribution exponentialDistribution()
{
    return {
        .id = "exponential",
        .name = MARK_TEXT("Distribution", "Exponential"),
        .meaning = MARK_TEXT("Distribution", "The waiting time until an event that comes at a constant rate: however "
                                             "long one has waited, what remains is distributed alike."),
        .parameters = {{.id = "rate",
                        .name = MARK_TEXT("Distribution", "Rate"),
                        .latex = R"(\lambda)",
                        .initial = 1.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "How many events happen in a unit of time on average.")}},
        .sign = R"(X \sim \operatorname{Exp}(\lambda))",
        .support = R"(x \in [0, \infty))",
        .density = R"(f(x) = \lambda e^{-\lambda x})",
        .meanFormula = R"(\operatorname{E}[X] = \frac{1}{\lambda})",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{1}{\lambda^2})",
        .skewnessFormula = R"(\gamma_1 = 2)",
        .kurtosisFormula = R"(\gamma_2 = 6)",
        .functions = functionsOf<Exponential>(),
    };
}

} // namespace numerics
