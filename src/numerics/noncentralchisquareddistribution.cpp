#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/gammafamily.h"
#include "numerics/poissonmixture.h"

namespace numerics {

namespace {

/// As PoissonMixture says.
struct ChiSquaredParts
{
    explicit ChiSquaredParts(std::span<const double> v) : half(0.5L * v[0]) {}

    Gamma part(Wide j) const { return {half + j, 2.0L}; }
    Scaled density(Wide j, Wide x) const { return part(j).density(x); }
    Scaled tail(Wide j, Wide x, bool lowerTail) const { return scaledTail(part(j), x, lowerTail); }
    Wide slope(Wide j, Wide x) const { return (half + j - 1.0L) / x - 0.5L; }
    Wide guess(Wide j, Wide p, bool lowerTail) const { return part(j).guess(p, lowerTail); }

    /// Where the quotient of two terms, mean · x/2 / ((j + 1)(ν/2 + j + 1)), falls below 1.
    Wide likeliest(Wide mean, Wide x) const
    {
        const Wide product = 0.5L * mean * x;
        return 2.0L * (product - half - 1.0L) / (std::sqrt(half * half + 4.0L * product) + half + 2.0L);
    }

    static Wide fromLine(Wide u) { return std::exp(u); }
    static Wide toLine(Wide x) { return std::log(x); }
    static Wide stretch(Wide x) { return x; }
    LineEnd left() const { return {.rate = half, .slope = half - 1.0L}; }
    static LineEnd right() { return {}; }
    Wide shape() const { return half; }
    static Wide end() { return wideInfinity; }

    CentralMoments moments(Wide noncentrality) const
    {
        const Wide freedom = 2.0L * half;
        const Wide spread = freedom + 2.0L * noncentrality;
        return {.mean = static_cast<double>(freedom + noncentrality),
                .variance = static_cast<double>(2.0L * spread),
                .skewness = static_cast<double>((freedom + 3.0L * noncentrality) / spread * std::sqrt(8.0L / spread)),
                .excessKurtosis = static_cast<double>(12.0L * (freedom + 4.0L * noncentrality) / (spread * spread))};
    }

    double draw(Draws &draws, double j) const { return 2.0 * draws.gamma(static_cast<double>(half) + j).value(); }

    Wide half;
    Wide high = wideInfinity;
};

} // namespace

Distribution noncentralChiSquaredDistribution()
{
    return {
        .id = "noncentral_chi_squared",
        .name = MARK_TEXT("Distribution", "Noncentral chi-squared"),
        .meaning = MARK_TEXT("Distribution", "A sum of squares of normal numbers whose means are not zero: what a "
                                             "chi-squared test sees where there is something to find."),
        .parameters = {{.id = "df",
                        .name = MARK_TEXT("Distribution", "Degrees of freedom"),
                        .latex = R"(\nu)",
                        .initial = 4.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "How many squares are summed; need not be whole.")},
                       noncentralityParameter(MARK_TEXT("Distribution", "The sum of the squared means; 0 gives the "
                                                                        "central distribution."))},
        .sign = R"(X \sim \chi^2_\nu(\lambda))",
        .support = R"(x \in [0, \infty))",
        .density = R"(f(x) = \sum_{j=0}^{\infty} \frac{e^{-\lambda/2}(\lambda/2)^j}{j!}\cdot)"
                   R"(\frac{x^{\nu/2+j-1}e^{-x/2}}{2^{\nu/2+j}\,\Gamma(\nu/2+j)})",
        .meanFormula = R"(\operatorname{E}[X] = \nu+\lambda)",
        .varianceFormula = R"(\operatorname{Var}(X) = 2(\nu+2\lambda))",
        .skewnessFormula = R"(\gamma_1 = \frac{\sqrt8\,(\nu+3\lambda)}{(\nu+2\lambda)^{3/2}})",
        .kurtosisFormula = R"(\gamma_2 = \frac{12(\nu+4\lambda)}{(\nu+2\lambda)^2})",
        .functions = functionsOf<PoissonMixture<ChiSquaredParts>>(),
    };
}

} // namespace numerics
