#pragma once

#include <string>
#include <vector>

namespace core {

/// A name or sentence that a person reads, kept untranslated so that it can be shown in any language at any time.
/// context, source: as Qt Linguist keys them; source may hold %1 … %9 for the values. A Text without a context is
/// literal: numbers, titles of works, formulas.
struct Text
{
    std::string context = {};
    std::string source = {};
    std::vector<Text> values = {};

    bool operator==(const Text &) const = default;
};

/// Something that reads the same in every language.
Text literal(std::string text);
/// A number with the fewest digits that read back to the same double.
Text literal(double number);
Text literal(std::size_t number);
/// With at most so many significant digits (1 to 17), for a sentence where all would be noise.
Text literal(double number, int digits);

/// The same text with its %1, %2 … filled.
Text filled(Text text, std::vector<Text> values);

/// Puts the values in the places %1 … %9 of a sentence; a value that itself holds a % is not looked at again.
std::string fill(const std::string &sentence, const std::vector<std::string> &values);

/// The text as it stands in the source, filled.
std::string english(const Text &text);

} // namespace core

// Marks a text for lupdate (which reads it as QT_TRANSLATE_NOOP) and makes it a core::Text.
#define MARK_TEXT(context, source)                                                                                     \
    ::core::Text                                                                                                       \
    {                                                                                                                  \
        context, source                                                                                                \
    }
