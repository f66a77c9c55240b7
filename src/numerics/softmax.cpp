#include "numerics/softmax.h"

#include "numerics/exponentials.h"
#include "numerics/largearray.h"
#include "numerics/summation.h"

#include <boost/multiprecision/cpp_bin_float.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;

constexpr double infinity = std::numeric_limits<double>::infinity();
// Below it a quotient's remainder would fall among the subnormal numbers, so both halves are scaled up.
constexpr double coldest = 0x1p-900;
constexpr double warming = 0x1p120;
constexpr std::size_t logitsAtOnce = 512; // few enough to stay in the processor's nearest cache

/// (z − top)/T for one top and T, with what rounding took away.
class Shift
{
public:
    Shift(double top, double temperature)
        : m_top(top),
          m_temperature(temperature),
          m_scale(temperature < coldest ? warming : 1.0),
          m_plain(temperature == 1.0)
    {
    }

    Shifted operator()(double z) const
    {
        if (std::isinf(m_top))
            return {z == m_top ? 0.0 : -infinity, 0.0};
        const double distance = z - m_top;
        if (std::isinf(distance))
            return {(z * 0.25 - m_top * 0.25) / (m_temperature * 0.25), 0.0};
        const double taken = distance - z;
        const double lost = (z - (distance - taken)) - (m_top + taken);
        if (m_plain)
            return {distance, lost};
        const double divisor = m_temperature * m_scale;
        const double value = distance * m_scale / divisor;
        if (std::isinf(value))
            return {value, 0.0};
        return {value, (std::fma(-value, divisor, distance * m_scale) + lost * m_scale) / divisor};
    }

private:
    double m_top;
    double m_temperature;
    double m_scale;
    bool m_plain;
};

// a·b/c where the product or the quotient alone may leave the range of a double.
double productOver(double a, double b, double c)
{
    int ea = 0;
    int eb = 0;
    int ec = 0;
    const double mantissa = std::frexp(a, &ea) * std::frexp(b, &eb) / std::frexp(c, &ec);
    return std::ldexp(mantissa, ea + eb - ec);
}

// Where the logarithm's two halves cancel, their rounding is all that would be left.
double logSumExpInQuadruple(std::span<const double> logits)
{
    using Quadruple = boost::multiprecision::cpp_bin_float_quad;
    Quadruple sum = 0;
    for (const double z : logits)
        sum += z == -infinity ? Quadruple(0) : exp(Quadruple(z));
    return static_cast<double>(Quadruple(log(sum)));
}

} // namespace

core::Result<void> checkLogits(std::span<const double> logits, double temperature, bool allMayVanish)
{
    if (logits.empty())
        return fail(ErrorKind::Shape, "z", MARK_TEXT("Softmax", "there must be at least one logit"));
    if (std::any_of(logits.begin(), logits.end(), [](double z) { return std::isnan(z); }))
        return fail(ErrorKind::Domain, "z", MARK_TEXT("Softmax", "a logit is not a number"));
    // The first number that is above −∞ ends the search.
    if (!allMayVanish && std::all_of(logits.begin(), logits.end(), [](double z) { return z == -infinity; }))
        return fail(ErrorKind::Domain, "z", MARK_TEXT("Softmax", "all logits are −∞, so no class has a probability"));
    if (!(temperature > 0.0) || std::isinf(temperature))
        return fail(ErrorKind::Domain, "temperature",
                    core::filled(MARK_TEXT("Softmax", "the temperature must be a positive number; it is %1"),
                                 {core::literal(temperature)}));
    return {};
}

core::Result<void> checkLogitsOfJacobian(std::span<const double> logits, double temperature)
{
    if (auto checked = checkLogits(logits, temperature); !checked)
        return checked;
    if (logits.size() > jacobianLimit)
        return fail(ErrorKind::TooLarge, "z",
                    core::filled(MARK_TEXT("Softmax", "a Jacobian is given for up to %1 logits; there are %2"),
                                 {core::literal(jacobianLimit), core::literal(logits.size())}));
    return {};
}

SoftmaxTerms::SoftmaxTerms(std::span<const double> logits, double temperature, std::span<double> exponentials)
    : m_logits(logits),
      m_exponentials(exponentials),
      m_temperature(temperature)
{
    assert(exponentials.size() == logits.size() && !logits.empty());
    m_top = static_cast<std::size_t>(std::max_element(logits.begin(), logits.end()) - logits.begin());
    const Shift shift(logits[m_top], temperature);
    std::array<double, logitsAtOnce> values{};
    std::array<double, logitsAtOnce> corrections{};
    CompensatedSum others;
    for (std::size_t begin = 0; begin < logits.size(); begin += logitsAtOnce) {
        const std::size_t count = std::min(logitsAtOnce, logits.size() - begin);
        for (std::size_t i = 0; i < count; ++i) {
            const Shifted shifted = shift(logits[begin + i]);
            values[i] = shifted.value;
            corrections[i] = shifted.correction;
        }
        const std::span<double> results = exponentials.subspan(begin, count);
        numerics::exponentials(std::span(values).first(count), std::span(corrections).first(count), results);
        if (m_top >= begin && m_top < begin + count)
            exponentials[m_top] = 0.0;
        others.add(results);
    }
    exponentials[m_top] = 1.0;
    m_others = others.value();
    m_sum = 1.0 + m_others;
    m_logSum = std::log1p(m_others);
}

double SoftmaxTerms::complement(std::size_t i) const
{
    return (i == m_top ? m_others : m_sum - m_exponentials[i]) / m_sum;
}

double SoftmaxTerms::surprise(std::size_t i) const
{
    const auto [value, correction] = Shift(m_logits[m_top], m_temperature)(m_logits[i]);
    return m_logSum - correction - value;
}

core::Result<std::vector<double>> softmax(std::span<const double> logits, double temperature)
{
    if (auto checked = checkLogits(logits, temperature); !checked)
        return fail(checked.error());
    std::vector<double> result = largeArray(logits.size());
    const SoftmaxTerms terms(logits, temperature, result);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = terms.probability(i);
    return result;
}

core::Result<std::vector<double>> logSoftmax(std::span<const double> logits, double temperature)
{
    if (auto checked = checkLogits(logits, temperature); !checked)
        return fail(checked.error());
    std::vector<double> result = largeArray(logits.size());
    const SoftmaxTerms terms(logits, temperature, result);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = 0.0 - terms.surprise(i);
    return result;
}

core::Result<double> logSumExp(std::span<const double> logits)
{
    if (auto checked = checkLogits(logits, 1.0, true); !checked)
        return fail(checked.error());
    const double top = *std::max_element(logits.begin(), logits.end());
    if (std::isinf(top))
        return top;
    std::vector<double> exponentials(logits.size());
    const SoftmaxTerms terms(logits, 1.0, exponentials);
    const auto index = static_cast<std::size_t>(std::max_element(logits.begin(), logits.end()) - logits.begin());
    const double logSum = terms.surprise(index);
    const double result = top + logSum;
    constexpr std::size_t quadrupleLimit = 65536;
    const bool cancels = std::abs(result) < 0.5 * logSum;
    return cancels && logits.size() <= quadrupleLimit ? logSumExpInQuadruple(logits) : result;
}

core::Result<core::Grid<double>> softmaxJacobian(std::span<const double> logits, double temperature)
{
    if (auto checked = checkLogitsOfJacobian(logits, temperature); !checked)
        return fail(checked.error());
    const std::size_t n = logits.size();
    std::vector<double> exponentials(n);
    const SoftmaxTerms terms(logits, temperature, exponentials);
    core::Grid<double> result(n, n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            const double p = terms.probability(i);
            result(i, j) = i == j ? productOver(p, terms.complement(i), temperature)
                                  : 0.0 - productOver(p, terms.probability(j), temperature);
            result(j, i) = result(i, j);
        }
    return result;
}

core::Result<core::Grid<double>> logSoftmaxJacobian(std::span<const double> logits, double temperature)
{
    if (auto checked = checkLogitsOfJacobian(logits, temperature); !checked)
        return fail(checked.error());
    const std::size_t n = logits.size();
    std::vector<double> exponentials(n);
    const SoftmaxTerms terms(logits, temperature, exponentials);
    core::Grid<double> result(n, n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            result(i, j) = (i == j ? terms.complement(j) : 0.0 - terms.probability(j)) / temperature;
    return result;
}

core::Result<double> softmaxEntropy(std::span<const double> logits, double temperature)
{
    if (auto checked = checkLogits(logits, temperature); !checked)
        return fail(checked.error());
    std::vector<double> exponentials(logits.size());
    const SoftmaxTerms terms(logits, temperature, exponentials);
    CompensatedSum entropy;
    for (std::size_t i = 0; i < logits.size(); ++i)
        if (const double p = terms.probability(i); p > 0.0)
            entropy.add(p * terms.surprise(i));
    return entropy.value();
}

} // namespace numerics
