#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/incompletefunctions.h"

#include <boost/math/special_functions/beta.hpp>

namespace numerics {

namespace {

struct Beta
{
    static constexpr bool discrete = false;

    explicit Beta(std::span<const double> v)
        : alpha(v[0]),
          beta(v[1]),
          total(alpha + beta),
          rest(stirlingRest(alpha) + stirlingRest(beta) - stirlingRest(total)),
          factor(std::sqrt(alpha / total * beta / twoPi))
    {
    }

    Scaled density(Wide x) const
    {
        if (x == 0.0L)
            return {.factor = atEnd(alpha, beta)};
        if (x == 1.0L)
            return {.factor = atEnd(beta, alpha)};
        const Wide y = 1.0L - x;
        if (alpha == 1.0L)
            return {.exponent = (beta - 1.0L) * std::log1p(-x), .factor = beta};
        if (beta == 1.0L)
            return {.exponent = (alpha - 1.0L) * std::log(x), .factor = alpha};
        return {.exponent = betaExponent(alpha, beta, x, y, rest), .factor = factor / (x * y)};
    }

    Wide lower(Wide x) const { return lowerBeta(alpha, beta, x, 1.0L - x); }
    Wide upper(Wide x) const { return lowerBeta(beta, alpha, 1.0L - x, x); }
    Wide lowerRatio(Wide x) const { return x * (1.0L - x) * lowerBetaRatio(alpha, beta, x); }
    Wide upperRatio(Wide x) const { return x * (1.0L - x) * lowerBetaRatio(beta, alpha, 1.0L - x); }

    Wide guess(Wide p, bool lowerTail) const
    {
        const auto a = static_cast<double>(alpha);
        const auto b = static_cast<double>(beta);
        const auto tail = static_cast<double>(p);
        return lowerTail ? boost::math::ibeta_inv(a, b, tail, QuickPolicy())
                         : boost::math::ibetac_inv(a, b, tail, QuickPolicy());
    }

    double draw(Draws &draws) const
    {
        const PoweredDraw one = draws.gamma(static_cast<double>(alpha));
        const PoweredDraw other = draws.gamma(static_cast<double>(beta));
        return 1.0 / (1.0 + (other / one).value());
    }

    DistributionSummary summary() const
    {
        const Wide variance = alpha / total * (beta / total) / (total + 1.0L);
        const Wide product = alpha * beta;
        const Wide difference = alpha - beta;
        const Wide kurtosis = 6.0L * (difference * difference * (total + 1.0L) - product * (total + 2.0L))
                              / (product * (total + 2.0L) * (total + 3.0L));
        return {.mean = static_cast<double>(alpha / total),
                .variance = static_cast<double>(variance),
                .standardDeviation = static_cast<double>(std::sqrt(variance)),
                .skewness = static_cast<double>(-2.0L * difference * std::sqrt(total + 1.0L)
                                                / ((total + 2.0L) * std::sqrt(product))),
                .excessKurtosis = static_cast<double>(kurtosis),
                .mode = static_cast<double>(mode()),
                .median = alpha == beta ? 0.5 : std::numeric_limits<double>::quiet_NaN(),
                .entropy = static_cast<double>(entropy())};
    }

    /// The smallest of several: of the flat density 0, of one that is unbounded at both ends 0.
    Wide mode() const
    {
        if (alpha > 1.0L && beta > 1.0L)
            return (alpha - 1.0L) / (total - 2.0L);
        return alpha > 1.0L || (alpha == 1.0L && beta < 1.0L) ? 1.0L : 0.0L;
    }

    /// ln B(α, β) − (α−1)ψ(α) − (β−1)ψ(β) + (α+β−2)ψ(α+β), with the leading terms cancelled by hand.
    Wide entropy() const
    {
        return halfLogTwoPi + 0.5L * std::log(alpha / total * (beta / total) / total) + 0.5L - 0.5L / alpha
               - 0.5L / beta + 1.0L / total + rest + (alpha - 1.0L) * digammaRest(alpha)
               + (beta - 1.0L) * digammaRest(beta) - (total - 2.0L) * digammaRest(total);
    }

    /// The density at the end whose exponent is near − 1.
    static Wide atEnd(Wide near, Wide far) { return near < 1.0L ? wideInfinity : near > 1.0L ? 0.0L : far; }

    Wide alpha;
    Wide beta;
    Wide total;
    Wide rest;
    Wide factor;
    Wide low = 0.0L;
    Wide high = 1.0L;
};

} // namespace

Distribution betaDistribution()
{
    return {
        .id = "beta",
        .name = MARK_TEXT("Distribution", "Beta"),
        .meaning = MARK_TEXT("Distribution", "What is believed of an unknown probability after successes and failures "
                                             "were seen: any shape between 0 and 1."),
        .parameters = {{.id = "alpha",
                        .name = MARK_TEXT("Distribution", "Alpha"),
                        .latex = R"(\alpha)",
                        .initial = 2.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "Weight of the successes: pulls towards 1.")},
                       {.id = "beta",
                        .name = MARK_TEXT("Distribution", "Beta parameter"),
                        .latex = R"(\beta)",
                        .initial = 5.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "Weight of the failures: pulls towards 0.")}},
        .sign = R"(X \sim \operatorname{Beta}(\alpha, \beta))",
        .support = R"(x \in [0, 1])",
        .density = R"(f(x) = \frac{x^{\alpha-1}(1-x)^{\beta-1}}{\mathrm{B}(\alpha, \beta)})",
        .meanFormula = R"(\operatorname{E}[X] = \frac{\alpha}{\alpha+\beta})",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{\alpha\beta}{(\alpha+\beta)^2(\alpha+\beta+1)})",
        .skewnessFormula =
            R"(\gamma_1 = \frac{2(\beta-\alpha)\sqrt{\alpha+\beta+1}}{(\alpha+\beta+2)\sqrt{\alpha\beta}})",
        .kurtosisFormula =
            R"(\gamma_2 = \frac{6\left[(\alpha-\beta)^2(\alpha+\beta+1)-\alpha\beta(\alpha+\beta+2)\right]})"
            R"({\alpha\beta(\alpha+\beta+2)(\alpha+\beta+3)})",
        .functions = functionsOf<Beta>(),
    };
}

} // namespace numerics
