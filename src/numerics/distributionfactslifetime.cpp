#include "numerics/distributionfactparts.h"

namespace numerics {

namespace {

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts weibull()
{
    return {
        .id = "weibull",
        .example = MARK_TEXT(
            "DistributionFacts",
            "How long things last whose risk changes with age: below shape 1 the weak ones fail early, at 1 age does "
            "not "
            "matter, above 1 they wear out. Of ball bearings with shape 1.5 and scale 10,000 hours, 37 % outlive "
            "10,000 "
            "hours, and one in ten has failed after 10,000 (−ln 0.9)^(1/1.5) ≈ 2,231 hours, which engineers call the "
            "L10 "
            "life. Wind speeds follow it too, with a shape near 2. It is also what the smallest of many values "
            "approaches, as the strength of a chain is that of its weakest link."),
        .parametrisations = {{{{shapeName(), R"(k)", same<0>},
                               {rateName(), R"(\rho = \frac{1}{\lambda})", [](Given v) { return 1.0 / v[1]; }}},
                              [](Given v) {
                                  return Numbers{v[0], 1.0 / v[1]};
                              }},
                             {{{shapeName(), R"(k)", same<0>},
                               {MARK_TEXT("DistributionFacts", "Factor of the cumulative hazard"),
                                R"(b = \lambda^{-k},\quad P(X > x) = e^{-b x^k})",
                                [](Given v) { return std::pow(v[1], -v[0]); }}},
                              [](Given v) {
                                  return Numbers{v[0], std::pow(v[1], -1.0 / v[0])};
                              }},
                             {{{MARK_TEXT("DistributionFacts", "Location of the logarithm"), R"(\mu = \ln\lambda)",
                                [](Given v) { return std::log(v[1]); }},
                               {MARK_TEXT("DistributionFacts", "Scale of the logarithm"), R"(\sigma = \frac{1}{k})",
                                [](Given v) { return 1.0 / v[0]; }}},
                              [](Given v) {
                                  return Numbers{1.0 / v[1], std::exp(v[0])};
                              }}},
        .relations = {{RelationKind::SpecialCase,
                       "exponential",
                       MARK_TEXT("DistributionFacts", "With shape 1 it is exponential."),
                       R"(\operatorname{Weibull}(1, \lambda) = \operatorname{Exp}\!\left(\tfrac1\lambda\right))",
                       [](Given v) { return v[0] == 1.0 ? Numbers{1.0 / v[1]} : Numbers{}; },
                       nullptr,
                       {1.0, 3.0}},
                      {RelationKind::SpecialCase,
                       "rayleigh",
                       MARK_TEXT("DistributionFacts", "With shape 2 it is a Rayleigh distribution."),
                       R"(\operatorname{Weibull}(2, \lambda) = )"
                       R"(\operatorname{Rayleigh}\!\left(\tfrac{\lambda}{\sqrt2}\right))",
                       [](Given v) { return v[0] == 2.0 ? Numbers{v[1] / std::numbers::sqrt2} : Numbers{}; },
                       nullptr,
                       {2.0, 3.0}},
                      {RelationKind::Transformation, "exponential",
                       MARK_TEXT("DistributionFacts", "A power of it is exponential."),
                       R"(\left(\frac{X}{\lambda}\right)^k \sim \operatorname{Exp}(1))",
                       [](Given) { return Numbers{1.0}; }, [](Given v, double x) { return std::pow(x / v[1], v[0]); }},
                      {RelationKind::Transformation, "gumbel",
                       MARK_TEXT("DistributionFacts", "Minus its logarithm has a Gumbel distribution."),
                       R"(-\ln X \sim \operatorname{Gumbel}\!\left(-\ln\lambda, \tfrac1k\right))",
                       [](Given v) {
                           return Numbers{-std::log(v[1]), 1.0 / v[0]};
                       },
                       [](Given, double x) { return -std::log(x); }}},
        .scipy = scipyContinuous("weibull_min(c=%1, scale=%2)"),
        .r = rFunctions("weibull", "shape = %1, scale = %2"),
        .boost = boostContinuous("weibull", "%1, %2"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts rayleigh()
{
    return {
        .id = "rayleigh",
        .example = MARK_TEXT(
            "DistributionFacts",
            "Throw darts at a point with independent normal errors of σ = 2 cm to the side and in height: the distance "
            "from the point is Rayleigh distributed. It is σ√(π/2) ≈ 2.51 cm on average and most likely near σ itself, "
            "and half of all darts land within σ√(2 ln 2) ≈ 2.35 cm. A radio signal that arrives on many ways at once "
            "has such an amplitude, and so have the waves of a rough sea."),
        .parametrisations = {{{{meanName(), R"(\mu = \sigma\sqrt{\tfrac{\pi}{2}})",
                                [](Given v) { return v[0] * std::sqrt(std::numbers::pi / 2.0); }}},
                              [](Given v) { return Numbers{v[0] / std::sqrt(std::numbers::pi / 2.0)}; }},
                             {{{MARK_TEXT("DistributionFacts", "Mean square, the power of a signal"),
                                R"(\Omega = 2\sigma^2)", [](Given v) { return 2.0 * v[0] * v[0]; }}},
                              [](Given v) { return Numbers{std::sqrt(v[0] / 2.0)}; }}},
        .relations =
            {{RelationKind::Generalisation, "weibull",
              MARK_TEXT("DistributionFacts", "It is the Weibull distribution of shape 2."),
              R"(\operatorname{Rayleigh}(\sigma) = \operatorname{Weibull}(2, \sqrt2\,\sigma))",
              [](Given v) {
                  return Numbers{2.0, std::numbers::sqrt2 * v[0]};
              }},
             {RelationKind::Transformation, "exponential", MARK_TEXT("DistributionFacts", "Its square is exponential."),
              R"(X^2 \sim \operatorname{Exp}\!\left(\tfrac{1}{2\sigma^2}\right))",
              [](Given v) { return Numbers{1.0 / (2.0 * v[0] * v[0])}; }, [](Given, double x) { return x * x; }},
             {RelationKind::Transformation, "chi_squared",
              MARK_TEXT("DistributionFacts", "Its standardised square is chi-squared with two degrees of "
                                             "freedom."),
              R"(\frac{X^2}{\sigma^2} \sim \chi^2_2)", [](Given) { return Numbers{2.0}; },
              [](Given v, double x) { return x * x / (v[0] * v[0]); }},
             {RelationKind::Transformation, "normal",
              MARK_TEXT("DistributionFacts", "It is the length of a vector of two independent normal numbers."),
              R"(\sqrt{Y_1^2+Y_2^2} \sim \operatorname{Rayleigh}(\sigma),\quad Y_i \sim )"
              R"(\mathcal{N}(0, \sigma^2))"}},
        .scipy = scipyContinuous("rayleigh(scale=%1)"),
        .r = rFunctions("weibull", "shape = 2, scale = %1 * sqrt(2)",
                        MARK_TEXT("DistributionFacts", "R itself lacks this family, but it is a Weibull distribution "
                                                       "of shape 2.")),
        .boost = boostContinuous("rayleigh", "%1"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts pareto()
{
    return {
        .id = "pareto",
        .example = MARK_TEXT("DistributionFacts", "A few are huge and very many small: fortunes, cities, files, "
                                                  "insurance claims. With shape log 5/log 4 ≈ 1.16 "
                                                  "the richest 20 % own 80 % of everything, the rule that Pareto "
                                                  "found. Each time x doubles, the share of those "
                                                  "above it shrinks by the same factor, here 2^−1.16 ≈ 0.45. For "
                                                  "shapes up to 1 the mean is infinite, up to 2 "
                                                  "the variance, so averages of samples settle slowly or never."),
        .parametrisations = {{{{MARK_TEXT("DistributionFacts", "Lowest value"), R"(m)", same<0>},
                               {MARK_TEXT("DistributionFacts", "Exponent of the density"), R"(a = \alpha+1)",
                                [](Given v) { return v[1] + 1.0; }}},
                              [](Given v) {
                                  return Numbers{v[0], v[1] - 1.0};
                              }},
                             {{{MARK_TEXT("DistributionFacts", "Scale of the generalised Pareto distribution"),
                                R"(s = \frac{m}{\alpha})", [](Given v) { return v[0] / v[1]; }},
                               {MARK_TEXT("DistributionFacts", "Its tail index"), R"(\xi = \frac{1}{\alpha})",
                                [](Given v) { return 1.0 / v[1]; }}},
                              [](Given v) {
                                  return Numbers{v[0] / v[1], 1.0 / v[1]};
                              }}},
        .relations = {{RelationKind::Transformation, "exponential",
                       MARK_TEXT("DistributionFacts", "The logarithm of its ratio to the lowest value is exponential."),
                       R"(\ln\frac{X}{m} \sim \operatorname{Exp}(\alpha))", [](Given v) { return Numbers{v[1]}; },
                       [](Given v, double x) { return std::log(x / v[0]); }},
                      {RelationKind::Transformation, "beta",
                       MARK_TEXT("DistributionFacts", "The lowest value over it has a beta distribution."),
                       R"(\frac{m}{X} \sim \operatorname{Beta}(\alpha, 1))",
                       [](Given v) {
                           return Numbers{v[1], 1.0};
                       },
                       [](Given v, double x) { return v[0] / x; }},
                      {RelationKind::Transformation, "uniform",
                       MARK_TEXT("DistributionFacts",
                                 "Seen from its own tail it is uniform, which is how it is drawn."),
                       R"(\left(\frac{m}{X}\right)^\alpha \sim \mathcal{U}(0, 1))",
                       [](Given) {
                           return Numbers{0.0, 1.0};
                       },
                       [](Given v, double x) { return std::pow(v[0] / x, v[1]); }}},
        .scipy = scipyContinuous("pareto(b=%2, scale=%1)"),
        .r = rPackage("extraDistr", "pareto", "a = %2, b = %1"),
        .boost = boostContinuous("pareto", "%1, %2"),
    };
}

} // namespace

std::vector<DistributionFacts> lifetimeFamilyFacts()
{
    return {weibull(), rayleigh(), pareto()};
}

} // namespace numerics
