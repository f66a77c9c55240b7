#include "numerics/binomialfamily.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"

namespace numerics {

namespace {

struct Bernoulli : Binomial
{
    explicit Bernoulli(std::span<const double> v) : Binomial(1.0L, v[0]) {}
};

} // namespace

Distribution bernoulliDistribution()
{
    return {
        .id = "bernoulli",
        .name = MARK_TEXT("Distribution", "Bernoulli"),
        .meaning =
            MARK_TEXT("Distribution", "A single trial that succeeds or fails, such as the toss of a coin: what a "
                                      "binary classifier predicts."),
        .discrete = true,
        .parameters = {{.id = "p",
                        .name = MARK_TEXT("Distribution", "Probability of success"),
                        .latex = "p",
                        .initial = 0.3,
                        .domain = {.lowest = 0.0, .highest = 1.0},
                        .meaning = MARK_TEXT("Distribution", "How likely the value 1 is.")}},
        .sign = R"(X \sim \operatorname{Bernoulli}(p))",
        .support = R"(k \in \{0, 1\})",
        .density = R"(P(X = k) = p^k (1-p)^{1-k})",
        .meanFormula = R"(\operatorname{E}[X] = p)",
        .varianceFormula = R"(\operatorname{Var}(X) = p(1-p))",
        .skewnessFormula = R"(\gamma_1 = \frac{1-2p}{\sqrt{p(1-p)}})",
        .kurtosisFormula = R"(\gamma_2 = \frac{1-6p(1-p)}{p(1-p)})",
        .functions = functionsOf<Bernoulli>(),
    };
}

} // namespace numerics
