#pragma once

#include "calculators/expressionvalue.h"
#include "calculators/matrixtext.h"
#include "calculators/report.h"

#include <string>

namespace gui {

/// The cells of a value as a report shows them; exact numbers are texts. At most so many rows and columns from the top
/// left.
core::Grid<calculators::Cell> shownCells(const calculators::ExpressionValue &value, std::size_t rows,
                                         std::size_t columns);

/// All cells as calculators::evaluateCell() reads them back to the same numbers.
core::Grid<std::string> writtenCells(const calculators::ExpressionValue &value);

/// A matrix or number in full, in a notation to be copied.
std::string writtenValue(const calculators::ExpressionValue &value, calculators::MatrixFormat format);

} // namespace gui
