#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/gammafamily.h"

namespace numerics {

Distribution gammaDistribution()
{
    return {
        .id = "gamma",
        .name = MARK_TEXT("Distribution", "Gamma"),
        .meaning = MARK_TEXT("Distribution", "The waiting time until several events have happened that come "
                                             "independently at a constant rate."),
        .parameters = {{.id = "shape",
                        .name = MARK_TEXT("Distribution", "Shape"),
                        .latex = "k",
                        .initial = 2.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "How many events are waited for; need not be whole.")},
                       {.id = "scale",
                        .name = MARK_TEXT("Distribution", "Scale"),
                        .latex = R"(\theta)",
                        .initial = 1.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "The mean time between two events: one over the rate.")}},
        .sign = R"(X \sim \Gamma(k, \theta))",
        .support = R"(x \in [0, \infty))",
        .density = R"(f(x) = \frac{1}{\Gamma(k)\,\theta^k}\, x^{k-1} e^{-x/\theta})",
        .meanFormula = R"(\operatorname{E}[X] = k\theta)",
        .varianceFormula = R"(\operatorname{Var}(X) = k\theta^2)",
        .skewnessFormula = R"(\gamma_1 = \frac{2}{\sqrt{k}})",
        .kurtosisFormula = R"(\gamma_2 = \frac{6}{k})",
        .functions = functionsOf<Gamma>(),
    };
}

} // namespace numerics
