#include "core/utf8.h"

#include <algorithm>

namespace core {

namespace {

bool continues(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// The bytes that may follow a first byte: the next one lies in [lowest, highest], the rest in [0x80, 0xBF].
struct Sequence
{
    std::size_t length = 0;
    unsigned char lowest = 0x80;
    unsigned char highest = 0xBF;
};

/// Unicode 15, table 3-7.
Sequence sequenceAfter(unsigned char first)
{
    if (first >= 0xC2 && first <= 0xDF)
        return {.length = 2};
    if (first >= 0xE0 && first <= 0xEF)
        return {.length = 3,
                .lowest = static_cast<unsigned char>(first == 0xE0 ? 0xA0 : 0x80),
                .highest = static_cast<unsigned char>(first == 0xED ? 0x9F : 0xBF)};
    if (first >= 0xF0 && first <= 0xF4)
        return {.length = 4,
                .lowest = static_cast<unsigned char>(first == 0xF0 ? 0x90 : 0x80),
                .highest = static_cast<unsigned char>(first == 0xF4 ? 0x8F : 0xBF)};
    return {};
}

} // namespace

std::size_t characterLength(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80)
        return 1;
    const Sequence sequence = sequenceAfter(first);
    if (sequence.length == 0 || text.size() < sequence.length)
        return 0;
    const auto second = static_cast<unsigned char>(text[1]);
    if (second < sequence.lowest || second > sequence.highest)
        return 0;
    const std::string_view rest = text.substr(2, sequence.length - 2);
    return std::all_of(rest.begin(), rest.end(), [](char byte) { return continues(static_cast<unsigned char>(byte)); })
               ? sequence.length
               : 0;
}

std::optional<std::size_t> brokenUtf8At(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = characterLength(text.substr(i));
        if (length == 0)
            return i;
        i += length;
    }
    return std::nullopt;
}

} // namespace core
