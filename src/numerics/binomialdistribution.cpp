#include "numerics/binomialfamily.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"

namespace numerics {

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
