#include "numerics/complexfactors.h"

#include "numerics/blas.h"
#include "numerics/complexmatrices.h"
#include "numerics/elimination.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>

namespace numerics {

namespace {

using Complex = std::complex<double>;

tl::unexpected<core::Error> notPositiveDefinite()
{
    return core::fail(core::ErrorKind::Domain, "A",
                      MARK_TEXT("Matrix", "A is not positive definite, so there is no L with A = L·Lᴴ: in the "
                                          "elimination a pivot is not positive"));
}

core::Result<void> checkHermitian(const ComplexGrid &a)
{
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j <= i; ++j)
            if (a(i, j) != std::conj(a(j, i)))
                return core::fail(
                    core::ErrorKind::Domain, "A",
                    core::filled(MARK_TEXT("Matrix", "A must be Hermitian, equal to its conjugate transpose; its "
                                                     "entries in row %1, column %2 and in row %2, column %1 are not "
                                                     "conjugates of each other"),
                                 {core::literal(i + 1), core::literal(j + 1)}));
    return {};
}

/// Whether elimination without exchanges meets positive pivots alone.
bool hasPositivePivots(const ComplexGrid &a)
{
    const auto form = eliminate(gaussians(a), {.columns = a.columns, .reduced = false});
    if (!form || form->swaps > 0)
        return false;
    for (std::size_t i = 0; i < a.rows; ++i)
        if (form->matrix(i, i).re.sign() <= 0)
            return false;
    return true;
}

void clearBelow(ComplexGrid &a)
{
    for (std::size_t i = 1; i < a.rows; ++i)
        for (std::size_t j = 0; j < std::min(i, a.columns); ++j)
            a(i, j) = 0.0;
}

/// Each row of R and column of Q turned, so that the diagonal of R is real and not negative.
void turn(ComplexQr &factors)
{
    for (std::size_t k = 0; k < std::min(factors.r.rows, factors.r.columns); ++k) {
        const Complex diagonal = factors.r(k, k);
        const double size = std::abs(diagonal);
        if (size == 0.0)
            continue;
        const Complex factor = diagonal / size;
        for (std::size_t j = k; j < factors.r.columns; ++j)
            factors.r(k, j) = factors.r(k, j) * std::conj(factor) + 0.0;
        factors.r(k, k) = size;
        for (std::size_t i = 0; i < factors.q.rows; ++i)
            factors.q(i, k) = factors.q(i, k) * factor + 0.0;
    }
}

} // namespace

core::Result<ComplexQr> qrFactors(const ComplexGrid &a)
{
    if (auto checked = checkFinite(a, "A"); !checked)
        return core::fail(checked.error());
    const std::size_t least = std::min(a.rows, a.columns);
    if (least == 0)
        return ComplexQr{.q = ComplexGrid(a.rows, 0), .r = ComplexGrid(0, a.columns)};
    useBlasThreads(least);
    arma::cx_mat q;
    arma::cx_mat r;
    if (!arma::qr_econ(q, r, toArmadillo(a)))
        return core::fail(core::ErrorKind::NotConverged, "A", MARK_TEXT("Matrix", "A = Q R could not be computed."));
    ComplexQr result{.q = toGrid(q), .r = toGrid(r)};
    clearBelow(result.r);
    turn(result);
    return result;
}

core::Result<ComplexGrid> cholesky(const ComplexGrid &a)
{
    if (auto checked = checkSquare(a); !checked)
        return core::fail(checked.error());
    if (auto checked = checkFinite(a, "A"); !checked)
        return core::fail(checked.error());
    if (auto checked = checkHermitian(a); !checked) // which LAPACK does not look at
        return core::fail(checked.error());
    if (a.rows == 0)
        return a;
    if (suitsGaussians(a) && !hasPositivePivots(a))
        return notPositiveDefinite();
    useBlasThreads(a.rows);
    arma::cx_mat l;
    if (!arma::chol(l, toArmadillo(a), "lower"))
        return notPositiveDefinite();
    return toGrid(l);
}

core::Result<ComplexSchurForm> schurForm(const ComplexGrid &a)
{
    if (auto checked = checkSquare(a); !checked)
        return core::fail(checked.error());
    if (auto checked = checkFinite(a, "A"); !checked)
        return core::fail(checked.error());
    const arma::cx_mat matrix = toArmadillo(a);
    if (a.rows == 0 || matrix.is_trimatu())
        return ComplexSchurForm{.u = identity<Complex>(a.rows), .t = a};
    useBlasThreads(a.rows);
    arma::cx_mat u;
    arma::cx_mat t;
    if (!arma::schur(u, t, matrix))
        return core::fail(core::ErrorKind::NotConverged, "A",
                          MARK_TEXT("Matrix", "The iteration for the eigenvalues of A did not converge."));
    ComplexSchurForm result{.u = toGrid(u), .t = toGrid(t)};
    clearBelow(result.t);
    return result;
}

} // namespace numerics
