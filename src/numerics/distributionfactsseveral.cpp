#include "numerics/distributionfactparts.h"

#include "core/value.h"

namespace numerics {

namespace {

/// How many variables a mean and a covariance matrix of together so many numbers have.
std::size_t variables(Given v)
{
    std::size_t count = 0;
    while ((count + 1) * (count + 2) <= v.size())
        ++count;
    return count;
}

/// Mean; rows of the covariance in brackets; its entries; the number of variables.
std::vector<std::string> normalWords(Given v)
{
    const std::size_t count = variables(v);
    std::string rows;
    for (std::size_t i = 0; i < count; ++i)
        rows += (i == 0 ? "[" : ", [") + listed(v.subspan(count + i * count, count)) + ']';
    return {listed(v.first(count)), rows, listed(v.subspan(count)), core::shortest(static_cast<double>(count))};
}

/// The square root of the determinant of a symmetric positive definite matrix, by its Cholesky factor.
double rootOfDeterminant(Numbers a, std::size_t count)
{
    double product = 1.0;
    for (std::size_t j = 0; j < count; ++j) {
        const double pivot = std::sqrt(a[j * count + j]);
        product *= pivot;
        for (std::size_t i = j; i < count; ++i)
            a[i * count + j] /= pivot;
        for (std::size_t i = j + 1; i < count; ++i)
            for (std::size_t k = j + 1; k <= i; ++k)
                a[i * count + k] -= a[i * count + j] * a[k * count + j];
    }
    return product;
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts multivariateNormal()
{
    return {
        .id = "multivariate_normal",
        .example = MARK_TEXT(
            "DistributionFacts",
            "Let the heights of fathers and sons have means 175 and 176 cm, standard deviations of 7 cm and "
            "correlation "
            "0.5. The sons of fathers of 189 cm, two standard deviations above the mean, are then 176 + 0.5·14 = 183 "
            "cm "
            "tall on average, only one above, with standard deviation 7√(1 − 0.5²) ≈ 6.1: regression to the mean. The "
            "same conditioning is what Gaussian processes and the Kalman filter compute. Each ellipse of equal density "
            "is "
            "an ellipse of equal Mahalanobis distance."),
        .parametrisations =
            {{{{MARK_TEXT("DistributionFacts", "Precision matrix"), R"(\Lambda = \Sigma^{-1})", nullptr},
               {MARK_TEXT("DistributionFacts", "Its product with the mean"), R"(\eta = \Sigma^{-1}\mu)", nullptr}},
              nullptr},
             {{{MARK_TEXT("DistributionFacts", "Standard deviations and correlations"),
                R"(\sigma_i = \sqrt{\Sigma_{ii}},\quad \rho_{ij} = \frac{\Sigma_{ij}}{\sigma_i\sigma_j})", nullptr},
               {MARK_TEXT("DistributionFacts", "Root of the determinant: the volume of the ellipsoid"),
                R"(\sqrt{\det\Sigma})",
                [](Given v) {
                    const std::size_t count = variables(v);
                    return rootOfDeterminant(Numbers(v.begin() + static_cast<std::ptrdiff_t>(count), v.end()), count);
                }}},
              nullptr}},
        .relations = {{RelationKind::SpecialCase,
                       "normal",
                       MARK_TEXT("DistributionFacts",
                                 "Each of its variables, and each weighted sum of them, is normal."),
                       R"(w^{\mathsf T}X \sim \mathcal{N}(w^{\mathsf T}\mu, w^{\mathsf T}\Sigma w))",
                       [](Given v) {
                           return v.size() == 2 ? Numbers{v[0], std::sqrt(v[1])} : Numbers{};
                       },
                       nullptr,
                       {1.0, 4.0}},
                      {RelationKind::Transformation, "chi_squared",
                       MARK_TEXT("DistributionFacts", "Its squared Mahalanobis distance from the mean is chi-squared."),
                       R"((X-\mu)^{\mathsf T}\Sigma^{-1}(X-\mu) \sim \chi^2_d)"}},
        .scipy = {.header = "from scipy import stats",
                  .object = "x = [%1]\nX = stats.multivariate_normal(mean=[%1], cov=[%2])",
                  .density = "X.pdf(x)",
                  .cumulative = "X.cdf(x)",
                  .note = MARK_TEXT("DistributionFacts", "There is no quantile in several variables."),
                  .givesX = true},
        .r = {.object = "x <- c(%1)\nS <- matrix(c(%3), nrow = %4)",
              .density = "mvtnorm::dmvnorm(x, mean = c(%1), sigma = S)",
              .cumulative = "mvtnorm::pmvnorm(upper = x, mean = c(%1), sigma = S)",
              .note = MARK_TEXT("DistributionFacts", "R itself lacks this family; the package mvtnorm has it. There is "
                                                     "no quantile in several variables."),
              .givesX = true},
        .boost = lacking(MARK_TEXT("DistributionFacts", "Boost.Math has no families of several variables.")),
        .words = normalWords,
    };
}

double sumOf(Given v)
{
    double sum = 0.0;
    for (const double number : v)
        sum += number;
    return sum;
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts dirichlet()
{
    return {
        .id = "dirichlet",
        .example = MARK_TEXT("DistributionFacts", "What is believed of several shares that add up to 1. With α = (40, "
                                                  "35, 25) three parties are expected at 40, "
                                                  "35 and 25 %, the first with standard deviation √(0.4·0.6/101) ≈ 4.9 "
                                                  "%, as if 100 voters had been asked; 100 "
                                                  "more, of whom 50, 30 and 20 are for them, make it (90, 65, 45). "
                                                  "Parameters below 1 prefer few large shares, "
                                                  "which is how topic models say that a text has few topics."),
        .parametrisations =
            {{{{MARK_TEXT("DistributionFacts", "Mean shares"), R"(m_i = \frac{\alpha_i}{\sum_j \alpha_j})", nullptr},
               {MARK_TEXT("DistributionFacts", "Concentration"), R"(\alpha_0 = \sum_j \alpha_j)", sumOf}},
              nullptr}},
        .relations = {{RelationKind::SpecialCase, "beta",
                       MARK_TEXT("DistributionFacts", "Each of its shares has a beta distribution."),
                       R"(X_i \sim \operatorname{Beta}(\alpha_i, \alpha_0-\alpha_i))"},
                      {RelationKind::Transformation, "gamma",
                       MARK_TEXT("DistributionFacts", "It is the shares of independent gamma numbers of equal scale in "
                                                      "their sum."),
                       R"(X_i = \frac{Y_i}{Y_1+\dots+Y_k},\quad Y_i \sim \Gamma(\alpha_i, 1))"},
                      {RelationKind::Conjugate, "multinomial",
                       MARK_TEXT("DistributionFacts",
                                 "As the prior of the probabilities of classes it stays Dirichlet: "
                                 "counts add to the parameters."),
                       R"(p \mid x \sim \operatorname{Dir}(\alpha+x))"},
                      {RelationKind::Conjugate, "categorical",
                       MARK_TEXT("DistributionFacts", "One observed class adds 1 to its parameter."),
                       R"(p \mid x \sim \operatorname{Dir}(\alpha+e_x))"}},
        .scipy = {.header = "import numpy as np\nfrom scipy import stats",
                  .object = "alpha = np.array([%1])\nx = alpha / alpha.sum()\nX = stats.dirichlet(alpha)",
                  .density = "X.pdf(x)",
                  .note = MARK_TEXT("DistributionFacts", "SciPy has the density only; there is no quantile in several "
                                                         "variables."),
                  .givesX = true},
        .r = {.object = "alpha <- c(%1)\nx <- alpha / sum(alpha)",
              .density = "extraDistr::ddirichlet(x, alpha)",
              .note = MARK_TEXT("DistributionFacts", "R itself lacks this family; the package extraDistr has its "
                                                     "density."),
              .givesX = true},
        .boost = lacking(MARK_TEXT("DistributionFacts", "Boost.Math has no families of several variables.")),
        .words = [](Given v) { return std::vector<std::string>{listed(v)}; },
    };
}

/// Counts near the mean that add up to n: what stands first rounded down, the rest in the last.
std::string typicalCounts(Given v)
{
    Numbers counts;
    double left = v[0];
    for (std::size_t i = 1; i + 1 < v.size(); ++i) {
        counts.push_back(std::floor(v[0] * v[i]));
        left -= counts.back();
    }
    counts.push_back(left);
    return listed(counts);
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
DistributionFacts multinomial()
{
    return {
        .id = "multinomial",
        .example = MARK_TEXT(
            "DistributionFacts",
            "Throw a die 60 times and count its faces: each count has mean 10 and standard deviation √(60·1/6·5/6) ≈ "
            "2.89, "
            "and any two have correlation −1/5, since more of one leave fewer for the other. That all six come out at "
            "exactly 10, the most likely outcome, has a probability of only 60!/((10!)^6·6^60) ≈ 0.000075. Naive Bayes "
            "treats the words of a text as such counts."),
        .parametrisations = {{{{MARK_TEXT("DistributionFacts", "Expected counts"), R"(\mu_i = np_i)", nullptr}},
                              nullptr}},
        .relations =
            {{RelationKind::SpecialCase, "binomial", MARK_TEXT("DistributionFacts", "Each of its counts is binomial."),
              R"(X_i \sim \operatorname{Bin}(n, p_i))"},
             {RelationKind::SpecialCase, "categorical",
              MARK_TEXT("DistributionFacts", "With one trial it is categorical, written as a vector with a "
                                             "single 1."),
              R"(\operatorname{Mult}(1, p) \sim e_Y,\quad Y \sim \operatorname{Cat}(p))"},
             {RelationKind::Conditioning, "poisson",
              MARK_TEXT("DistributionFacts", "Independent Poisson counts are multinomial, given their sum."),
              R"((Y_1, \dots, Y_k) \mid \textstyle\sum Y_i = n \ \sim\ )"
              R"(\operatorname{Mult}\!\left(n, \tfrac{\lambda_i}{\sum_j \lambda_j}\right))"},
             {RelationKind::Conjugate, "dirichlet",
              MARK_TEXT("DistributionFacts", "A Dirichlet prior of its probabilities stays Dirichlet."),
              R"(p \mid x \sim \operatorname{Dir}(\alpha+x))"},
             {RelationKind::Limit, "multivariate_normal",
              MARK_TEXT("DistributionFacts", "For many trials it comes near a multivariate normal distribution "
                                             "on the plane of that sum."),
              R"(\operatorname{Mult}(n, p) \approx \mathcal{N}\!\left(np, n(\operatorname{diag}(p)-pp^{\mathsf T})\right)\ )"
              R"(\text{for } n \to \infty)"}},
        .scipy = {.header = "from scipy import stats",
                  .object = "x = [%3]\nX = stats.multinomial(n=%1, p=[%2])",
                  .density = "X.pmf(x)",
                  .note = MARK_TEXT("DistributionFacts", "SciPy has the density only; there is no quantile in several "
                                                         "variables."),
                  .givesX = true},
        .r = {.object = "x <- c(%3)",
              .density = "dmultinom(x, size = %1, prob = c(%2))",
              .note = MARK_TEXT("DistributionFacts", "R has the probability of each outcome only."),
              .givesX = true},
        .boost = lacking(MARK_TEXT("DistributionFacts", "Boost.Math has no families of several variables.")),
        .words =
            [](Given v) {
                return std::vector<std::string>{core::shortest(v[0]), listed(v.subspan(1)), typicalCounts(v)};
            },
    };
}

} // namespace

std::vector<DistributionFacts> severalVariablesFacts()
{
    return {multivariateNormal(), dirichlet(), multinomial()};
}

} // namespace numerics
