#pragma once

#include "calculators/expressionevaluation.h"
#include "calculators/operations.h"
#include "core/requestcheck.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <string>

using calculators::evaluateExpression;
using calculators::ExpressionContext;
using calculators::ExpressionValue;
using core::ErrorKind;
using core::Grid;
using numerics::Rational;
using Complex = std::complex<double>;

// What the tests of expressions share: matrices by name, and results as text.

using Names = std::map<std::string, ExpressionValue>;

template <class T>
Grid<T> grid(std::size_t rows, std::size_t columns, std::vector<T> cells)
{
    Grid<T> result(rows, columns);
    result.cells = std::move(cells);
    return result;
}

inline ExpressionValue matrix(std::size_t rows, std::size_t columns, std::vector<double> cells)
{
    return {.entries = grid<double>(rows, columns, std::move(cells))};
}

inline ExpressionValue exactMatrix(std::size_t rows, std::size_t columns, const std::vector<std::string> &cells)
{
    Grid<Rational> result(rows, columns);
    for (std::size_t i = 0; i < cells.size(); ++i)
        result.cells[i] = *Rational::parse(cells[i]);
    return {.entries = std::move(result)};
}

/// Z is singular, N holds NaN, K is i times the identity, Q and R are exact.
inline const Names &names()
{
    static const Names all{
        {"A", matrix(2, 2, {1, 2, 3, 4})},
        {"B", matrix(2, 2, {0, 1, 1, 0})},
        {"C", matrix(2, 3, {1, 2, 3, 4, 5, 6})},
        {"S", matrix(2, 2, {2, 1, 1, 2})},
        {"Z", matrix(2, 2, {1, 2, 2, 4})},
        {"N", matrix(1, 2, {std::numeric_limits<double>::quiet_NaN(), 1})},
        {"M", matrix(2, 2, {std::numeric_limits<double>::infinity(), 0, 0, 1})},
        {"O", matrix(0, 0, {})},
        {"x", matrix(2, 1, {1, -1})},
        {"fro", matrix(1, 1, {7})},
        {"Größe", matrix(1, 1, {3})},
        {"K", {.entries = grid<Complex>(2, 2, {{0, 1}, 0, 0, {0, 1}})}},
        {"Q", exactMatrix(2, 2, {"1/2", "1/3", "0", "1"})},
        {"R", exactMatrix(1, 2, {"1/3", "2/3"})},
    };
    return all;
}

inline ExpressionContext context(bool exact = false, bool numbers = false, const Names &all = names())
{
    return {.value =
                [&all](const std::string &name) {
                    const auto found = all.find(name);
                    return found == all.end() ? nullptr : &found->second;
                },
            .exact = exact,
            .numbers = numbers};
}

inline std::string cellText(double cell)
{
    return core::shortest(cell);
}

inline std::string cellText(const Rational &cell)
{
    return "'" + cell.text() + "'";
}

inline std::string cellText(const Complex &cell)
{
    return core::shortest(cell.real()) + "+" + core::shortest(cell.imag()) + "i";
}

/// "[1 2; 3 4]" of a matrix, "5" of a scalar; exact numbers in quotation marks.
inline std::string written(const ExpressionValue &value)
{
    return std::visit(
        [&value](const auto &cells) {
            std::string result;
            for (std::size_t i = 0; i < cells.rows; ++i)
                for (std::size_t j = 0; j < cells.columns; ++j)
                    result += (j > 0 ? " " : i > 0 ? "; " : "") + cellText(cells(i, j));
            return value.scalar ? result : "[" + result + "]";
        },
        value.entries);
}

inline Grid<double> doubles(const ExpressionValue &value)
{
    return std::get<Grid<double>>(value.entries);
}

inline double distance(const ExpressionValue &a, const ExpressionValue &b)
{
    const Grid<double> left = doubles(a);
    const Grid<double> right = doubles(b);
    if (left.rows != right.rows || left.columns != right.columns)
        return std::numeric_limits<double>::infinity();
    double result = 0.0;
    for (std::size_t i = 0; i < left.cells.size(); ++i)
        result = std::max(result, std::abs(left.cells[i] - right.cells[i]));
    return result;
}

inline ExpressionValue randomMatrix(std::mt19937_64 &random, std::size_t n)
{
    std::normal_distribution<double> normal;
    Grid<double> result(n, n);
    for (double &cell : result.cells)
        cell = normal(random);
    return {.entries = std::move(result)};
}
