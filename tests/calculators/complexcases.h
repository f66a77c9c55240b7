#pragma once

#include "calculators/matrixcomplex.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using calculators::ComplexGrid;
using calculators::ComplexInputs;
using calculators::MatrixAnswer;
using calculators::MatrixRequest;
using Complex = std::complex<double>;

Q_DECLARE_METATYPE(ComplexGrid)

// What the tests of complex matrices share.

inline ComplexGrid grid(std::size_t columns, std::vector<Complex> cells)
{
    ComplexGrid result(cells.size() / columns, columns);
    result.cells = std::move(cells);
    return result;
}

/// In long doubles, so that the test adds no rounding of its own.
inline ComplexGrid times(const ComplexGrid &a, const ComplexGrid &b)
{
    ComplexGrid result(a.rows, b.columns);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < b.columns; ++j) {
            std::complex<long double> sum = 0;
            for (std::size_t k = 0; k < a.columns; ++k)
                sum += std::complex<long double>(a(i, k)) * std::complex<long double>(b(k, j));
            result(i, j) = Complex(sum);
        }
    return result;
}

inline ComplexGrid adjoint(const ComplexGrid &a)
{
    ComplexGrid result(a.columns, a.rows);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.columns; ++j)
            result(j, i) = std::conj(a(i, j));
    return result;
}

inline ComplexGrid unit(std::size_t n)
{
    ComplexGrid result(n, n);
    for (std::size_t i = 0; i < n; ++i)
        result(i, i) = 1.0;
    return result;
}

inline ComplexGrid diagonal(const std::vector<Complex> &numbers)
{
    ComplexGrid result = unit(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        result(i, i) = numbers[i];
    return result;
}

inline double largest(const ComplexGrid &a)
{
    double result = 0;
    for (const Complex &cell : a.cells)
        result = std::max(result, std::abs(cell));
    return result;
}

inline double distance(const ComplexGrid &a, const ComplexGrid &b)
{
    if (a.rows != b.rows || a.columns != b.columns)
        return std::numeric_limits<double>::infinity();
    double result = 0;
    for (std::size_t i = 0; i < a.cells.size(); ++i)
        result = std::max(result, std::abs(a.cells[i] - b.cells[i]));
    return result;
}

inline core::Result<MatrixAnswer> answerTo(const char *id, ComplexInputs inputs, MatrixRequest request = {})
{
    request.complex = std::move(inputs);
    return calculators::evaluate(*calculators::matrixOperation(id), request);
}

inline const calculators::MatrixValue &value(const core::Result<MatrixAnswer> &answer, const std::string &name)
{
    const auto found = std::find_if(answer->values.begin(), answer->values.end(),
                                    [&](const auto &named) { return named.name == name; });
    Q_ASSERT(found != answer->values.end());
    return found->value;
}

/// A matrix of the answer, a real one as complex.
inline ComplexGrid matrix(const core::Result<MatrixAnswer> &answer, const std::string &name)
{
    const auto &found = value(answer, name);
    if (const auto *complex = std::get_if<ComplexGrid>(&found))
        return *complex;
    const auto &real = std::get<core::Grid<double>>(std::get<calculators::Entries>(found));
    ComplexGrid result(real.rows, real.columns);
    std::copy(real.cells.begin(), real.cells.end(), result.cells.begin());
    return result;
}

inline double number(const core::Result<MatrixAnswer> &answer, const std::string &name)
{
    return std::get<double>(std::get<calculators::Scalar>(value(answer, name)));
}

/// Entries normally distributed in both parts; of that rank, where it is less.
inline ComplexGrid random(std::size_t rows, std::size_t columns, unsigned seed, std::size_t rank = 1000)
{
    std::mt19937 engine(seed);
    std::normal_distribution<double> normal;
    const auto filled = [&](std::size_t m, std::size_t n) {
        ComplexGrid result(m, n);
        for (Complex &cell : result.cells)
            cell = {normal(engine), normal(engine)};
        return result;
    };
    if (rank >= std::min(rows, columns))
        return filled(rows, columns);
    return times(filled(rows, rank), filled(rank, columns));
}

/// hᵢⱼ = (1 + i) / (i + j + 1): as badly conditioned as Hilbert's.
inline ComplexGrid hilbert(std::size_t n)
{
    ComplexGrid result(n, n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            result(i, j) = Complex(1.0, 1.0) / static_cast<double>(i + j + 1);
    return result;
}

inline void squareRows()
{
    QTest::addColumn<ComplexGrid>("a");
    for (const std::size_t n : {0U, 1U, 2U, 3U, 5U, 9U, 20U, 33U, 50U}) {
        const std::string size = std::to_string(n);
        const ComplexGrid a = random(n, n, 7 + static_cast<unsigned>(n));
        QTest::newRow(("random " + size).c_str()) << a;
        QTest::newRow(("Hermitian positive " + size).c_str()) << times(a, adjoint(a));
    }
    QTest::newRow("singular 8") << random(8, 8, 3, 5);
    QTest::newRow("singular 30") << random(30, 30, 4, 11);
    QTest::newRow("ill-conditioned 8") << hilbert(8);
    QTest::newRow("ill-conditioned 20") << hilbert(20);
    QTest::newRow("a block of Jordan's") << grid(2, {{0, 1}, 1, 0, {0, 1}});
    QTest::newRow("zero") << ComplexGrid(4, 4);
    QTest::newRow("i times the unit") << diagonal({{0, 1}, {0, 1}, {0, 1}});
}
