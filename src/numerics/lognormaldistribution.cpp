#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/normaltail.h"

#include <boost/multiprecision/cpp_bin_float.hpp>

namespace numerics {

namespace {

struct Lognormal
{
    static constexpr bool discrete = false;

    explicit Lognormal(std::span<const double> v) : mu(v[0]), sigma(v[1])
    {
        if (std::abs(mu) > 800.0L)
            return;
        const boost::multiprecision::cpp_bin_float_50 exact = exp(boost::multiprecision::cpp_bin_float_50(v[0]));
        centre = exact.convert_to<Wide>();
        centreRest = static_cast<boost::multiprecision::cpp_bin_float_50>(exact - centre).convert_to<Wide>();
    }

    /// (ln x − μ)/σ. Near e^μ the two would cancel, and a small σ multiplies what is lost: there the logarithm is taken
    /// of the distance from e^μ, which is held in two parts.
    Wide standard(Wide x) const
    {
        if (!(x > 0.5L * centre && x < 2.0L * centre))
            return (std::log(x) - mu) / sigma;
        return std::log1p(((x - centre) - centreRest) / centre) / sigma;
    }

    Scaled density(Wide x) const
    {
        if (x == 0.0L)
            return {.factor = 0.0L};
        const Wide z = standard(x);
        return {.exponent = -0.5L * z * z, .factor = 1.0L / (x * sigma * std::sqrt(twoPi))};
    }

    Wide lower(Wide x) const { return normalTail(-standard(x)); }
    Wide upper(Wide x) const { return normalTail(standard(x)); }
    Wide lowerRatio(Wide x) const { return x * sigma * normalTailRatio(-standard(x)); }
    Wide upperRatio(Wide x) const { return x * sigma * normalTailRatio(standard(x)); }

    Wide guess(Wide p, bool lowerTail) const
    {
        const Wide z = normalTailInverse(p);
        return std::exp(lowerTail ? mu - sigma * z : mu + sigma * z);
    }

    double draw(Draws &draws) const { return static_cast<double>(std::exp(mu + sigma * draws.normal())); }

    DistributionSummary summary() const
    {
        const Wide square = sigma * sigma;
        const Wide spread = std::expm1(square);
        const Wide mean = std::exp(mu + 0.5L * square);
        return {.mean = static_cast<double>(mean),
                .variance = static_cast<double>(mean * spread * mean),
                .standardDeviation = static_cast<double>(mean * std::sqrt(spread)),
                .skewness = static_cast<double>((spread + 3.0L) * std::sqrt(spread)),
                .excessKurtosis = static_cast<double>(std::expm1(4.0L * square) + 2.0L * std::expm1(3.0L * square)
                                                      + 3.0L * std::expm1(2.0L * square)),
                .mode = static_cast<double>(std::exp(mu - square)),
                .median = static_cast<double>(std::exp(mu)),
                .entropy = static_cast<double>(mu + std::log(sigma) + 0.5L + halfLogTwoPi)};
    }

    Wide mu;
    Wide sigma;
    /// e^μ and what its rounding leaves; 0 where e^μ can't be held or lies far from every double.
    Wide centre = 0.0L;
    Wide centreRest = 0.0L;
    Wide low = 0.0L;
    Wide high = wideInfinity;
};

} // namespace

Distribution lognormalDistribution()
{
    return {
        .id = "lognormal",
        .name = MARK_TEXT("Distribution", "Lognormal"),
        .meaning =
            MARK_TEXT("Distribution", "What the product of many small independent influences approaches: incomes, "
                                      "file sizes, concentrations. Its logarithm is normal."),
        .parameters = {{.id = "mu",
                        .name = MARK_TEXT("Distribution", "Mu"),
                        .latex = R"(\mu)",
                        .initial = 0.0,
                        .meaning = MARK_TEXT("Distribution", "The mean of the logarithm.")},
                       {.id = "sigma",
                        .name = MARK_TEXT("Distribution", "Sigma"),
                        .latex = R"(\sigma)",
                        .initial = 0.5,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "The standard deviation of the logarithm.")}},
        .sign = R"(X \sim \operatorname{Lognormal}(\mu, \sigma^2))",
        .support = R"(x \in (0, \infty))",
        .density = R"(f(x) = \frac{1}{x\sigma\sqrt{2\pi}} \exp\left(-\frac{(\ln x-\mu)^2}{2\sigma^2}\right))",
        .meanFormula = R"(\operatorname{E}[X] = e^{\mu+\sigma^2/2})",
        .varianceFormula = R"(\operatorname{Var}(X) = \left(e^{\sigma^2}-1\right) e^{2\mu+\sigma^2})",
        .skewnessFormula = R"(\gamma_1 = \left(e^{\sigma^2}+2\right)\sqrt{e^{\sigma^2}-1})",
        .kurtosisFormula = R"(\gamma_2 = e^{4\sigma^2}+2e^{3\sigma^2}+3e^{2\sigma^2}-6)",
        .functions = functionsOf<Lognormal>(),
    };
}

} // namespace numerics
