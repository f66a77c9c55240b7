#include "numerics/summation.h"

#include <cmath>
#include <numeric>

namespace numerics {

namespace {

void addExactly(double term, double &sum, double &error)
{
    const double next = sum + term;
    const double added = next - sum;
    error += (sum - (next - added)) + (term - added);
    sum = next;
}

} // namespace

void CompensatedSum::add(double term)
{
    addExactly(term, m_sums[0], m_errors[0]);
}

void CompensatedSum::add(std::span<const double> terms)
{
    Lanes sums = m_sums;
    Lanes errors = m_errors;
    const std::size_t whole = terms.size() - terms.size() % lanes;
    for (std::size_t i = 0; i < whole; i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            addExactly(terms[i + lane], sums[lane], errors[lane]);
    m_sums = sums;
    m_errors = errors;
    for (std::size_t i = whole; i < terms.size(); ++i)
        addExactly(terms[i], m_sums[i - whole], m_errors[i - whole]);
}

double CompensatedSum::value() const
{
    double sum = 0.0;
    double error = 0.0;
    for (const double lane : m_sums)
        addExactly(lane, sum, error);
    // Past the range of a double the errors are no numbers any more; the sum still says which infinity.
    if (!std::isfinite(sum))
        return sum;
    return sum + (error + std::accumulate(m_errors.begin(), m_errors.end(), 0.0));
}

} // namespace numerics
