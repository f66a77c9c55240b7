#include "numerics/distributionfamily.h"
#include "numerics/distributions.h"
#include "numerics/incompletefunctions.h"
#include "numerics/integerfamily.h"

#include <boost/math/special_functions/erf.hpp>

namespace numerics {

namespace {

struct Binomial
{
    static constexpr bool discrete = true;

    explicit Binomial(std::span<const double> v)
        : n(v[0]),
          p(v[1]),
          q(1.0L - p),
          rest(n > 0.0L ? stirlingRest(n) : 0.0L),
          low(p < 1.0L ? 0.0L : n),
          high(p > 0.0L ? n : 0.0L)
    {
    }

    /// By Stirling's formula, so that the exponent is no larger than the logarithm of the mass itself.
    /// Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
    Scaled density(Wide k) const
    {
        if (low == high)
            return {};
        if (k == 0.0L)
            return {.exponent = n * std::log1p(-p)};
        if (k == n)
            return {.exponent = n * std::log(p)};
        const Wide others = n - k;
        const Wide excess = others * p - k * q; // n · p − k
        const Wide away = k * deviance(n * p / k, excess / k) + others * deviance(n * q / others, -excess / others);
        return {.exponent = rest - away - stirlingRest(k) - stirlingRest(others),
                .factor = std::sqrt(n / (twoPi * k * others))};
    }

    Wide lower(Wide k) const { return lowerBeta(n - k, k + 1.0L, q, p); }
    Wide upper(Wide k) const { return lowerBeta(k + 1.0L, n - k, p, q); }

    Wide lowerRatio(Wide k) const
    {
        return sumOfProducts([&](Wide j) { return (k - j + 1.0L) / (n - k + j) * (q / p); });
    }

    Wide upperRatio(Wide k) const
    {
        return sumOfProducts([&](Wide j) { return (n - k - j + 1.0L) / (k + j) * (p / q); });
    }

    Wide guess(Wide tail, bool lowerTail) const
    {
        if (low == high)
            return low;
        const Wide z = std::sqrt(2.0L) * boost::math::erfc_inv(2.0L * tail, WidePolicy());
        const Wide sd = std::sqrt(n * p * q);
        return nearQuantile(lowerTail ? -z : z, n * p, sd, (q - p) / sd);
    }

    DistributionSummary summary() const
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const Wide variance = n * p * q;
        const Wide sd = std::sqrt(variance);
        const bool certain = low == high;
        return {.mean = static_cast<double>(n * p),
                .variance = static_cast<double>(variance),
                .standardDeviation = static_cast<double>(sd),
                .skewness = certain ? none : static_cast<double>((q - p) / sd),
                .excessKurtosis = certain ? none : static_cast<double>((1.0L - 6.0L * p * q) / variance),
                .mode = mode(),
                .median = none,
                .entropy = certain ? 0.0 : static_cast<double>(entropyOf(*this, n * p, sd))};
    }

    /// With (n+1)p whole, that and the number below are equally likely. The product is rounded to a double on purpose:
    /// ten times the double nearest to 0.1 is meant to be 1.
    double mode() const
    {
        const auto product = static_cast<double>((n + 1.0L) * p);
        return std::clamp(std::ceil(product) - 1.0, static_cast<double>(low), static_cast<double>(high));
    }

    Wide n;
    Wide p;
    Wide q;
    Wide rest;
    Wide low;
    Wide high;
};

} // namespace

Distribution binomialDistribution()
{
    return {
        .id = "binomial",
        .name = MARK_TEXT("Distribution", "Binomial"),
        .meaning = MARK_TEXT("Distribution", "How many of a fixed number of independent trials succeed, each with the "
                                             "same probability."),
        .discrete = true,
        .parameters = {{.id = "n",
                        .name = MARK_TEXT("Distribution", "Trials"),
                        .latex = "n",
                        .initial = 10.0,
                        .domain = {.lowest = 0.0, .highest = 9007199254740992.0},
                        .whole = true,
                        .meaning = MARK_TEXT("Distribution", "How many trials are made.")},
                       {.id = "p",
                        .name = MARK_TEXT("Distribution", "Probability of success"),
                        .latex = "p",
                        .initial = 0.5,
                        .domain = {.lowest = 0.0, .highest = 1.0},
                        .meaning = MARK_TEXT("Distribution", "How likely each single trial succeeds.")}},
        .sign = R"(X \sim \operatorname{Bin}(n, p))",
        .support = R"(k \in \{0, 1, \dots, n\})",
        .density = R"(P(X = k) = \binom{n}{k} p^k (1-p)^{n-k})",
        .meanFormula = R"(\operatorname{E}[X] = np)",
        .varianceFormula = R"(\operatorname{Var}(X) = np(1-p))",
        .skewnessFormula = R"(\gamma_1 = \frac{1-2p}{\sqrt{np(1-p)}})",
        .kurtosisFormula = R"(\gamma_2 = \frac{1-6p(1-p)}{np(1-p)})",
        .functions = functionsOf<Binomial>(),
    };
}

} // namespace numerics
