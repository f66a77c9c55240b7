#pragma once

#include "calculators/cellexpression.h"
#include "calculators/expression.h"
#include "calculators/matrix.h"
#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"

#include <string>

namespace calculators {

/// What an expression stands for: a matrix, or a number, which is one cell marked as a scalar.
struct ExpressionValue
{
    NumberGrid entries = {};
    bool scalar = false;
};

/// Cells of several kinds as a matrix of one kind: exact where all are, else doubles, complex where one is.
/// Errors: Domain where an exact number is beyond the range of a double and must become one; the field is left empty.
core::Result<NumberGrid> gridOf(const core::Grid<CellValue> &cells);

/// A matrix whose cells are written as evaluateCell() reads them.
/// Errors, naming the input and saying which cell, with the position in that cell: those of evaluateCell(); Domain
/// where a cell is empty.
core::Result<NumberGrid> readCells(const core::Grid<std::string> &text, const std::string &input);

ExpressionValue scalarValue(CellValue number);
/// The number of a scalar.
CellValue numberOf(const ExpressionValue &value);
std::size_t rowCount(const ExpressionValue &value);
std::size_t columnCount(const ExpressionValue &value);
ExpressionValue identityValue(std::size_t n, bool exact);

/// −A.
ExpressionValue negated(ExpressionValue value);
/// Aᵀ; a complex matrix is not conjugated.
ExpressionValue transposed(const ExpressionValue &value);

/// How many entries a result may have.
constexpr std::size_t mostExpressionEntries = 16'000'000;

/// a and b joined by Add, Subtract, Multiply, Hadamard, Divide or Power.
///
/// Exact numbers stay exact among themselves and become doubles beside doubles. A number times or .* a matrix scales
/// it, A/B is A·B⁻¹, Aᵏ takes a whole k. Powers of numbers that are not real are complex (principal value).
/// Errors, with an empty field: Shape; Singular; Domain (division by 0, an exponent that is not whole, entries that are
/// not finite under / and ^); TooLarge beyond mostExpressionEntries; Cancelled.
core::Result<ExpressionValue> combined(ExpressionKind kind, const ExpressionValue &a, const ExpressionValue &b,
                                       const core::Run &run = {});

} // namespace calculators
