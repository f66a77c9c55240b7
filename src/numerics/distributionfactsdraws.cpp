#include "numerics/distributionfactparts.h"

#include "core/value.h"

namespace numerics {

namespace {

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts hypergeometric()
{
    return {
        .id = "hypergeometric",
        .example =
            MARK_TEXT("DistributionFacts",
                      "Five cards from 52 that hold four aces: at least one ace is among them with probability 1 − "
                      "C(48, 5)/C(52, 5) "
                      "≈ 34.1 %. Nothing is put back, so each draw changes the odds of the next. A buyer who tests 12 "
                      "of 100 parts, "
                      "of which 10 are broken, finds none with probability 26.1 %; with putting back it would be "
                      "0.9^12 ≈ 28.2 %. "
                      "Fisher's exact test of a table of two rows and two columns is a tail of this distribution."),
        .parametrisations = {{{{MARK_TEXT("DistributionFacts", "Marked"), R"(m = K)", same<1>},
                               {MARK_TEXT("DistributionFacts", "Not marked"), R"(w = N-K)",
                                [](Given v) { return v[0] - v[1]; }},
                               {MARK_TEXT("DistributionFacts", "Draws"), R"(n)", same<2>}},
                              [](Given v) {
                                  return Numbers{v[0] + v[1], v[0], v[2]};
                              }},
                             {{{MARK_TEXT("DistributionFacts", "Population"), R"(N)", same<0>},
                               {MARK_TEXT("DistributionFacts", "Share of the marked"), R"(p = \frac{K}{N})",
                                [](Given v) { return v[1] / v[0]; }},
                               {MARK_TEXT("DistributionFacts", "Draws"), R"(n)", same<2>}},
                              [](Given v) {
                                  return Numbers{v[0], v[0] * v[1], v[2]};
                              }}},
        .relations =
            {{RelationKind::Limit,
              "binomial",
              MARK_TEXT("DistributionFacts", "Where the population is large against the draws, it does not "
                                             "matter that nothing is put back."),
              R"(\operatorname{Hypergeometric}(N, K, n) \approx \operatorname{Bin}\!\left(n, \tfrac KN\right)\ )"
              R"(\text{for } N \to \infty)",
              [](Given v) {
                  return v[0] > 0.0 ? Numbers{v[2], v[1] / v[0]} : Numbers{};
              },
              nullptr,
              {5000.0, 1000.0, 12.0}},
             {RelationKind::SpecialCase,
              "bernoulli",
              MARK_TEXT("DistributionFacts", "With one draw it is a Bernoulli distribution."),
              R"(\operatorname{Hypergeometric}(N, K, 1) = \operatorname{Bernoulli}\!\left(\tfrac KN\right))",
              [](Given v) { return v[2] == 1.0 ? Numbers{v[1] / v[0]} : Numbers{}; },
              nullptr,
              {50.0, 10.0, 1.0}},
             {RelationKind::Conditioning, "binomial",
              MARK_TEXT("DistributionFacts", "It is the first of two binomial counts of equal probability, given "
                                             "their sum."),
              R"(Y_1 \mid Y_1+Y_2 = n \ \sim\ \operatorname{Hypergeometric}(N, K, n),\quad Y_1 \sim )"
              R"(\operatorname{Bin}(K, p),\ Y_2 \sim \operatorname{Bin}(N-K, p))"}},
        .scipy = scipyDiscrete("hypergeom(M=%1, n=%2, N=%3)",
                               MARK_TEXT("DistributionFacts", "SciPy's M is the population, its n the marked and its N "
                                                              "the draws.")),
        .r = rFunctions("hyper", "m = %2, n = %1 - %2, k = %3",
                        MARK_TEXT("DistributionFacts", "R's m are the marked, its n those not marked and its k the "
                                                       "draws.")),
        .boost = boostDiscrete("hypergeometric", "%2, %3, %1",
                               MARK_TEXT("DistributionFacts", "Boost's order is marked, draws, population; unless told "
                                                              "otherwise, it rounds quantiles outwards.")),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts discreteUniform()
{
    return {
        .id = "discrete_uniform",
        .example = MARK_TEXT(
            "DistributionFacts",
            "A fair die: each of 1 to 6 with probability 1/6, mean 3.5 and standard deviation √(35/12) ≈ 1.71. No "
            "distribution on so many values has more entropy: ln 6 ≈ 1.79 nats, or 2.58 bits. Serial numbers are such "
            "draws: of five captured tanks the highest number was 60, so the best estimate of how many there are is "
            "60 + 60/5 − 1 = 71. Every shuffle of training data draws from it."),
        .parametrisations = {{{{MARK_TEXT("DistributionFacts", "Lowest value"), R"(a)", same<0>},
                               {MARK_TEXT("DistributionFacts", "Number of values"), R"(n = b-a+1)",
                                [](Given v) { return v[1] - v[0] + 1.0; }}},
                              [](Given v) {
                                  return Numbers{v[0], v[0] + v[1] - 1.0};
                              }},
                             {{{meanName(), R"(\mu = \frac{a+b}{2})", [](Given v) { return (v[0] + v[1]) / 2.0; }},
                               {varianceName(), R"(v = \frac{(b-a+1)^2-1}{12})",
                                [](Given v) {
                                    const double count = v[1] - v[0] + 1.0;
                                    return (count - 1.0) * (count + 1.0) / 12.0;
                                }}},
                              [](Given v) {
                                  const double half = (std::sqrt(12.0 * v[1] + 1.0) - 1.0) / 2.0;
                                  return Numbers{v[0] - half, v[0] + half};
                              }}},
        .relations = {{RelationKind::Limit,
                       "uniform",
                       MARK_TEXT("DistributionFacts", "For many values it comes near the uniform distribution of the "
                                                      "range with ½ added at each end."),
                       R"(\mathcal{U}\{a, \dots, b\} \approx \mathcal{U}(a-\tfrac12, b+\tfrac12)\ \text{for } )"
                       R"(b-a \to \infty)",
                       [](Given v) {
                           return Numbers{v[0] - 0.5, v[1] + 0.5};
                       },
                       nullptr,
                       {1.0, 200.0}},
                      {RelationKind::SpecialCase,
                       "bernoulli",
                       MARK_TEXT("DistributionFacts", "On 0 and 1 it is the toss of a fair coin."),
                       R"(\mathcal{U}\{0, 1\} = \operatorname{Bernoulli}(\tfrac12))",
                       [](Given v) { return v[0] == 0.0 && v[1] == 1.0 ? Numbers{0.5} : Numbers{}; },
                       nullptr,
                       {0.0, 1.0}},
                      {RelationKind::Generalisation,
                       "categorical",
                       MARK_TEXT("DistributionFacts", "From 0 on it is the categorical distribution of equal "
                                                      "probabilities."),
                       R"(\mathcal{U}\{0, \dots, k-1\} = \operatorname{Cat}\!\left(\tfrac1k, \dots, \tfrac1k\right))",
                       [](Given v) {
                           constexpr double most = 1000.0; // more are no list that anybody would read
                           const double count = v[1] + 1.0;
                           return v[0] == 0.0 && count <= most ? Numbers(static_cast<std::size_t>(count), 1.0 / count)
                                                               : Numbers{};
                       },
                       nullptr,
                       {0.0, 5.0}}},
        .scipy = scipyDiscrete("randint(low=%1, high=%2 + 1)",
                               MARK_TEXT("DistributionFacts", "SciPy leaves the upper end out.")),
        .r = rPackage("extraDistr", "dunif", "min = %1, max = %2"),
        .boost = lackingInBoost(),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts categorical()
{
    return {
        .id = "categorical",
        .example = MARK_TEXT(
            "DistributionFacts",
            "What the softmax of a classifier gives: the picture shows a cat with probability 0.7, a dog with 0.2, a "
            "fox "
            "with 0.1. If it was the dog, the loss is −ln 0.2 ≈ 1.61; the entropy is 0.80 nats, against ln 3 ≈ 1.10 if "
            "nothing were known. The classes are numbered from 0. A language model draws each next word from such a "
            "distribution over some ten thousands of them."),
        .parametrisations = {{{{MARK_TEXT("DistributionFacts", "Logits, the last of them 0"),
                                R"(z_i = \ln\frac{p_i}{p_{k-1}},\quad p = \operatorname{softmax}(z))", nullptr}},
                              nullptr}},
        .relations = {{RelationKind::SpecialCase,
                       "bernoulli",
                       MARK_TEXT("DistributionFacts", "With two classes it is a Bernoulli distribution."),
                       R"(\operatorname{Cat}(1-p, p) = \operatorname{Bernoulli}(p))",
                       [](Given v) { return v.size() == 2 ? Numbers{v[1]} : Numbers{}; },
                       nullptr,
                       {0.6, 0.4}},
                      {RelationKind::SpecialCase,
                       "discrete_uniform",
                       MARK_TEXT("DistributionFacts", "With equal probabilities it is uniform."),
                       R"(\operatorname{Cat}\!\left(\tfrac1k, \dots, \tfrac1k\right) = \mathcal{U}\{0, \dots, k-1\})",
                       [](Given v) {
                           for (const double p : v)
                               if (p != v.front())
                                   return Numbers{};
                           return Numbers{0.0, static_cast<double>(v.size()) - 1.0};
                       },
                       nullptr,
                       {0.25, 0.25, 0.25, 0.25}},
                      {RelationKind::Generalisation, "multinomial",
                       MARK_TEXT("DistributionFacts", "Written as a vector with a single 1, it is the multinomial "
                                                      "distribution of one trial."),
                       R"(e_X \sim \operatorname{Mult}(1, p))"},
                      {RelationKind::Conjugate, "dirichlet",
                       MARK_TEXT("DistributionFacts", "A Dirichlet prior of its probabilities stays Dirichlet."),
                       R"(p \mid x \sim \operatorname{Dir}(\alpha+e_x))"}},
        .scipy =
            scipyDiscrete("rv_discrete(values=(range(%2), [%1]))",
                          MARK_TEXT("DistributionFacts", "SciPy lacks this family, but makes a distribution of any "
                                                         "list of values and probabilities.")),
        .r = {.object = "prob <- c(%1)",
              .density = "extraDistr::dcat(x + 1, prob)",
              .cumulative = "extraDistr::pcat(x + 1, prob)",
              .quantile = "extraDistr::qcat(p, prob) - 1",
              .note = MARK_TEXT("DistributionFacts", "R itself lacks this family; the package extraDistr has it, with "
                                                     "classes numbered from 1.")},
        .boost = lackingInBoost(),
        .words =
            [](Given v) {
                return std::vector<std::string>{listed(v), core::shortest(static_cast<double>(v.size()))};
            },
    };
}

} // namespace

std::vector<DistributionFacts> drawingFamilyFacts()
{
    return {hypergeometric(), discreteUniform(), categorical()};
}

} // namespace numerics
