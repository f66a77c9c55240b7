#include "numerics/minors.h"

#include "numerics/exactsolve.h"
#include "numerics/exactsubspaces.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"
#include "numerics/singularvalues.h"

#include <algorithm>

namespace numerics {

namespace {

core::Result<core::Grid<Rational>> scaledInverse(const core::Grid<Rational> &a, const Rational &determinant,
                                                 const core::Run &run)
{
    auto result = exactSolve(a, identity<Rational>(a.rows), run);
    if (result)
        for (Rational &entry : result->cells)
            entry *= determinant;
    return result;
}

std::size_t firstNonZero(const core::Grid<Rational> &column)
{
    const auto found =
        std::find_if(column.cells.begin(), column.cells.end(), [](const Rational &x) { return !x.isZero(); });
    return static_cast<std::size_t>(found - column.cells.begin());
}

/// Of a singular matrix: x yᵀ, or 0.
core::Result<core::Grid<Rational>> singularAdjugate(const core::Grid<Rational> &a, const core::Run &run)
{
    const auto x = exactNullSpace(a, run);
    const auto y = exactNullSpace(transposed(a), run);
    if (!x || !y)
        return core::fail(x ? y.error() : x.error());
    if (x->columns > 1)
        return core::Grid<Rational>(a.rows, a.columns);
    const std::size_t row = firstNonZero(*y);
    const std::size_t column = firstNonZero(*x);
    const auto minor = exactDeterminant(without(a, row, column), run);
    if (!minor)
        return core::fail(minor.error());
    const Rational cofactor = (row + column) % 2 == 0 ? *minor : -*minor;
    const Rational factor = cofactor / (x->cells[column] * y->cells[row]);
    core::Grid<Rational> result = product(*x, transposed(*y));
    for (Rational &entry : result.cells)
        entry *= factor;
    return result;
}

} // namespace

core::Grid<Rational> without(const core::Grid<Rational> &a, std::size_t row, std::size_t column)
{
    core::Grid<Rational> result(a.rows - 1, a.columns - 1);
    for (std::size_t i = 0; i < result.rows; ++i)
        for (std::size_t j = 0; j < result.columns; ++j)
            result(i, j) = a(i < row ? i : i + 1, j < column ? j : j + 1);
    return result;
}

core::Result<core::Grid<Rational>> adjugate(const core::Grid<Rational> &a, const core::Run &run)
{
    const auto determinant = exactDeterminant(a, run);
    if (!determinant)
        return core::fail(determinant.error());
    return determinant->isZero() ? singularAdjugate(a, run) : scaledInverse(a, *determinant, run);
}

core::Result<core::Grid<double>> adjugate(const core::Grid<double> &a, const core::Run &run)
{
    if (suitsRationals(a))
        return adjugate(rationals(a), run).map([](const core::Grid<Rational> &exact) { return doubles(exact); });
    const auto svd = singularValues(a);
    if (!svd)
        return core::fail(svd.error());
    const auto left = determinant(toArmadillo(svd->u));
    const auto right = determinant(toArmadillo(svd->v));
    if (!left || !right)
        return core::fail(left ? right.error() : left.error());
    core::Grid<double> scaled = svd->v;
    for (std::size_t k = 0; k < a.rows; ++k) {
        double others = *left * *right < 0.0 ? -1.0 : 1.0;
        for (std::size_t i = 0; i < a.rows; ++i)
            if (i != k)
                others *= svd->values[i];
        for (std::size_t i = 0; i < a.rows; ++i)
            scaled(i, k) *= others;
    }
    return product(scaled, transposed(svd->u));
}

} // namespace numerics
