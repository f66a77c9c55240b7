#include "calculators/datacells.h"

#include "core/value.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace calculators {

namespace {

// Compared whole: the bytes of a no-break blank are parts of letters too.
constexpr std::array<std::string_view, 6> blanks = {" ", "\t", "\r", "\n", "\u00a0", "\u202f"};

/// How many bytes of a blank the text begins with.
std::size_t blankAt(std::string_view text)
{
    const auto *found =
        std::find_if(blanks.begin(), blanks.end(), [text](std::string_view blank) { return text.starts_with(blank); });
    return found == blanks.end() ? 0 : found->size();
}

/// How many bytes of a blank the text ends with.
std::size_t blankBefore(std::string_view text)
{
    const auto *found =
        std::find_if(blanks.begin(), blanks.end(), [text](std::string_view blank) { return text.ends_with(blank); });
    return found == blanks.end() ? 0 : found->size();
}

} // namespace

std::vector<std::string_view> cellWords(std::string_view text)
{
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t blank = blankAt(text.substr(at));
        if (blank > 0 && at > begin)
            pieces.push_back(text.substr(begin, at - begin));
        at += std::max<std::size_t>(blank, 1);
        if (blank > 0)
            begin = at;
    }
    if (begin < text.size())
        pieces.push_back(text.substr(begin));
    return pieces;
}

std::string trimmedCell(std::string_view text)
{
    for (std::size_t blank = blankAt(text); blank > 0; blank = blankAt(text))
        text.remove_prefix(blank);
    for (std::size_t blank = blankBefore(text); blank > 0; blank = blankBefore(text))
        text.remove_suffix(blank);
    return std::string(text);
}

bool isMissingCell(std::string_view word)
{
    static constexpr std::array<std::string_view, 10> signs{"",     "NA", "N/A", "n/a", "NaN",
                                                            "null", "?",  ".",   "-",   "nan"};
    return std::find(signs.begin(), signs.end(), word) != signs.end();
}

std::optional<double> cellNumber(std::string word)
{
    constexpr std::string_view minus = "\xE2\x88\x92";
    if (word.starts_with(minus))
        word.replace(0, minus.size(), "-");
    if (word.starts_with('+'))
        word.erase(0, 1);
    const std::size_t comma = word.find(',');
    if (comma != std::string::npos && word.find('.') == std::string::npos)
        word[comma] = '.';
    const auto number = core::parseDouble(word);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

} // namespace calculators
