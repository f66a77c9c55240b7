#pragma once

#include "core/text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace calculators {

/// An argument of a function, or the side of an operator.
struct ExpressionArgument
{
    std::string name = {};
    core::Text meaning = {};
    bool optional = false;
};

/// Something that an expression may use: a function, a constant, or an operator.
/// insert: what is put in where it is chosen; a function opens its parenthesis. example: how it is written:
/// "solve(A, b)", "expm(A)", "A'". parts: where a function has several results, the names of them all, each
/// written after a point. summary: one line.
struct ExpressionHelp
{
    std::string name = {};
    std::string insert = {};
    std::string example = {};
    std::vector<ExpressionArgument> arguments = {};
    std::vector<std::string> parts = {};
    core::Text title = {};
    core::Text summary = {};
};

/// Those that belong together, such as the operators, the functions of numbers, or a group of matrix.*.
struct ExpressionHelpGroup
{
    core::Text title = {};
    std::vector<ExpressionHelp> items = {};
};

/// All that the expressions of a worksheet may use, made of the tables that the evaluation reads.
const std::vector<ExpressionHelpGroup> &expressionHelp();

/// The function of that name, or nullptr.
const ExpressionHelp *functionHelp(std::string_view name);

/// The call that a place in an expression stands in, and which of its arguments that is, from 0.
struct OpenCall
{
    std::string function = {};
    std::size_t argument = 0;

    bool operator==(const OpenCall &) const = default;
};

/// The innermost call that is open at the end of a text; nothing where none is. The text need not be sound.
std::optional<OpenCall> openCall(std::string_view text);

} // namespace calculators
