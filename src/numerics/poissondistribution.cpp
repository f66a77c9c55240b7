#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/incompletefunctions.h"
#include "numerics/integerfamily.h"
#include "numerics/normaltail.h"

namespace numerics {

namespace {

struct Poisson
{
    static constexpr bool discrete = true;

    explicit Poisson(std::span<const double> v) : rate(v[0]), high(rate > 0.0L ? wideInfinity : 0.0L) {}

    /// By Stirling's formula, so that the exponent is no larger than the logarithm of the mass itself.
    /// Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
    Scaled density(Wide k) const
    {
        if (k == 0.0L)
            return {.exponent = -rate};
        return {.exponent = -k * deviance(rate / k, (rate - k) / k) - stirlingRest(k),
                .factor = 1.0L / std::sqrt(twoPi * k)};
    }

    Wide lower(Wide k) const { return upperGamma(k + 1.0L, rate); }
    Wide upper(Wide k) const { return lowerGamma(k + 1.0L, rate); }

    Wide lowerRatio(Wide k) const
    {
        return sumOfProducts([&](Wide j) { return (k - j + 1.0L) / rate; });
    }

    Wide upperRatio(Wide k) const
    {
        return sumOfProducts([&](Wide j) { return rate / (k + j); });
    }

    Wide guess(Wide p, bool lowerTail) const
    {
        const Wide z = normalTailInverse(p);
        return rate > 0.0L ? nearQuantile(lowerTail ? -z : z, rate, std::sqrt(rate), 1.0L / std::sqrt(rate)) : 0.0L;
    }

    DistributionSummary summary() const
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const Wide sd = std::sqrt(rate);
        return {.mean = static_cast<double>(rate),
                .variance = static_cast<double>(rate),
                .standardDeviation = static_cast<double>(sd),
                .skewness = rate > 0.0L ? static_cast<double>(1.0L / sd) : none,
                .excessKurtosis = rate > 0.0L ? static_cast<double>(1.0L / rate) : none,
                .mode = static_cast<double>(std::max(0.0L, std::ceil(rate) - 1.0L)),
                .median = none,
                .entropy = static_cast<double>(entropy(sd))};
    }

    Wide entropy(Wide sd) const
    {
        // Integers this large are no longer exact; the next term is −1/(12 rate).
        if (rate > 1e15L)
            return halfLogTwoPi + 0.5L + 0.5L * std::log(rate) - 1.0L / (12.0L * rate);
        return entropyOf(*this, rate, sd);
    }

    Wide rate;
    Wide low = 0.0L;
    Wide high;
};

} // namespace

Distribution poissonDistribution()
{
    return {
        .id = "poisson",
        .name = MARK_TEXT("Distribution", "Poisson"),
        .meaning = MARK_TEXT("Distribution", "How many events happen in a fixed time when they come independently at a "
                                             "constant rate."),
        .discrete = true,
        .parameters = {{.id = "rate",
                        .name = MARK_TEXT("Distribution", "Rate"),
                        .latex = R"(\lambda)",
                        .initial = 4.0,
                        .domain = {.lowest = 0.0},
                        .meaning = MARK_TEXT("Distribution", "How many events happen on average.")}},
        .sign = R"(X \sim \operatorname{Poisson}(\lambda))",
        .support = R"(k \in \{0, 1, 2, \dots\})",
        .density = R"(P(X = k) = \frac{\lambda^k e^{-\lambda}}{k!})",
        .meanFormula = R"(\operatorname{E}[X] = \lambda)",
        .varianceFormula = R"(\operatorname{Var}(X) = \lambda)",
        .skewnessFormula = R"(\gamma_1 = \frac{1}{\sqrt{\lambda}})",
        .kurtosisFormula = R"(\gamma_2 = \frac{1}{\lambda})",
        .functions = functionsOf<Poisson>(),
    };
}

} // namespace numerics
