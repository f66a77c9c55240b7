#include "gui/worksheet/valuetext.h"

#include "core/value.h"

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

using numerics::Rational;
using Complex = std::complex<double>;

calculators::Cell shown(double number)
{
    return number;
}

calculators::Cell shown(const Rational &number)
{
    return number.text();
}

calculators::Cell shown(const Complex &number)
{
    return number;
}

std::string written(double number)
{
    return core::shortest(number);
}

std::string written(const Rational &number)
{
    return number.text();
}

std::string written(const Complex &number)
{
    if (number.imag() == 0.0)
        return core::shortest(number.real());
    const std::string imaginary = core::shortest(std::abs(number.imag())) + "i";
    return core::shortest(number.real()) + (std::signbit(number.imag()) ? "-" : "+") + imaginary;
}

calculators::EntryLanguage languageOf(calculators::MatrixFormat format)
{
    using calculators::EntryLanguage;
    using calculators::MatrixFormat;
    switch (format) {
    case MatrixFormat::Latex:
        return EntryLanguage::Latex;
    case MatrixFormat::NumPy:
        return EntryLanguage::Python;
    case MatrixFormat::Matlab:
        return EntryLanguage::Matlab;
    case MatrixFormat::R:
        return EntryLanguage::R;
    case MatrixFormat::Mathematica:
        return EntryLanguage::Mathematica;
    default:
        return EntryLanguage::Plain;
    }
}

} // namespace

core::Grid<calculators::Cell> shownCells(const calculators::ExpressionValue &value, std::size_t rows,
                                         std::size_t columns)
{
    return std::visit(
        [&](const auto &grid) {
            core::Grid<calculators::Cell> cells(std::min(rows, grid.rows), std::min(columns, grid.columns));
            for (std::size_t i = 0; i < cells.rows; ++i)
                for (std::size_t j = 0; j < cells.columns; ++j)
                    cells(i, j) = shown(grid(i, j));
            return cells;
        },
        value.entries);
}

core::Grid<std::string> writtenCells(const calculators::ExpressionValue &value)
{
    return std::visit(
        [](const auto &grid) {
            core::Grid<std::string> cells(grid.rows, grid.columns);
            std::transform(grid.cells.begin(), grid.cells.end(), cells.cells.begin(),
                           [](const auto &number) { return written(number); });
            return cells;
        },
        value.entries);
}

std::string writtenValue(const calculators::ExpressionValue &value, calculators::MatrixFormat format)
{
    const core::Grid<std::string> cells = writtenCells(value);
    return value.scalar ? calculators::writeEntry(cells.cells.front(), languageOf(format))
                        : calculators::writeMatrix(cells, format);
}

} // namespace gui
