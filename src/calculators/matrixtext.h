#pragma once

#include "calculators/matrixentry.h"
#include "core/grid.h"
#include "core/result.h"

#include <array>
#include <string>
#include <string_view>

namespace calculators {

/// The ways in which a matrix is written out.
enum class MatrixFormat {
    Tabs, ///< as spreadsheets copy it
    Csv,
    Latex,       ///< \begin{bmatrix} … \end{bmatrix}
    NumPy,       ///< np.array([[1, 2], [3, 4]])
    Matlab,      ///< [1 2; 3 4]
    R,           ///< matrix(c(1, 2, 3, 4), nrow = 2, byrow = TRUE)
    Mathematica, ///< {{1, 2}, {3, 4}}
    Block,       ///< rows on lines, entries set in columns by blanks
};

/// A format and what a person calls it.
struct NamedFormat
{
    MatrixFormat format = MatrixFormat::Tabs;
    core::Text name = {};
};

const std::array<NamedFormat, 8> &matrixFormats();

/// Reads a matrix however it was copied, and finds out by itself how:
/// LaTeX (any matrix environment or array, or rows of & and \\ alone); NumPy, SymPy and Python lists, also as printed,
/// with dtype, .T and .reshape; MATLAB, Octave and Julia brackets with comments, `...` and a transposing '; R's
/// matrix(), rbind(), cbind(), structure() and its printed form; Mathematica's {{…}}; rows on lines with tabs,
/// semicolons, commas or blanks between. An assignment before it ("A =") is passed over. A decimal comma is understood
/// where the comma does not separate. Entries come as readEntry() gives them. A lone list is one row. Empty text is the
/// 0×0 matrix. Errors: Parse, with the line and column (from 1, in characters) in its text and its position (in bytes
/// from 0); Shape where rows differ in length.
core::Result<core::Grid<std::string>> readMatrix(std::string_view text);

/// What readMatrix() reads back as the same entries, for a matrix with entries in it.
std::string writeMatrix(const core::Grid<std::string> &matrix, MatrixFormat format);

} // namespace calculators
