#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/incompletefunctions.h"
#include "numerics/integerfamily.h"
#include "numerics/normaltail.h"

namespace numerics {

namespace {

struct NegativeBinomial
{
    static constexpr bool discrete = true;

    explicit NegativeBinomial(std::span<const double> v)
        : r(v[0]),
          p(v[1]),
          q(1.0L - p),
          rest(stirlingRest(r)),
          high(p < 1.0L ? wideInfinity : 0.0L)
    {
    }

    /// The last trial succeeds: r/n of the binomial mass of r successes in n = r + k trials, by Stirling's formula, so
    /// that the exponent is no larger than the logarithm of the mass itself.
    Scaled density(Wide k) const
    {
        if (k == 0.0L)
            return {.exponent = r * std::log(p)};
        const Wide n = r + k;
        const Wide excess = k * p - r * q; // n · p − r
        const Wide away = r * deviance(n * p / r, excess / r) + k * deviance(n * q / k, -excess / k);
        return {.exponent = stirlingRest(n) - away - rest - stirlingRest(k), .factor = std::sqrt(r / (twoPi * k * n))};
    }

    Wide lower(Wide k) const { return lowerBeta(r, k + 1.0L, p, q); }
    Wide upper(Wide k) const { return lowerBeta(k + 1.0L, r, q, p); }

    Wide lowerRatio(Wide k) const
    {
        return sumOfProducts([&](Wide j) { return (k - j + 1.0L) / (r + k - j) / q; });
    }

    Wide upperRatio(Wide k) const
    {
        return sumOfProducts([&](Wide j) { return (r + k + j - 1.0L) / (k + j) * q; });
    }

    Wide guess(Wide tail, bool lowerTail) const
    {
        if (high == low)
            return low;
        const Wide z = normalTailInverse(tail);
        const Wide sd = std::sqrt(r * q) / p;
        return nearQuantile(lowerTail ? -z : z, r * q / p, sd, (1.0L + q) / std::sqrt(r * q));
    }

    DistributionSummary summary() const
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const bool certain = high == low;
        const Wide mean = r * q / p;
        const Wide sd = std::sqrt(r * q) / p;
        return {.mean = static_cast<double>(mean),
                .variance = static_cast<double>(mean / p),
                .standardDeviation = static_cast<double>(sd),
                .skewness = certain ? none : static_cast<double>((1.0L + q) / std::sqrt(r * q)),
                .excessKurtosis = certain ? none : static_cast<double>(6.0L / r + p * p / (r * q)),
                .mode = mode(),
                .median = none,
                .entropy = certain ? 0.0 : static_cast<double>(entropyOf(*this, mean, sd))};
    }

    /// Where (r−1)q/p is whole, that and the number below are equally likely; it is rounded to a double so that
    /// parameters written as decimals count as what they say.
    double mode() const
    {
        const auto turn = static_cast<double>((r - 1.0L) * q / p);
        return turn > 0.0 ? std::ceil(turn) - 1.0 : 0.0;
    }

    Wide r;
    Wide p;
    Wide q;
    Wide rest;
    Wide low = 0.0L;
    Wide high;
};

} // namespace

Distribution negativeBinomialDistribution()
{
    return {
        .id = "negative_binomial",
        .name = MARK_TEXT("Distribution", "Negative binomial"),
        .meaning = MARK_TEXT("Distribution", "How many independent trials fail before a given number of them have "
                                             "succeeded; counts that scatter more than a Poisson distribution allows."),
        .discrete = true,
        .parameters = {{.id = "r",
                        .name = MARK_TEXT("Distribution", "Successes"),
                        .latex = "r",
                        .initial = 3.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "How many successes are waited for; need not be whole.")},
                       {.id = "p",
                        .name = MARK_TEXT("Distribution", "Probability of success"),
                        .latex = "p",
                        .initial = 0.4,
                        .domain = {.lowest = 0.0, .highest = 1.0, .open = true, .withHighest = true},
                        .meaning = MARK_TEXT("Distribution", "How likely each trial succeeds.")}},
        .sign = R"(X \sim \operatorname{NB}(r, p))",
        .support = R"(k \in \{0, 1, 2, \dots\})",
        .density = R"(P(X = k) = \binom{k+r-1}{k} p^r (1-p)^k)",
        .meanFormula = R"(\operatorname{E}[X] = \frac{r(1-p)}{p})",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{r(1-p)}{p^2})",
        .skewnessFormula = R"(\gamma_1 = \frac{2-p}{\sqrt{r(1-p)}})",
        .kurtosisFormula = R"(\gamma_2 = \frac{6}{r}+\frac{p^2}{r(1-p)})",
        .functions = functionsOf<NegativeBinomial>(),
    };
}

} // namespace numerics
