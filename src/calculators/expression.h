#pragma once

#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace calculators {

enum class ExpressionKind {
    Number,    ///< 2, 0.5, 1e-3
    Imaginary, ///< 3i; text without the i
    Name,
    Word, ///< "fro", in double quotation marks
    Negate,
    Transpose,
    Add,
    Subtract,
    Multiply,
    Hadamard, ///< .*
    Divide,
    Power,
    Call, ///< text: the name of the function
    Part, ///< lu(A).U; text: the name of the part
};

/// A piece of an expression. text: of a number as numerics::Rational reads it, of a name, word or function as it was
/// written. operands: numbers of other nodes, all smaller than its own. begin, end: the characters that it takes,
/// counted from 0, end not included. sign: the character that an error about it points at: the operator, or begin.
struct ExpressionNode
{
    ExpressionKind kind = ExpressionKind::Number;
    std::string text = {};
    std::vector<std::size_t> operands = {};
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t sign = 0;
};

/// Operands come before what is done with them; the last node is the whole expression.
struct Expression
{
    std::vector<ExpressionNode> nodes = {};
};

/// What else is understood. imaginary: an i right after a number. decimalComma: a comma between digits is a decimal
/// sign, where the text has no point; then nothing is left to separate arguments.
struct ExpressionSyntax
{
    bool imaginary = false;
    bool decimalComma = false;
};

constexpr std::size_t longestExpression = 10'000; ///< bytes
constexpr std::size_t deepestExpression = 200;    ///< parentheses, calls, signs and exponents within one another

/// Reads + - * .* / ^ ', parentheses, numbers, names and calls of functions; numbers and names get no meaning here.
///
/// From loose to tight: + and -, then * .* and /, both from the left; the sign before a term; ^ and ', where ^ goes
/// from the right (2^3^2 is 2^9), binds before a sign on its left (-2^2 is −4) and takes one on its right (2^-1). A '
/// after an exponent transposes the power: A^2' is (A²)ᵀ. The typographic signs − · × ⊙ ′ ’ are understood as well.
/// Errors, naming "expression" and with the position of the character at fault: Parse; TooLarge beyond
/// longestExpression or deepestExpression.
core::Result<Expression> parseExpression(std::string_view text, const ExpressionSyntax &syntax = {});

/// Whether a text can name a matrix in an expression: a letter, then letters, digits and _.
bool isExpressionName(std::string_view text);

/// An error at a node of an expression.
tl::unexpected<core::Error> failAt(const ExpressionNode &node, core::ErrorKind kind, core::Text text);

} // namespace calculators
