#include "numerics/distributionfactparts.h"

namespace numerics {

namespace {

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts lognormal()
{
    return {
        .id = "lognormal",
        .example = MARK_TEXT(
            "DistributionFacts",
            "Where influences multiply instead of adding up, the logarithm is normal: incomes, sizes of files, the "
            "time "
            "that a task takes. If incomes have μ = 10.3 and σ = 0.7, their median is e^10.3 ≈ 29,700, but their mean "
            "is "
            "e^(10.3 + 0.245) ≈ 38,000, since a few large ones pull it up. About two thirds of all values lie between "
            "the "
            "median divided by e^σ ≈ 2.01 and the median times that. Mind that μ and σ belong to the logarithm, not to "
            "the values."),
        .parametrisations =
            {{{{MARK_TEXT("DistributionFacts", "Median"), R"(m = e^\mu)", [](Given v) { return std::exp(v[0]); }},
               {MARK_TEXT("DistributionFacts", "Factor of one standard deviation"), R"(s = e^\sigma)",
                [](Given v) { return std::exp(v[1]); }}},
              [](Given v) {
                  return Numbers{std::log(v[0]), std::log(v[1])};
              }},
             {{{meanName(), R"(M = e^{\mu+\sigma^2/2})", [](Given v) { return std::exp(v[0] + v[1] * v[1] / 2.0); }},
               {deviationName(), R"(S = M\sqrt{e^{\sigma^2}-1})",
                [](Given v) { return std::exp(v[0] + v[1] * v[1] / 2.0) * std::sqrt(std::expm1(v[1] * v[1])); }}},
              [](Given v) {
                  const double variance = std::log1p(std::pow(v[1] / v[0], 2.0));
                  return Numbers{std::log(v[0]) - variance / 2.0, std::sqrt(variance)};
              }}},
        .relations = {{RelationKind::Transformation, "normal",
                       MARK_TEXT("DistributionFacts", "The logarithm of a lognormal number is normal."),
                       R"(\ln X \sim \mathcal{N}(\mu, \sigma^2))", unchanged,
                       [](Given, double x) { return std::log(x); }},
                      {RelationKind::Limit,
                       "normal",
                       MARK_TEXT("DistributionFacts", "For small σ it comes near a normal distribution around its "
                                                      "median."),
                       R"(\operatorname{Lognormal}(\mu, \sigma^2) \approx \mathcal{N}(e^\mu, e^{2\mu}\sigma^2)\ )"
                       R"(\text{for } \sigma \to 0)",
                       [](Given v) {
                           return Numbers{std::exp(v[0]), std::exp(v[0]) * v[1]};
                       },
                       nullptr,
                       {0.0, 0.02}}},
        .scipy = scipyContinuous("lognorm(s=%2, scale=math.exp(%1))",
                                 MARK_TEXT("DistributionFacts", "SciPy's scale is the median e^μ.")),
        .r = rFunctions("lnorm", "meanlog = %1, sdlog = %2"),
        .boost = boostContinuous("lognormal", "%1, %2"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts exponential()
{
    return {
        .id = "exponential",
        .example = MARK_TEXT(
            "DistributionFacts",
            "If 12 calls an hour reach a call centre, independently of one another, the time until the next is "
            "exponential with rate 12 and a mean of 1/12 hour: 5 minutes. The chance of ten quiet minutes is e^−2 ≈ "
            "13.5 %. It has no memory: after ten quiet minutes the next five are as likely to bring a call as ever. "
            "Radioactive decay works in the same way, with a half-life of ln 2/λ."),
        .parametrisations = {{{{MARK_TEXT("DistributionFacts", "Scale, which is the mean"),
                                R"(\theta = \frac{1}{\lambda})", [](Given v) { return 1.0 / v[0]; }}},
                              [](Given v) { return Numbers{1.0 / v[0]}; }},
                             {{{MARK_TEXT("DistributionFacts", "Half-life"), R"(t_{1/2} = \frac{\ln 2}{\lambda})",
                                [](Given v) { return std::numbers::ln2 / v[0]; }}},
                              [](Given v) { return Numbers{std::numbers::ln2 / v[0]}; }}},
        .relations = {{RelationKind::Generalisation, "gamma",
                       MARK_TEXT("DistributionFacts", "It is the gamma distribution of shape 1."),
                       R"(\operatorname{Exp}(\lambda) = \Gamma\!\left(1, \tfrac1\lambda\right))",
                       [](Given v) {
                           return Numbers{1.0, 1.0 / v[0]};
                       }},
                      {RelationKind::Generalisation, "weibull",
                       MARK_TEXT("DistributionFacts", "It is the Weibull distribution of shape 1: a risk that does not "
                                                      "change with age."),
                       R"(\operatorname{Exp}(\lambda) = \operatorname{Weibull}\!\left(1, \tfrac1\lambda\right))",
                       [](Given v) {
                           return Numbers{1.0, 1.0 / v[0]};
                       }},
                      {RelationKind::SpecialCase,
                       "chi_squared",
                       MARK_TEXT("DistributionFacts", "With rate ½ it is chi-squared with two degrees of freedom."),
                       R"(\operatorname{Exp}(\tfrac12) = \chi^2_2)",
                       [](Given v) { return v[0] == 0.5 ? Numbers{2.0} : Numbers{}; },
                       nullptr,
                       {0.5}},
                      {RelationKind::Process, "poisson",
                       MARK_TEXT("DistributionFacts", "Where the times between events are exponential, the number of "
                                                      "events in a time t is Poisson distributed."),
                       R"(N(t) \sim \operatorname{Poisson}(\lambda t))"},
                      {RelationKind::Transformation, "pareto",
                       MARK_TEXT("DistributionFacts", "The exponential of such a number is Pareto distributed."),
                       R"(e^X \sim \operatorname{Pareto}(1, \lambda))",
                       [](Given v) {
                           return Numbers{1.0, v[0]};
                       },
                       [](Given, double x) { return std::exp(x); }},
                      {RelationKind::Transformation, "uniform",
                       MARK_TEXT("DistributionFacts",
                                 "Seen from its own tail it is uniform, which is how it is drawn."),
                       R"(e^{-\lambda X} \sim \mathcal{U}(0, 1))",
                       [](Given) {
                           return Numbers{0.0, 1.0};
                       },
                       [](Given v, double x) { return std::exp(-v[0] * x); }},
                      {RelationKind::Transformation, "geometric",
                       MARK_TEXT("DistributionFacts", "Rounded down to whole numbers it is geometric."),
                       R"(\lfloor X \rfloor \sim \operatorname{Geometric}(1-e^{-\lambda}))"},
                      {RelationKind::Sum, "laplace",
                       MARK_TEXT("DistributionFacts", "The difference of two independent exponential numbers of equal "
                                                      "rate is Laplace distributed."),
                       R"(X_1-X_2 \sim \operatorname{Laplace}(0, \tfrac1\lambda))"}},
        .scipy = scipyContinuous("expon(scale=1 / %1)"),
        .r = rFunctions("exp", "rate = %1"),
        .boost = boostContinuous("exponential", "%1"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts gamma()
{
    return {
        .id = "gamma",
        .example = MARK_TEXT(
            "DistributionFacts",
            "The time until several events of constant rate have happened. If customers come every 2 minutes on "
            "average, "
            "the third comes after a gamma time of shape 3 and scale 2: after 6 minutes on average, and after more "
            "than "
            "10 in 12.5 % of all cases. With a shape that is not whole it fits the rain of a month, the sizes of "
            "insurance "
            "claims and the pauses of a neuron. Below shape 1 its density is infinite at 0; for large shapes it looks "
            "normal."),
        .parametrisations = {{{{shapeName(), R"(\alpha = k)", same<0>},
                               {rateName(), R"(\beta = \frac{1}{\theta})", [](Given v) { return 1.0 / v[1]; }}},
                              [](Given v) {
                                  return Numbers{v[0], 1.0 / v[1]};
                              }},
                             {{{meanName(), R"(\mu = k\theta)", [](Given v) { return v[0] * v[1]; }},
                               {deviationName(), R"(\sigma = \sqrt{k}\,\theta)",
                                [](Given v) { return std::sqrt(v[0]) * v[1]; }}},
                              [](Given v) {
                                  return Numbers{std::pow(v[0] / v[1], 2.0), v[1] * v[1] / v[0]};
                              }},
                             {{{meanName(), R"(\mu = k\theta)", [](Given v) { return v[0] * v[1]; }},
                               {dispersionName(), R"(\phi = \frac{1}{k})", [](Given v) { return 1.0 / v[0]; }}},
                              [](Given v) {
                                  return Numbers{1.0 / v[1], v[0] * v[1]};
                              }}},
        .relations =
            {{RelationKind::SpecialCase,
              "exponential",
              MARK_TEXT("DistributionFacts", "With shape 1 it is exponential."),
              R"(\Gamma(1, \theta) = \operatorname{Exp}\!\left(\tfrac1\theta\right))",
              [](Given v) { return v[0] == 1.0 ? Numbers{1.0 / v[1]} : Numbers{}; },
              nullptr,
              {1.0, 3.0}},
             {RelationKind::SpecialCase,
              "chi_squared",
              MARK_TEXT("DistributionFacts", "With scale 2 it is chi-squared with 2k degrees of freedom."),
              R"(\Gamma\!\left(\tfrac{\nu}{2}, 2\right) = \chi^2_\nu)",
              [](Given v) { return v[1] == 2.0 ? Numbers{2.0 * v[0]} : Numbers{}; },
              nullptr,
              {1.5, 2.0}},
             {RelationKind::Sum, "exponential",
              MARK_TEXT("DistributionFacts", "With a whole shape it is the sum of so many exponential times."),
              R"(Y_1+\dots+Y_k \sim \Gamma(k, \theta),\quad Y_i \sim \operatorname{Exp}\!\left(\tfrac1\theta\right))"},
             {RelationKind::Limit,
              "normal",
              MARK_TEXT("DistributionFacts", "For large shapes it comes near a normal distribution."),
              R"(\Gamma(k, \theta) \approx \mathcal{N}(k\theta, k\theta^2)\ \text{for } k \to \infty)",
              [](Given v) {
                  return Numbers{v[0] * v[1], std::sqrt(v[0]) * v[1]};
              },
              nullptr,
              {1000.0, 1.0}},
             {RelationKind::Transformation, "inverse_gamma",
              MARK_TEXT("DistributionFacts", "Its reciprocal has an inverse gamma distribution."),
              R"(\frac{1}{X} \sim \operatorname{InvGamma}\!\left(k, \tfrac1\theta\right))",
              [](Given v) {
                  return Numbers{v[0], 1.0 / v[1]};
              },
              [](Given, double x) { return 1.0 / x; }},
             {RelationKind::Transformation, "beta",
              MARK_TEXT("DistributionFacts", "The share of one gamma number in the sum of two of equal scale "
                                             "has a beta distribution."),
              R"(\frac{X_1}{X_1+X_2} \sim \operatorname{Beta}(k_1, k_2))"},
             {RelationKind::Mixture, "negative_binomial",
              MARK_TEXT("DistributionFacts", "Where a Poisson rate is gamma distributed, the count is negative "
                                             "binomial."),
              R"(N \mid X \sim \operatorname{Poisson}(X) \ \Rightarrow\ N \sim )"
              R"(\operatorname{NB}\!\left(k, \tfrac{1}{1+\theta}\right))"},
             {RelationKind::Conjugate, "poisson",
              MARK_TEXT("DistributionFacts", "As the prior of a Poisson rate it stays gamma: counts add to the "
                                             "shape, observed times to the rate."),
              R"(\lambda \sim \Gamma\!\left(k, \tfrac1\beta\right) \ \Rightarrow\ \lambda \mid x_1, \dots, x_n )"
              R"(\sim \Gamma\!\left(k+\textstyle\sum x_i, \tfrac{1}{\beta+n}\right))"}},
        .scipy = scipyContinuous("gamma(a=%1, scale=%2)"),
        .r = rFunctions("gamma", "shape = %1, scale = %2",
                        MARK_TEXT("DistributionFacts", "Unnamed, R's third argument would be the rate.")),
        .boost = boostContinuous("gamma", "%1, %2"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts inverseGamma()
{
    return {
        .id = "inverse_gamma",
        .example = MARK_TEXT(
            "DistributionFacts",
            "One over a gamma number. Its main work is as the prior of an unknown variance: shape 3 and scale 8 expect "
            "a "
            "variance of 8/(3 − 1) = 4, with the weight of six earlier measurements. Ten new ones whose squared "
            "deviations from the known mean add up to 50 turn it into shape 3 + 10/2 = 8 and scale 8 + 50/2 = 33, so "
            "the "
            "expected variance becomes 33/7 ≈ 4.7. Its tail falls as a power: moments of an order at or above the "
            "shape "
            "are infinite."),
        .parametrisations = {{{{freedomName(), R"(\nu = 2\alpha)", [](Given v) { return 2.0 * v[0]; }},
                               {MARK_TEXT("DistributionFacts", "Expected variance of the scaled form"),
                                R"(\tau^2 = \frac{\beta}{\alpha})", [](Given v) { return v[1] / v[0]; }}},
                              [](Given v) {
                                  return Numbers{v[0] / 2.0, v[0] * v[1] / 2.0};
                              }},
                             {{{meanName(), R"(\mu = \frac{\beta}{\alpha-1},\quad \alpha > 1)",
                                [](Given v) { return v[0] > 1.0 ? v[1] / (v[0] - 1.0) : notThere; }},
                               {deviationName(), R"(\sigma = \frac{\mu}{\sqrt{\alpha-2}},\quad \alpha > 2)",
                                [](Given v) {
                                    return v[0] > 2.0 ? v[1] / (v[0] - 1.0) / std::sqrt(v[0] - 2.0) : notThere;
                                }}},
                              [](Given v) {
                                  const double shape = std::pow(v[0] / v[1], 2.0) + 2.0;
                                  return Numbers{shape, v[0] * (shape - 1.0)};
                              }}},
        .relations =
            {{RelationKind::Transformation, "gamma",
              MARK_TEXT("DistributionFacts", "Its reciprocal is gamma distributed, and its scale is the rate "
                                             "of that."),
              R"(\frac{1}{X} \sim \Gamma\!\left(\alpha, \tfrac1\beta\right))",
              [](Given v) {
                  return Numbers{v[0], 1.0 / v[1]};
              },
              [](Given, double x) { return 1.0 / x; }},
             {RelationKind::Transformation, "chi_squared",
              MARK_TEXT("DistributionFacts", "Twice the scale over it is chi-squared."),
              R"(\frac{2\beta}{X} \sim \chi^2_{2\alpha})", [](Given v) { return Numbers{2.0 * v[0]}; },
              [](Given v, double x) { return 2.0 * v[1] / x; }},
             {RelationKind::Mixture, "student_t",
              MARK_TEXT("DistributionFacts", "A normal number whose variance is drawn from it has Student's t "
                                             "distribution."),
              R"(Y \mid X \sim \mathcal{N}(0, X) \ \Rightarrow\ Y \sim t_{2\alpha}\!\left(0, \sqrt{\beta/\alpha}\right))"},
             {RelationKind::Conjugate, "normal",
              MARK_TEXT("DistributionFacts", "As the prior of a normal variance with known mean it stays "
                                             "inverse gamma."),
              R"(\sigma^2 \mid x \sim \operatorname{InvGamma}\!\left(\alpha+\tfrac n2, )"
              R"(\beta+\tfrac12\textstyle\sum (x_i-\mu)^2\right))"}},
        .scipy = scipyContinuous("invgamma(a=%1, scale=%2)"),
        .r = rPackage("extraDistr", "invgamma", "alpha = %1, beta = %2"),
        .boost = boostContinuous("inverse_gamma", "%1, %2"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts inverseGaussian()
{
    return {
        .id = "inverse_gaussian",
        .example = MARK_TEXT(
            "DistributionFacts",
            "A particle that drifts with 2 mm/s and trembles with a variance of 1 mm² in each second reaches a line 10 "
            "mm "
            "away after an inverse Gaussian time: mean 10/2 = 5 s, shape 10²/1 = 100 s, so its standard deviation is "
            "√(5³/100) ≈ 1.1 s. The same model describes how long a person takes to decide, where evidence gathers up "
            "to "
            "a threshold, and how long a part lasts that wears down. Its mean and shape are easy to estimate, which "
            "makes "
            "it a common choice for positive data with a long tail."),
        .parametrisations = {{{{meanName(), R"(\mu)", same<0>},
                               {deviationName(), R"(\sigma = \sqrt{\frac{\mu^3}{\lambda}})",
                                [](Given v) { return v[0] * std::sqrt(v[0] / v[1]); }}},
                              [](Given v) {
                                  return Numbers{v[0], v[0] * std::pow(v[0] / v[1], 2.0)};
                              }},
                             {{{meanName(), R"(\mu)", same<0>},
                               {dispersionName(), R"(\phi = \frac{1}{\lambda})", [](Given v) { return 1.0 / v[1]; }}},
                              [](Given v) {
                                  return Numbers{v[0], 1.0 / v[1]};
                              }},
                             {{{MARK_TEXT("DistributionFacts",
                                          "Drift, where the variance grows by 1 in each unit of time"),
                                R"(v = \frac{\sqrt\lambda}{\mu})", [](Given v) { return std::sqrt(v[1]) / v[0]; }},
                               {MARK_TEXT("DistributionFacts", "Distance of the threshold"), R"(a = \sqrt\lambda)",
                                [](Given v) { return std::sqrt(v[1]); }}},
                              [](Given v) {
                                  return Numbers{v[1] / v[0], v[1] * v[1]};
                              }}},
        .relations =
            {{RelationKind::Limit,
              "normal",
              MARK_TEXT("DistributionFacts", "For a shape far above the mean it comes near a normal "
                                             "distribution."),
              R"(\operatorname{IG}(\mu, \lambda) \approx \mathcal{N}\!\left(\mu, \tfrac{\mu^3}{\lambda}\right)\ )"
              R"(\text{for } \lambda \to \infty)",
              [](Given v) {
                  return Numbers{v[0], v[0] * std::sqrt(v[0] / v[1])};
              },
              nullptr,
              {1.0, 2000.0}},
             {RelationKind::Limit,
              "inverse_gamma",
              MARK_TEXT("DistributionFacts", "Without drift, which makes the mean infinite, the time has the "
                                             "inverse gamma distribution of shape ½, also called Lévy's."),
              R"(\operatorname{IG}(\mu, \lambda) \to \operatorname{InvGamma}\!\left(\tfrac12, )"
              R"(\tfrac\lambda2\right)\ \text{for } \mu \to \infty)",
              [](Given v) {
                  return Numbers{0.5, v[1] / 2.0};
              },
              nullptr,
              {1000.0, 1.0}},
             {RelationKind::Transformation, "chi_squared",
              MARK_TEXT("DistributionFacts", "Its squared relative distance from the mean is chi-squared with "
                                             "one degree of freedom."),
              R"(\frac{\lambda(X-\mu)^2}{\mu^2 X} \sim \chi^2_1)"}},
        .scipy = scipyContinuous("invgauss(mu=%1 / %2, scale=%2)",
                                 MARK_TEXT("DistributionFacts", "SciPy's mu is the mean over the shape.")),
        .r = rPackage("statmod", "invgauss", "mean = %1, shape = %2"),
        .boost = boostContinuous("inverse_gaussian", "%1, %2"),
    };
}

} // namespace

std::vector<DistributionFacts> positiveFamilyFacts()
{
    return {lognormal(), exponential(), gamma(), inverseGamma(), inverseGaussian()};
}

} // namespace numerics
