#include "numerics/distributions.h"
#include "numerics/draws.h"
#include "numerics/probabilityvector.h"
#include "numerics/quadruplemember.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::Grid;
using core::literal;

Quadruple logFactorial(const Quadruple &n)
{
    return boost::math::lgamma(n + 1);
}

/// E ln X! of a binomial X by Taylor's formula about its mean m, up to the sixth central moment: what is left out is
/// of the order of 1/m³.
Quadruple logFactorialMeanFar(const Quadruple &n, const Quadruple &p)
{
    const Quadruple q = 1 - p;
    const Quadruple m = n * p;
    const Quadruple variance = m * q;
    const Quadruple third = variance * (q - p);
    // Central moments by cumulants.
    const Quadruple fourth = variance * (1 - 6 * p * q);
    const Quadruple fifth = third * (1 - 12 * p * q);
    const Quadruple sixth = variance * (1 - 30 * p * q + 120 * p * q * p * q);
    const std::array<Quadruple, 5> moments = {
        variance, third, fourth + 3 * variance * variance, fifth + 10 * third * variance,
        sixth + 15 * fourth * variance + 10 * third * third + 15 * variance * variance * variance};
    // The derivatives of ln m!: with sign (−1)ᵏ⁺¹ and s = (k−1)!/mᵏ they are s − s·k/(2m) + s·k(k+1)/(12m²) − ….
    Quadruple sum = logFactorial(m);
    Quadruple first = 1 / m;
    Quadruple factorial = 1;
    for (int k = 1; k <= static_cast<int>(moments.size()); ++k) {
        factorial *= k + 1;
        const Quadruple derivative = first * (1 - k / (2 * m) + k * (k + 1) / (12 * m * m));
        sum +=
            (k % 2 == 1 ? derivative : Quadruple(-derivative)) * moments[static_cast<std::size_t>(k) - 1] / factorial;
        first *= k / m;
    }
    return sum;
}

/// The same term by term, from the mode outwards until the terms no longer count.
Quadruple logFactorialMeanNear(double n, const Quadruple &p)
{
    constexpr double negligible = 1e-25;
    const Quadruple odds = p / (1 - p);
    const double mode = std::min(n, std::floor(static_cast<double>((Quadruple(n) + 1) * p)));
    const Quadruple first =
        exp(logFactorial(n) - logFactorial(mode) - logFactorial(n - mode) + mode * log(p) + (n - mode) * log(1 - p));
    const Quadruple atMode = logFactorial(mode);
    Quadruple sum = first * atMode;
    Quadruple mass = first;
    Quadruple value = atMode;
    for (double x = mode; x < n && mass > negligible;) {
        mass *= odds * (n - x) / (x + 1.0);
        x += 1.0;
        value += log(Quadruple(x));
        sum += mass * value;
    }
    mass = first;
    value = atMode;
    for (double x = mode; x > 0.0 && mass > negligible;) {
        mass *= x / (odds * (n - x + 1.0));
        value -= log(Quadruple(x));
        x -= 1.0;
        sum += mass * value;
    }
    return sum;
}

Quadruple logFactorialMean(double n, double p)
{
    constexpr double far = 1e6;
    if (p == 0.0 || n == 0.0)
        return 0;
    if (p >= 1.0)
        return logFactorial(n);
    return n * p > far ? logFactorialMeanFar(n, p) : logFactorialMeanNear(n, p);
}

class MultinomialMember : public QuadrupleMember
{
public:
    MultinomialMember(double n, std::vector<double> p)
        : m_n(n),
          m_p(std::move(p)),
          m_rest(m_p),
          m_binomial(findDistribution("binomial")->functions.quantile)
    {
        for (std::size_t i = m_rest.size() - 1; i > 0; --i)
            m_rest[i - 1] += m_rest[i];
    }

    std::size_t dimension() const override { return m_p.size(); }

    JointSummary summary() const override;
    void draw(Draws &draws, std::span<double> x) const override;

private:
    Quadruple logDensity(std::span<const double> x) const override;

    double m_n;
    std::vector<double> m_p;
    std::vector<double> m_rest; ///< the sum of each probability and those after it
    DistributionFunction m_binomial;
};

Quadruple MultinomialMember::logDensity(std::span<const double> x) const
{
    Quadruple sum = logFactorial(m_n);
    Quadruple count = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!(x[i] >= 0.0 && x[i] <= m_n) || x[i] != std::trunc(x[i]) || (x[i] > 0.0 && m_p[i] == 0.0))
            return -std::numeric_limits<Quadruple>::infinity();
        count += x[i];
        sum -= logFactorial(x[i]);
        if (x[i] > 0.0)
            sum += x[i] * log(Quadruple(m_p[i]));
    }
    if (count != m_n)
        return -std::numeric_limits<Quadruple>::infinity();
    return sum;
}

// H = −ln n! − n Σ p ln p + Σ E ln Xᵢ!, as the logarithm of the probability says.
JointSummary MultinomialMember::summary() const
{
    const std::size_t k = m_p.size();
    JointSummary result{.mean = std::vector<double>(k), .covariance = Grid<double>(k, k)};
    Quadruple entropy = -logFactorial(m_n);
    for (std::size_t i = 0; i < k; ++i) {
        const Quadruple own = m_p[i];
        result.mean[i] = static_cast<double>(m_n * own);
        for (std::size_t j = 0; j < k; ++j)
            result.covariance(i, j) = static_cast<double>(-m_n * own * m_p[j]);
        result.covariance(i, i) = static_cast<double>(m_n * own * (1 - own));
        if (own > 0)
            entropy += logFactorialMean(m_n, m_p[i]) - m_n * own * log(own);
    }
    result.entropy = std::max(0.0, static_cast<double>(entropy));
    return result;
}

// One count after the other: each is binomial among what is left.
void MultinomialMember::draw(Draws &draws, std::span<double> x) const
{
    double left = m_n;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double p = m_rest[i] > 0.0 ? m_p[i] / m_rest[i] : 0.0;
        x[i] = left;
        if (p < 1.0 && left > 0.0)
            x[i] = valueAt(m_binomial, std::array{left, p}, draws.uniform());
        left -= x[i];
    }
}

core::Result<void> sizes(const JointValues &values)
{
    if (values[1].rows < 2)
        return fail(ErrorKind::Shape, "params.p",
                    MARK_TEXT("Distribution", "p needs two probabilities at least, one for each kind of outcome"));
    return {};
}

core::Result<SharedMember> member(const JointValues &values)
{
    constexpr double most = 9007199254740992.0;
    const double n = values[0].cells.front();
    if (n > most)
        return fail(ErrorKind::Domain, "params.n",
                    filled(MARK_TEXT("Request", "%1 must lie within ±2⁵³; it is %2"), {literal("n"), literal(n)}));
    if (auto checked = checkProbabilities(values[1].cells, "params.p"); !checked)
        return fail(checked.error());
    return std::make_shared<const MultinomialMember>(n, values[1].cells);
}

Grid<double> startingProbabilities()
{
    Grid<double> result(3, 1, 0.5);
    result(1, 0) = 0.3;
    result(2, 0) = 0.2;
    return result;
}

} // namespace

JointDistribution multinomialDistribution()
{
    return {.id = "multinomial",
            .name = MARK_TEXT("Distribution", "Multinomial"),
            .meaning = MARK_TEXT("Distribution", "How often each kind of outcome comes in several independent trials."),
            .discrete = true,
            .parameters = {{.id = "n",
                            .name = MARK_TEXT("Distribution", "Trials"),
                            .latex = "n",
                            .form = ParameterForm::Number,
                            .domain = {.lowest = 0.0},
                            .whole = true,
                            .initial = Grid<double>(1, 1, 10.0),
                            .meaning = MARK_TEXT("Distribution", "How many trials there are.")},
                           {.id = "p",
                            .name = MARK_TEXT("Distribution", "Probabilities"),
                            .latex = "p",
                            .domain = {.lowest = 0.0, .highest = 1.0},
                            .initial = startingProbabilities(),
                            .meaning = MARK_TEXT("Distribution", "Of each kind of outcome; they sum to 1.")}},
            .sign = R"(X \sim \operatorname{Mult}(n, p))",
            .support = R"(x_i \in \{0, 1, \dots\},\quad \sum_i x_i = n)",
            .density = R"(P(X = x) = \frac{n!}{\prod_i x_i!} \prod_i p_i^{x_i})",
            .sizes = sizes,
            .member = member};
}

} // namespace numerics
