#pragma once

#include "calculators/pictures.h"
#include "core/grid.h"

#include <complex>
#include <cstddef>
#include <memory>
#include <vector>

namespace calculators {

/// A row of a large matrix, with the least and the greatest of its finite entries (+∞ and −∞ where there are none).
struct LargeRow
{
    std::vector<double> values = {};
    double least = 0.0;
    double greatest = 0.0;
};

/// A matrix of more numbers than can be typed or read one by one. Its rows are shared between copies: to change one
/// entry costs one row, and an earlier state for Undo next to nothing.
/// imaginary: as many rows, or none where every entry is real. picture: of the entries, of their moduli where complex.
struct LargeMatrix
{
    using Row = std::shared_ptr<const LargeRow>;

    std::size_t columns = 0;
    std::vector<Row> rows = {};
    std::vector<Row> imaginary = {};
    HeatMap picture = {};

    std::complex<double> at(std::size_t i, std::size_t j) const
    {
        return {rows[i]->values[j], imaginary.empty() ? 0.0 : imaginary[i]->values[j]};
    }
};

using SharedMatrix = std::shared_ptr<const LargeMatrix>;

/// Whether a report shows so many numbers as a picture, and as a table only on demand.
bool isLarge(std::size_t rows, std::size_t columns);

SharedMatrix largeMatrix(const core::Grid<double> &numbers);
/// Real where every imaginary part is 0.
SharedMatrix largeMatrix(const core::Grid<std::complex<double>> &numbers);

/// The same with another real entry at row i, column j.
SharedMatrix withEntry(const LargeMatrix &matrix, std::size_t i, std::size_t j, double value);

/// The real parts, as algebra takes them.
core::Grid<double> realNumbers(const LargeMatrix &matrix);

} // namespace calculators
