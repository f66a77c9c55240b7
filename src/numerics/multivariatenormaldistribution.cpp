#include "numerics/draws.h"
#include "numerics/quadruplemember.h"

#include <cmath>
#include <limits>
#include <utility>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::Grid;
using core::literal;

/// The factor is computed in 113 digits, which takes a quarter of a second for so many variables.
constexpr std::size_t mostVariables = 200;

const Quadruple &logTwoPi()
{
    static const Quadruple value = log(2 * boost::math::constants::pi<Quadruple>());
    return value;
}

/// L with covariance = L·Lᵀ; stops where it is not positive definite and gives the number of the leading minor that is
/// not positive.
tl::expected<Grid<Quadruple>, std::size_t> factorOf(const Grid<double> &covariance)
{
    const std::size_t n = covariance.rows;
    Grid<Quadruple> factor(n, n);
    for (std::size_t j = 0; j < n; ++j)
        for (std::size_t i = j; i < n; ++i) {
            Quadruple sum = covariance(i, j);
            for (std::size_t k = 0; k < j; ++k)
                sum -= factor(i, k) * factor(j, k);
            if (i == j && sum <= 0)
                return tl::unexpected(j + 1);
            factor(i, j) = i == j ? Quadruple(sqrt(sum)) : Quadruple(sum / factor(j, j));
        }
    return factor;
}

class NormalMember : public QuadrupleMember
{
public:
    NormalMember(std::vector<double> mean, Grid<double> covariance, Grid<Quadruple> factor)
        : m_mean(std::move(mean)),
          m_covariance(std::move(covariance)),
          m_factor(std::move(factor))
    {
        for (std::size_t i = 0; i < m_mean.size(); ++i)
            m_logRoot += log(m_factor(i, i));
        m_logRoot += m_mean.size() * logTwoPi() / 2;
    }

    std::size_t dimension() const override { return m_mean.size(); }

    JointSummary summary() const override
    {
        return {.mean = m_mean,
                .covariance = m_covariance,
                .entropy = static_cast<double>(Quadruple(m_mean.size()) / 2 + m_logRoot)};
    }

    void draw(Draws &draws, std::span<double> x) const override
    {
        std::vector<double> z(x.size());
        for (double &number : z)
            number = draws.normal();
        for (std::size_t i = 0; i < x.size(); ++i) {
            x[i] = m_mean[i];
            for (std::size_t k = 0; k <= i; ++k)
                x[i] += static_cast<double>(m_factor(i, k)) * z[k];
        }
    }

private:
    /// −½‖z‖² − ln √det 2πΣ, where L z = x − μ.
    Quadruple logDensity(std::span<const double> x) const override
    {
        std::vector<Quadruple> z(x.size());
        Quadruple square = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            if (std::isinf(x[i]))
                return -std::numeric_limits<Quadruple>::infinity();
            Quadruple sum = Quadruple(x[i]) - m_mean[i];
            for (std::size_t k = 0; k < i; ++k)
                sum -= m_factor(i, k) * z[k];
            z[i] = sum / m_factor(i, i);
            square += z[i] * z[i];
        }
        return -square / 2 - m_logRoot;
    }

    std::vector<double> m_mean;
    Grid<double> m_covariance;
    Grid<Quadruple> m_factor;
    Quadruple m_logRoot = 0; ///< ln √det 2πΣ
};

core::Result<void> sizes(const JointValues &values)
{
    const std::size_t n = values[0].rows;
    if (values[1].rows != n)
        return fail(ErrorKind::Shape, "params.covariance",
                    filled(MARK_TEXT("Distribution", "the mean has %1 numbers, so the covariance must be %1×%1; it is "
                                                     "%2×%2"),
                           {literal(n), literal(values[1].rows)}));
    if (n > mostVariables)
        return fail(ErrorKind::TooLarge, "params.mean",
                    filled(MARK_TEXT("Distribution", "at most %1 variables are taken; there are %2"),
                           {literal(mostVariables), literal(n)}));
    return {};
}

core::Result<SharedMember> member(const JointValues &values)
{
    const Grid<double> &covariance = values[1];
    for (std::size_t i = 0; i < covariance.rows; ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (covariance(i, j) != covariance(j, i))
                return fail(
                    ErrorKind::Domain, "params.covariance",
                    filled(MARK_TEXT("Distribution", "the covariance must be symmetric; row %1, column %2 holds "
                                                     "%3, and row %2, column %1 holds %4"),
                           {literal(i + 1), literal(j + 1), literal(covariance(i, j)), literal(covariance(j, i))}));
    auto factor = factorOf(covariance);
    if (!factor)
        return fail(ErrorKind::Domain, "params.covariance",
                    filled(MARK_TEXT("Distribution", "the covariance must be positive definite; its leading minor of "
                                                     "size %1 is not positive"),
                           {literal(factor.error())}));
    return std::make_shared<const NormalMember>(values[0].cells, covariance, std::move(*factor));
}

Grid<double> startingCovariance()
{
    Grid<double> result(2, 2, 0.5);
    result(0, 0) = result(1, 1) = 1.0;
    return result;
}

} // namespace

JointDistribution multivariateNormalDistribution()
{
    return {.id = "multivariate_normal",
            .name = MARK_TEXT("Distribution", "Multivariate normal"),
            .meaning = MARK_TEXT("Distribution", "Several variables, each weighted sum of which is normal."),
            .parameters = {{.id = "mean",
                            .name = MARK_TEXT("Distribution", "Mean"),
                            .latex = R"(\mu)",
                            .initial = Grid<double>(2, 1),
                            .meaning = MARK_TEXT("Distribution", "The centre, a number for each variable.")},
                           {.id = "covariance",
                            .name = MARK_TEXT("Distribution", "Covariance"),
                            .latex = R"(\Sigma)",
                            .form = ParameterForm::Matrix,
                            .initial = startingCovariance(),
                            .meaning = MARK_TEXT("Distribution", "The variances and, beside them, how the variables "
                                                                 "vary together; symmetric positive definite.")}},
            .sign = R"(X \sim \mathcal{N}(\mu, \Sigma))",
            .support = R"(x \in \mathbb{R}^d)",
            .density = R"(f(x) = \frac{1}{\sqrt{\det(2\pi\Sigma)}})"
                       R"(\, e^{-\frac{1}{2}(x-\mu)^{\mathsf T}\Sigma^{-1}(x-\mu)})",
            .sizes = sizes,
            .member = member};
}

} // namespace numerics
