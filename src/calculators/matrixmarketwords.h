#pragma once

#include "calculators/matrixentry.h"
#include "numerics/rational.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

// How a line of the Matrix Market format falls into words; of use only to matrixmarket.cpp.
namespace calculators {

/// Cuts a line at blanks, up to five words: no line of the format has more.
struct MarketWords
{
    std::array<std::string_view, 6> word = {};
    std::size_t count = 0;

    explicit MarketWords(std::string_view line)
    {
        const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
        std::size_t at = 0;
        while (count < word.size()) {
            while (at < line.size() && isBlank(line[at]))
                ++at;
            const std::size_t start = at;
            while (at < line.size() && !isBlank(line[at]))
                ++at;
            if (at == start)
                return;
            word[count++] = line.substr(start, at - start);
        }
    }
};

inline std::string lowerCase(std::string_view word)
{
    std::string text(word);
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

inline std::optional<std::size_t> wholeNumber(std::string_view word)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    return error == std::errc() && end == word.data() + word.size() ? std::optional(number) : std::nullopt;
}

/// A number as the format writes it, Fortran's exponents too; T is double or std::string.
template <class T>
std::optional<T> numberIn(std::string_view word, bool whole)
{
    if (whole && word.find_first_not_of("+-0123456789") != std::string_view::npos)
        return std::nullopt;
    if (word.starts_with('+'))
        word.remove_prefix(1);
    if constexpr (std::is_same_v<T, double>) {
        double number = 0.0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
        const bool digits = word.find_first_of("0123456789") != std::string_view::npos;
        if (error == std::errc() && end == word.data() + word.size() && digits)
            return number;
    }
    std::string text(word);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == 'D' || c == 'd' || c == 'E'; }, 'e');
    const auto exact = text.find('/') == std::string::npos ? numerics::Rational::parse(text)
                                                           : core::Result<numerics::Rational>(core::cancelled());
    if (!exact)
        return std::nullopt;
    if constexpr (std::is_same_v<T, double>)
        return exact->toDouble();
    else
        return typedEntry(text);
}

} // namespace calculators
