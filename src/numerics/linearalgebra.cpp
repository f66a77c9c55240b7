#include "numerics/linearalgebra.h"

#include "core/value.h"
#include "numerics/blas.h"
#include "numerics/exactsolve.h"
#include "numerics/lufactors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace numerics {

namespace {

tl::unexpected<core::Error> nearlySingular(double reciprocal)
{
    return core::fail(
        core::ErrorKind::Singular, "A",
        core::filled(MARK_TEXT("Matrix", "A is singular to working precision: its reciprocal condition number is %1, "
                                         "below %2, so no digit of a result could be trusted."),
                     {core::literal(reciprocal), core::literal(leastReciprocalCondition)}));
}

Rational exactOneNorm(const core::Grid<Rational> &a)
{
    Rational greatest;
    for (std::size_t j = 0; j < a.columns; ++j) {
        Rational sum;
        for (std::size_t i = 0; i < a.rows; ++i)
            sum += a(i, j).sign() < 0 ? -a(i, j) : a(i, j);
        greatest = greatest < sum ? sum : greatest;
    }
    return greatest;
}

/// [b | I]
core::Grid<double> withIdentity(const arma::mat &b)
{
    core::Grid<double> joined(b.n_rows, b.n_cols + b.n_rows);
    for (arma::uword i = 0; i < b.n_rows; ++i) {
        for (arma::uword j = 0; j < b.n_cols; ++j)
            joined(i, j) = b(i, j);
        joined(i, b.n_cols + i) = 1.0;
    }
    return joined;
}

core::Grid<Rational> columns(const core::Grid<Rational> &grid, std::size_t from, std::size_t count)
{
    core::Grid<Rational> part(grid.rows, count);
    for (std::size_t i = 0; i < grid.rows; ++i)
        for (std::size_t j = 0; j < count; ++j)
            part(i, j) = grid(i, from + j);
    return part;
}

/// The solution by exact arithmetic, rounded once; nothing where that would take long.
std::optional<core::Result<Solution>> solveExactly(const arma::mat &a, const arma::mat &b)
{
    constexpr arma::uword mostRows = 64; // no need to look at the digits of larger ones
    if (a.n_rows > mostRows || b.n_cols > mostRows)
        return std::nullopt;
    const core::Grid<double> grid = toGrid(a);
    const core::Grid<double> right = withIdentity(b);
    if (!isCheapExactly(grid, right))
        return std::nullopt;
    const core::Grid<Rational> exact = rationals(grid);
    const auto x = exactSolve(exact, rationals(right));
    if (!x)
        return core::fail(x.error());
    const Rational norms = exactOneNorm(exact) * exactOneNorm(columns(*x, b.n_cols, a.n_rows));
    const double reciprocal = (Rational(1) / norms).toDouble();
    if (reciprocal < leastReciprocalCondition)
        return nearlySingular(reciprocal);
    return Solution{.x = toArmadillo(doubles(columns(*x, 0, b.n_cols))), .reciprocalCondition = reciprocal};
}

core::Result<Solution> solveByFactors(arma::mat a, arma::mat b)
{
    double norm = oneNorm(a);
    // Powers of two, which change no digit, keep the factors of a huge or tiny matrix in range.
    const double scale = norm > 0x1p900 ? 0x1p-600 : norm > 0 && norm < 0x1p-900 ? 0x1p600 : 1.0;
    if (scale != 1.0) {
        a *= scale;
        norm = oneNorm(a);
    }
    useBlasThreads(a.n_rows);
    const LuFactors factors = factorise(std::move(a));
    if (factors.zeroPivot)
        return core::fail(singularError());
    const double reciprocal = reciprocalCondition(factors, norm);
    if (!(reciprocal >= leastReciprocalCondition))
        return nearlySingular(reciprocal);
    substitute(factors, b);
    if (scale != 1.0)
        b *= scale;
    return Solution{.x = std::move(b), .reciprocalCondition = reciprocal};
}

/// Singular values in descending order of a matrix times the power of two that brings its entries near 1.
core::Result<arma::vec> scaledSingularValues(const arma::mat &a, int &power)
{
    if (auto checked = checkFinite(a, "A"); !checked)
        return core::fail(checked.error());
    power = 0;
    if (a.is_empty())
        return arma::vec();
    std::frexp(arma::abs(a).max(), &power);
    const arma::mat scaled = a * std::ldexp(1.0, -std::max(power, -1000));
    useBlasThreads(std::min(a.n_rows, a.n_cols));
    arma::vec values;
    if (!arma::svd(values, scaled))
        return core::fail(core::ErrorKind::NotConverged, "A",
                          MARK_TEXT("Matrix", "The iteration for the singular values of A did not converge."));
    return values;
}

double relativeTolerance(const arma::mat &a)
{
    return static_cast<double>(std::max(a.n_rows, a.n_cols)) * std::numeric_limits<double>::epsilon();
}

} // namespace

core::Result<void> checkSquare(const arma::mat &a)
{
    if (a.n_rows == a.n_cols)
        return {};
    return core::fail(
        core::ErrorKind::Shape, "A",
        core::filled(MARK_TEXT("Request", "%1 must be square; it is %2×%3"),
                     {core::literal("A"), core::literal(std::size_t{a.n_rows}), core::literal(std::size_t{a.n_cols})}));
}

core::Result<void> checkFinite(const arma::mat &a, const char *name)
{
    if (std::isfinite(oneNorm(a)) || a.is_finite())
        return {};
    return core::fail(
        core::ErrorKind::Domain, name,
        core::filled(MARK_TEXT("Matrix", "every entry of %1 must be a finite number"), {core::literal(name)}));
}

core::Result<double> determinant(const arma::mat &a)
{
    if (auto checked = checkSquare(a); !checked)
        return core::fail(checked.error());
    if (auto checked = checkFinite(a, "A"); !checked)
        return core::fail(checked.error());
    if (a.n_rows <= 64)
        if (const core::Grid<double> grid = toGrid(a); isCheapExactly(grid))
            return exactDeterminant(rationals(grid)).map([](const Rational &value) { return value.toDouble(); });
    useBlasThreads(a.n_rows);
    return determinant(factorise(a));
}

core::Result<Solution> solve(arma::mat a, arma::mat b)
{
    if (auto checked = checkSquare(a); !checked)
        return core::fail(checked.error());
    if (a.n_rows != b.n_rows)
        return core::fail(core::ErrorKind::Shape, "b",
                          core::filled(MARK_TEXT("Matrix", "b must have as many rows as A, %1; it has %2"),
                                       {core::literal(std::size_t{a.n_rows}), core::literal(std::size_t{b.n_rows})}));
    if (auto checked = checkFinite(a, "A"); !checked)
        return core::fail(checked.error());
    if (auto checked = checkFinite(b, "b"); !checked)
        return core::fail(checked.error());
    if (a.is_empty())
        return Solution{.x = std::move(b)};
    if (auto exact = solveExactly(a, b))
        return std::move(*exact);
    return solveByFactors(std::move(a), std::move(b));
}

core::Result<Solution> inverse(arma::mat a)
{
    arma::mat identity(a.n_rows, a.n_rows, arma::fill::eye);
    return solve(std::move(a), std::move(identity));
}

core::Result<double> rankTolerance(const arma::mat &a)
{
    int power = 0;
    const auto values = scaledSingularValues(a, power);
    if (!values)
        return core::fail(values.error());
    return values->is_empty() ? 0.0 : std::ldexp(relativeTolerance(a) * values->front(), std::max(power, -1000));
}

core::Result<std::size_t> rank(const arma::mat &a)
{
    int power = 0;
    const auto values = scaledSingularValues(a, power);
    if (!values)
        return core::fail(values.error());
    if (values->is_empty())
        return 0;
    const double least = relativeTolerance(a) * values->front();
    return static_cast<std::size_t>(
        std::count_if(values->begin(), values->end(), [least](double value) { return value > least; }));
}

arma::mat toArmadillo(const core::Grid<double> &grid)
{
    arma::mat matrix(grid.rows, grid.columns, arma::fill::none);
    for (std::size_t j = 0; j < grid.columns; ++j)
        for (std::size_t i = 0; i < grid.rows; ++i)
            matrix(i, j) = grid(i, j);
    return matrix;
}

core::Grid<double> toGrid(const arma::mat &matrix)
{
    core::Grid<double> grid(matrix.n_rows, matrix.n_cols);
    for (arma::uword i = 0; i < matrix.n_rows; ++i)
        for (arma::uword j = 0; j < matrix.n_cols; ++j)
            grid(i, j) = matrix(i, j);
    return grid;
}

core::Grid<std::complex<double>> toGrid(const arma::cx_mat &matrix)
{
    core::Grid<std::complex<double>> grid(matrix.n_rows, matrix.n_cols);
    for (arma::uword i = 0; i < matrix.n_rows; ++i)
        for (arma::uword j = 0; j < matrix.n_cols; ++j)
            grid(i, j) = matrix(i, j);
    return grid;
}

} // namespace numerics
