#include "numerics/distributionfactparts.h"

namespace numerics {

namespace {

/// R and Boost have no location and scale for t.
LibraryCode standardised(LibraryCode code, const char *density, const char *cumulative, const char *quantile)
{
    code.density = density;
    code.cumulative = cumulative;
    code.quantile = quantile;
    code.note = MARK_TEXT("DistributionFacts", "There is no location and scale here, so x is standardised first.");
    return code;
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts studentT()
{
    return {
        .id = "student_t",
        .example = MARK_TEXT(
            "DistributionFacts",
            "How far the mean of a sample lies from the true one, in units of its estimated standard error. Gosset "
            "needed "
            "it at the Guinness brewery, where samples of barley were small: five measurements leave 4 degrees of "
            "freedom, and a 95 % confidence interval then reaches 2.776 standard errors to each side, not 1.960. With "
            "30 "
            "degrees it is 2.042. Its heavy tails also make it a robust model of errors, with location and scale to be "
            "fitted."),
        .parametrisations =
            {{{{freedomName(), R"(\nu)", same<0>},
               {locationName(), R"(\mu)", same<1>},
               {precisionName(), R"(\lambda = \frac{1}{\sigma^2})", [](Given v) { return 1.0 / (v[2] * v[2]); }}},
              [](Given v) {
                  return Numbers{v[0], v[1], 1.0 / std::sqrt(v[2])};
              }},
             {{{freedomName(), R"(\nu)", same<0>},
               {meanName(), R"(\mu,\quad \nu > 1)", [](Given v) { return v[0] > 1.0 ? v[1] : notThere; }},
               {deviationName(), R"(s = \sigma\sqrt{\frac{\nu}{\nu-2}},\quad \nu > 2)",
                [](Given v) { return v[0] > 2.0 ? v[2] * std::sqrt(v[0] / (v[0] - 2.0)) : notThere; }}},
              [](Given v) {
                  return Numbers{v[0], v[1], v[2] * std::sqrt((v[0] - 2.0) / v[0])};
              }}},
        .relations = {{RelationKind::Limit,
                       "normal",
                       MARK_TEXT("DistributionFacts", "With many degrees of freedom it comes near a normal "
                                                      "distribution."),
                       R"(t_\nu(\mu, \sigma) \to \mathcal{N}(\mu, \sigma^2)\ \text{for } \nu \to \infty)",
                       [](Given v) {
                           return Numbers{v[1], v[2]};
                       },
                       nullptr,
                       {100.0, 0.0, 1.0}},
                      {RelationKind::SpecialCase,
                       "cauchy",
                       MARK_TEXT("DistributionFacts", "With one degree of freedom it is a Cauchy distribution."),
                       R"(t_1(\mu, \sigma) = \operatorname{Cauchy}(\mu, \sigma))",
                       [](Given v) {
                           return v[0] == 1.0 ? Numbers{v[1], v[2]} : Numbers{};
                       },
                       nullptr,
                       {1.0, 0.5, 2.0}},
                      {RelationKind::Mixture, "inverse_gamma",
                       MARK_TEXT("DistributionFacts",
                                 "It is normal with a variance that is drawn from an inverse gamma "
                                 "distribution."),
                       R"(X \mid V \sim \mathcal{N}(\mu, V),\quad V \sim )"
                       R"(\operatorname{InvGamma}\!\left(\tfrac\nu2, \tfrac{\nu\sigma^2}{2}\right))"},
                      {RelationKind::Transformation, "f",
                       MARK_TEXT("DistributionFacts", "Its standardised square has an F distribution."),
                       R"(\left(\frac{X-\mu}{\sigma}\right)^2 \sim F_{1, \nu})"},
                      {RelationKind::Generalisation, "noncentral_t",
                       MARK_TEXT("DistributionFacts", "With location 0 and scale 1 it is the noncentral t distribution "
                                                      "without an effect."),
                       R"(t_\nu(0, 1) = t_\nu(\delta = 0))",
                       [](Given v) {
                           return v[1] == 0.0 && v[2] == 1.0 ? Numbers{v[0], 0.0} : Numbers{};
                       }}},
        .scipy = scipyContinuous("t(df=%1, loc=%2, scale=%3)"),
        .r = standardised({}, "dt((x - %2) / %3, df = %1) / %3", "pt((x - %2) / %3, df = %1)",
                          "%2 + %3 * qt(p, df = %1)"),
        .boost = standardised(boostContinuous("students_t", "%1"), "pdf(X, (x - %2) / %3) / %3",
                              "cdf(X, (x - %2) / %3)", "%2 + %3 * quantile(X, p)"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts chiSquared()
{
    return {
        .id = "chi_squared",
        .example =
            MARK_TEXT("DistributionFacts", "How far counts lie from what was expected. A die thrown 60 times should "
                                           "show each face ten times; the sum of "
                                           "(count − 10)²/10 over its six faces is nearly chi-squared with 5 degrees "
                                           "of freedom, and above 11.07 in only "
                                           "5 % of all cases if the die is fair. The variance of a normal sample "
                                           "follows it too: (n − 1)s²/σ² has n − 1 "
                                           "degrees of freedom. Its mean is their number, its variance twice that."),
        .parametrisations = {{{{shapeName(), R"(k = \frac{\nu}{2})", [](Given v) { return v[0] / 2.0; }},
                               {scaleName(), R"(\theta = 2)", [](Given) { return 2.0; }}},
                              [](Given v) { return Numbers{2.0 * v[0]}; }},
                             {{{meanName(), R"(\mu = \nu)", same<0>}}, unchanged}},
        .relations = {{RelationKind::Generalisation, "gamma",
                       MARK_TEXT("DistributionFacts", "It is the gamma distribution of shape ν/2 and scale 2."),
                       R"(\chi^2_\nu = \Gamma\!\left(\tfrac\nu2, 2\right))",
                       [](Given v) {
                           return Numbers{v[0] / 2.0, 2.0};
                       }},
                      {RelationKind::SpecialCase,
                       "exponential",
                       MARK_TEXT("DistributionFacts", "With two degrees of freedom it is exponential."),
                       R"(\chi^2_2 = \operatorname{Exp}(\tfrac12))",
                       [](Given v) { return v[0] == 2.0 ? Numbers{0.5} : Numbers{}; },
                       nullptr,
                       {2.0}},
                      {RelationKind::Sum, "normal",
                       MARK_TEXT("DistributionFacts", "It is the sum of the squares of independent standard normal "
                                                      "numbers."),
                       R"(Z_1^2+\dots+Z_\nu^2 \sim \chi^2_\nu,\quad Z_i \sim \mathcal{N}(0, 1))"},
                      {RelationKind::Limit,
                       "normal",
                       MARK_TEXT("DistributionFacts", "With many degrees of freedom it comes near a normal "
                                                      "distribution."),
                       R"(\chi^2_\nu \approx \mathcal{N}(\nu, 2\nu)\ \text{for } \nu \to \infty)",
                       [](Given v) {
                           return Numbers{v[0], std::sqrt(2.0 * v[0])};
                       },
                       nullptr,
                       {1000.0}},
                      {RelationKind::Transformation, "f",
                       MARK_TEXT("DistributionFacts", "The ratio of two independent ones, each over its degrees of "
                                                      "freedom, has an F distribution."),
                       R"(\frac{X_1/d_1}{X_2/d_2} \sim F_{d_1, d_2})"},
                      {RelationKind::Transformation,
                       "rayleigh",
                       MARK_TEXT("DistributionFacts", "With two degrees of freedom, its root has a Rayleigh "
                                                      "distribution."),
                       R"(X \sim \chi^2_2 \ \Rightarrow\ \sqrt{X} \sim \operatorname{Rayleigh}(1))",
                       [](Given v) { return v[0] == 2.0 ? Numbers{1.0} : Numbers{}; },
                       [](Given, double x) { return std::sqrt(x); },
                       {2.0}},
                      {RelationKind::Generalisation, "noncentral_chi_squared",
                       MARK_TEXT("DistributionFacts", "It is the noncentral one of noncentrality 0."),
                       R"(\chi^2_\nu = \chi^2_\nu(\lambda = 0))",
                       [](Given v) {
                           return Numbers{v[0], 0.0};
                       }}},
        .scipy = scipyContinuous("chi2(df=%1)"),
        .r = rFunctions("chisq", "df = %1"),
        .boost = boostContinuous("chi_squared", "%1"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts fisher()
{
    return {
        .id = "f",
        .example = MARK_TEXT(
            "DistributionFacts",
            "The ratio of two independent estimates of one variance. An analysis of variance of 4 groups with 6 "
            "measurements each compares the variance between the groups with that within them, on 3 and 20 degrees of "
            "freedom; if the groups do not differ, the ratio passes 3.10 in 5 % of all cases. Regression asks in the "
            "same "
            "way whether several terms may be dropped at once."),
        .parametrisations = {{{{MARK_TEXT("DistributionFacts", "First shape of the beta prime distribution"),
                                R"(\alpha = \frac{d_1}{2})", [](Given v) { return v[0] / 2.0; }},
                               {MARK_TEXT("DistributionFacts", "Second shape"), R"(\beta = \frac{d_2}{2})",
                                [](Given v) { return v[1] / 2.0; }},
                               {scaleName(), R"(q = \frac{d_2}{d_1})", [](Given v) { return v[1] / v[0]; }}},
                              [](Given v) {
                                  return Numbers{2.0 * v[0], 2.0 * v[1]};
                              }}},
        .relations = {{RelationKind::Transformation, "beta",
                       MARK_TEXT("DistributionFacts", "As a share instead of a ratio it has a beta distribution."),
                       R"(\frac{d_1X}{d_1X+d_2} \sim \operatorname{Beta}\!\left(\tfrac{d_1}{2}, \tfrac{d_2}{2}\right))",
                       [](Given v) {
                           return Numbers{v[0] / 2.0, v[1] / 2.0};
                       },
                       [](Given v, double x) { return v[0] * x / (v[0] * x + v[1]); }},
                      {RelationKind::Limit,
                       "chi_squared",
                       MARK_TEXT("DistributionFacts", "When the variance below is known ever better, d₁ times it "
                                                      "becomes chi-squared."),
                       R"(d_1X \to \chi^2_{d_1}\ \text{for } d_2 \to \infty)",
                       [](Given v) { return Numbers{v[0]}; },
                       [](Given v, double x) { return v[0] * x; },
                       {4.0, 500.0}},
                      {RelationKind::Transformation, "student_t",
                       MARK_TEXT("DistributionFacts", "With one degree above it is the square of Student's t."),
                       R"(T \sim t_{d_2}(0, 1) \ \Rightarrow\ T^2 \sim F_{1, d_2})"},
                      {RelationKind::Generalisation, "noncentral_f",
                       MARK_TEXT("DistributionFacts", "It is the noncentral one of noncentrality 0."),
                       R"(F_{d_1, d_2} = F_{d_1, d_2}(\lambda = 0))",
                       [](Given v) {
                           return Numbers{v[0], v[1], 0.0};
                       }}},
        .scipy = scipyContinuous("f(dfn=%1, dfd=%2)"),
        .r = rFunctions("f", "df1 = %1, df2 = %2"),
        .boost = boostContinuous("fisher_f", "%1, %2"),
    };
}

} // namespace

std::vector<DistributionFacts> testFamilyFacts()
{
    return {studentT(), chiSquared(), fisher()};
}

} // namespace numerics
