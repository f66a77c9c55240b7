#include "numerics/distributionfactparts.h"

namespace numerics {

namespace {

Conversion oddsConversion()
{
    return {oddsName(), R"(o = \frac{p}{1-p})", [](Given v) { return v[0] / (1.0 - v[0]); }};
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts bernoulli()
{
    return {
        .id = "bernoulli",
        .example = MARK_TEXT(
            "DistributionFacts",
            "One trial with two outcomes: clicked or not, ill or healthy. If 3 % of all visitors click, one visit has "
            "mean "
            "0.03 and standard deviation √(0.03·0.97) ≈ 0.171. A model that gives such a probability is judged by the "
            "cross-entropy: a click costs −ln 0.03 ≈ 3.51, no click −ln 0.97 ≈ 0.03. Binomial, geometric and negative "
            "binomial counts are all made of such trials."),
        .parametrisations = {{{oddsConversion()}, [](Given v) { return Numbers{v[0] / (1.0 + v[0])}; }},
                             {{{logOddsName(), R"(\eta = \ln\frac{p}{1-p})",
                                [](Given v) { return std::log(v[0]) - std::log1p(-v[0]); }}},
                              [](Given v) { return Numbers{1.0 / (1.0 + std::exp(-v[0]))}; }}},
        .relations = {{RelationKind::Generalisation, "binomial",
                       MARK_TEXT("DistributionFacts", "It is the binomial distribution of one trial."),
                       R"(\operatorname{Bernoulli}(p) = \operatorname{Bin}(1, p))",
                       [](Given v) {
                           return Numbers{1.0, v[0]};
                       }},
                      {RelationKind::Generalisation, "categorical",
                       MARK_TEXT("DistributionFacts", "It is the categorical distribution of two classes."),
                       R"(\operatorname{Bernoulli}(p) = \operatorname{Cat}(1-p, p))",
                       [](Given v) {
                           return Numbers{1.0 - v[0], v[0]};
                       }},
                      {RelationKind::Process, "geometric",
                       MARK_TEXT("DistributionFacts", "Repeated until the first success, its failures are geometric."),
                       R"(\min\{k : X_{k+1} = 1\} \sim \operatorname{Geometric}(p))"},
                      {RelationKind::Conjugate, "beta",
                       MARK_TEXT("DistributionFacts", "A beta prior of its probability stays beta."),
                       R"(p \mid x \sim \operatorname{Beta}(\alpha+x, \beta+1-x))"}},
        .scipy = scipyDiscrete("bernoulli(p=%1)"),
        .r = rFunctions("binom", "size = 1, prob = %1",
                        MARK_TEXT("DistributionFacts", "R has it as the binomial distribution of one trial.")),
        .boost = boostDiscrete("bernoulli", "%1"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts binomial()
{
    return {
        .id = "binomial",
        .example = MARK_TEXT(
            "DistributionFacts",
            "Twenty questions with four answers each: who only guesses gets 5 right on average, and at least 10 in 1.4 "
            "% "
            "of all cases. A poll works in the same way: if 40 % would say yes, the number who do among 1000 has "
            "standard "
            "deviation √(1000·0.4·0.6) ≈ 15.5, so the poll is uncertain by about 3 percentage points to each side. The "
            "trials must be independent and of equal probability: answers of families or of one school class scatter "
            "more."),
        .parametrisations = {{{{MARK_TEXT("DistributionFacts", "Trials"), R"(n)", same<0>},
                               {meanName(), R"(\mu = np)", [](Given v) { return v[0] * v[1]; }}},
                              [](Given v) {
                                  return Numbers{v[0], v[1] / v[0]};
                              }},
                             {{{MARK_TEXT("DistributionFacts", "Trials"), R"(n)", same<0>},
                               {logOddsName(), R"(\eta = \ln\frac{p}{1-p})",
                                [](Given v) { return std::log(v[1]) - std::log1p(-v[1]); }}},
                              [](Given v) {
                                  return Numbers{v[0], 1.0 / (1.0 + std::exp(-v[1]))};
                              }}},
        .relations =
            {{RelationKind::SpecialCase,
              "bernoulli",
              MARK_TEXT("DistributionFacts", "With one trial it is a Bernoulli distribution."),
              R"(\operatorname{Bin}(1, p) = \operatorname{Bernoulli}(p))",
              [](Given v) { return v[0] == 1.0 ? Numbers{v[1]} : Numbers{}; },
              nullptr,
              {1.0, 0.3}},
             {RelationKind::Limit,
              "poisson",
              MARK_TEXT("DistributionFacts", "For many trials of small probability it comes near a Poisson "
                                             "distribution of the same mean."),
              R"(\operatorname{Bin}(n, p) \approx \operatorname{Poisson}(np)\ \text{for } n \to \infty,\ p \to 0)",
              [](Given v) { return Numbers{v[0] * v[1]}; },
              nullptr,
              {300.0, 0.01}},
             {RelationKind::Limit,
              "normal",
              MARK_TEXT("DistributionFacts", "For many trials it comes near a normal distribution; with ½ added "
                                             "to the limit it comes nearer still."),
              R"(\operatorname{Bin}(n, p) \approx \mathcal{N}(np, np(1-p))\ \text{for } n \to \infty)",
              [](Given v) {
                  const double variance = v[0] * v[1] * (1.0 - v[1]);
                  return variance > 0.0 ? Numbers{v[0] * v[1], std::sqrt(variance)} : Numbers{};
              },
              nullptr,
              {2000.0, 0.4}},
             {RelationKind::Sum, "bernoulli",
              MARK_TEXT("DistributionFacts", "It is the sum of independent Bernoulli trials."),
              R"(Y_1+\dots+Y_n \sim \operatorname{Bin}(n, p),\quad Y_i \sim \operatorname{Bernoulli}(p))"},
             {RelationKind::Conditioning, "hypergeometric",
              MARK_TEXT("DistributionFacts", "Given the sum of two of equal probability, the first is "
                                             "hypergeometric."),
              R"(X_1 \mid X_1+X_2 = s \ \sim\ \operatorname{Hypergeometric}(n_1+n_2, n_1, s))"},
             {RelationKind::Conjugate, "beta",
              MARK_TEXT("DistributionFacts", "A beta prior of its probability stays beta."),
              R"(p \mid k \sim \operatorname{Beta}(\alpha+k, \beta+n-k))"},
             {RelationKind::Generalisation, "multinomial",
              MARK_TEXT("DistributionFacts", "It is the multinomial distribution of two classes, of which the "
                                             "first is looked at."),
              R"((X, n-X) \sim \operatorname{Mult}(n, (p, 1-p)))"}},
        .scipy = scipyDiscrete("binom(n=%1, p=%2)"),
        .r = rFunctions("binom", "size = %1, prob = %2"),
        .boost = boostDiscrete("binomial", "%1, %2"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts poisson()
{
    return {
        .id = "poisson",
        .example = MARK_TEXT(
            "DistributionFacts",
            "Each year a Prussian cavalry corps lost 0.61 men on average by the kick of a horse. In 200 such years the "
            "Poisson distribution expects 200·e^−0.61 ≈ 108.7 without a death and 66.3 with exactly one; Bortkiewicz "
            "counted 109 and 65. Calls, mutations, photons and goals follow it, wherever very many things could happen "
            "and each is rare. Its variance equals its mean; counts that scatter more ask for the negative binomial "
            "distribution."),
        .parametrisations = {{{{MARK_TEXT("DistributionFacts", "Logarithm of the rate"), R"(\eta = \ln\lambda)",
                                [](Given v) { return std::log(v[0]); }}},
                              [](Given v) { return Numbers{std::exp(v[0])}; }},
                             {{{deviationName(), R"(\sigma = \sqrt\lambda)", [](Given v) { return std::sqrt(v[0]); }}},
                              [](Given v) { return Numbers{v[0] * v[0]}; }}},
        .relations =
            {{RelationKind::Limit,
              "normal",
              MARK_TEXT("DistributionFacts", "For large rates it comes near a normal distribution."),
              R"(\operatorname{Poisson}(\lambda) \approx \mathcal{N}(\lambda, \lambda)\ \text{for } )"
              R"(\lambda \to \infty)",
              [](Given v) {
                  return v[0] > 0.0 ? Numbers{v[0], std::sqrt(v[0])} : Numbers{};
              },
              nullptr,
              {1000.0}},
             {RelationKind::Limit, "binomial",
              MARK_TEXT("DistributionFacts", "Binomial counts of many trials of small probability come near it."),
              R"(\operatorname{Bin}\!\left(n, \tfrac\lambda n\right) \to \operatorname{Poisson}(\lambda)\ )"
              R"(\text{for } n \to \infty)"},
             {RelationKind::Process, "exponential",
              MARK_TEXT("DistributionFacts", "The times between such events are exponential."),
              R"(N(t) \sim \operatorname{Poisson}(\lambda t) \ \Leftrightarrow\ T_{i+1}-T_i \sim )"
              R"(\operatorname{Exp}(\lambda))"},
             {RelationKind::Process, "gamma",
              MARK_TEXT("DistributionFacts", "At most k events happen where the gamma time of the next one lies "
                                             "beyond the rate."),
              R"(P(X \le k) = P(T > \lambda),\quad T \sim \Gamma(k+1, 1))"},
             {RelationKind::Mixture, "negative_binomial",
              MARK_TEXT("DistributionFacts", "With a gamma distributed rate it becomes negative binomial."),
              R"(X \mid \lambda \sim \operatorname{Poisson}(\lambda),\ \lambda \sim \Gamma(r, \theta) )"
              R"(\ \Rightarrow\ X \sim \operatorname{NB}\!\left(r, \tfrac{1}{1+\theta}\right))"},
             {RelationKind::Conditioning, "multinomial",
              MARK_TEXT("DistributionFacts", "Given their sum, independent Poisson counts are multinomial."),
              R"((X_1, \dots, X_k) \mid \textstyle\sum X_i = n \ \sim\ )"
              R"(\operatorname{Mult}\!\left(n, \tfrac{\lambda_i}{\sum_j \lambda_j}\right))"},
             {RelationKind::Conjugate, "gamma",
              MARK_TEXT("DistributionFacts", "A gamma prior of its rate stays gamma."),
              R"(\lambda \mid x \sim \Gamma\!\left(k+\textstyle\sum x_i, \tfrac{1}{\beta+n}\right))"}},
        .scipy = scipyDiscrete("poisson(mu=%1)"),
        .r = rFunctions("pois", "lambda = %1"),
        .boost = boostDiscrete("poisson", "%1"),
    };
}

/// Boost 1.81 rounds the quantiles of every discrete family but this.
LibraryCode boostGeometric()
{
    LibraryCode code =
        boostContinuous("geometric", "%1",
                        MARK_TEXT("DistributionFacts", "Boost leaves the quantiles of this family between "
                                                       "whole numbers, so they are rounded up."));
    code.header += "\n#include <cmath>";
    code.quantile = "std::ceil(quantile(X, p))";
    return code;
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts geometric()
{
    return {
        .id = "geometric",
        .example = MARK_TEXT("DistributionFacts", "How many throws of a die fail before the first six: with p = 1/6 "
                                                  "that is 5 on average, though 0 is the most "
                                                  "likely number, and in (5/6)^10 ≈ 16 % of all cases the first ten "
                                                  "throws all fail. It has no memory: after ten "
                                                  "failures, five more are to be expected, as before. Mind that some "
                                                  "books count the trials, which are one more "
                                                  "than the failures."),
        .parametrisations = {{{{meanName(), R"(\mu = \frac{1-p}{p})", [](Given v) { return (1.0 - v[0]) / v[0]; }}},
                              [](Given v) { return Numbers{1.0 / (1.0 + v[0])}; }},
                             {{{MARK_TEXT("DistributionFacts", "Mean number of trials"), R"(m = \frac{1}{p})",
                                [](Given v) { return 1.0 / v[0]; }}},
                              [](Given v) { return Numbers{1.0 / v[0]}; }},
                             {{oddsConversion()}, [](Given v) { return Numbers{v[0] / (1.0 + v[0])}; }}},
        .relations = {{RelationKind::Generalisation, "negative_binomial",
                       MARK_TEXT("DistributionFacts", "It is the negative binomial distribution that waits for one "
                                                      "success."),
                       R"(\operatorname{Geometric}(p) = \operatorname{NB}(1, p))",
                       [](Given v) {
                           return Numbers{1.0, v[0]};
                       }},
                      {RelationKind::Limit,
                       "exponential",
                       MARK_TEXT("DistributionFacts", "For small probabilities it comes near an exponential "
                                                      "distribution of rate p."),
                       R"(\operatorname{Geometric}(p) \approx \operatorname{Exp}(p)\ \text{for } p \to 0)",
                       [](Given v) { return Numbers{v[0]}; },
                       nullptr,
                       {0.01}},
                      {RelationKind::Process, "bernoulli",
                       MARK_TEXT("DistributionFacts", "It counts the failures before the first success of Bernoulli "
                                                      "trials."),
                       R"(X = \min\{k : Y_{k+1} = 1\},\quad Y_i \sim \operatorname{Bernoulli}(p))"},
                      {RelationKind::Conjugate, "beta",
                       MARK_TEXT("DistributionFacts", "A beta prior of its probability stays beta."),
                       R"(p \mid k \sim \operatorname{Beta}(\alpha+1, \beta+k))"}},
        .scipy =
            scipyDiscrete("geom(p=%1, loc=-1)", MARK_TEXT("DistributionFacts", "SciPy counts trials, from 1 on; loc "
                                                                               "takes that one off.")),
        .r = rFunctions("geom", "prob = %1"),
        .boost = boostGeometric(),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts negativeBinomial()
{
    return {
        .id = "negative_binomial",
        .example = MARK_TEXT(
            "DistributionFacts",
            "Who sells to 20 % of all customers and wants 5 sales collects 5·0.8/0.2 = 20 refusals on average before "
            "the "
            "fifth, with a standard deviation of 10. With an r that is not whole it counts what scatters more than a "
            "Poisson distribution allows, its variance being μ + μ²/r: accidents of drivers or reads of genes, where "
            "each "
            "has a rate of its own. As r grows it becomes Poisson. Mind that some books count the trials, and some "
            "call "
            "p the probability of failure."),
        .parametrisations =
            {{{{meanName(), R"(\mu = \frac{r(1-p)}{p})", [](Given v) { return v[0] * (1.0 - v[1]) / v[1]; }},
               {dispersionName(), R"(\alpha = \frac{1}{r},\quad \operatorname{Var}(X) = \mu+\alpha\mu^2)",
                [](Given v) { return 1.0 / v[0]; }}},
              [](Given v) {
                  return Numbers{1.0 / v[1], 1.0 / (1.0 + v[0] * v[1])};
              }},
             {{{MARK_TEXT("DistributionFacts", "Size"), R"(r)", same<0>},
               {meanName(), R"(\mu = \frac{r(1-p)}{p})", [](Given v) { return v[0] * (1.0 - v[1]) / v[1]; }}},
              [](Given v) {
                  return Numbers{v[0], v[0] / (v[0] + v[1])};
              }},
             {{{meanName(), R"(\mu = \frac{r(1-p)}{p})", [](Given v) { return v[0] * (1.0 - v[1]) / v[1]; }},
               {varianceName(), R"(v = \frac{\mu}{p})", [](Given v) { return v[0] * (1.0 - v[1]) / (v[1] * v[1]); }}},
              [](Given v) {
                  return Numbers{v[0] * v[0] / (v[1] - v[0]), v[0] / v[1]};
              }}},
        .relations = {{RelationKind::SpecialCase,
                       "geometric",
                       MARK_TEXT("DistributionFacts", "Waiting for one success, it is geometric."),
                       R"(\operatorname{NB}(1, p) = \operatorname{Geometric}(p))",
                       [](Given v) { return v[0] == 1.0 ? Numbers{v[1]} : Numbers{}; },
                       nullptr,
                       {1.0, 0.3}},
                      {RelationKind::Limit,
                       "poisson",
                       MARK_TEXT("DistributionFacts", "With the mean held and r growing it comes near a Poisson "
                                                      "distribution."),
                       R"(\operatorname{NB}\!\left(r, \tfrac{r}{r+\mu}\right) \to \operatorname{Poisson}(\mu)\ )"
                       R"(\text{for } r \to \infty)",
                       [](Given v) { return Numbers{v[0] * (1.0 - v[1]) / v[1]}; },
                       nullptr,
                       {1000.0, 0.995}},
                      {RelationKind::Mixture, "gamma",
                       MARK_TEXT("DistributionFacts", "It is Poisson with a rate that is drawn from a gamma "
                                                      "distribution."),
                       R"(X \mid \lambda \sim \operatorname{Poisson}(\lambda),\quad \lambda \sim )"
                       R"(\Gamma\!\left(r, \tfrac{1-p}{p}\right))"},
                      {RelationKind::Sum, "geometric",
                       MARK_TEXT("DistributionFacts", "With a whole r it is the sum of so many geometric numbers."),
                       R"(Y_1+\dots+Y_r \sim \operatorname{NB}(r, p),\quad Y_i \sim \operatorname{Geometric}(p))"},
                      {RelationKind::Process, "binomial",
                       MARK_TEXT("DistributionFacts",
                                 "At most k failures come before the r-th success where r + k trials "
                                 "succeed at least r times."),
                       R"(P(X \le k) = P(Y \ge r),\quad Y \sim \operatorname{Bin}(r+k, p))"},
                      {RelationKind::Limit,
                       "normal",
                       MARK_TEXT("DistributionFacts", "For large r it comes near a normal distribution."),
                       R"(\operatorname{NB}(r, p) \approx \mathcal{N}\!\left(\tfrac{r(1-p)}{p}, )"
                       R"(\tfrac{r(1-p)}{p^2}\right)\ \text{for } r \to \infty)",
                       [](Given v) {
                           const double mean = v[0] * (1.0 - v[1]) / v[1];
                           return mean > 0.0 ? Numbers{mean, std::sqrt(mean / v[1])} : Numbers{};
                       },
                       nullptr,
                       {2000.0, 0.4}}},
        .scipy = scipyDiscrete("nbinom(n=%1, p=%2)"),
        .r = rFunctions("nbinom", "size = %1, prob = %2"),
        .boost = boostDiscrete("negative_binomial", "%1, %2"),
    };
}

} // namespace

std::vector<DistributionFacts> countingFamilyFacts()
{
    return {bernoulli(), binomial(), poisson(), geometric(), negativeBinomial()};
}

} // namespace numerics
