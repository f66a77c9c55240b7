#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/gammafamily.h"

namespace numerics {

namespace {

struct ChiSquared : Gamma
{
    explicit ChiSquared(std::span<const double> v) : Gamma(0.5L * Wide(v[0]), 2.0L) {}
};

} // namespace

Distribution chiSquaredDistribution()
{
    return {
        .id = "chi_squared",
        .name = MARK_TEXT("Distribution", "Chi-squared"),
        .meaning = MARK_TEXT("Distribution", "The sum of the squares of independent standard normal numbers: how far "
                                             "counts lie from what was expected."),
        .parameters = {{.id = "df",
                        .name = MARK_TEXT("Distribution", "Degrees of freedom"),
                        .latex = R"(\nu)",
                        .initial = 4.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "How many squares are added; need not be whole.")}},
        .sign = R"(X \sim \chi^2_{\nu})",
        .support = R"(x \in [0, \infty))",
        .density = R"(f(x) = \frac{x^{\nu/2-1} e^{-x/2}}{2^{\nu/2}\,\Gamma(\nu/2)})",
        .meanFormula = R"(\operatorname{E}[X] = \nu)",
        .varianceFormula = R"(\operatorname{Var}(X) = 2\nu)",
        .skewnessFormula = R"(\gamma_1 = \sqrt{\frac{8}{\nu}})",
        .kurtosisFormula = R"(\gamma_2 = \frac{12}{\nu})",
        .functions = functionsOf<ChiSquared>(),
    };
}

} // namespace numerics
