#pragma once

#include "calculators/matrixtable.h"
#include "calculators/operations.h"
#include "calculators/shippedformulas.h"
#include "core/requestcheck.h"
#include "numerics/matrixalgebra.h"
#include "reportlaws.h"

#include <QtTest>

#include <boost/multiprecision/cpp_bin_float.hpp>

#include <cmath>
#include <random>
#include <set>

using calculators::Entries;
using calculators::MatrixAnswer;
using calculators::MatrixOperation;
using calculators::MatrixRequest;
using core::ErrorKind;
using numerics::product;
using numerics::Rational;
using numerics::transposed;
using Grid = core::Grid<double>;
using Exact = core::Grid<Rational>;
using ComplexGrid = core::Grid<std::complex<double>>;

// What the tests of matrix operations share: matrices of every kind, and what an answer holds.

inline Grid grid(std::size_t rows, std::vector<double> cells)
{
    Grid result(rows, rows == 0 ? 0 : cells.size() / rows);
    result.cells = std::move(cells);
    return result;
}

inline Exact exact(const Grid &a)
{
    Exact result(a.rows, a.columns);
    std::transform(a.cells.begin(), a.cells.end(), result.cells.begin(), Rational::fromDouble);
    return result;
}

inline Grid hilbert(std::size_t n)
{
    Grid result(n, n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            result(i, j) = 1.0 / static_cast<double>(i + j + 1);
    return result;
}

inline Grid random(std::size_t rows, std::size_t columns, unsigned seed)
{
    std::mt19937 source(seed);
    Grid result(rows, columns);
    for (double &entry : result.cells)
        entry = static_cast<double>(source()) / 2147483648.0 - 1.0;
    return result;
}

inline core::Result<MatrixAnswer> answerTo(const char *id, MatrixRequest request, const core::Run &run = {})
{
    return calculators::evaluate(*calculators::matrixOperation(id), request, run);
}

template <class T>
T value(const core::Result<MatrixAnswer> &answer, const std::string &name)
{
    for (const auto &named : answer->values)
        if (named.name == name)
            return std::get<T>(named.value);
    return {};
}

inline Grid matrix(const core::Result<MatrixAnswer> &answer, const std::string &name = "matrix")
{
    return std::get<Grid>(value<Entries>(answer, name));
}

inline Exact exactMatrix(const core::Result<MatrixAnswer> &answer, const std::string &name = "matrix")
{
    return std::get<Exact>(value<Entries>(answer, name));
}

inline double number(const core::Result<MatrixAnswer> &answer, const std::string &name = "value")
{
    return std::get<double>(value<calculators::Scalar>(answer, name));
}

inline double distance(const Grid &a, const Grid &b)
{
    double result = a.rows == b.rows && a.columns == b.columns ? 0.0 : 1e300;
    for (std::size_t i = 0; i < std::min(a.cells.size(), b.cells.size()); ++i)
        result = std::max(result, std::abs(a.cells[i] - b.cells[i]));
    return result;
}

inline double largest(const Grid &a)
{
    return distance(a, Grid(a.rows, a.columns));
}

inline Grid identity(std::size_t n)
{
    return numerics::identity<double>(n);
}

inline bool isUpper(const Grid &a, std::size_t below = 0)
{
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j + below < i && j < a.columns; ++j)
            if (a(i, j) != 0.0)
                return false;
    return true;
}

/// A Jordan block: the eigenvalue as often as there are rows, and one eigenvector.
inline Grid jordanBlock(std::size_t n, double eigenvalue)
{
    Grid result(n, n);
    for (std::size_t i = 0; i < n; ++i) {
        result(i, i) = eigenvalue;
        if (i + 1 < n)
            result(i, i + 1) = 1.0;
    }
    return result;
}

inline Grid symmetric(std::size_t n, unsigned seed)
{
    Grid result = random(n, n, seed);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < i; ++j)
            result(i, j) = result(j, i);
    return result;
}

/// A random matrix whose columns shrink from 1 to 10⁻ᵈ.
inline Grid graded(std::size_t n, double d, unsigned seed)
{
    Grid result = random(n, n, seed);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            result(i, j) *= std::pow(10.0, -d * static_cast<double>(j) / static_cast<double>(n - 1));
    return result;
}

/// Random, singular, defective and ill-conditioned matrices of sizes 0 to 50.
inline void addMatrices()
{
    QTest::addColumn<Grid>("a");
    QTest::newRow("0×0") << Grid();
    QTest::newRow("1×1") << grid(1, {-3});
    QTest::newRow("zero") << Grid(3, 3);
    QTest::newRow("singular") << grid(3, {1, 2, 3, 4, 5, 6, 7, 8, 9});
    QTest::newRow("defective") << grid(3, {2, 1, 0, 0, 2, 1, 0, 0, 2});
    QTest::newRow("nilpotent") << grid(2, {0, 1, 0, 0});
    QTest::newRow("first column 0") << grid(2, {0, 1, 0, 2});
    QTest::newRow("rotation") << grid(2, {0, -1, 1, 0});
    QTest::newRow("two complex blocks") << grid(4, {0, -1, 1, 0, 1, 0, 0, 1, 0, 0, 0, -1, 0, 0, 1, 0});
    QTest::newRow("block of 20") << jordanBlock(20, 0.5);
    QTest::newRow("block of 50") << jordanBlock(50, 2.0);
    QTest::newRow("symmetric 9") << symmetric(9, 12);
    QTest::newRow("symmetric 50") << symmetric(50, 13);
    QTest::newRow("graded 6") << graded(6, 12.0, 14);
    QTest::newRow("graded 50") << graded(50, 10.0, 15);
    QTest::newRow("rank 49 of 50") << product(random(50, 49, 16), random(49, 50, 17));
    QTest::newRow("huge") << grid(2, {1e300, 2e300, 3e300, -4e300});
    QTest::newRow("tiny") << grid(2, {1e-300, 2e-300, 3e-300, -4e-300});
    QTest::newRow("Hilbert 8") << hilbert(8);
    QTest::newRow("Hilbert 40") << hilbert(40);
    QTest::newRow("random 5") << random(5, 5, 1);
    QTest::newRow("random 33") << random(33, 33, 2);
    QTest::newRow("random 50") << random(50, 50, 3);
    QTest::newRow("tall") << random(7, 3, 4);
    QTest::newRow("wide") << random(3, 7, 5);
    QTest::newRow("tall 50") << random(50, 20, 6);
    QTest::newRow("wide 50") << random(20, 50, 7);
    QTest::newRow("rank 3 of 40") << product(random(40, 3, 8), random(3, 40, 9));
    QTest::newRow("rank 2 of 6") << product(random(6, 2, 10), random(2, 5, 11));
}

Q_DECLARE_METATYPE(Grid)
