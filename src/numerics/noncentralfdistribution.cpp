#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/noncentralfamilies.h"

namespace numerics {

Distribution noncentralFDistribution()
{
    return {
        .id = "noncentral_f",
        .name = MARK_TEXT("Distribution", "Noncentral F"),
        .meaning =
            MARK_TEXT("Distribution", "The ratio in an analysis of variance whose groups do differ: it tells how "
                                      "likely the test is to find it."),
        .parameters = {{.id = "df1",
                        .name = MARK_TEXT("Distribution", "Degrees of freedom above"),
                        .latex = "d_1",
                        .initial = 5.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "Of the estimate above the line.")},
                       {.id = "df2",
                        .name = MARK_TEXT("Distribution", "Degrees of freedom below"),
                        .latex = "d_2",
                        .initial = 20.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "Of the estimate below the line.")},
                       noncentralityParameter(MARK_TEXT("Distribution",
                                                        "That of the chi-squared number above the line; "
                                                        "0 gives the central distribution."))},
        .sign = R"(X \sim F_{d_1, d_2}(\lambda))",
        .support = R"(x \in [0, \infty))",
        .density = R"(f(x) = \sum_{j=0}^{\infty} \frac{e^{-\lambda/2}(\lambda/2)^j}{j!}\cdot)"
                   R"(\frac{(d_1/d_2)^{d_1/2+j}\,x^{d_1/2+j-1}}{\mathrm{B}(d_1/2+j,\, d_2/2)})"
                   R"(\left(1+\tfrac{d_1}{d_2}x\right)^{-(d_1+d_2)/2-j})",
        .meanFormula = R"(\operatorname{E}[X] = \frac{d_2(d_1+\lambda)}{d_1(d_2-2)}\ \text{for } d_2 > 2)",
        .varianceFormula = R"(\operatorname{Var}(X) = 2\left(\tfrac{d_2}{d_1}\right)^2 )"
                           R"(\frac{(d_1+\lambda)^2+(d_1+2\lambda)(d_2-2)}{(d_2-2)^2(d_2-4)}\ \text{for } d_2 > 4)",
        .functions = functionsOf<PoissonMixture<FisherParts>>(),
    };
}

} // namespace numerics
