#pragma once

#include "core/grid.h"
#include "core/result.h"

#include <string>
#include <string_view>

namespace calculators {

/// The ways in which a matrix is written out.
enum class MatrixFormat {
    Tabs, ///< as spreadsheets copy it
    Csv,
    Latex,  ///< \begin{bmatrix} … \end{bmatrix}
    NumPy,  ///< np.array([[1, 2], [3, 4]])
    Matlab, ///< [1 2; 3 4]
};

/// Reads a matrix however it was copied: LaTeX (any matrix environment, \frac), NumPy and Python lists, MATLAB
/// brackets, rows on lines with tabs, semicolons, commas or spaces between. A decimal comma is understood where the
/// comma does not separate. Entries come as text in the form that numerics::Rational reads: integers, decimals,
/// fractions. Empty text is the 0×0 matrix. Errors: Parse, with the line and column (from 1) in its text and its
/// position (in bytes from 0); Shape where rows differ in length.
core::Result<core::Grid<std::string>> readMatrix(std::string_view text);

std::string writeMatrix(const core::Grid<std::string> &matrix, MatrixFormat format);

/// An entry as a person types it ("−1,5", " 1/3 ") in the form that numerics::Rational reads; empty if it is none.
std::string typedEntry(std::string_view text);

} // namespace calculators
