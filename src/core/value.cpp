#include "core/value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace core {

namespace {

template <class T, class Cell>
Value rows(const Grid<T> &matrix, Cell cell)
{
    Array result;
    result.reserve(matrix.rows);
    for (std::size_t i = 0; i < matrix.rows; ++i) {
        Array row;
        row.reserve(matrix.columns);
        for (std::size_t j = 0; j < matrix.columns; ++j)
            row.emplace_back(cell(matrix(i, j)));
        result.emplace_back(std::move(row));
    }
    return result;
}

// from_chars reports overflow and underflow alike; the power of ten of the first digit that counts tells them apart.
double beyondRange(std::string_view text)
{
    const std::size_t e = std::min(text.find_first_of("eE"), text.size());
    const std::string_view digits = text.substr(0, e);
    const auto point = static_cast<std::int64_t>(std::min(digits.find('.'), digits.size()));
    const auto first = static_cast<std::int64_t>(std::min(digits.find_first_of("123456789"), digits.size()));
    const bool exponentNegative = text.substr(e).find('-') != std::string_view::npos;
    std::int64_t exponent = 0;
    const std::string_view power = text.substr(std::min(text.find_first_of("0123456789", e), text.size()));
    if (std::from_chars(power.data(), power.data() + power.size(), exponent).ec == std::errc::result_out_of_range)
        exponent = std::numeric_limits<std::int64_t>::max() / 2;
    const bool huge = (exponentNegative ? -exponent : exponent) + point - first > 0;
    const double size = huge ? std::numeric_limits<double>::infinity() : 0.0;
    return text.front() == '-' ? -size : size;
}

constexpr std::size_t longestSummary = 60;

/// Stops at the first entry that begins beyond the longest summary, so that a long array costs no time.
void summarise(const Value &value, std::string &out);

template <class Entries, class Write>
void summariseEntries(const Entries &entries, char open, char close, std::string &out, Write write)
{
    out += open;
    bool first = true;
    for (const auto &entry : entries) {
        if (!std::exchange(first, false))
            out += ", ";
        if (out.size() > longestSummary)
            return;
        write(entry);
    }
    out += close;
}

void summarise(const Value &value, std::string &out)
{
    if (const auto *truth = value.as<bool>())
        out += *truth ? "true" : "false";
    else if (const auto *whole = value.as<std::int64_t>())
        out += std::to_string(*whole);
    else if (const auto *real = value.as<double>())
        out += shortest(*real);
    else if (const auto *text = value.as<NumberText>())
        out += text->text;
    else if (const auto *word = value.as<std::string>())
        out += '"' + *word + '"';
    else if (const auto *numbers = value.as<std::vector<double>>())
        summariseEntries(*numbers, '[', ']', out, [&out](double entry) { out += shortest(entry); });
    else if (const auto *array = value.as<Array>())
        summariseEntries(*array, '[', ']', out, [&out](const Value &entry) { summarise(entry, out); });
    else if (const auto *object = value.as<Object>())
        summariseEntries(*object, '{', '}', out, [&out](const auto &entry) {
            out += '"' + entry.first + "\": ";
            summarise(entry.second, out);
        });
    else
        out += "null";
}

} // namespace

std::string summary(const Value &value)
{
    std::string result;
    summarise(value, result);
    if (result.size() <= longestSummary)
        return result;
    std::size_t end = longestSummary;
    while (end > 0 && (static_cast<unsigned char>(result[end]) & 0xC0U) == 0x80U) // within a character
        --end;
    return result.substr(0, end) + "…";
}

Value rowsOf(const Grid<double> &matrix)
{
    Array result;
    for (std::size_t i = 0; i < matrix.rows; ++i) {
        const auto begin = matrix.cells.begin() + static_cast<std::ptrdiff_t>(i * matrix.columns);
        result.emplace_back(std::vector<double>(begin, begin + static_cast<std::ptrdiff_t>(matrix.columns)));
    }
    return result;
}

Value rowsOf(const Grid<std::complex<double>> &matrix)
{
    return rows(matrix, complexValue);
}

Value rowsOf(const Grid<std::string> &matrix)
{
    return rows(matrix, [](const std::string &cell) { return Value(cell); });
}

Value complexValue(const std::complex<double> &number)
{
    return Object{{"re", number.real()}, {"im", number.imag()}};
}

const Value *member(const Object &object, std::string_view name)
{
    const auto found =
        std::find_if(object.begin(), object.end(), [name](const auto &entry) { return entry.first == name; });
    return found == object.end() ? nullptr : &found->second;
}

std::optional<std::size_t> length(const Value &value)
{
    if (const auto *numbers = value.as<std::vector<double>>())
        return numbers->size();
    if (const auto *array = value.as<Array>())
        return array->size();
    return std::nullopt;
}

std::string shortest(double number)
{
    if (std::isnan(number))
        return "NaN";
    if (std::isinf(number))
        return number > 0 ? "Infinity" : "-Infinity";
    std::array<char, 64> buffer{};
    // Left to itself, to_chars writes every digit of a large whole number, also those that no double holds.
    const bool large = std::abs(number) >= 1e17;
    const bool whole = !large && number == std::trunc(number);
    const auto [end, error] = whole || large
                                  ? std::to_chars(buffer.begin(), buffer.end(), number,
                                                  whole ? std::chars_format::fixed : std::chars_format::scientific)
                                  : std::to_chars(buffer.begin(), buffer.end(), number);
    return {buffer.begin(), end};
}

std::optional<double> parseDouble(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool digitsFirst =
        !text.empty()
        && (text.front() == '-' || text.front() == '.' || std::isdigit(static_cast<unsigned char>(text.front())));
    if (!digitsFirst || end != text.data() + text.size() || error == std::errc::invalid_argument)
        return std::nullopt;
    if (error == std::errc::result_out_of_range)
        return beyondRange(text);
    if (!std::isfinite(number))
        return std::nullopt; // from_chars reads "-inf" and "nan" as well
    return number;
}

} // namespace core
