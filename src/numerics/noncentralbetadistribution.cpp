#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/noncentralfamilies.h"

namespace numerics {

Distribution noncentralBetaDistribution()
{
    return {
        .id = "noncentral_beta",
        .name = MARK_TEXT("Distribution", "Noncentral beta"),
        .meaning = MARK_TEXT("Distribution", "The share of a noncentral chi-squared number in its sum with a central "
                                             "one, such as the share of the variance that an effect explains."),
        .parameters = {{.id = "alpha",
                        .name = MARK_TEXT("Distribution", "Alpha"),
                        .latex = R"(\alpha)",
                        .initial = 2.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "Half the degrees of freedom of the noncentral number.")},
                       {.id = "beta",
                        .name = MARK_TEXT("Distribution", "Beta parameter"),
                        .latex = R"(\beta)",
                        .initial = 5.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "Half the degrees of freedom of the central number.")},
                       noncentralityParameter(MARK_TEXT("Distribution", "That of the chi-squared number; 0 gives the "
                                                                        "central distribution."))},
        .sign = R"(X \sim \operatorname{Beta}(\alpha, \beta; \lambda))",
        .support = R"(x \in [0, 1])",
        .density = R"(f(x) = \sum_{j=0}^{\infty} \frac{e^{-\lambda/2}(\lambda/2)^j}{j!}\cdot)"
                   R"(\frac{x^{\alpha+j-1}(1-x)^{\beta-1}}{\mathrm{B}(\alpha+j, \beta)})",
        .meanFormula = R"(\operatorname{E}[X] = \sum_{j=0}^{\infty} \frac{e^{-\lambda/2}(\lambda/2)^j}{j!}\cdot)"
                       R"(\frac{\alpha+j}{\alpha+\beta+j})",
        .functions = functionsOf<PoissonMixture<BetaParts>>(),
    };
}

} // namespace numerics
