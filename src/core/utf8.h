#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace core {

/// How many bytes the character at the beginning of a text takes, 1 to 4; 0 where its UTF-8 is broken: cut off, longer
/// than it need be, a surrogate, or beyond U+10FFFF. The text must not be empty.
std::size_t characterLength(std::string_view text);

/// The first byte of a text, from 0, that is not in UTF-8; nothing where all of it is.
std::optional<std::size_t> brokenUtf8At(std::string_view text);

} // namespace core
