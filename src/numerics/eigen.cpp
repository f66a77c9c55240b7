#include "numerics/eigen.h"

#include "numerics/blas.h"
#include "numerics/defective.h"
#include "numerics/eigenrefine.h"
#include "numerics/linearalgebra.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace numerics {

namespace {

using arma::blas_int;

core::Error notConverged()
{
    return {.kind = core::ErrorKind::NotConverged,
            .field = "A",
            .text = MARK_TEXT("Matrix", "The iteration for the eigenvalues of A did not converge.")};
}

bool isSymmetric(const arma::mat &a)
{
    for (arma::uword j = 0; j < a.n_cols; ++j)
        for (arma::uword i = 0; i < j; ++i)
            if (a(i, j) != a(j, i))
                return false;
    return true;
}

/// −1 where the largest entry of a vector is negative; of entries that differ by rounding only, the first counts.
double direction(const double *vector, arma::uword size)
{
    double largest = 0;
    for (arma::uword i = 0; i < size; ++i)
        if (std::abs(vector[i]) > std::abs(largest) * (1.0 + 1e-12))
            largest = vector[i];
    return largest < 0 ? -1.0 : 1.0;
}

core::Result<Eigensystem> symmetricSystem(const arma::mat &a)
{
    Eigensystem system{.symmetric = true};
    const bool done = a.n_rows <= mostRefinedRows ? symmetricEigen(a, system.values, system.vectors)
                                                  : arma::eig_sym(system.values, system.vectors, a);
    if (!done)
        return core::fail(notConverged());
    for (arma::uword j = 0; j < a.n_cols; ++j)
        if (direction(system.vectors.colptr(j), a.n_rows) < 0)
            for (arma::uword i = 0; i < a.n_rows; ++i)
                system.vectors(i, j) = 0.0 - system.vectors(i, j); // −0 would look odd
    return system;
}

/// What LAPACK says about a real matrix: of a pair of conjugates, the columns of vectors are real and imaginary part.
struct RealForm
{
    arma::vec real = {};
    arma::vec imaginary = {};
    arma::mat vectors = {};
};

core::Result<RealForm> realForm(const arma::mat &a)
{
    arma::mat work = a; // which LAPACK overwrites
    RealForm form{arma::vec(a.n_rows), arma::vec(a.n_rows), arma::mat(a.n_rows, a.n_rows)};
    char none = 'N';
    char wanted = 'V';
    auto n = static_cast<blas_int>(a.n_rows);
    blas_int one = 1;
    blas_int info = 0;
    blas_int ask = -1;
    double size = 0;
    const auto call = [&](double *space, blas_int *length) {
        arma::lapack::geev(&none, &wanted, &n, work.memptr(), &n, form.real.memptr(), form.imaginary.memptr(),
                           static_cast<double *>(nullptr), &one, form.vectors.memptr(), &n, space, length, &info);
    };
    call(&size, &ask);
    auto length = static_cast<blas_int>(size);
    arma::vec space(static_cast<arma::uword>(length));
    call(space.memptr(), &length);
    if (info != 0)
        return core::fail(notConverged());
    return form;
}

void refine(const arma::mat &a, RealForm &form)
{
    for (arma::uword j = 0; j < a.n_cols; ++j) {
        const bool pair = form.imaginary(j) != 0.0;
        arma::cx_double value(form.real(j), form.imaginary(j));
        arma::cx_vec vector(form.vectors.col(j), pair ? arma::vec(form.vectors.col(j + 1)) : arma::zeros(a.n_rows));
        refineEigenpair(a, value, vector);
        if (pair == (value.imag() > 0.0)) { // a pair stays one, with the positive imaginary part first
            form.real(j) = value.real();
            form.imaginary(j) = value.imag();
            form.vectors.col(j) = arma::real(vector);
        }
        if (pair && value.imag() > 0.0) {
            form.imaginary(j + 1) = -value.imag();
            form.real(j + 1) = value.real();
            form.vectors.col(j + 1) = arma::imag(vector);
        }
        j += pair ? 1 : 0;
    }
}

/// The first columns of single real eigenvalues and of pairs of conjugates, by descending modulus.
std::vector<arma::uword> order(const RealForm &form)
{
    std::vector<arma::uword> firsts;
    for (arma::uword j = 0; j < form.real.n_elem; j += form.imaginary(j) == 0.0 ? 1 : 2)
        firsts.push_back(j);
    const auto modulus = [&form](arma::uword j) { return std::hypot(form.real(j), form.imaginary(j)); };
    std::stable_sort(firsts.begin(), firsts.end(), [&](arma::uword i, arma::uword j) {
        return modulus(i) != modulus(j) ? modulus(i) > modulus(j) : form.real(i) > form.real(j);
    });
    return firsts;
}

void appendReal(Eigensystem &system, const RealForm &form, arma::uword from, arma::uword to)
{
    const double *vector = form.vectors.colptr(from);
    const double sign = direction(vector, form.vectors.n_rows);
    system.complexValues(to) = form.real(from);
    for (arma::uword i = 0; i < form.vectors.n_rows; ++i)
        system.complexVectors(i, to) = sign * vector[i] + 0.0;
}

void appendPair(Eigensystem &system, const RealForm &form, arma::uword from, arma::uword to)
{
    const double *re = form.vectors.colptr(from);
    const double *im = form.vectors.colptr(from + 1);
    system.complexValues(to) = {form.real(from), form.imaginary(from)}; // LAPACK too has the positive one first
    system.complexValues(to + 1) = std::conj(system.complexValues(to));
    for (arma::uword i = 0; i < form.vectors.n_rows; ++i) {
        system.complexVectors(i, to) = {re[i], im[i]};
        system.complexVectors(i, to + 1) = {re[i], 0.0 - im[i]};
    }
}

core::Result<Eigensystem> generalSystem(const arma::mat &a)
{
    auto form = realForm(a);
    if (!form)
        return core::fail(form.error());
    if (a.n_rows <= mostRefinedRows)
        refine(a, *form);
    Eigensystem system{.complexValues = arma::cx_vec(a.n_rows), .complexVectors = arma::cx_mat(a.n_rows, a.n_rows)};
    arma::uword next = 0;
    for (const arma::uword j : order(*form)) {
        const bool pair = form->imaginary(j) != 0.0;
        pair ? appendPair(system, *form, j, next) : appendReal(system, *form, j, next);
        next += pair ? 2 : 1;
    }
    system.defective = isDefective(a, system.complexValues, system.complexVectors, std::move(form->vectors));
    return system;
}

} // namespace

core::Result<Eigensystem> eigen(const arma::mat &a)
{
    if (auto checked = checkSquare(a); !checked)
        return core::fail(checked.error());
    if (auto checked = checkFinite(a, "A"); !checked)
        return core::fail(checked.error());
    if (a.is_empty())
        return Eigensystem{.symmetric = true};
    useBlasThreads(a.n_rows);
    return isSymmetric(a) ? symmetricSystem(a) : generalSystem(a);
}

double residual(const arma::mat &a, const Eigensystem &system)
{
    const double norm = a.is_empty() ? 0.0 : arma::norm(a, "fro");
    if (norm == 0.0)
        return 0.0;
    if (system.symmetric)
        return arma::norm(a * system.vectors - system.vectors * arma::diagmat(system.values), "fro") / norm;
    const arma::cx_mat &v = system.complexVectors;
    const arma::cx_mat difference = a * v - v * arma::diagmat(system.complexValues);
    return arma::norm(difference, "fro") / norm;
}

} // namespace numerics
