#pragma once

#include "calculators/expressionfunction.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace calculators {

/// What the names of an expression mean.
/// value: of a name, or nullptr where it has none. exact: whether numbers such as 0.1 are exact rationals; else they
/// are doubles. numbers: whether pi, π, e, i, 3i and the functions of numbers (sqrt …) are known where no value has
/// their name.
struct ExpressionContext
{
    std::function<const ExpressionValue *(const std::string &name)> value = {};
    bool exact = false;
    bool numbers = false;
};

/// Computes an expression of numbers and matrices.
///
/// Functions are those of matrix.* by the names of their operations, and I(n), the identity matrix. A function with
/// several results is followed by the name of one: lu(A).U. Words such as the kind of a norm stand bare or in
/// quotation marks: norm(A, fro).
/// Errors, naming "expression", with the position of the character at fault: those of parseExpression(); NotFound for
/// an unknown name, function or part; Parse for a wrong number of arguments; those of combined() and of the functions;
/// Cancelled.
core::Result<ExpressionValue> evaluateExpression(const Expression &expression, const ExpressionContext &context,
                                                 const core::Run &run = {});
core::Result<ExpressionValue> evaluateExpression(std::string_view text, const ExpressionContext &context,
                                                 const core::Run &run = {});

/// The nodes that are names of values, in reading order; words such as the kind of a norm are left out.
std::vector<std::size_t> namesIn(const Expression &expression);

} // namespace calculators
