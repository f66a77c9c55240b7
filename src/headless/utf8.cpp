#include "headless/utf8.h"

#include <algorithm>

namespace headless {

namespace {

bool continues(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

} // namespace

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char byte) { return !continues(static_cast<unsigned char>(byte)); }));
}

std::string shortened(std::string_view text)
{
    std::size_t end = 0;
    for (int count = 0; count < 100 && end < text.size(); ++count)
        end += std::max<std::size_t>(1, characterLength(text.substr(end)));
    return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

void appendCharacter(std::string &text, char32_t codePoint)
{
    const auto append = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (codePoint < 0x80) {
        append(codePoint);
        return;
    }
    if (codePoint < 0x800) {
        append(0xC0U | (codePoint >> 6U));
    } else if (codePoint < 0x10000) {
        append(0xE0U | (codePoint >> 12U));
        append(0x80U | ((codePoint >> 6U) & 0x3FU));
    } else {
        append(0xF0U | (codePoint >> 18U));
        append(0x80U | ((codePoint >> 12U) & 0x3FU));
        append(0x80U | ((codePoint >> 6U) & 0x3FU));
    }
    append(0x80U | (codePoint & 0x3FU));
}

} // namespace headless
