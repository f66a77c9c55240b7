#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace headless {

/// How many bytes the character at the beginning of a text takes, 1 to 4; 0 where its UTF-8 is broken: cut off, longer
/// than it need be, a surrogate, or beyond U+10FFFF. The text must not be empty.
std::size_t characterLength(std::string_view text);

/// How many characters a text has; bytes of broken UTF-8 that begin none are not counted.
std::size_t characterCount(std::string_view text);

/// A text as a message quotes it: of a longer one the first hundred characters and "…".
std::string shortened(std::string_view text);

/// codePoint: no surrogate.
void appendCharacter(std::string &text, char32_t codePoint);

} // namespace headless
