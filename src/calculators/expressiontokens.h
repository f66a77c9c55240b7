#pragma once

#include "calculators/expression.h"

namespace calculators {

enum class TokenKind { Number, Imaginary, Name, Word, Sign, End };

/// The smallest piece of an expression. text: of a number with a point for a decimal comma; of a sign as it is typed
/// on a plain keyboard; of a word without its quotation marks. begin, end: characters, from 0.
struct Token
{
    TokenKind kind = TokenKind::End;
    std::string text = {};
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The tokens of an expression, the last one an End. The errors of parseExpression().
core::Result<std::vector<Token>> readTokens(std::string_view text, const ExpressionSyntax &syntax);

/// An error of an expression at a character.
tl::unexpected<core::Error> failAt(std::size_t position, core::ErrorKind kind, core::Text text);

} // namespace calculators
