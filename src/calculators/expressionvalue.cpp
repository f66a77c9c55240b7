#include "calculators/expressionvalue.h"

#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace calculators {

namespace {

using numerics::Rational;
using Complex = std::complex<double>;

core::Result<double> finiteDouble(const Rational &number)
{
    const double result = number.toDouble();
    if (std::isinf(result))
        return core::fail(core::ErrorKind::Domain, {},
                          MARK_TEXT("Number", "this is beyond the range of a double (about 1.8e308)"));
    return result;
}

core::Result<Complex> asComplex(const CellValue &cell)
{
    if (const auto *exact = std::get_if<Rational>(&cell))
        return finiteDouble(*exact).map([](double number) { return Complex(number); });
    const auto *real = std::get_if<double>(&cell);
    return real ? Complex(*real) : std::get<Complex>(cell);
}

core::Error inCell(core::Error error, const std::string &input, std::size_t i, std::size_t j)
{
    error.field = input;
    error.text = core::filled(MARK_TEXT("Matrix", "%1, row %2, column %3: %4"),
                              {core::literal(input), core::literal(i + 1), core::literal(j + 1), error.text});
    return error;
}

} // namespace

core::Result<NumberGrid> gridOf(const core::Grid<CellValue> &cells)
{
    const auto holds = [&cells]<class T>(T /*kind*/) {
        return [&cells](auto quantifier) {
            return quantifier(cells.cells.begin(), cells.cells.end(),
                              [](const CellValue &cell) { return std::holds_alternative<T>(cell); });
        };
    };
    const auto all = [](auto... arguments) { return std::all_of(arguments...); };
    const auto any = [](auto... arguments) { return std::any_of(arguments...); };
    if (holds(Rational())(all)) {
        core::Grid<Rational> result(cells.rows, cells.columns);
        std::transform(cells.cells.begin(), cells.cells.end(), result.cells.begin(),
                       [](const CellValue &cell) { return std::get<Rational>(cell); });
        return NumberGrid(std::move(result));
    }
    core::Grid<Complex> result(cells.rows, cells.columns);
    for (std::size_t i = 0; i < cells.cells.size(); ++i) {
        const auto number = asComplex(cells.cells[i]);
        if (!number)
            return core::fail(number.error());
        result.cells[i] = *number;
    }
    if (holds(Complex())(any))
        return NumberGrid(std::move(result));
    core::Grid<double> real(cells.rows, cells.columns);
    std::transform(result.cells.begin(), result.cells.end(), real.cells.begin(),
                   [](const Complex &number) { return number.real(); });
    return NumberGrid(std::move(real));
}

core::Result<NumberGrid> readCells(const core::Grid<std::string> &text, const std::string &input)
{
    core::Grid<CellValue> cells(text.rows, text.columns);
    for (std::size_t i = 0; i < text.rows; ++i)
        for (std::size_t j = 0; j < text.columns; ++j) {
            if (text(i, j).empty())
                return core::fail(inCell(
                    {.kind = core::ErrorKind::Domain, .text = MARK_TEXT("Matrix", "this cell is empty")}, input, i, j));
            auto value = evaluateCell(text(i, j));
            if (!value)
                return core::fail(inCell(value.error(), input, i, j));
            cells(i, j) = std::move(*value);
        }
    auto result = gridOf(cells);
    if (!result)
        result.error().field = input;
    return result;
}

ExpressionValue scalarValue(CellValue number)
{
    return std::visit(
        []<class T>(T &&content) {
            return ExpressionValue{.entries = core::Grid<std::decay_t<T>>(1, 1, content), .scalar = true};
        },
        std::move(number));
}

CellValue numberOf(const ExpressionValue &value)
{
    return std::visit([](const auto &grid) { return CellValue(grid.cells.front()); }, value.entries);
}

std::size_t rowCount(const ExpressionValue &value)
{
    return std::visit([](const auto &grid) { return grid.rows; }, value.entries);
}

std::size_t columnCount(const ExpressionValue &value)
{
    return std::visit([](const auto &grid) { return grid.columns; }, value.entries);
}

ExpressionValue identityValue(std::size_t n, bool exact)
{
    if (exact)
        return {.entries = numerics::identity<Rational>(n)};
    return {.entries = numerics::identity<double>(n)};
}

ExpressionValue negated(ExpressionValue value)
{
    std::visit(
        [](auto &grid) {
            for (auto &cell : grid.cells)
                cell = -cell;
        },
        value.entries);
    return value;
}

ExpressionValue transposed(const ExpressionValue &value)
{
    return std::visit(
        [&value](const auto &grid) {
            return ExpressionValue{.entries = numerics::transposed(grid), .scalar = value.scalar};
        },
        value.entries);
}

} // namespace calculators
