#include "numerics/complexsingularvalues.h"

#include "numerics/blas.h"
#include "numerics/complexmatrices.h"
#include "numerics/elimination.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace numerics {

namespace {

using Complex = std::complex<double>;

/// What there is to decompose in an empty matrix.
ComplexSingularValues ofNothing(const ComplexGrid &a, bool full)
{
    return {.u = ComplexGrid(a.rows, 0), .v = full ? identity<Complex>(a.columns) : ComplexGrid(a.columns, 0)};
}

core::Result<ComplexSingularValues> byLapack(const ComplexGrid &a, bool full)
{
    if (auto checked = checkFinite(a, "A"); !checked)
        return core::fail(checked.error());
    if (a.cells.empty())
        return ofNothing(a, full);
    useBlasThreads(std::min(a.rows, a.columns));
    arma::cx_mat u;
    arma::cx_mat v;
    arma::vec values;
    const bool done = full ? arma::svd(u, values, v, toArmadillo(a), "std")
                           : arma::svd_econ(u, values, v, toArmadillo(a), "both", "std");
    if (!done)
        return core::fail(core::ErrorKind::NotConverged, "A",
                          MARK_TEXT("Matrix", "The iteration for the singular values of A did not converge."));
    ComplexSingularValues result{.u = toGrid(u), .values = {values.begin(), values.end()}, .v = toGrid(v)};
    const std::vector<Complex> factors = turnColumns(result.v);
    for (std::size_t j = 0; j < std::min(result.u.columns, result.values.size()); ++j)
        for (std::size_t i = 0; i < result.u.rows; ++i)
            result.u(i, j) *= factors[j];
    return result;
}

double sumNorm(const ComplexGrid &a)
{
    double greatest = 0;
    for (std::size_t j = 0; j < a.columns; ++j) {
        long double sum = 0;
        for (std::size_t i = 0; i < a.rows; ++i)
            sum += std::abs(std::complex<long double>(a(i, j)));
        greatest = std::max(greatest, static_cast<double>(sum));
    }
    return greatest;
}

double frobeniusNorm(const ComplexGrid &a)
{
    const long double squares =
        std::accumulate(a.cells.begin(), a.cells.end(), 0.0L, [](long double sum, const Complex &entry) {
            return sum + std::norm(std::complex<long double>(entry));
        });
    return static_cast<double>(std::sqrt(squares));
}

/// Small matrices are decided exactly.
bool lacksRank(const ComplexGrid &a)
{
    if (!suitsGaussians(a))
        return false;
    const auto form = eliminate(gaussians(a), {.columns = a.columns, .reduced = false});
    return form && form->pivots.size() < std::min(a.rows, a.columns);
}

/// V S⁺ Uᴴ b with the first so many singular values.
ComplexGrid applied(const ComplexSingularValues &svd, std::size_t rank, const ComplexGrid &b)
{
    ComplexGrid coordinates = product(conjugateTransposed(svd.u), b);
    for (std::size_t k = 0; k < coordinates.rows; ++k)
        for (std::size_t j = 0; j < coordinates.columns; ++j)
            coordinates(k, j) = k < rank ? coordinates(k, j) / svd.values[k] : 0.0;
    return product(svd.v, coordinates);
}

} // namespace

core::Result<ComplexSingularValues> singularValues(const ComplexGrid &a)
{
    return byLapack(a, false);
}

core::Result<ComplexSingularValues> withFullV(const ComplexGrid &a)
{
    return byLapack(a, true);
}

core::Result<double> rankTolerance(const ComplexGrid &a)
{
    return singularValues(a).map([&a](const ComplexSingularValues &svd) {
        return svd.values.empty() ? 0.0
                                  : static_cast<double>(std::max(a.rows, a.columns))
                                        * std::numeric_limits<double>::epsilon() * svd.values.front();
    });
}

core::Result<double> norm(const ComplexGrid &a, NormKind kind)
{
    if (auto checked = checkFinite(a, "A"); !checked)
        return core::fail(checked.error());
    if (kind == NormKind::One)
        return sumNorm(a);
    if (kind == NormKind::Infinity)
        return sumNorm(transposed(a));
    if (kind == NormKind::Frobenius)
        return frobeniusNorm(a);
    return singularValues(a).map([kind](const ComplexSingularValues &svd) {
        if (kind == NormKind::Nuclear)
            return static_cast<double>(std::accumulate(svd.values.begin(), svd.values.end(), 0.0L));
        return svd.values.empty() ? 0.0 : svd.values.front();
    });
}

core::Result<double> condition(const ComplexGrid &a)
{
    const auto svd = singularValues(a);
    if (!svd)
        return core::fail(svd.error());
    if (svd->values.empty())
        return 1.0;
    if (svd->values.back() == 0.0 || lacksRank(a))
        return std::numeric_limits<double>::infinity();
    return svd->values.front() / svd->values.back();
}

core::Result<ComplexGrid> pseudoInverse(const ComplexGrid &a)
{
    if (suitsGaussians(a)) // exactly, and rounded once
        return pseudoInverse(doubled(a)).map([](const core::Grid<double> &real) { return halved(real); });
    return singularValues(a).map([&a](const ComplexSingularValues &svd) {
        return applied(svd, rankOf(svd.values, a.rows, a.columns), identity<Complex>(a.rows));
    });
}

core::Result<ComplexLeastSquares> leastSquares(const ComplexGrid &a, const ComplexGrid &b)
{
    if (auto checked = checkFinite(b, "b"); !checked)
        return core::fail(checked.error());
    const auto svd = singularValues(a);
    if (!svd)
        return core::fail(svd.error());
    ComplexLeastSquares result{.rank = rankOf(svd->values, a.rows, a.columns)};
    if (suitsGaussians(a)) {
        const auto inverse = pseudoInverse(a);
        if (!inverse)
            return core::fail(inverse.error());
        result.x = product(*inverse, b);
    } else {
        result.x = applied(*svd, result.rank, b);
    }
    result.residualNorm = frobeniusNorm(entrywise(b, product(a, result.x), std::minus<>()));
    return result;
}

} // namespace numerics
