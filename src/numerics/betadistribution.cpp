#include "numerics/betafamily.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"

namespace numerics {

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
