#include "core/text.h"

#include "core/value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace core {

Text literal(std::string text)
{
    return {.source = std::move(text)};
}

Text literal(double number)
{
    return literal(shortest(number));
}

Text literal(std::size_t number)
{
    return literal(std::to_string(number));
}

Text literal(double number, int digits)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::general, digits);
    return literal(std::string(text.data(), end.ptr));
}

Text filled(Text text, std::vector<Text> values)
{
    text.values = std::move(values);
    return text;
}

std::string fill(const std::string &sentence, const std::vector<std::string> &values)
{
    std::string result;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == '%' && i + 1 < sentence.size() && sentence[i + 1] >= '1'
                           && static_cast<std::size_t>(sentence[i + 1] - '1') < values.size();
        if (place)
            result += values[static_cast<std::size_t>(sentence[++i] - '1')];
        else
            result += sentence[i];
    }
    return result;
}

std::string english(const Text &text)
{
    std::vector<std::string> values;
    std::transform(text.values.begin(), text.values.end(), std::back_inserter(values), english);
    return text.values.empty() ? text.source : fill(text.source, values);
}

} // namespace core
