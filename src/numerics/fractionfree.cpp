#include "numerics/fractionfree.h"

#include "numerics/bigrational.h"
#include "numerics/elimination.h"
#include "numerics/ludecomposition.h"

#include <utility>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

/// The least positive number that makes all entries of the row integers.
Rational leastMultiplier(const core::Grid<Rational> &a, std::size_t row)
{
    BigInteger multiple = 1;
    for (std::size_t j = 0; j < a.columns; ++j)
        multiple = mp::lcm(multiple, BigInteger(mp::denominator(a(row, j).big().value)));
    return Rational(BigRational{mp::mpq_rational(multiple)});
}

class FractionFreeWork
{
public:
    FractionFreeWork(const core::Grid<Rational> &a, bool record) : m_record(record)
    {
        m_result.triangle = a;
        for (std::size_t i = 0; i < a.rows; ++i) {
            m_result.multipliers.push_back(leastMultiplier(a, i));
            for (std::size_t j = 0; j < a.columns; ++j)
                matrix()(i, j) *= m_result.multipliers[i];
        }
    }

    core::Result<FractionFree> run(const core::Run &run);

private:
    core::Grid<Rational> &matrix() { return m_result.triangle; }
    bool bringPivot(std::size_t k);
    void combine(std::size_t target, std::size_t k);
    void record(FractionFreeStep step);
    bool fits() const { return m_recorded <= mostStepEntries; }

    bool m_record = false;
    std::size_t m_recorded = 0;
    Rational m_previous = 1;
    FractionFree m_result;
};

core::Result<FractionFree> FractionFreeWork::run(const core::Run &run)
{
    const std::size_t n = matrix().rows;
    for (std::size_t k = 0; k < n && fits(); ++k) {
        if (!bringPivot(k)) {
            m_result.determinant = 0;
            return std::move(m_result);
        }
        for (std::size_t i = k + 1; i < n && fits(); ++i) {
            if (run.cancelled())
                return core::cancelled();
            combine(i, k);
        }
        m_previous = matrix()(k, k);
        run.progress(static_cast<double>(k + 1) / static_cast<double>(n));
    }
    if (!fits())
        return core::fail(tooManySteps());
    m_result.determinant = m_result.swaps % 2 == 0 ? m_previous : -m_previous;
    for (const Rational &multiplier : m_result.multipliers)
        m_result.determinant /= multiplier;
    return std::move(m_result);
}

bool FractionFreeWork::bringPivot(std::size_t k)
{
    std::size_t row = k;
    while (row < matrix().rows && matrix()(row, k).isZero())
        ++row;
    if (row == matrix().rows)
        return false;
    if (row == k)
        return true;
    for (std::size_t j = 0; j < matrix().columns; ++j)
        std::swap(matrix()(k, j), matrix()(row, j));
    ++m_result.swaps;
    record({.swap = true, .target = k, .source = row});
    return true;
}

/// A row whose entry is 0 already has to be multiplied all the same, or later divisions would not come out even.
void FractionFreeWork::combine(std::size_t target, std::size_t k)
{
    const Rational pivot = matrix()(k, k);
    const Rational factor = matrix()(target, k);
    if (factor.isZero() && pivot == m_previous)
        return; // nothing changes
    for (std::size_t j = k; j < matrix().columns; ++j)
        matrix()(target, j) = (pivot * matrix()(target, j) - factor * matrix()(k, j)) / m_previous;
    record({.target = target, .source = k, .pivot = pivot, .factor = factor, .divisor = m_previous});
}

void FractionFreeWork::record(FractionFreeStep step)
{
    if (!m_record)
        return;
    m_recorded += matrix().cells.size();
    if (!fits())
        return;
    step.matrix = matrix();
    m_result.steps.push_back(std::move(step));
}

} // namespace

core::Result<FractionFree> fractionFree(const core::Grid<Rational> &a, bool record, const core::Run &run)
{
    if (run.cancelled())
        return core::cancelled();
    return FractionFreeWork(a, record).run(run);
}

} // namespace numerics
