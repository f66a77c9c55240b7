#pragma once

#include "core/utf8.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace headless {

using core::characterLength;

/// How many characters a text has; bytes of broken UTF-8 that begin none are not counted.
std::size_t characterCount(std::string_view text);

/// A text as a message quotes it: of a longer one the first hundred characters and "…".
std::string shortened(std::string_view text);

/// codePoint: no surrogate.
void appendCharacter(std::string &text, char32_t codePoint);

} // namespace headless
