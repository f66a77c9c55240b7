#pragma once

#include "core/grid.h"

#include <complex>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace core {

struct Value;

/// A number exactly as a JSON text had it, so that neither a big integer nor a −0 is lost.
struct NumberText
{
    std::string text = {};
    bool operator==(const NumberText &) const = default;
};

using Array = std::vector<Value>;
/// Members in their order; keys are unique.
using Object = std::vector<std::pair<std::string, Value>>;

/// Anything that a request or an answer of the headless interface can hold. An array of nothing but numbers may travel
/// as std::vector<double>, so that millions of them stay small: ask length() and entries of Arguments, not the form.
struct Value
{
    using Data = std::variant<std::monostate, bool, std::int64_t, double, NumberText, std::string, std::vector<double>,
                              Array, Object>;
    Data data = {};

    Value() = default;
    // Implicit on purpose: answers are written as plain lists of members.
    template <class T>
    // NOLINTNEXTLINE(bugprone-forwarding-reference-overload): no Data is made of a Value, so copies are not hidden
    requires std::is_constructible_v<Data, T> Value(T &&content) : data(std::forward<T>(content)) {}
    Value(const char *text) : data(std::string(text)) {}
    Value(std::size_t number) : data(static_cast<std::int64_t>(number)) {}
    Value(int number) : data(static_cast<std::int64_t>(number)) {}

    template <class T>
    const T *as() const
    {
        return std::get_if<T>(&data);
    }
    bool operator==(const Value &) const = default;
};

/// A matrix as an array of rows.
Value rowsOf(const Grid<double> &matrix);
Value rowsOf(const Grid<std::complex<double>> &matrix);
Value rowsOf(const Grid<std::string> &matrix);
/// {"re": …, "im": …}
Value complexValue(const std::complex<double> &number);

/// The member of that name, or nullptr.
const Value *member(const Object &object, std::string_view name);

/// How many entries an array has, in whichever form it travels; nothing where the value is no array.
std::optional<std::size_t> length(const Value &value);

/// What a message says was given: the value as JSON, cut short with "…" after some sixty bytes.
std::string summary(const Value &value);

/// The fewest digits that read back to the same double; whole numbers below 10¹⁷ without point and exponent, −0 as
/// "-0", and "NaN", "Infinity", "-Infinity".
std::string shortest(double number);

/// Reads a decimal number, whatever the C locale; beyond the range of a double it is ±infinity or ±0.
/// Nothing unless the whole text is a number.
std::optional<double> parseDouble(std::string_view text);

} // namespace core
