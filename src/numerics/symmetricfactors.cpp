#include "numerics/symmetricfactors.h"

#include "numerics/blas.h"
#include "numerics/exactsolve.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>

namespace numerics {

namespace {

tl::unexpected<core::Error> notPositiveDefinite(std::size_t minor)
{
    return core::fail(
        core::ErrorKind::Domain, "A",
        core::filled(MARK_TEXT("Matrix", "A is not positive definite, so there is no L with A = L·Lᵀ: its leading "
                                         "principal minor of %1 rows is not positive"),
                     {core::literal(minor)}));
}

/// The rows and columns up to k are done; L and D grow row by row.
template <class T>
core::Result<LdlFactors<T>> ldlOf(const core::Grid<T> &a, const core::Run &run)
{
    LdlFactors<T> result{.l = identity<T>(a.rows), .d = std::vector<T>(a.rows, T(0))};
    for (std::size_t k = 0; k < a.rows; ++k) {
        if (run.cancelled())
            return core::cancelled();
        T pivot = a(k, k);
        for (std::size_t p = 0; p < k; ++p)
            pivot -= result.l(k, p) * result.l(k, p) * result.d[p];
        result.d[k] = pivot;
        for (std::size_t i = k + 1; i < a.rows; ++i) {
            T entry = a(i, k);
            for (std::size_t p = 0; p < k; ++p)
                entry -= result.l(i, p) * result.l(k, p) * result.d[p];
            if (pivot == T(0) && !(entry == T(0)))
                return core::fail(core::ErrorKind::Domain, "A",
                                  core::filled(MARK_TEXT("Matrix", "A has no L·D·Lᵀ without exchanging rows: its "
                                                                   "leading principal minor of %1 rows is 0"),
                                               {core::literal(k + 1)}));
            result.l(i, k) = pivot == T(0) ? T(0) : entry / pivot;
        }
    }
    return result;
}

std::vector<double> rounded(const std::vector<Rational> &numbers)
{
    std::vector<double> result;
    result.reserve(numbers.size());
    for (const Rational &number : numbers)
        result.push_back(number.toDouble());
    return result;
}

core::Result<core::Grid<double>> exactCholesky(const core::Grid<double> &a, const core::Run &run)
{
    const auto ldl = ldlOf(rationals(a), run);
    if (!ldl && ldl.error().kind != core::ErrorKind::Domain)
        return core::fail(ldl.error());
    if (!ldl) // a minor of 0
        return core::fail(core::ErrorKind::Domain, "A",
                          MARK_TEXT("Matrix", "A is not positive definite, so there is no L with A = L·Lᵀ: one of its "
                                              "leading principal minors is 0"));
    for (std::size_t k = 0; k < ldl->d.size(); ++k)
        if (ldl->d[k].sign() <= 0)
            return notPositiveDefinite(k + 1);
    core::Grid<double> l(a.rows, a.rows);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            const Rational &entry = ldl->l(i, j);
            l(i, j) = entry.sign() * std::sqrt((entry * entry * ldl->d[j]).toDouble());
        }
    return l;
}

} // namespace

template <class T>
core::Result<void> checkSymmetric(const core::Grid<T> &a)
{
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (!(a(i, j) == a(j, i)))
                return core::fail(
                    core::ErrorKind::Domain, "A",
                    core::filled(MARK_TEXT("Matrix", "A must be symmetric; its entries in row %1, column %2 and in "
                                                     "row %2, column %1 differ"),
                                 {core::literal(i + 1), core::literal(j + 1)}));
    return {};
}

template core::Result<void> checkSymmetric(const core::Grid<double> &);
template core::Result<void> checkSymmetric(const core::Grid<Rational> &);

template <>
core::Result<LdlFactors<Rational>> ldlFactors(const core::Grid<Rational> &a, const core::Run &run)
{
    if (auto checked = checkSymmetric(a); !checked)
        return core::fail(checked.error());
    return ldlOf(a, run);
}

template <>
core::Result<LdlFactors<double>> ldlFactors(const core::Grid<double> &a, const core::Run &run)
{
    if (auto checked = checkSymmetric(a); !checked)
        return core::fail(checked.error());
    if (!suitsRationals(a))
        return ldlOf(a, run);
    const auto exact = ldlOf(rationals(a), run);
    if (!exact)
        return core::fail(exact.error());
    return LdlFactors<double>{.l = doubles(exact->l), .d = rounded(exact->d)};
}

core::Result<core::Grid<double>> cholesky(const core::Grid<double> &a, const core::Run &run)
{
    if (auto checked = checkSymmetric(a); !checked)
        return core::fail(checked.error());
    if (suitsRationals(a))
        return exactCholesky(a, run);
    useBlasThreads(a.rows);
    arma::mat l;
    if (!arma::chol(l, toArmadillo(a), "lower"))
        return core::fail(core::ErrorKind::Domain, "A",
                          MARK_TEXT("Matrix", "A is not positive definite, so there is no L with A = L·Lᵀ: in the "
                                              "elimination a pivot is not positive"));
    return toGrid(l);
}

} // namespace numerics
