#include "numerics/distributionfactparts.h"

#include <boost/math/special_functions/bessel.hpp>

#include <numeric>

namespace numerics {

namespace {

constexpr double pi = std::numbers::pi;

/// Centre and half-width of a range, and back.
Parametrisation centreAndHalf()
{
    return {{{centreName(), R"(c = \frac{a+b}{2})", [](Given v) { return std::midpoint(v[0], v[1]); }},
             {MARK_TEXT("DistributionFacts", "Half the width"), R"(h = \frac{b-a}{2})",
              [](Given v) { return (v[1] - v[0]) / 2.0; }}},
            [](Given v) {
                return Numbers{v[0] - v[1], v[0] + v[1]};
            }};
}

double partOfRange(Given v, double x)
{
    return (x - v[0]) / (v[1] - v[0]);
}

double betaDeviation(Given v)
{
    const double sum = v[0] + v[1];
    return std::sqrt(v[0] * v[1] / (sum + 1.0)) / sum;
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts beta()
{
    return {
        .id = "beta",
        .example = MARK_TEXT(
            "DistributionFacts",
            "What is believed of an unknown probability. Whoever starts from ignorance, both parameters 1, and sees 7 "
            "successes in 10 trials, ends with parameters 8 and 4: a mean of 8/12 ≈ 0.667, and a probability of 88.7 % "
            "that the true rate is above one half. Click rates, batting averages and shares of any kind are described "
            "so. "
            "A parameter below 1 makes the density infinite at its end; two ones make it flat."),
        .parametrisations =
            {{{{meanName(), R"(\mu = \frac{\alpha}{\alpha+\beta})", [](Given v) { return v[0] / (v[0] + v[1]); }},
               {MARK_TEXT("DistributionFacts", "Size of the sample it is worth"), R"(\nu = \alpha+\beta)",
                [](Given v) { return v[0] + v[1]; }}},
              [](Given v) {
                  return Numbers{v[0] * v[1], (1.0 - v[0]) * v[1]};
              }},
             {{{meanName(), R"(\mu = \frac{\alpha}{\alpha+\beta})", [](Given v) { return v[0] / (v[0] + v[1]); }},
               {deviationName(), R"(\sigma = \sqrt{\frac{\mu(1-\mu)}{\alpha+\beta+1}})", betaDeviation}},
              [](Given v) {
                  const double size = v[0] * (1.0 - v[0]) / (v[1] * v[1]) - 1.0;
                  return Numbers{v[0] * size, (1.0 - v[0]) * size};
              }},
             {{{MARK_TEXT("DistributionFacts", "Mode"),
                R"(\omega = \frac{\alpha-1}{\alpha+\beta-2},\quad \alpha, \beta > 1)",
                [](Given v) { return v[0] > 1.0 && v[1] > 1.0 ? (v[0] - 1.0) / (v[0] + v[1] - 2.0) : notThere; }},
               {MARK_TEXT("DistributionFacts", "Concentration"), R"(\kappa = \alpha+\beta)",
                [](Given v) { return v[0] + v[1]; }}},
              [](Given v) {
                  return Numbers{v[0] * (v[1] - 2.0) + 1.0, (1.0 - v[0]) * (v[1] - 2.0) + 1.0};
              }}},
        .relations =
            {{RelationKind::SpecialCase,
              "uniform",
              MARK_TEXT("DistributionFacts", "With both parameters 1 it is uniform."),
              R"(\operatorname{Beta}(1, 1) = \mathcal{U}(0, 1))",
              [](Given v) {
                  return v[0] == 1.0 && v[1] == 1.0 ? Numbers{0.0, 1.0} : Numbers{};
              },
              nullptr,
              {1.0, 1.0}},
             {RelationKind::SpecialCase,
              "arcsine",
              MARK_TEXT("DistributionFacts", "With both parameters ½ it is the arcsine distribution."),
              R"(\operatorname{Beta}(\tfrac12, \tfrac12) = \operatorname{Arcsine}(0, 1))",
              [](Given v) {
                  return v[0] == 0.5 && v[1] == 0.5 ? Numbers{0.0, 1.0} : Numbers{};
              },
              nullptr,
              {0.5, 0.5}},
             {RelationKind::Transformation, "f",
              MARK_TEXT("DistributionFacts", "As odds instead of a share it has an F distribution."),
              R"(\frac{\beta X}{\alpha(1-X)} \sim F_{2\alpha, 2\beta})",
              [](Given v) {
                  return Numbers{2.0 * v[0], 2.0 * v[1]};
              },
              [](Given v, double x) { return v[1] * x / (v[0] * (1.0 - x)); }},
             {RelationKind::Transformation, "gamma",
              MARK_TEXT("DistributionFacts", "It is the share of one gamma number in the sum of two of equal "
                                             "scale."),
              R"(\frac{Y_1}{Y_1+Y_2} \sim \operatorname{Beta}(\alpha, \beta),\quad Y_1 \sim \Gamma(\alpha, 1),\ )"
              R"(Y_2 \sim \Gamma(\beta, 1))"},
             {RelationKind::Limit,
              "normal",
              MARK_TEXT("DistributionFacts", "For large parameters it comes near a normal distribution."),
              R"(\operatorname{Beta}(\alpha, \beta) \approx \mathcal{N}(\mu, \sigma^2)\ )"
              R"(\text{for } \alpha, \beta \to \infty)",
              [](Given v) {
                  return Numbers{v[0] / (v[0] + v[1]), betaDeviation(v)};
              },
              nullptr,
              {200.0, 100.0}},
             {RelationKind::Conjugate, "binomial",
              MARK_TEXT("DistributionFacts", "As the prior of a probability it stays beta: successes add to "
                                             "the first parameter, failures to the second."),
              R"(p \mid k \sim \operatorname{Beta}(\alpha+k, \beta+n-k))"},
             {RelationKind::Generalisation, "dirichlet",
              MARK_TEXT("DistributionFacts", "It is the Dirichlet distribution of two shares, of which the "
                                             "first is looked at."),
              R"((X, 1-X) \sim \operatorname{Dir}(\alpha, \beta))"},
             {RelationKind::Generalisation, "noncentral_beta",
              MARK_TEXT("DistributionFacts", "It is the noncentral one of noncentrality 0."),
              R"(\operatorname{Beta}(\alpha, \beta) = \operatorname{Beta}(\alpha, \beta, 0))",
              [](Given v) {
                  return Numbers{v[0], v[1], 0.0};
              }}},
        .scipy = scipyContinuous("beta(a=%1, b=%2)"),
        .r = rFunctions("beta", "shape1 = %1, shape2 = %2"),
        .boost = boostContinuous("beta", "%1, %2"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts uniform()
{
    return {
        .id = "uniform",
        .example = MARK_TEXT(
            "DistributionFacts",
            "A bus comes every 15 minutes and you arrive at no particular time: the wait is uniform from 0 to 15 "
            "minutes, "
            "7.5 on average and longer than 10 in a third of all cases. What is lost by rounding to whole numbers is "
            "uniform from −½ to ½, with standard deviation 1/√12 ≈ 0.289. Every random generator starts with the "
            "uniform "
            "distribution on 0 to 1: put through a quantile function, it becomes any other."),
        .parametrisations = {centreAndHalf(),
                             {{{meanName(), R"(\mu = \frac{a+b}{2})",
                                [](Given v) { return std::midpoint(v[0], v[1]); }},
                               {deviationName(), R"(\sigma = \frac{b-a}{\sqrt{12}})",
                                [](Given v) { return (v[1] - v[0]) / std::sqrt(12.0); }}},
                              [](Given v) {
                                  const double half = v[1] * std::numbers::sqrt3;
                                  return Numbers{v[0] - half, v[0] + half};
                              }}},
        .relations =
            {{RelationKind::Transformation, "beta",
              MARK_TEXT("DistributionFacts", "Brought to 0 to 1, it is the beta distribution with both "
                                             "parameters 1."),
              R"(\frac{X-a}{b-a} \sim \operatorname{Beta}(1, 1))",
              [](Given) {
                  return Numbers{1.0, 1.0};
              },
              partOfRange},
             {RelationKind::Transformation, "exponential",
              MARK_TEXT("DistributionFacts", "Minus the logarithm of a uniform number is exponential."),
              R"(-\ln\frac{X-a}{b-a} \sim \operatorname{Exp}(1))", [](Given) { return Numbers{1.0}; },
              [](Given v, double x) { return -std::log(partOfRange(v, x)); }},
             {RelationKind::Transformation, "discrete_uniform",
              MARK_TEXT("DistributionFacts", "Between whole numbers and rounded down, it takes each whole number "
                                             "alike."),
              R"(X \sim \mathcal{U}(0, n) \ \Rightarrow\ \lfloor X \rfloor \sim \mathcal{U}\{0, \dots, n-1\})"},
             {RelationKind::Sum, "triangular",
              MARK_TEXT("DistributionFacts", "The sum of two independent ones of equal width is triangular."),
              R"(X_1+X_2 \sim \operatorname{Triangular}(2a, a+b, 2b))"},
             {RelationKind::Sum, "normal",
              MARK_TEXT("DistributionFacts", "Twelve uniform numbers less 6 are nearly standard normal."),
              R"(U_1+\dots+U_{12}-6 \approx \mathcal{N}(0, 1))"}},
        .scipy = scipyContinuous("uniform(loc=%1, scale=%2 - %1)",
                                 MARK_TEXT("DistributionFacts", "SciPy's scale is the width, not the upper end.")),
        .r = rFunctions("unif", "min = %1, max = %2"),
        .boost = boostContinuous("uniform", "%1, %2"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts arcsine()
{
    return {
        .id = "arcsine",
        .example = MARK_TEXT(
            "DistributionFacts",
            "Toss a coin against a friend all day: the share of the time that you lead does not gather at one half. It "
            "follows the arcsine law, which is highest at 0 and 1: with probability 20 % one of you leads for at least "
            "97.6 % of the time. A swinging pendulum photographed at a random moment is found near its turning points "
            "for "
            "a similar reason, as there it is slow; the middle half of its way holds it only a third of the time."),
        .parametrisations = {centreAndHalf()},
        .relations = {{RelationKind::Transformation, "beta",
                       MARK_TEXT("DistributionFacts", "Brought to 0 to 1, it is the beta distribution with both "
                                                      "parameters ½."),
                       R"(\frac{X-a}{b-a} \sim \operatorname{Beta}(\tfrac12, \tfrac12))",
                       [](Given) {
                           return Numbers{0.5, 0.5};
                       },
                       partOfRange},
                      {RelationKind::Transformation, "uniform",
                       MARK_TEXT("DistributionFacts", "The angle of the swing is uniform."),
                       R"(\frac{2}{\pi}\arcsin\sqrt{\frac{X-a}{b-a}} \sim \mathcal{U}(0, 1))",
                       [](Given) {
                           return Numbers{0.0, 1.0};
                       },
                       [](Given v, double x) {
                           return 2.0 / pi * std::atan2(std::sqrt(x - v[0]), std::sqrt(v[1] - x));
                       }}},
        .scipy = scipyContinuous("arcsine(loc=%1, scale=%2 - %1)"),
        .r = {.density = "dbeta((x - %1) / (%2 - %1), 1/2, 1/2) / (%2 - %1)",
              .cumulative = "pbeta((x - %1) / (%2 - %1), 1/2, 1/2)",
              .quantile = "%1 + (%2 - %1) * qbeta(p, 1/2, 1/2)",
              .note = MARK_TEXT("DistributionFacts",
                                "R itself lacks this family; here it is computed through the beta distribution.")},
        .boost = boostContinuous("arcsine", "%1, %2"),
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts triangular()
{
    return {
        .id = "triangular",
        .example = MARK_TEXT(
            "DistributionFacts",
            "Three guesses make a distribution: a planner says at least 2 days, most likely 4, at most 9. The mean is "
            "then (2 + 4 + 9)/3 = 5 days, and with probability 9/35 ≈ 26 % the task takes more than 6. Where no more "
            "is "
            "known, that is more honest than a single number. The sum of two uniform numbers has this shape exactly, "
            "as "
            "the sum of two dice has it in steps."),
        .parametrisations =
            {{{{MARK_TEXT("DistributionFacts", "Lowest value"), R"(a)", same<0>},
               {MARK_TEXT("DistributionFacts", "Width"), R"(w = b-a)", [](Given v) { return v[2] - v[0]; }},
               {MARK_TEXT("DistributionFacts", "Place of the mode within"), R"(r = \frac{c-a}{b-a})",
                [](Given v) { return (v[1] - v[0]) / (v[2] - v[0]); }}},
              [](Given v) {
                  return Numbers{v[0], v[0] + v[1] * v[2], v[0] + v[1]};
              }},
             {{{MARK_TEXT("DistributionFacts", "Lowest value"), R"(a)", same<0>},
               {meanName(), R"(\mu = \frac{a+b+c}{3})", [](Given v) { return (v[0] + v[1] + v[2]) / 3.0; }},
               {MARK_TEXT("DistributionFacts", "Highest value"), R"(b)", same<2>}},
              [](Given v) {
                  return Numbers{v[0], 3.0 * v[1] - v[0] - v[2], v[2]};
              }}},
        .relations = {{RelationKind::Sum, "uniform",
                       MARK_TEXT("DistributionFacts",
                                 "The symmetric one is the sum of two independent uniform numbers."),
                       R"(U_1+U_2 \sim \operatorname{Triangular}(0, 1, 2))"},
                      {RelationKind::Transformation,
                       "beta",
                       MARK_TEXT("DistributionFacts",
                                 "With the mode at an end and brought to 0 to 1, it is a beta distribution."),
                       R"(c = b \ \Rightarrow\ \frac{X-a}{b-a} \sim \operatorname{Beta}(2, 1))",
                       [](Given v) {
                           return v[1] == v[2] ? Numbers{2.0, 1.0} : v[1] == v[0] ? Numbers{1.0, 2.0} : Numbers{};
                       },
                       [](Given v, double x) { return (x - v[0]) / (v[2] - v[0]); },
                       {1.0, 4.0, 4.0}}},
        .scipy =
            scipyContinuous("triang(c=(%2 - %1) / (%3 - %1), loc=%1, scale=%3 - %1)",
                            MARK_TEXT("DistributionFacts", "SciPy's c is the place of the mode within the range.")),
        .r = rPackage("extraDistr", "triang", "a = %1, b = %3, c = %2"),
        .boost = boostContinuous("triangular", "%1, %2, %3"),
    };
}

/// Length of the mean of directions as unit vectors, I₁(κ)/I₀(κ); by its expansion where both would overflow.
double resultantLength(double concentration)
{
    constexpr double large = 700.0;
    if (concentration > large)
        return 1.0 - 1.0 / (2.0 * concentration) - 1.0 / (8.0 * concentration * concentration)
               - 1.0 / (8.0 * concentration * concentration * concentration);
    return boost::math::cyl_bessel_i(1, concentration) / boost::math::cyl_bessel_i(0, concentration);
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts vonMises()
{
    return {
        .id = "von_mises",
        .example = MARK_TEXT("DistributionFacts",
                             "The normal distribution of directions and times of the day, where 359° and 1° are "
                             "neighbours. Let birds set "
                             "off with mean direction south and concentration 2: then 67 % of them fly within 45° of "
                             "south, and the mean "
                             "of their unit vectors has length 0.698. A mean of the plain numbers would be wrong, as "
                             "the mean of 359° and "
                             "1° is not 180°. Concentration 0 takes all directions alike; a large one looks normal."),
        .parametrisations = {{{{MARK_TEXT("DistributionFacts", "Mean direction"), R"(\mu)", same<0>},
                               {MARK_TEXT("DistributionFacts", "Mean resultant length"),
                                R"(R = \frac{I_1(\kappa)}{I_0(\kappa)})",
                                [](Given v) { return resultantLength(v[1]); }}},
                              nullptr},
                             {{{MARK_TEXT("DistributionFacts", "Mean direction"), R"(\mu)", same<0>},
                               {MARK_TEXT("DistributionFacts", "Standard deviation of the normal limit"),
                                R"(\sigma = \frac{1}{\sqrt\kappa})", [](Given v) { return 1.0 / std::sqrt(v[1]); }}},
                              [](Given v) {
                                  return Numbers{v[0], 1.0 / (v[1] * v[1])};
                              }}},
        .relations = {{RelationKind::SpecialCase,
                       "uniform",
                       MARK_TEXT("DistributionFacts", "With concentration 0 all directions are alike."),
                       R"(\operatorname{VM}(\mu, 0) = \mathcal{U}(\mu-\pi, \mu+\pi))",
                       [](Given v) {
                           return v[1] == 0.0 ? Numbers{v[0] - pi, v[0] + pi} : Numbers{};
                       },
                       nullptr,
                       {0.5, 0.0}},
                      {RelationKind::Limit,
                       "normal",
                       MARK_TEXT("DistributionFacts", "For large concentrations it comes near a normal distribution."),
                       R"(\operatorname{VM}(\mu, \kappa) \approx \mathcal{N}\!\left(\mu, \tfrac1\kappa\right)\ )"
                       R"(\text{for } \kappa \to \infty)",
                       [](Given v) {
                           return v[1] > 0.0 ? Numbers{v[0], 1.0 / std::sqrt(v[1])} : Numbers{};
                       },
                       nullptr,
                       {0.0, 100.0}},
                      {RelationKind::Conditioning, "multivariate_normal",
                       MARK_TEXT("DistributionFacts",
                                 "It is the direction of a normal vector of the plane, given that its "
                                 "length is 1."),
                       R"(\arg(Y_1, Y_2) \mid Y_1^2+Y_2^2 = 1,\quad Y \sim \mathcal{N}_2\!\left((\cos\mu, \sin\mu), )"
                       R"(\tfrac1\kappa I\right))"}},
        .scipy =
            scipyContinuous("vonmises_line(kappa=%2, loc=%1)",
                            MARK_TEXT("DistributionFacts", "SciPy's vonmises without _line runs on around the "
                                                           "circle: its distribution function grows by 1 each turn.")),
        .r = {.object = "library(circular)\nmu <- circular(%1)\nx <- circular(x)",
              .density = "dvonmises(x, mu = mu, kappa = %2)",
              .cumulative = "pvonmises(x, mu = mu, kappa = %2)",
              .quantile = "qvonmises(p, mu = mu, kappa = %2)",
              .note = MARK_TEXT("DistributionFacts", "R itself lacks this family; the package circular has it, with "
                                                     "angles from 0 to 2π.")},
        .boost = lackingInBoost(),
    };
}

} // namespace

std::vector<DistributionFacts> boundedFamilyFacts()
{
    return {beta(), uniform(), arcsine(), triangular(), vonMises()};
}

} // namespace numerics
