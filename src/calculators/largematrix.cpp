#include "calculators/largematrix.h"

#include "calculators/matrixpictures.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace calculators {

namespace {

LargeMatrix::Row rowOf(std::vector<double> values)
{
    LargeRow row{.values = std::move(values),
                 .least = std::numeric_limits<double>::infinity(),
                 .greatest = -std::numeric_limits<double>::infinity()};
    for (const double value : row.values)
        if (std::isfinite(value)) {
            row.least = std::min(row.least, value);
            row.greatest = std::max(row.greatest, value);
        }
    return std::make_shared<const LargeRow>(std::move(row));
}

std::vector<LargeMatrix::Row> rowsOf(const core::Grid<double> &numbers)
{
    std::vector<LargeMatrix::Row> rows;
    rows.reserve(numbers.rows);
    for (std::size_t i = 0; i < numbers.rows; ++i) {
        const double *begin = numbers.cells.data() + i * numbers.columns;
        rows.push_back(rowOf({begin, begin + numbers.columns}));
    }
    return rows;
}

/// One function of every entry.
template <class Function>
core::Grid<double> mapped(const core::Grid<std::complex<double>> &numbers, Function function)
{
    core::Grid<double> result(numbers.rows, numbers.columns);
    std::transform(numbers.cells.begin(), numbers.cells.end(), result.cells.begin(), function);
    return result;
}

/// The colour of the block that holds the entry, as heatMap() finds it for all of them.
void repaintBlock(LargeMatrix &matrix, std::size_t i, std::size_t j)
{
    HeatMap &picture = matrix.picture;
    const std::size_t top = i / picture.blockRows * picture.blockRows;
    const std::size_t left = j / picture.blockColumns * picture.blockColumns;
    core::Grid<double> block(std::min(picture.blockRows, matrix.rows.size() - top),
                             std::min(picture.blockColumns, matrix.columns - left));
    for (std::size_t row = 0; row < block.rows; ++row)
        for (std::size_t column = 0; column < block.columns; ++column)
            block(row, column) = matrix.rows[top + row]->values[left + column];
    picture.values(i / picture.blockRows, j / picture.blockColumns) = heatMap(block, 1).values(0, 0);
}

/// The least and the greatest entry, from those of the rows.
void remeasure(LargeMatrix &matrix)
{
    HeatMap &picture = matrix.picture;
    picture.least = std::numeric_limits<double>::infinity();
    picture.greatest = -picture.least;
    for (const LargeMatrix::Row &row : matrix.rows) {
        picture.least = std::min(picture.least, row->least);
        picture.greatest = std::max(picture.greatest, row->greatest);
    }
    if (picture.least > picture.greatest)
        picture.least = picture.greatest = 0.0;
}

} // namespace

bool isLarge(std::size_t rows, std::size_t columns)
{
    constexpr std::size_t mostColumns = 100;
    constexpr std::size_t mostCells = 10'000;
    return columns > mostColumns || rows * columns > mostCells;
}

SharedMatrix largeMatrix(const core::Grid<double> &numbers)
{
    return std::make_shared<const LargeMatrix>(
        LargeMatrix{.columns = numbers.columns, .rows = rowsOf(numbers), .picture = heatMap(numbers)});
}

SharedMatrix largeMatrix(const core::Grid<std::complex<double>> &numbers)
{
    const auto realPart = mapped(numbers, [](const auto &entry) { return entry.real(); });
    if (std::all_of(numbers.cells.begin(), numbers.cells.end(), [](const auto &entry) { return entry.imag() == 0.0; }))
        return largeMatrix(realPart);
    return std::make_shared<const LargeMatrix>(
        LargeMatrix{.columns = numbers.columns,
                    .rows = rowsOf(realPart),
                    .imaginary = rowsOf(mapped(numbers, [](const auto &entry) { return entry.imag(); })),
                    .picture = heatMap(mapped(numbers, [](const auto &entry) { return std::abs(entry); }))});
}

SharedMatrix withEntry(const LargeMatrix &matrix, std::size_t i, std::size_t j, double value)
{
    LargeMatrix result = matrix;
    std::vector<double> values = matrix.rows[i]->values;
    values[j] = value;
    result.rows[i] = rowOf(std::move(values));
    repaintBlock(result, i, j);
    remeasure(result);
    return std::make_shared<const LargeMatrix>(std::move(result));
}

core::Grid<double> realNumbers(const LargeMatrix &matrix)
{
    core::Grid<double> numbers(matrix.rows.size(), matrix.columns);
    auto at = numbers.cells.begin();
    for (const LargeMatrix::Row &row : matrix.rows)
        at = std::copy(row->values.begin(), row->values.end(), at);
    return numbers;
}

} // namespace calculators
