#include "numerics/ludecomposition.h"

#include "numerics/blas.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numeric>

namespace numerics {

namespace {

bool isBetter(const Rational &candidate, const Rational &best)
{
    return best.isZero() && !candidate.isZero();
}

template <class T>
bool isBetter(const T &candidate, const T &best)
{
    return std::abs(candidate) > std::abs(best);
}

/// The work on one matrix: U grows in m_work, L beside it.
template <class T>
class Decomposer
{
public:
    Decomposer(core::Grid<T> a, bool record)
        : m_work(std::move(a)),
          m_factors(m_work.rows, std::min(m_work.rows, m_work.columns), T(0)),
          m_record(record)
    {
        m_result.order.resize(m_work.rows);
        std::iota(m_result.order.begin(), m_result.order.end(), std::size_t{0});
    }

    core::Result<LuDecomposition<T>> run(const core::Run &run)
    {
        for (std::size_t k = 0; k < m_factors.columns; ++k) {
            if (run.cancelled())
                return core::cancelled();
            swapIn(k);
            m_factors(k, k) = T(1);
            if (!(m_work(k, k) == T(0)))
                for (std::size_t i = k + 1; i < m_work.rows; ++i)
                    clear(i, k);
            if (m_recorded > mostStepEntries)
                return core::fail(tooManySteps());
            run.progress(static_cast<double>(k + 1) / static_cast<double>(m_factors.columns));
        }
        m_result.l = std::move(m_factors);
        m_work.rows = m_result.l.columns;
        m_work.cells.resize(m_work.rows * m_work.columns);
        m_result.u = std::move(m_work);
        return std::move(m_result);
    }

private:
    void swapIn(std::size_t k)
    {
        std::size_t best = k;
        for (std::size_t i = k + 1; i < m_work.rows; ++i)
            if (isBetter(m_work(i, k), m_work(best, k)))
                best = i;
        if (best == k)
            return;
        for (std::size_t j = 0; j < m_work.columns; ++j)
            std::swap(m_work(k, j), m_work(best, j));
        for (std::size_t j = 0; j < k; ++j)
            std::swap(m_factors(k, j), m_factors(best, j));
        std::swap(m_result.order[k], m_result.order[best]);
        note({.kind = RowOperationKind::Swap, .target = k, .source = best});
    }

    void clear(std::size_t i, std::size_t k)
    {
        if (m_work(i, k) == T(0))
            return;
        const T factor = m_work(i, k) / m_work(k, k);
        m_work(i, k) = T(0);
        for (std::size_t j = k + 1; j < m_work.columns; ++j)
            m_work(i, j) -= factor * m_work(k, j);
        m_factors(i, k) = factor;
        note({.kind = RowOperationKind::Add, .target = i, .source = k, .factor = -factor});
    }

    void note(RowOperation<T> operation)
    {
        if (!m_record)
            return;
        m_recorded += m_work.cells.size();
        if (m_recorded <= mostStepEntries)
            m_result.steps.push_back({std::move(operation), m_work});
    }

    core::Grid<T> m_work;
    core::Grid<T> m_factors;
    bool m_record = false;
    std::size_t m_recorded = 0;
    LuDecomposition<T> m_result;
};

LuDecomposition<double> byLapack(const core::Grid<double> &a)
{
    useBlasThreads(std::min(a.rows, a.columns));
    arma::mat l;
    arma::mat u;
    arma::mat p;
    arma::lu(l, u, p, toArmadillo(a));
    LuDecomposition<double> result{.l = toGrid(l), .u = toGrid(u)};
    for (arma::uword i = 0; i < p.n_rows; ++i)
        result.order.push_back(arma::rowvec(p.row(i)).index_max());
    return result;
}

} // namespace

core::Error tooManySteps()
{
    return {.kind = core::ErrorKind::TooLarge,
            .field = "steps",
            .text = core::filled(MARK_TEXT("Matrix", "the steps of a matrix of this size would hold more than %1 "
                                                     "entries; ask for the result alone"),
                                 {core::literal(mostStepEntries)})};
}

template <>
core::Result<LuDecomposition<Rational>> luDecomposition(core::Grid<Rational> a, bool record, const core::Run &run)
{
    return Decomposer<Rational>(std::move(a), record).run(run);
}

template <>
core::Result<LuDecomposition<double>> luDecomposition(core::Grid<double> a, bool record, const core::Run &run)
{
    constexpr std::size_t mostRows = 64; // beyond, blocks that fit the cache pay
    if (!record && std::min(a.rows, a.columns) > mostRows)
        return byLapack(a);
    return Decomposer<double>(std::move(a), record).run(run);
}

template <>
core::Result<LuDecomposition<std::complex<double>>> luDecomposition(core::Grid<std::complex<double>> a, bool record,
                                                                    const core::Run &run)
{
    return Decomposer<std::complex<double>>(std::move(a), record).run(run);
}

} // namespace numerics
