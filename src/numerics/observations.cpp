#include "numerics/observations.h"

#include "numerics/exactsolve.h"
#include "numerics/matrixalgebra.h"
#include "numerics/scaling.h"
#include "numerics/singularvalues.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace numerics {

namespace {

core::Result<void> checkRows(std::size_t rows)
{
    if (rows >= 2)
        return {};
    return core::fail(
        core::ErrorKind::Shape, "A",
        core::filled(MARK_TEXT("Matrix", "the rows of A are observations; deviations from their mean need "
                                         "at least two of them, and there are %1"),
                     {core::literal(rows)}));
}

template <class T>
core::Grid<T> columnMeans(const core::Grid<T> &a)
{
    core::Grid<T> mean(a.columns, 1, T(0));
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.columns; ++j)
            mean.cells[j] += a(i, j);
    for (T &entry : mean.cells)
        entry /= T(static_cast<std::int64_t>(a.rows));
    return mean;
}

template <class T>
core::Grid<T> lessMean(core::Grid<T> a, const core::Grid<T> &mean)
{
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.columns; ++j)
            a(i, j) -= mean.cells[j];
    return a;
}

/// The deviations of entries in [−1, 1]; the mean of what the first pass leaves corrects it.
struct Deviations
{
    core::Grid<double> mean = {};
    core::Grid<double> matrix = {};
};

Deviations deviations(const core::Grid<double> &a)
{
    Deviations result{.mean = columnMeans(a)};
    result.matrix = lessMean(a, result.mean);
    const core::Grid<double> correction = columnMeans(result.matrix);
    result.matrix = lessMean(std::move(result.matrix), correction);
    for (std::size_t j = 0; j < a.columns; ++j)
        result.mean.cells[j] += correction.cells[j];
    return result;
}

template <class T>
Covariance<T> covarianceOf(const core::Grid<T> &centred, core::Grid<T> mean)
{
    Covariance<T> result{.mean = std::move(mean), .matrix = product(transposed(centred), centred)};
    for (std::size_t i = 0; i < result.matrix.rows; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            result.matrix(i, j) /= T(static_cast<std::int64_t>(centred.rows - 1));
            result.matrix(j, i) = result.matrix(i, j);
        }
    return result;
}

bool isConstant(const core::Grid<double> &a, std::size_t column)
{
    for (std::size_t i = 1; i < a.rows; ++i)
        if (a(i, column) != a(0, column))
            return false;
    return true;
}

/// One column in [−1, 1] by a power of two of its own.
core::Grid<double> scaledColumn(const core::Grid<double> &a, std::size_t column)
{
    core::Grid<double> result(a.rows, 1);
    for (std::size_t i = 0; i < a.rows; ++i)
        result.cells[i] = a(i, column);
    return scaled(result, -exponentOf(result));
}

/// The deviations of each column, divided by their length.
core::Grid<double> unitDeviations(const core::Grid<double> &a)
{
    core::Grid<double> unit(a.rows, a.columns);
    for (std::size_t j = 0; j < a.columns; ++j) {
        const core::Grid<double> centred = deviations(scaledColumn(a, j)).matrix;
        const core::Grid<double> large = scaled(centred, -exponentOf(centred));
        double squares = 0;
        for (const double entry : large.cells)
            squares += entry * entry;
        for (std::size_t i = 0; i < a.rows; ++i)
            unit(i, j) = large.cells[i] / std::sqrt(squares);
    }
    return unit;
}

/// The root is the only rounding, so that proportional columns give 1 and not nearly so.
core::Grid<double> correlationOf(const core::Grid<Rational> &covariances)
{
    core::Grid<double> result(covariances.rows, covariances.columns);
    for (std::size_t i = 0; i < result.rows; ++i)
        for (std::size_t j = 0; j < result.columns; ++j) {
            const Rational &both = covariances(i, j);
            const double square = (both * both / (covariances(i, i) * covariances(j, j))).toDouble();
            result(i, j) = both.sign() * std::sqrt(square);
        }
    return result;
}

} // namespace

core::Result<Covariance<Rational>> covariance(const core::Grid<Rational> &a)
{
    if (auto checked = checkRows(a.rows); !checked)
        return core::fail(checked.error());
    core::Grid<Rational> mean = columnMeans(a);
    const core::Grid<Rational> centred = lessMean(a, mean);
    return covarianceOf(centred, std::move(mean));
}

core::Result<Covariance<double>> covariance(const core::Grid<double> &a)
{
    if (auto checked = checkRows(a.rows); !checked)
        return core::fail(checked.error());
    if (suitsRationals(a))
        return covariance(rationals(a)).map([](const Covariance<Rational> &exact) {
            return Covariance<double>{.mean = doubles(exact.mean), .matrix = doubles(exact.matrix)};
        });
    const int exponent = exponentOf(a);
    const Deviations centred = deviations(scaled(a, -exponent));
    Covariance<double> result = covarianceOf(centred.matrix, scaled(centred.mean, exponent));
    result.matrix = scaled(scaled(std::move(result.matrix), exponent), exponent);
    return result;
}

core::Result<core::Grid<double>> correlation(const core::Grid<double> &a)
{
    if (auto checked = checkRows(a.rows); !checked)
        return core::fail(checked.error());
    for (std::size_t j = 0; j < a.columns; ++j)
        if (isConstant(a, j))
            return core::fail(core::ErrorKind::Domain, "A",
                              core::filled(MARK_TEXT("Matrix", "column %1 of A is constant: its standard deviation is "
                                                               "0, so it has no correlation with any other"),
                                           {core::literal(j + 1)}));
    if (suitsRationals(a))
        return covariance(rationals(a)).map([](const Covariance<Rational> &exact) {
            return correlationOf(exact.matrix);
        });
    const core::Grid<double> unit = unitDeviations(a);
    core::Grid<double> result = product(transposed(unit), unit);
    for (std::size_t i = 0; i < result.rows; ++i)
        for (std::size_t j = 0; j <= i; ++j)
            result(i, j) = result(j, i) = i == j ? 1.0 : std::clamp(result(i, j), -1.0, 1.0);
    return result;
}

core::Result<PrincipalComponents> principalComponents(const core::Grid<double> &a)
{
    if (auto checked = checkRows(a.rows); !checked)
        return core::fail(checked.error());
    const int exponent = exponentOf(a);
    const Deviations centred = deviations(scaled(a, -exponent));
    bool constant = true;
    for (std::size_t j = 0; j < a.columns; ++j)
        constant = constant && isConstant(a, j);
    if (constant)
        return core::fail(core::ErrorKind::Domain, "A",
                          MARK_TEXT("Matrix", "all observations are equal: there is no variance to explain"));
    const auto svd = singularValues(centred.matrix);
    if (!svd)
        return core::fail(svd.error());
    const std::size_t count = std::min(a.rows - 1, a.columns);
    PrincipalComponents result{.mean = scaled(centred.mean, exponent),
                               .components = core::Grid<double>(a.columns, count),
                               .scores = core::Grid<double>(a.rows, count)};
    double total = 0;
    for (std::size_t k = 0; k < count; ++k)
        total += svd->values[k] * svd->values[k];
    for (std::size_t k = 0; k < count; ++k) {
        const double square = svd->values[k] * svd->values[k];
        result.variances.push_back(
            std::ldexp(std::ldexp(square / static_cast<double>(a.rows - 1), exponent), exponent));
        result.ratios.push_back(square / total);
        for (std::size_t j = 0; j < a.columns; ++j)
            result.components(j, k) = svd->v(j, k);
        for (std::size_t i = 0; i < a.rows; ++i)
            result.scores(i, k) = std::ldexp(svd->u(i, k) * svd->values[k], exponent);
    }
    return result;
}

} // namespace numerics
