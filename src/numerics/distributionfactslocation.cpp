#include "numerics/distributionfactparts.h"

namespace numerics {

namespace {

constexpr double pi = std::numbers::pi;

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts normal()
{
    return {
        .id = "normal",
        .example = MARK_TEXT("DistributionFacts", "What many small independent influences add up to: errors of "
                                                  "measurement, body heights, means of samples of "
                                                  "almost anything. Intelligence tests are scaled to it with mean 100 "
                                                  "and standard deviation 15, so 68.3 % of "
                                                  "all people score between 85 and 115, and only 2.3 % reach 130. Far "
                                                  "out it thins faster than intuition says: "
                                                  "beyond six standard deviations lie two values in a billion. Where "
                                                  "outliers belong to the matter, as in the "
                                                  "returns of shares, it is therefore a poor model."),
        .parametrisations = {{{{meanName(), R"(\mu)", same<0>},
                               {varianceName(), R"(v = \sigma^2)", [](Given v) { return v[1] * v[1]; }}},
                              [](Given v) {
                                  return Numbers{v[0], std::sqrt(v[1])};
                              }},
                             {{{meanName(), R"(\mu)", same<0>},
                               {precisionName(), R"(\tau = \frac{1}{\sigma^2})",
                                [](Given v) { return 1.0 / (v[1] * v[1]); }}},
                              [](Given v) {
                                  return Numbers{v[0], 1.0 / std::sqrt(v[1])};
                              }}},
        .relations = {{RelationKind::Transformation, "lognormal",
                       MARK_TEXT("DistributionFacts", "The exponential of a normal number is lognormal."),
                       R"(e^X \sim \operatorname{Lognormal}(\mu, \sigma^2))", unchanged,
                       [](Given, double x) { return std::exp(x); }},
                      {RelationKind::Generalisation, "skew_normal",
                       MARK_TEXT("DistributionFacts", "It is the skew normal distribution whose shape is 0."),
                       R"(\mathcal{N}(\mu, \sigma^2) = \operatorname{SkewNormal}(\mu, \sigma, 0))",
                       [](Given v) {
                           return Numbers{v[0], v[1], 0.0};
                       }},
                      {RelationKind::Generalisation, "multivariate_normal",
                       MARK_TEXT("DistributionFacts", "It is the multivariate normal distribution of one variable."),
                       R"(\mathcal{N}(\mu, \sigma^2) = \mathcal{N}_1(\mu, (\sigma^2)))",
                       [](Given v) {
                           return Numbers{v[0], v[1] * v[1]};
                       }},
                      {RelationKind::Sum, "chi_squared",
                       MARK_TEXT("DistributionFacts", "The squares of independent standard normal numbers add up to "
                                                      "a chi-squared one."),
                       R"(\sum_{i=1}^{n} \left(\frac{X_i-\mu}{\sigma}\right)^2 \sim \chi^2_n)"},
                      {RelationKind::Transformation, "student_t",
                       MARK_TEXT("DistributionFacts", "The mean of a sample, divided by its estimated standard error, "
                                                      "has Student's t distribution."),
                       R"(\frac{\bar X-\mu}{S/\sqrt{n}} \sim t_{n-1})"},
                      {RelationKind::Transformation, "cauchy",
                       MARK_TEXT("DistributionFacts",
                                 "The ratio of two independent standard normal numbers is Cauchy distributed."),
                       R"(\frac{Z_1}{Z_2} \sim \operatorname{Cauchy}(0, 1))"}},
        .scipy = scipyContinuous("norm(loc=%1, scale=%2)"),
        .r = rFunctions("norm", "mean = %1, sd = %2"),
        .boost = boostContinuous("normal", "%1, %2"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts cauchy()
{
    return {
        .id = "cauchy",
        .example = MARK_TEXT("DistributionFacts", "Turn a torch to a random angle before a wall one metre away: its "
                                                  "spot is Cauchy distributed along the wall. "
                                                  "Half of all spots lie within one metre of the nearest point, yet "
                                                  "6.3 % lie farther than ten metres. So heavy "
                                                  "are the tails that no mean exists, and the average of a million "
                                                  "spots is as uncertain as a single one; the "
                                                  "median works where the mean fails. In physics it is the Lorentz "
                                                  "line of a resonance, with the half-width at "
                                                  "half height as its scale."),
        .parametrisations = {{{{MARK_TEXT("DistributionFacts", "Median"), R"(x_{1/2} = \mu)", same<0>},
                               {MARK_TEXT("DistributionFacts", "Distance of the quartiles"),
                                R"(x_{3/4}-x_{1/4} = 2\gamma)", [](Given v) { return 2.0 * v[1]; }}},
                              [](Given v) {
                                  return Numbers{v[0], v[1] / 2.0};
                              }}},
        .relations = {{RelationKind::Generalisation, "student_t",
                       MARK_TEXT("DistributionFacts", "It is Student's t distribution with one degree of freedom."),
                       R"(\operatorname{Cauchy}(\mu, \gamma) = t_1(\mu, \gamma))",
                       [](Given v) {
                           return Numbers{1.0, v[0], v[1]};
                       }},
                      {RelationKind::Transformation, "normal",
                       MARK_TEXT("DistributionFacts",
                                 "The ratio of two independent standard normal numbers is Cauchy distributed."),
                       R"(\frac{Z_1}{Z_2} \sim \operatorname{Cauchy}(0, 1))"},
                      {RelationKind::Transformation, "uniform",
                       MARK_TEXT("DistributionFacts", "The angle under which it is seen is uniform, here as a part of "
                                                      "half a turn."),
                       R"(\tfrac12+\tfrac1\pi\arctan\frac{X-\mu}{\gamma} \sim \mathcal{U}(0, 1))",
                       [](Given) {
                           return Numbers{0.0, 1.0};
                       },
                       [](Given v, double x) { return 0.5 + std::atan((x - v[0]) / v[1]) / pi; }}},
        .scipy = scipyContinuous("cauchy(loc=%1, scale=%2)"),
        .r = rFunctions("cauchy", "location = %1, scale = %2"),
        .boost = boostContinuous("cauchy", "%1, %2"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts laplace()
{
    return {
        .id = "laplace",
        .example = MARK_TEXT(
            "DistributionFacts",
            "Differences of neighbouring pixels in a photograph, daily changes of a price: most are tiny, some are "
            "large. "
            "With location 0 and scale 2, half of all values lie within 2 ln 2 ≈ 1.39 of the centre, and 0.7 % lie "
            "beyond "
            "10, where a normal distribution of the same variance has 0.04 %. Minimising the sum of absolute errors is "
            "maximum likelihood for it, and as a prior of weights it is the penalty of the lasso. Noise of this kind, "
            "added to published counts, gives differential privacy."),
        .parametrisations = {{{{locationName(), R"(\mu)", same<0>},
                               {rateName(), R"(\lambda = \frac{1}{b})", [](Given v) { return 1.0 / v[1]; }}},
                              [](Given v) {
                                  return Numbers{v[0], 1.0 / v[1]};
                              }},
                             {{{meanName(), R"(\mu)", same<0>},
                               {deviationName(), R"(\sigma = \sqrt{2}\,b)",
                                [](Given v) { return std::numbers::sqrt2 * v[1]; }}},
                              [](Given v) {
                                  return Numbers{v[0], v[1] / std::numbers::sqrt2};
                              }}},
        .relations =
            {{RelationKind::Sum, "exponential",
              MARK_TEXT("DistributionFacts", "The difference of two independent exponential numbers of equal "
                                             "rate is Laplace distributed."),
              R"(Y_1-Y_2 \sim \operatorname{Laplace}(0, \tfrac1\lambda),\quad Y_i \sim )"
              R"(\operatorname{Exp}(\lambda))"},
             {RelationKind::Mixture, "normal",
              MARK_TEXT("DistributionFacts", "A normal number whose variance is drawn from an exponential "
                                             "distribution of mean 2b² is Laplace distributed."),
              R"(X \mid V \sim \mathcal{N}(\mu, V),\quad V \sim \operatorname{Exp}\!\left(\tfrac{1}{2b^2}\right))"}},
        .scipy = scipyContinuous("laplace(loc=%1, scale=%2)"),
        .r = rPackage("extraDistr", "laplace", "mu = %1, sigma = %2"),
        .boost = boostContinuous("laplace", "%1, %2"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts logistic()
{
    return {
        .id = "logistic",
        .example = MARK_TEXT(
            "DistributionFacts",
            "Its distribution function is the sigmoid, so it stands behind logistic regression: the answer is yes "
            "where "
            "a score plus logistic noise is above zero. Chess ratings of Elo's kind use it with a scale of 400/ln 10 ≈ "
            "173.7 points: a player 200 points ahead may expect 1/(1 + 10^(−200/400)) ≈ 76 % of the points. It looks "
            "much "
            "like a normal distribution of standard deviation 1.81 times its scale, but its tails fall off only "
            "exponentially."),
        .parametrisations = {{{{meanName(), R"(\mu)", same<0>},
                               {deviationName(), R"(\sigma = \frac{\pi s}{\sqrt{3}})",
                                [](Given v) { return pi * v[1] / std::numbers::sqrt3; }}},
                              [](Given v) {
                                  return Numbers{v[0], v[1] * std::numbers::sqrt3 / pi};
                              }},
                             {{{MARK_TEXT("DistributionFacts", "Intercept"), R"(\beta_0 = -\frac{\mu}{s})",
                                [](Given v) { return -v[0] / v[1]; }},
                               {MARK_TEXT("DistributionFacts", "Slope"), R"(\beta_1 = \frac{1}{s})",
                                [](Given v) { return 1.0 / v[1]; }}},
                              [](Given v) {
                                  return Numbers{-v[0] / v[1], 1.0 / v[1]};
                              }}},
        .relations = {{RelationKind::Transformation, "uniform",
                       MARK_TEXT("DistributionFacts", "The sigmoid of a standardised logistic number is uniform."),
                       R"(\frac{1}{1+e^{-(X-\mu)/s}} \sim \mathcal{U}(0, 1))",
                       [](Given) {
                           return Numbers{0.0, 1.0};
                       },
                       [](Given v, double x) { return 1.0 / (1.0 + std::exp(-(x - v[0]) / v[1])); }},
                      {RelationKind::Transformation, "exponential",
                       MARK_TEXT("DistributionFacts", "The softplus of a standardised logistic number is exponential."),
                       R"(\ln\left(1+e^{(X-\mu)/s}\right) \sim \operatorname{Exp}(1))",
                       [](Given) { return Numbers{1.0}; },
                       [](Given v, double x) { return std::log1p(std::exp((x - v[0]) / v[1])); }},
                      {RelationKind::Sum, "gumbel",
                       MARK_TEXT("DistributionFacts", "The difference of two independent Gumbel numbers of equal scale "
                                                      "is logistic."),
                       R"(Y_1-Y_2 \sim \operatorname{Logistic}(\mu_1-\mu_2, \beta),\quad Y_i \sim )"
                       R"(\operatorname{Gumbel}(\mu_i, \beta))"}},
        .scipy = scipyContinuous("logistic(loc=%1, scale=%2)"),
        .r = rFunctions("logis", "location = %1, scale = %2"),
        .boost = boostContinuous("logistic", "%1, %2"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts gumbel()
{
    return {
        .id = "gumbel",
        .example = MARK_TEXT(
            "DistributionFacts",
            "The highest flood of a year, the strongest gust, the best of many scores: the largest of many values "
            "approaches it. Let a river's yearly maximum have location 4 m and scale 0.5 m; the level that is exceeded "
            "in "
            "one year of a hundred is then 4 − 0.5 ln(−ln 0.99) ≈ 6.30 m, and the chance that it is exceeded at least "
            "once in 30 years is 1 − 0.99^30 ≈ 26 %. Such noise, added to scores, makes taking the largest the same as "
            "drawing from their softmax."),
        .parametrisations = {{{{meanName(), R"(m = \mu+\gamma\beta,\quad \gamma = 0.5772\dots)",
                                [](Given v) { return v[0] + std::numbers::egamma * v[1]; }},
                               {deviationName(), R"(\sigma = \frac{\pi\beta}{\sqrt{6}})",
                                [](Given v) { return pi * v[1] / std::sqrt(6.0); }}},
                              [](Given v) {
                                  const double scale = v[1] * std::sqrt(6.0) / pi;
                                  return Numbers{v[0] - std::numbers::egamma * scale, scale};
                              }}},
        .relations = {{RelationKind::Transformation, "exponential",
                       MARK_TEXT("DistributionFacts", "The exponential of minus a standardised Gumbel number is "
                                                      "exponentially distributed."),
                       R"(e^{-(X-\mu)/\beta} \sim \operatorname{Exp}(1))", [](Given) { return Numbers{1.0}; },
                       [](Given v, double x) { return std::exp(-(x - v[0]) / v[1]); }},
                      {RelationKind::Transformation, "weibull",
                       MARK_TEXT("DistributionFacts", "The exponential of minus a Gumbel number has a Weibull "
                                                      "distribution."),
                       R"(e^{-X} \sim \operatorname{Weibull}\!\left(\tfrac1\beta, e^{-\mu}\right))",
                       [](Given v) {
                           return Numbers{1.0 / v[1], std::exp(-v[0])};
                       },
                       [](Given, double x) { return std::exp(-x); }},
                      {RelationKind::Sum, "logistic",
                       MARK_TEXT("DistributionFacts", "The difference of two independent Gumbel numbers of equal scale "
                                                      "is logistic."),
                       R"(X_1-X_2 \sim \operatorname{Logistic}(\mu_1-\mu_2, \beta))"}},
        .scipy = scipyContinuous("gumbel_r(loc=%1, scale=%2)"),
        .r = rPackage("extraDistr", "gumbel", "mu = %1, sigma = %2"),
        .boost = boostContinuous("extreme_value", "%1, %2"),
    };
}

double skewDelta(double alpha)
{
    return alpha / std::sqrt(1.0 + alpha * alpha);
}

/// The mean of a skew normal number of location 0 and scale 1.
double skewMean(double alpha)
{
    return std::sqrt(2.0 / pi) * skewDelta(alpha);
}

double skewDeviation(double alpha)
{
    return std::sqrt(1.0 - skewMean(alpha) * skewMean(alpha));
}

/// Location, scale and shape out of mean, standard deviation and skewness.
Numbers skewFromMoments(Given v)
{
    const double ratio = std::copysign(std::cbrt(2.0 * std::abs(v[2]) / (4.0 - pi)), v[2]);
    const double mean = ratio / std::sqrt(1.0 + ratio * ratio);
    const double delta = mean * std::sqrt(pi / 2.0);
    const double scale = v[1] / std::sqrt(1.0 - mean * mean);
    return {v[0] - scale * mean, scale, delta / std::sqrt(1.0 - delta * delta)};
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts skewNormal()
{
    return {
        .id = "skew_normal",
        .example = MARK_TEXT(
            "DistributionFacts",
            "A normal distribution bent to one side: the shape says how much, and 0 gives the symmetric one back. The "
            "body mass index of adults has a long tail above; with location 21, scale 6 and shape 4 its mean is 25.6, "
            "its "
            "standard deviation 3.8 and its skewness 0.78. It arises where one of two correlated normal quantities is "
            "seen only if the other is positive, such as the later grades of those who passed an entrance test. Its "
            "skewness stays below 0.996: for more, another family is needed."),
        .parametrisations =
            {{{{locationName(), R"(\xi)", same<0>},
               {scaleName(), R"(\omega)", same<1>},
               {MARK_TEXT("DistributionFacts", "Correlation with what selects"),
                R"(\delta = \frac{\alpha}{\sqrt{1+\alpha^2}})", [](Given v) { return skewDelta(v[2]); }}},
              [](Given v) {
                  return Numbers{v[0], v[1], v[2] / std::sqrt(1.0 - v[2] * v[2])};
              }},
             {{{meanName(), R"(\mu = \xi+\omega\delta\sqrt{\tfrac2\pi})",
                [](Given v) { return v[0] + v[1] * skewMean(v[2]); }},
               {deviationName(), R"(\sigma = \omega\sqrt{1-\tfrac{2}{\pi}\delta^2})",
                [](Given v) { return v[1] * skewDeviation(v[2]); }},
               {MARK_TEXT("DistributionFacts", "Skewness"),
                R"(\gamma_1 = \frac{4-\pi}{2}\left(\frac{\mu-\xi}{\sigma}\right)^3)",
                [](Given v) { return (4.0 - pi) / 2.0 * std::pow(skewMean(v[2]) / skewDeviation(v[2]), 3.0); }}},
              skewFromMoments}},
        .relations = {{RelationKind::SpecialCase,
                       "normal",
                       MARK_TEXT("DistributionFacts", "With shape 0 it is normal."),
                       R"(\operatorname{SkewNormal}(\xi, \omega, 0) = \mathcal{N}(\xi, \omega^2))",
                       [](Given v) {
                           return v[2] == 0.0 ? Numbers{v[0], v[1]} : Numbers{};
                       },
                       nullptr,
                       {1.0, 2.0, 0.0}},
                      {RelationKind::Conditioning, "multivariate_normal",
                       MARK_TEXT("DistributionFacts", "One of two standard normal numbers of correlation δ, given that "
                                                      "the other is positive, is skew normal."),
                       R"(Z_1 \mid Z_2 > 0 \ \sim\ \operatorname{SkewNormal}(0, 1, \alpha))"},
                      {RelationKind::Transformation, "chi_squared",
                       MARK_TEXT("DistributionFacts", "Whatever the shape, its standardised square is chi-squared with "
                                                      "one degree of freedom."),
                       R"(\left(\frac{X-\xi}{\omega}\right)^2 \sim \chi^2_1)"}},
        .scipy = scipyContinuous("skewnorm(a=%3, loc=%1, scale=%2)"),
        .r = rPackage("sn", "sn", "xi = %1, omega = %2, alpha = %3"),
        .boost = boostContinuous("skew_normal", "%1, %2, %3"),
    };
}

} // namespace

std::vector<DistributionFacts> locationFamilyFacts()
{
    return {normal(), cauchy(), laplace(), logistic(), gumbel(), skewNormal()};
}

} // namespace numerics
