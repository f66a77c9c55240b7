#include "numerics/orthogonal.h"

#include "numerics/blas.h"
#include "numerics/linearalgebra.h"
#include "numerics/ludecomposition.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace numerics {

namespace {

using Long = long double;

core::Grid<Long> widened(const core::Grid<double> &a)
{
    core::Grid<Long> result(a.rows, a.columns);
    std::copy(a.cells.begin(), a.cells.end(), result.cells.begin());
    return result;
}

/// x ← (I − 2 w wᵀ) x for the columns of x, from a row on; w of length 1.
void reflect(core::Grid<Long> &x, const std::vector<Long> &w, std::size_t from)
{
    for (std::size_t j = 0; j < x.columns; ++j) {
        Long part = 0;
        for (std::size_t i = from; i < x.rows; ++i)
            part += w[i] * x(i, j);
        for (std::size_t i = from; i < x.rows; ++i)
            x(i, j) -= 2 * part * w[i];
    }
}

/// The vector whose reflection clears column k below the diagonal; empty where it is clear.
std::vector<Long> mirror(const core::Grid<Long> &r, std::size_t k)
{
    Long below = 0;
    Long length = 0;
    for (std::size_t i = k; i < r.rows; ++i) {
        length = std::hypot(length, r(i, k));
        if (i > k)
            below = std::max(below, std::abs(r(i, k)));
    }
    if (below == 0)
        return {};
    std::vector<Long> w(r.rows, 0);
    for (std::size_t i = k; i < r.rows; ++i)
        w[i] = r(i, k) / length;
    w[k] += w[k] < 0 ? -1 : 1;
    Long size = 0;
    for (const Long entry : w)
        size = std::hypot(size, entry);
    for (Long &entry : w)
        entry /= size;
    return w;
}

QrFactors byReflections(const core::Grid<double> &a)
{
    core::Grid<Long> r = widened(a);
    const std::size_t size = std::min(a.rows, a.columns);
    std::vector<std::vector<Long>> mirrors;
    for (std::size_t k = 0; k < size; ++k) {
        mirrors.push_back(mirror(r, k));
        if (mirrors.back().empty())
            continue;
        reflect(r, mirrors.back(), k);
        for (std::size_t i = k + 1; i < a.rows; ++i)
            r(i, k) = 0;
    }
    core::Grid<Long> q(a.rows, size, 0);
    for (std::size_t k = 0; k < size; ++k)
        q(k, k) = 1;
    for (std::size_t k = size; k-- > 0;)
        if (!mirrors[k].empty())
            reflect(q, mirrors[k], k);
    QrFactors result{.q = core::Grid<double>(a.rows, size), .r = core::Grid<double>(size, a.columns)};
    std::transform(q.cells.begin(), q.cells.end(), result.q.cells.begin(), [](Long entry) {
        constexpr Long zero = 64 * std::numeric_limits<Long>::epsilon();
        return std::abs(entry) <= zero ? 0.0 : static_cast<double>(entry);
    });
    std::transform(r.cells.begin(), r.cells.begin() + static_cast<std::ptrdiff_t>(result.r.cells.size()),
                   result.r.cells.begin(), [](Long entry) { return static_cast<double>(entry); });
    return result;
}

core::Result<QrFactors> byLapack(const core::Grid<double> &a)
{
    useBlasThreads(std::min(a.rows, a.columns));
    arma::mat q;
    arma::mat r;
    if (!arma::qr_econ(q, r, toArmadillo(a)))
        return core::fail(core::ErrorKind::NotConverged, "A",
                          MARK_TEXT("Matrix", "The orthogonal factors of A could not be computed."));
    return QrFactors{.q = toGrid(q), .r = toGrid(r)};
}

/// How the columns of one kind of numbers are made perpendicular.
template <class T>
class Orthogonaliser
{
public:
    Orthogonaliser(core::Grid<T> a, double tolerance, bool record)
        : m_work(std::move(a)),
          m_tolerance(tolerance),
          m_record(record)
    {
    }

    core::Result<GramSchmidt<T>> run(const core::Run &run)
    {
        std::vector<std::size_t> kept;
        for (std::size_t j = 0; j < m_work.columns; ++j) {
            if (run.cancelled())
                return core::cancelled();
            if (reduce(j, kept))
                kept.push_back(j);
            else
                m_result.dropped.push_back(j);
            if (m_recorded > mostStepEntries)
                return core::fail(tooManySteps());
        }
        m_result.q = columnsOf(m_work, kept);
        return std::move(m_result);
    }

private:
    /// Makes column j perpendicular to the kept ones; false if nothing is left of it.
    bool reduce(std::size_t j, const std::vector<std::size_t> &kept);

    /// Takes so many times column i of the wide ones from column j.
    void subtract(Long part, std::size_t i, std::size_t j)
    {
        for (std::size_t row = 0; row < m_wide.rows; ++row)
            m_wide(row, j) -= part * m_wide(row, i);
    }

    void note(RowOperationKind kind, std::size_t target, std::size_t source, const T &factor)
    {
        if (!m_record)
            return;
        m_recorded += m_work.cells.size();
        if (m_recorded <= mostStepEntries)
            m_result.steps.push_back({{.kind = kind, .target = target, .source = source, .factor = factor}, m_work});
    }

    core::Grid<T> m_work;
    double m_tolerance = 0.0;
    bool m_record = false;
    std::size_t m_recorded = 0;
    GramSchmidt<T> m_result;
    core::Grid<Long> m_wide; ///< the same columns before they are rounded
};

template <class T>
T dotOf(const core::Grid<T> &a, std::size_t i, std::size_t j)
{
    T sum = 0;
    for (std::size_t row = 0; row < a.rows; ++row)
        sum += a(row, i) * a(row, j);
    return sum;
}

template <>
bool Orthogonaliser<Rational>::reduce(std::size_t j, const std::vector<std::size_t> &kept)
{
    for (const std::size_t i : kept) {
        const Rational factor = dotOf(m_work, i, j) / dotOf(m_work, i, i);
        if (factor.isZero())
            continue;
        for (std::size_t row = 0; row < m_work.rows; ++row)
            m_work(row, j) -= factor * m_work(row, i);
        note(RowOperationKind::Add, j, i, -factor);
    }
    return !dotOf(m_work, j, j).isZero();
}

template <>
bool Orthogonaliser<double>::reduce(std::size_t j, const std::vector<std::size_t> &kept)
{
    if (m_wide.rows != m_work.rows || m_wide.columns != m_work.columns)
        m_wide = widened(m_work);
    const auto rounded = [&](Long scale) {
        constexpr Long zero = 64 * std::numeric_limits<Long>::epsilon();
        for (std::size_t row = 0; row < m_work.rows; ++row)
            m_work(row, j) = std::abs(m_wide(row, j)) <= zero * scale ? 0.0 : static_cast<double>(m_wide(row, j));
    };
    const Long before = std::sqrt(dotOf(m_wide, j, j));
    for (int round = 0; round < 2; ++round)
        for (const std::size_t i : kept) {
            const Long part = dotOf(m_wide, i, j);
            subtract(part, i, j);
            if (round == 0 && part != 0) { // the second round takes away rounding errors alone
                rounded(before);
                note(RowOperationKind::Add, j, i, -static_cast<double>(part));
            }
        }
    const Long left = std::sqrt(dotOf(m_wide, j, j));
    if (!(left > Long{m_tolerance})) {
        for (std::size_t row = 0; row < m_work.rows; ++row)
            m_work(row, j) = 0.0;
        return false;
    }
    for (std::size_t row = 0; row < m_wide.rows; ++row)
        m_wide(row, j) /= left;
    rounded(1);
    if (left != 1)
        note(RowOperationKind::Scale, j, j, static_cast<double>(1 / left));
    return true;
}

} // namespace

core::Result<QrFactors> qrFactors(const core::Grid<double> &a)
{
    if (!isFinite(a))
        return core::fail(
            core::ErrorKind::Domain, "A",
            core::filled(MARK_TEXT("Matrix", "every entry of %1 must be a finite number"), {core::literal("A")}));
    constexpr std::size_t mostLongRows = 32;
    core::Result<QrFactors> result =
        std::max(a.rows, a.columns) <= mostLongRows ? core::Result<QrFactors>(byReflections(a)) : byLapack(a);
    if (!result)
        return result;
    for (std::size_t k = 0; k < result->r.rows; ++k)
        if (std::signbit(result->r(k, k))) {
            for (std::size_t j = k; j < result->r.columns; ++j)
                result->r(k, j) = 0.0 - result->r(k, j);
            for (std::size_t i = 0; i < result->q.rows; ++i)
                result->q(i, k) = 0.0 - result->q(i, k);
        }
    return result;
}

template <>
core::Result<GramSchmidt<Rational>> gramSchmidt(const core::Grid<Rational> &a, double tolerance, bool record,
                                                const core::Run &run)
{
    return Orthogonaliser<Rational>(a, tolerance, record).run(run);
}

template <>
core::Result<GramSchmidt<double>> gramSchmidt(const core::Grid<double> &a, double tolerance, bool record,
                                              const core::Run &run)
{
    return Orthogonaliser<double>(a, tolerance, record).run(run);
}

} // namespace numerics
