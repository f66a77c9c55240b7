#include "numerics/distributionfactparts.h"

namespace numerics {

namespace {

core::Text poissonMeanName()
{
    return MARK_TEXT("DistributionFacts", "Mean of the Poisson weights");
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts noncentralChiSquared()
{
    return {
        .id = "noncentral_chi_squared",
        .example = MARK_TEXT(
            "DistributionFacts",
            "The sum of the squares of normal numbers whose means are not zero; the noncentrality is the sum of the "
            "squared means. It tells what a chi-squared test can find: if a die is loaded so that its noncentrality is "
            "10, "
            "the test with 5 degrees of freedom, which calls everything above 11.07 conspicuous, finds it with "
            "probability 68 %. The energy of a radar echo in noise follows it too."),
        .parametrisations = {{{{freedomName(), R"(\nu)", same<0>},
                               {poissonMeanName(), R"(m = \frac{\lambda}{2})", [](Given v) { return v[1] / 2.0; }}},
                              [](Given v) {
                                  return Numbers{v[0], 2.0 * v[1]};
                              }},
                             {{{freedomName(), R"(\nu)", same<0>},
                               {MARK_TEXT("DistributionFacts", "Length of the vector of means"),
                                R"(\delta = \sqrt\lambda)", [](Given v) { return std::sqrt(v[1]); }}},
                              [](Given v) {
                                  return Numbers{v[0], v[1] * v[1]};
                              }}},
        .relations =
            {{RelationKind::SpecialCase,
              "chi_squared",
              MARK_TEXT("DistributionFacts", "With noncentrality 0 it is the central one."),
              R"(\chi^2_\nu(\lambda = 0) = \chi^2_\nu)",
              [](Given v) { return v[1] == 0.0 ? Numbers{v[0]} : Numbers{}; },
              nullptr,
              {3.0, 0.0}},
             {RelationKind::Sum, "normal",
              MARK_TEXT("DistributionFacts", "It is the sum of the squares of independent normal numbers of "
                                             "variance 1."),
              R"(Y_1^2+\dots+Y_\nu^2 \sim \chi^2_\nu\!\left(\textstyle\sum \mu_i^2\right),\quad Y_i \sim )"
              R"(\mathcal{N}(\mu_i, 1))"},
             {RelationKind::Mixture, "poisson",
              MARK_TEXT("DistributionFacts", "It is central with two more degrees of freedom for each of a "
                                             "Poisson number of events."),
              R"(X \mid J \sim \chi^2_{\nu+2J},\quad J \sim \operatorname{Poisson}\!\left(\tfrac\lambda2\right))"},
             {RelationKind::Limit,
              "normal",
              MARK_TEXT("DistributionFacts", "Far from the centre it comes near a normal distribution."),
              R"(\chi^2_\nu(\lambda) \approx \mathcal{N}(\nu+\lambda, 2\nu+4\lambda)\ \text{for } \lambda \to \infty)",
              [](Given v) {
                  return Numbers{v[0] + v[1], std::sqrt(2.0 * v[0] + 4.0 * v[1])};
              },
              nullptr,
              {3.0, 2000.0}}},
        .scipy = scipyContinuous("ncx2(df=%1, nc=%2)"),
        .r = rFunctions("chisq", "df = %1, ncp = %2"),
        .boost = boostContinuous("non_central_chi_squared", "%1, %2"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts noncentralT()
{
    return {
        .id = "noncentral_t",
        .example = MARK_TEXT(
            "DistributionFacts",
            "How a t test's statistic scatters if there is an effect, and so how large a sample must be. With 16 "
            "measurements and a true effect of half a standard deviation it has 15 degrees of freedom and "
            "noncentrality "
            "0.5·√16 = 2; beyond the limits ±2.131 of the two-sided 5 % test it lies with probability 46 %. With 34 "
            "measurements that power rises above 80 %."),
        .parametrisations = {{{{MARK_TEXT("DistributionFacts", "Size of one sample"), R"(n = \nu+1)",
                                [](Given v) { return v[0] + 1.0; }},
                               {MARK_TEXT("DistributionFacts", "Effect in standard deviations"),
                                R"(d = \frac{\delta}{\sqrt{n}})",
                                [](Given v) { return v[1] / std::sqrt(v[0] + 1.0); }}},
                              [](Given v) {
                                  return Numbers{v[0] - 1.0, v[1] * std::sqrt(v[0])};
                              }}},
        .relations = {{RelationKind::SpecialCase,
                       "student_t",
                       MARK_TEXT("DistributionFacts", "With noncentrality 0 it is Student's t."),
                       R"(t_\nu(\delta = 0) = t_\nu(0, 1))",
                       [](Given v) {
                           return v[1] == 0.0 ? Numbers{v[0], 0.0, 1.0} : Numbers{};
                       },
                       nullptr,
                       {5.0, 0.0}},
                      {RelationKind::Limit,
                       "normal",
                       MARK_TEXT("DistributionFacts",
                                 "With many degrees of freedom it comes near a normal distribution "
                                 "around the noncentrality."),
                       R"(t_\nu(\delta) \to \mathcal{N}(\delta, 1)\ \text{for } \nu \to \infty)",
                       [](Given v) {
                           return Numbers{v[1], 1.0};
                       },
                       nullptr,
                       {500.0, 1.0}},
                      {RelationKind::Transformation, "chi_squared",
                       MARK_TEXT("DistributionFacts", "It is a normal number of variance 1 over the root of a "
                                                      "chi-squared one per degree of freedom."),
                       R"(\frac{Z+\delta}{\sqrt{V/\nu}} \sim t_\nu(\delta),\quad V \sim \chi^2_\nu)"},
                      {RelationKind::Transformation, "noncentral_f",
                       MARK_TEXT("DistributionFacts", "Its square has a noncentral F distribution."),
                       R"(X^2 \sim F_{1, \nu}(\delta^2))"}},
        .scipy = scipyContinuous("nct(df=%1, nc=%2)"),
        .r = rFunctions("t", "df = %1, ncp = %2"),
        .boost = boostContinuous("non_central_t", "%1, %2"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts noncentralF()
{
    return {
        .id = "noncentral_f",
        .example = MARK_TEXT(
            "DistributionFacts",
            "The ratio in an analysis of variance whose groups do differ. With 4 groups of 6 and an effect of f = 0.5 "
            "in "
            "Cohen's measure, the noncentrality is 0.5²·24 = 6, on 3 and 20 degrees of freedom. The limit 3.10 of the "
            "5 % "
            "test is then passed with probability 44 %: the chance to find the effect. To plan a study is to raise the "
            "size of the groups until that number is good enough."),
        .parametrisations = {{{{MARK_TEXT("DistributionFacts", "Degrees of freedom above"), R"(d_1)", same<0>},
                               {MARK_TEXT("DistributionFacts", "Degrees of freedom below"), R"(d_2)", same<1>},
                               {MARK_TEXT("DistributionFacts", "Effect in Cohen's measure"),
                                R"(f = \sqrt{\frac{\lambda}{d_1+d_2+1}})",
                                [](Given v) { return std::sqrt(v[2] / (v[0] + v[1] + 1.0)); }}},
                              [](Given v) {
                                  return Numbers{v[0], v[1], v[2] * v[2] * (v[0] + v[1] + 1.0)};
                              }}},
        .relations =
            {{RelationKind::SpecialCase,
              "f",
              MARK_TEXT("DistributionFacts", "With noncentrality 0 it is the central one."),
              R"(F_{d_1, d_2}(\lambda = 0) = F_{d_1, d_2})",
              [](Given v) {
                  return v[2] == 0.0 ? Numbers{v[0], v[1]} : Numbers{};
              },
              nullptr,
              {4.0, 10.0, 0.0}},
             {RelationKind::Transformation, "noncentral_beta",
              MARK_TEXT("DistributionFacts", "As a share instead of a ratio it has a noncentral beta "
                                             "distribution."),
              R"(\frac{d_1X}{d_1X+d_2} \sim \operatorname{Beta}\!\left(\tfrac{d_1}{2}, \tfrac{d_2}{2}, \lambda\right))",
              [](Given v) {
                  return Numbers{v[0] / 2.0, v[1] / 2.0, v[2]};
              },
              [](Given v, double x) { return v[0] * x / (v[0] * x + v[1]); }},
             {RelationKind::Limit,
              "noncentral_chi_squared",
              MARK_TEXT("DistributionFacts", "When the variance below is known ever better, d₁ times it "
                                             "becomes noncentral chi-squared."),
              R"(d_1X \to \chi^2_{d_1}(\lambda)\ \text{for } d_2 \to \infty)",
              [](Given v) {
                  return Numbers{v[0], v[2]};
              },
              [](Given v, double x) { return v[0] * x; },
              {4.0, 1000.0, 2.0}}},
        .scipy = scipyContinuous("ncf(dfn=%1, dfd=%2, nc=%3)"),
        .r = rFunctions("f", "df1 = %1, df2 = %2, ncp = %3"),
        .boost = boostContinuous("non_central_f", "%1, %2, %3"),
    };
}

/// SciPy has the noncentral F distribution, of which this is a transformation.
LibraryCode scipyThroughF()
{
    LibraryCode code = scipyContinuous("ncf(dfn=2 * %1, dfd=2 * %2, nc=%3)",
                                       MARK_TEXT("DistributionFacts", "SciPy lacks this family; here it is computed "
                                                                      "through the noncentral F distribution."));
    code.density = "X.pdf(%2 * x / (%1 * (1 - x))) * %2 / (%1 * (1 - x) ** 2)";
    code.cumulative = "X.cdf(%2 * x / (%1 * (1 - x)))";
    code.quantile = "%1 * X.ppf(p) / (%1 * X.ppf(p) + %2)";
    return code;
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts noncentralBeta()
{
    return {
        .id = "noncentral_beta",
        .example = MARK_TEXT("DistributionFacts", "The share R² of the variance that a regression explains when its "
                                                  "predictors do matter. With two predictors "
                                                  "and 30 observations, pure chance gives R² the beta distribution "
                                                  "with parameters 1 and 13.5: 0.069 on average "
                                                  "and above 0.199 in 5 % of all cases. If the noncentrality is 10, "
                                                  "the mean is 0.30, and that limit is passed "
                                                  "with probability 77 %."),
        .parametrisations = {{{{MARK_TEXT("DistributionFacts", "Degrees of freedom above"), R"(d_1 = 2\alpha)",
                                [](Given v) { return 2.0 * v[0]; }},
                               {MARK_TEXT("DistributionFacts", "Degrees of freedom below"), R"(d_2 = 2\beta)",
                                [](Given v) { return 2.0 * v[1]; }},
                               {poissonMeanName(), R"(m = \frac{\lambda}{2})", [](Given v) { return v[2] / 2.0; }}},
                              [](Given v) {
                                  return Numbers{v[0] / 2.0, v[1] / 2.0, 2.0 * v[2]};
                              }}},
        .relations = {{RelationKind::SpecialCase,
                       "beta",
                       MARK_TEXT("DistributionFacts", "With noncentrality 0 it is the central one."),
                       R"(\operatorname{Beta}(\alpha, \beta, 0) = \operatorname{Beta}(\alpha, \beta))",
                       [](Given v) {
                           return v[2] == 0.0 ? Numbers{v[0], v[1]} : Numbers{};
                       },
                       nullptr,
                       {2.0, 5.0, 0.0}},
                      {RelationKind::Transformation, "noncentral_f",
                       MARK_TEXT("DistributionFacts", "As a ratio instead of a share it has a noncentral F "
                                                      "distribution."),
                       R"(\frac{\beta X}{\alpha(1-X)} \sim F_{2\alpha, 2\beta}(\lambda))",
                       [](Given v) {
                           return Numbers{2.0 * v[0], 2.0 * v[1], v[2]};
                       },
                       [](Given v, double x) { return v[1] * x / (v[0] * (1.0 - x)); }},
                      {RelationKind::Mixture, "poisson",
                       MARK_TEXT("DistributionFacts", "It is a beta distribution whose first parameter is raised by a "
                                                      "Poisson number."),
                       R"(X \mid J \sim \operatorname{Beta}(\alpha+J, \beta),\quad J \sim )"
                       R"(\operatorname{Poisson}\!\left(\tfrac\lambda2\right))"}},
        .scipy = scipyThroughF(),
        .r = rFunctions("beta", "shape1 = %1, shape2 = %2, ncp = %3"),
        .boost = boostContinuous("non_central_beta", "%1, %2, %3"),
    };
}

} // namespace

std::vector<DistributionFacts> noncentralFamilyFacts()
{
    return {noncentralChiSquared(), noncentralT(), noncentralF(), noncentralBeta()};
}

} // namespace numerics
