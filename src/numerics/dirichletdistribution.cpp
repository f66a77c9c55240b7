#include "numerics/draws.h"
#include "numerics/probabilityvector.h"
#include "numerics/quadruplemember.h"

#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::Grid;

/// The sum of all but one, which a difference of sums could lose beside it.
double sumOfOthers(const std::vector<double> &numbers, std::size_t except)
{
    Quadruple sum = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        sum += i == except ? 0.0 : numbers[i];
    return static_cast<double>(sum);
}

class DirichletMember : public QuadrupleMember
{
public:
    explicit DirichletMember(std::vector<double> alpha) : m_alpha(std::move(alpha))
    {
        for (const double a : m_alpha) {
            m_total += a;
            m_logBeta += boost::math::lgamma(Quadruple(a));
        }
        m_logBeta -= boost::math::lgamma(m_total);
    }

    std::size_t dimension() const override { return m_alpha.size(); }

    JointSummary summary() const override;
    void draw(Draws &draws, std::span<double> x) const override;

private:
    Quadruple logDensity(std::span<const double> x) const override;

    std::vector<double> m_alpha;
    Quadruple m_total = 0;
    Quadruple m_logBeta = 0;
};

// Where a share is 0 the density may vanish or grow beyond all bounds; where one does this and another that, it has no
// limit and counts as 0.
Quadruple DirichletMember::logDensity(std::span<const double> x) const
{
    const Quadruple infinity = std::numeric_limits<Quadruple>::infinity();
    if (std::any_of(x.begin(), x.end(), [](double share) { return !(share >= 0.0 && share <= 1.0); })
        || std::abs(sumDefect(x)) > sumTolerance)
        return -infinity;
    Quadruple sum = -m_logBeta;
    bool unbounded = false;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (x[i] == 0.0 && m_alpha[i] > 1.0)
            return -infinity;
        unbounded = unbounded || (x[i] == 0.0 && m_alpha[i] < 1.0);
        if (x[i] > 0.0)
            sum += (Quadruple(m_alpha[i]) - 1) * log(Quadruple(x[i]));
    }
    return unbounded ? infinity : sum;
}

JointSummary DirichletMember::summary() const
{
    const std::size_t k = m_alpha.size();
    JointSummary result{.mean = std::vector<double>(k), .covariance = Grid<double>(k, k)};
    const Quadruple scale = m_total * m_total * (m_total + 1);
    Quadruple entropy = m_logBeta + (m_total - k) * boost::math::digamma(m_total);
    for (std::size_t i = 0; i < k; ++i) {
        const Quadruple own = m_alpha[i];
        result.mean[i] = static_cast<double>(own / m_total);
        for (std::size_t j = 0; j < k; ++j)
            result.covariance(i, j) = static_cast<double>(-own * m_alpha[j] / scale);
        result.covariance(i, i) = static_cast<double>(own * sumOfOthers(m_alpha, i) / scale);
        entropy -= (own - 1) * boost::math::digamma(own);
    }
    result.entropy = static_cast<double>(entropy);
    return result;
}

// Gamma distributed numbers over their sum; small shapes give numbers that only their logarithms can hold.
void DirichletMember::draw(Draws &draws, std::span<double> x) const
{
    std::vector<PoweredDraw> parts;
    parts.reserve(x.size());
    double greatest = -std::numeric_limits<double>::infinity();
    for (const double a : m_alpha) {
        parts.push_back(draws.gamma(a));
        greatest = std::max(greatest, parts.back().exponent);
    }
    double sum = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        x[i] = PoweredDraw{parts[i].factor, parts[i].exponent - greatest}.value();
        sum += x[i];
    }
    for (double &share : x)
        share /= sum;
}

core::Result<void> sizes(const JointValues &values)
{
    if (values[0].rows < 2)
        return fail(ErrorKind::Shape, "params.alpha",
                    MARK_TEXT("Distribution", "alpha needs two numbers at least, one for each share"));
    return {};
}

Grid<double> startingAlpha()
{
    Grid<double> result(3, 1, 2.0);
    result(1, 0) = 3.0;
    result(2, 0) = 4.0;
    return result;
}

} // namespace

JointDistribution dirichletDistribution()
{
    return {.id = "dirichlet",
            .name = MARK_TEXT("Distribution", "Dirichlet"),
            .meaning =
                MARK_TEXT("Distribution", "Shares of a whole: what is believed of the probabilities of classes."),
            .parameters = {{.id = "alpha",
                            .name = MARK_TEXT("Distribution", "Alpha"),
                            .latex = R"(\alpha)",
                            .domain = {.lowest = 0.0, .open = true},
                            .initial = startingAlpha(),
                            .meaning = MARK_TEXT("Distribution", "A number for each share: how often it was seen, as "
                                                                 "it were.")}},
            .sign = R"(X \sim \operatorname{Dir}(\alpha))",
            .support = R"(x_i \ge 0,\quad \sum_i x_i = 1)",
            .density = R"(f(x) = \frac{\Gamma\left(\sum_i \alpha_i\right)}{\prod_i \Gamma(\alpha_i)})"
                       R"( \prod_i x_i^{\alpha_i-1})",
            .sizes = sizes,
            .member = [](const JointValues &values) -> core::Result<SharedMember> {
                return std::make_shared<const DirichletMember>(values[0].cells);
            }};
}

} // namespace numerics
