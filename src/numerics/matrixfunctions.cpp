#include "numerics/matrixfunctions.h"

#include "numerics/blas.h"
#include "numerics/complexfactors.h"
#include "numerics/complexfunctions.h"
#include "numerics/complexmatrices.h"
#include "numerics/complexsingularvalues.h"
#include "numerics/complexsystems.h"
#include "numerics/eigen.h"
#include "numerics/elimination.h"
#include "numerics/exactsolve.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"
#include "numerics/matrixexponential.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace numerics {

namespace {

using Long = long double;
using LongComplex = std::complex<Long>;
using LongGrid = core::Grid<LongComplex>;

constexpr arma::uword mostLongRows = 32;

core::Error notConverged()
{
    return {.kind = core::ErrorKind::NotConverged,
            .field = "A",
            .text = MARK_TEXT("Matrix", "The iteration for the eigenvalues of A did not converge.")};
}

/// A = U T Uᴴ, T upper triangular.
struct ComplexSchur
{
    arma::cx_mat u = {};
    arma::cx_mat t = {};
    bool hasNegative = false; ///< an eigenvalue on the negative real axis
};

bool isSingular(const core::Grid<double> &grid)
{
    if (suitsRationals(grid))
        return exactDeterminant(rationals(grid))->isZero();
    const auto rank = numerics::rank(toArmadillo(grid));
    return rank && *rank < grid.rows;
}

/// Eigenvalues that rounding alone keeps off the real axis, or off 0 where A is singular, are put there.
void snap(ComplexSchur &schur, double size, bool singular)
{
    const double zero = 10.0 * static_cast<double>(schur.t.n_rows) * std::numeric_limits<double>::epsilon() * size;
    for (arma::uword i = 0; i < schur.t.n_rows; ++i) {
        arma::cx_double value = schur.t(i, i);
        if (singular && std::abs(value) <= zero)
            value = 0.0;
        if (std::abs(value.imag()) <= zero)
            value = value.real();
        schur.hasNegative = schur.hasNegative || (value.imag() == 0.0 && value.real() < 0.0);
        schur.t(i, i) = value;
    }
}

core::Result<ComplexSchur> complexSchur(const core::Grid<double> &grid, bool singular)
{
    const arma::mat a = toArmadillo(grid);
    ComplexSchur result;
    const auto system = eigen(a);
    if (!system)
        return core::fail(system.error());
    if (system->symmetric) {
        result.u = arma::conv_to<arma::cx_mat>::from(system->vectors);
        result.t = arma::conv_to<arma::cx_mat>::from(arma::mat(arma::diagmat(system->values)));
    } else if (a.is_trimatu()) {
        result.u.eye(a.n_rows, a.n_rows);
        result.t = arma::conv_to<arma::cx_mat>::from(a);
    } else if (!arma::schur(result.u, result.t, arma::conv_to<arma::cx_mat>::from(a)))
        return core::fail(notConverged());
    snap(result, arma::norm(a, "fro"), singular);
    return result;
}

/// The same of a complex matrix, where a negative eigenvalue is nothing special.
core::Result<ComplexSchur> complexSchur(const ComplexGrid &a)
{
    const auto form = schurForm(a);
    if (!form)
        return core::fail(form.error());
    ComplexSchur result{.u = toArmadillo(form->u), .t = toArmadillo(form->t)};
    const auto svd = singularValues(a);
    snap(result, arma::norm(result.t, "fro"), svd && rankOf(svd->values, a.rows, a.columns) < a.rows);
    return result;
}

/// The root of a triangular matrix, column by column; false where a sum of two of its eigenvalues is 0.
bool triangularRoot(const arma::cx_mat &t, arma::cx_mat &root)
{
    const arma::uword n = t.n_rows;
    const double zero = 10.0 * static_cast<double>(n) * std::numeric_limits<double>::epsilon() * arma::norm(t, "fro");
    root.zeros(n, n);
    for (arma::uword j = 0; j < n; ++j) {
        root(j, j) = std::sqrt(t(j, j));
        for (arma::uword i = j; i-- > 0;) {
            arma::cx_double rest = t(i, j);
            for (arma::uword k = i + 1; k < j; ++k)
                rest -= root(i, k) * root(k, j);
            const arma::cx_double sum = root(i, i) + root(j, j);
            if (sum == 0.0 && std::abs(rest) > zero)
                return false;
            root(i, j) = sum == 0.0 ? arma::cx_double(0.0) : rest / sum;
        }
    }
    return true;
}

LongGrid longGrid(const arma::cx_mat &a)
{
    LongGrid result(a.n_rows, a.n_cols);
    for (arma::uword i = 0; i < a.n_rows; ++i)
        for (arma::uword j = 0; j < a.n_cols; ++j)
            result(i, j) = a(i, j);
    return result;
}

template <class T>
LongGrid longGrid(const core::Grid<T> &a)
{
    LongGrid result(a.rows, a.columns);
    std::copy(a.cells.begin(), a.cells.end(), result.cells.begin());
    return result;
}

arma::cx_mat rounded(const LongGrid &a)
{
    arma::cx_mat result(a.rows, a.columns);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.columns; ++j)
            result(i, j) = arma::cx_double(a(i, j));
    return result;
}

Long largest(const LongGrid &a)
{
    Long result = 0;
    for (const LongComplex &entry : a.cells)
        result = std::max(result, std::abs(entry));
    return result;
}

ComplexMatrix finished(const LongGrid &a, bool isReal)
{
    const Long zero = 64 * std::numeric_limits<Long>::epsilon() * largest(a);
    const auto cleaned = [zero](Long number) { return std::abs(number) <= zero ? 0.0 : static_cast<double>(number); };
    ComplexMatrix result{.isReal = isReal, .entries = core::Grid<std::complex<double>>(a.rows, a.columns)};
    std::transform(a.cells.begin(), a.cells.end(), result.entries.cells.begin(), [&](const LongComplex &entry) {
        return std::complex<double>(cleaned(entry.real()), isReal ? 0.0 : cleaned(entry.imag()));
    });
    return result;
}

/// E with X E + E X = R, in the basis where X is the triangular root; where that says nothing, E is 0.
arma::cx_mat correction(const ComplexSchur &schur, const arma::cx_mat &root, const LongGrid &rest)
{
    const arma::uword n = root.n_rows;
    const arma::cx_mat r = schur.u.t() * rounded(rest) * schur.u;
    arma::cx_mat e(n, n, arma::fill::zeros);
    for (arma::uword j = 0; j < n; ++j)
        for (arma::uword i = n; i-- > 0;) {
            arma::cx_double entry = r(i, j);
            for (arma::uword k = i + 1; k < n; ++k)
                entry -= root(i, k) * e(k, j);
            for (arma::uword k = 0; k < j; ++k)
                entry -= e(i, k) * root(k, j);
            const arma::cx_double sum = root(i, i) + root(j, j);
            e(i, j) = sum == 0.0 ? arma::cx_double(0.0) : entry / sum;
        }
    return schur.u * e * schur.u.t();
}

LongGrid difference(const LongGrid &a, const LongGrid &b)
{
    return entrywise(a, b, [](const LongComplex &left, const LongComplex &right) { return left - right; });
}

LongGrid sum(const LongGrid &a, const LongGrid &b)
{
    return entrywise(a, b, [](const LongComplex &left, const LongComplex &right) { return left + right; });
}

/// Takes the step as long as it makes the defect smaller.
template <class Defect, class Step>
LongGrid improved(LongGrid x, Defect defect, Step step)
{
    LongGrid rest = defect(x);
    for (int round = 0; round < 4; ++round) {
        LongGrid next = sum(x, step(rest));
        LongGrid nextRest = defect(next);
        if (!(largest(nextRest) < largest(rest)))
            break;
        x = std::move(next);
        rest = std::move(nextRest);
    }
    return x;
}

/// log of a triangular matrix: roots until it is near I, then the series of 2 artanh, whose argument stays small.
bool triangularLogarithm(arma::cx_mat t, arma::cx_mat &result)
{
    constexpr double nearOne = 0.1;
    const arma::cx_mat one = arma::eye<arma::cx_mat>(t.n_rows, t.n_cols);
    double scale = 2.0;
    for (int roots = 0; arma::norm(t - one, 1) > nearOne; ++roots) {
        arma::cx_mat root;
        if (roots == 100 || !triangularRoot(t, root))
            return false;
        t = root;
        scale *= 2.0;
    }
    arma::cx_mat z;
    if (!arma::solve(z, arma::cx_mat(t + one), arma::cx_mat(t - one), arma::solve_opts::no_approx))
        return false;
    const arma::cx_mat square = z * z;
    arma::cx_mat power = z;
    result = z;
    for (int k = 3; k < 21; k += 2) {
        power = power * square;
        result += power / static_cast<double>(k);
    }
    result *= scale;
    return true;
}

core::Result<LongGrid> rootOf(const LongGrid &a, const ComplexSchur &schur)
{
    arma::cx_mat root;
    if (!triangularRoot(schur.t, root))
        return core::fail(core::ErrorKind::Domain, "A",
                          MARK_TEXT("Matrix", "A has no square root: it is singular, and to the eigenvalue 0 belong "
                                              "fewer independent eigenvectors than its multiplicity"));
    LongGrid x = longGrid(arma::cx_mat(schur.u * root * schur.u.t()));
    if (a.rows > mostLongRows)
        return x;
    return improved(
        std::move(x), [&](const LongGrid &y) { return difference(a, plainProduct(y, y)); },
        [&](const LongGrid &rest) { return longGrid(correction(schur, root, rest)); });
}

core::Error noLogarithm()
{
    return {.kind = core::ErrorKind::Domain,
            .field = "A",
            .text = MARK_TEXT("Matrix", "A is singular, so it has no logarithm: no power of e is 0")};
}

core::Result<LongGrid> logarithmOf(const LongGrid &a, const ComplexSchur &schur)
{
    arma::cx_mat logarithm;
    if (!triangularLogarithm(schur.t, logarithm))
        return core::fail(notConverged());
    LongGrid x = longGrid(arma::cx_mat(schur.u * logarithm * schur.u.t()));
    if (a.rows > mostLongRows)
        return x;
    const LongGrid one = identity<LongComplex>(a.rows);
    const auto defect = [&](const LongGrid &y) {
        LongGrid negative = y;
        for (LongComplex &entry : negative.cells)
            entry = -entry;
        return difference(plainProduct(exponentialOf(negative), a), one);
    };
    return improved(std::move(x), defect, [](const LongGrid &rest) { return rest; });
}

core::Result<OrthogonalForm> orthogonalForm(const core::Grid<double> &a,
                                            bool (*decompose)(arma::mat &, arma::mat &, const arma::mat &))
{
    if (a.rows == 0)
        return OrthogonalForm{};
    useBlasThreads(a.rows);
    arma::mat u;
    arma::mat t;
    if (!decompose(u, t, toArmadillo(a)))
        return core::fail(notConverged());
    return OrthogonalForm{.u = toGrid(u), .t = toGrid(t)};
}

} // namespace

core::Grid<double> largeExponential(const core::Grid<double> &a)
{
    useBlasThreads(a.rows);
    arma::mat result;
    if (!arma::expmat(result, toArmadillo(a)))
        result = arma::mat(a.rows, a.columns, arma::fill::value(arma::datum::nan));
    return toGrid(result);
}

core::Result<ComplexMatrix> squareRoot(const core::Grid<double> &a)
{
    if (a.rows == 0)
        return ComplexMatrix{};
    const auto schur = complexSchur(a, isSingular(a));
    if (!schur)
        return core::fail(schur.error());
    return rootOf(longGrid(a), *schur).map([&](const LongGrid &x) { return finished(x, !schur->hasNegative); });
}

core::Result<ComplexGrid> squareRoot(const ComplexGrid &a)
{
    if (a.rows == 0)
        return a;
    const auto schur = complexSchur(a);
    if (!schur)
        return core::fail(schur.error());
    return rootOf(longGrid(a), *schur).map([](const LongGrid &x) { return finished(x, false).entries; });
}

core::Result<ComplexMatrix> logarithm(const core::Grid<double> &a)
{
    if (a.rows == 0)
        return ComplexMatrix{};
    if (const auto solved = solve(toArmadillo(a), arma::mat(a.rows, 0)); !solved)
        return core::fail(noLogarithm());
    const auto schur = complexSchur(a, false);
    if (!schur)
        return core::fail(schur.error());
    return logarithmOf(longGrid(a), *schur).map([&](const LongGrid &x) { return finished(x, !schur->hasNegative); });
}

core::Result<ComplexGrid> logarithm(const ComplexGrid &a)
{
    if (a.rows == 0)
        return a;
    if (const auto solved = solve(a, ComplexGrid(a.rows, 0)); !solved)
        return core::fail(noLogarithm());
    const auto schur = complexSchur(a);
    if (!schur)
        return core::fail(schur.error());
    return logarithmOf(longGrid(a), *schur).map([](const LongGrid &x) { return finished(x, false).entries; });
}

core::Result<OrthogonalForm> schurForm(const core::Grid<double> &a)
{
    return orthogonalForm(a, [](arma::mat &u, arma::mat &t, const arma::mat &from) { return arma::schur(u, t, from); });
}

core::Result<OrthogonalForm> hessenbergForm(const core::Grid<double> &a)
{
    return orthogonalForm(a, [](arma::mat &u, arma::mat &t, const arma::mat &from) { return arma::hess(u, t, from); });
}

} // namespace numerics
