#include "numerics/complexeigen.h"

#include "numerics/blas.h"
#include "numerics/complexmatrices.h"
#include "numerics/defective.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace numerics {

namespace {

using Complex = std::complex<double>;

core::Error notConverged()
{
    return {.kind = core::ErrorKind::NotConverged,
            .field = "A",
            .text = MARK_TEXT("Matrix", "The iteration for the eigenvalues of A did not converge.")};
}

double residual(const ComplexGrid &a, const ComplexEigensystem &system)
{
    ComplexGrid scaled = system.vectors;
    for (std::size_t i = 0; i < scaled.rows; ++i)
        for (std::size_t j = 0; j < scaled.columns; ++j)
            scaled(i, j) *= system.values[j];
    const arma::cx_mat matrix = toArmadillo(a);
    const double norm = arma::norm(matrix, "fro");
    return norm == 0.0
               ? 0.0
               : arma::norm(arma::cx_mat(matrix * toArmadillo(system.vectors) - toArmadillo(scaled)), "fro") / norm;
}

core::Result<ComplexEigensystem> hermitianSystem(const arma::cx_mat &a)
{
    arma::vec values;
    arma::cx_mat vectors;
    if (!arma::eig_sym(values, vectors, a))
        return core::fail(notConverged());
    return ComplexEigensystem{.hermitian = true, .values = {values.begin(), values.end()}, .vectors = toGrid(vectors)};
}

std::vector<std::size_t> byModulus(const arma::cx_vec &values)
{
    std::vector<std::size_t> order(values.n_elem);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) {
        const double gap = std::abs(values(i)) - std::abs(values(j));
        return gap != 0.0 ? gap > 0.0 : values(i).real() > values(j).real();
    });
    return order;
}

core::Result<ComplexEigensystem> generalSystem(const arma::cx_mat &a)
{
    arma::cx_vec values;
    arma::cx_mat vectors;
    if (!arma::eig_gen(values, vectors, a))
        return core::fail(notConverged());
    ComplexEigensystem result{.defective = isDefective(a, values, vectors)};
    const std::vector<std::size_t> order = byModulus(values);
    for (const std::size_t i : order)
        result.values.push_back(values(i));
    result.vectors = columnsOf(toGrid(vectors), order);
    return result;
}

} // namespace

core::Result<ComplexEigensystem> complexEigen(const ComplexGrid &a)
{
    if (auto checked = checkSquare(a); !checked)
        return core::fail(checked.error());
    if (auto checked = checkFinite(a, "A"); !checked)
        return core::fail(checked.error());
    if (a.rows == 0)
        return ComplexEigensystem{.hermitian = true};
    useBlasThreads(a.rows);
    auto result = isHermitian(a) ? hermitianSystem(toArmadillo(a)) : generalSystem(toArmadillo(a));
    if (!result)
        return result;
    turnColumns(result->vectors);
    result->residual = residual(a, *result);
    return result;
}

} // namespace numerics
