#pragma once

#include "calculators/expressionvalue.h"
#include "core/operation.h"

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace calculators {

/// A value, or the word that stands where a function takes one ("fro").
using FunctionArgument = std::variant<ExpressionValue, std::string>;

/// A function of expressions.
/// parameters: in the order of the arguments; optional ones come last. parts: names of what it gives. main: the part
/// that it stands for without a name after it, or empty where one must be named.
/// evaluate: gets as many arguments as are given; errors have the name of the parameter as their field, or none.
struct ExpressionFunction
{
    struct Parameter
    {
        std::string name = {};
        bool word = false;
        bool optional = false;
    };

    std::string name = {};
    std::vector<Parameter> parameters = {};
    std::vector<std::string> parts = {};
    std::string main = {};
    std::function<core::Result<ExpressionValue>(const std::vector<FunctionArgument> &, const std::string &part,
                                                const core::Run &)>
        evaluate = {};
};

/// The operations of a family as functions: "matrix.inverse" becomes inverse(A). Exact where the operation can be and
/// all values are. Vectors may be rows or columns; what an operation gives as a vector becomes a column.
std::vector<ExpressionFunction> functionsOf(const std::vector<core::Operation> &operations);

/// The functions of matrix.*.
const std::vector<ExpressionFunction> &matrixFunctions();

/// The functions of one number: those that cells know, cellFunctions().
const std::vector<ExpressionFunction> &numberFunctions();

/// nullptr where there is none of that name.
const ExpressionFunction *functionNamed(const std::vector<ExpressionFunction> &functions, std::string_view name);

} // namespace calculators
