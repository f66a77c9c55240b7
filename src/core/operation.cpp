#include "core/operation.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace core {

namespace {

const Array &items(const Value &value)
{
    static const Array none;
    const auto *array = value.as<Array>();
    return array ? *array : none;
}

std::string entryText(const Value &value)
{
    if (const auto *text = value.as<NumberText>())
        return text->text;
    if (const auto *text = value.as<std::string>())
        return *text;
    return shortest(number(value));
}

/// Writes what cell makes of each entry of an array, and gives the end of what it wrote.
template <class T, class Iterator>
Iterator writeEntries(const Value &array, T (*cell)(const Value &), Iterator out)
{
    if (const auto *numbers = array.as<std::vector<double>>())
        return std::transform(numbers->begin(), numbers->end(), out, [cell](double entry) { return cell(entry); });
    return std::transform(items(array).begin(), items(array).end(), out, cell);
}

std::complex<double> complexNumber(const Value &value)
{
    const auto *parts = value.as<Object>();
    if (!parts)
        return number(value);
    const Value *real = member(*parts, "re");
    const Value *imaginary = member(*parts, "im");
    return {real ? number(*real) : 0.0, imaginary ? number(*imaginary) : 0.0};
}

bool holdsComplex(const Value &value)
{
    return value.as<Object>() || std::any_of(items(value).begin(), items(value).end(), holdsComplex);
}

bool isFlatArray(const Value &value)
{
    const Array &rows = items(value);
    return rows.empty() || !length(rows.front());
}

template <class T>
Grid<T> gridOf(const Value &value, T (*cell)(const Value &))
{
    const std::size_t count = length(value).value_or(0);
    if (count == 0)
        return {};
    if (isFlatArray(value)) {
        Grid<T> column(count, 1);
        writeEntries(value, cell, column.cells.begin());
        return column;
    }
    const Array &rows = items(value);
    Grid<T> grid(count, length(rows.front()).value_or(0));
    auto out = grid.cells.begin();
    for (const Value &row : rows)
        out = writeEntries(row, cell, out);
    return grid;
}

std::string boundText(double bound)
{
    return std::isinf(bound) ? (bound > 0 ? "∞" : "−∞") : shortest(bound);
}

} // namespace

double number(const Value &value)
{
    if (const auto *real = value.as<double>())
        return *real;
    if (const auto *whole = value.as<std::int64_t>())
        return static_cast<double>(*whole);
    if (const auto *text = value.as<NumberText>())
        return parseDouble(text->text).value_or(std::numeric_limits<double>::quiet_NaN());
    const auto *word = value.as<std::string>();
    if (word && *word == "Infinity")
        return std::numeric_limits<double>::infinity();
    if (word && *word == "-Infinity")
        return -std::numeric_limits<double>::infinity();
    return std::numeric_limits<double>::quiet_NaN();
}

std::string Domain::words() const
{
    if (lowest == -std::numeric_limits<double>::infinity() && highest == std::numeric_limits<double>::infinity())
        return infinite ? (notANumber ? "any number" : "any but NaN") : "finite";
    const bool left = open || (std::isinf(lowest) && !infinite);
    const bool right = (open && !withHighest) || (std::isinf(highest) && !infinite);
    return (left ? "(" : "[") + boundText(lowest) + ", " + boundText(highest) + (right ? ")" : "]");
}

Text Domain::text() const
{
    const bool bounded =
        lowest != -std::numeric_limits<double>::infinity() || highest != std::numeric_limits<double>::infinity();
    if (bounded)
        return literal(words());
    if (!infinite)
        return MARK_TEXT("Domain", "the finite numbers");
    return notANumber ? MARK_TEXT("Domain", "the numbers, ±∞ and NaN") : MARK_TEXT("Domain", "the numbers and ±∞");
}

bool Domain::contains(double number) const
{
    if (std::isnan(number))
        return notANumber;
    if (std::isinf(number) && !infinite)
        return false;
    const bool aboveLowest = open ? number > lowest : number >= lowest;
    return aboveLowest && (open && !withHighest ? number < highest : number <= highest);
}

const Value &Arguments::value(std::string_view name) const
{
    const Value *found = member(m_values, name);
    assert(found);
    return *found;
}

double Arguments::real(std::string_view name) const
{
    return number(value(name));
}

std::int64_t Arguments::integer(std::string_view name) const
{
    return static_cast<std::int64_t>(real(name));
}

bool Arguments::flag(std::string_view name) const
{
    const Value *found = member(m_values, name);
    const bool *set = found ? found->as<bool>() : nullptr;
    return set && *set;
}

const std::string &Arguments::word(std::string_view name) const
{
    return *value(name).as<std::string>();
}

std::vector<double> Arguments::vector(std::string_view name) const
{
    const Value &given = value(name);
    if (const auto *numbers = given.as<std::vector<double>>())
        return *numbers;
    if (!given.as<Array>())
        return {number(given)};
    std::vector<double> result(items(given).size());
    writeEntries(given, number, result.begin());
    return result;
}

Grid<double> Arguments::matrix(std::string_view name) const
{
    return gridOf<double>(value(name), number);
}

Grid<std::string> Arguments::matrixText(std::string_view name) const
{
    return gridOf<std::string>(value(name), entryText);
}

bool Arguments::isComplex(std::string_view name) const
{
    return holdsComplex(value(name));
}

Grid<std::complex<double>> Arguments::complexMatrix(std::string_view name) const
{
    return gridOf<std::complex<double>>(value(name), complexNumber);
}

bool Arguments::isFlat(std::string_view name) const
{
    return isFlatArray(value(name));
}

const Object &Arguments::parameters(std::string_view name) const
{
    static const Object none;
    const Value *found = member(m_values, name);
    const auto *object = found ? found->as<Object>() : nullptr;
    return object ? *object : none;
}

std::vector<std::pair<std::string, std::variant<Grid<double>, Grid<std::complex<double>>>>>
Arguments::matrices(std::string_view name) const
{
    std::vector<std::pair<std::string, std::variant<Grid<double>, Grid<std::complex<double>>>>> result;
    for (const auto &[inner, value] : parameters(name))
        if (holdsComplex(value))
            result.emplace_back(inner, gridOf<std::complex<double>>(value, complexNumber));
        else
            result.emplace_back(inner, gridOf<double>(value, number));
    return result;
}

Value mapReals(const Arguments &arguments, std::string_view name, const std::function<double(double)> &function)
{
    const Value &given = arguments.value(name);
    if (!length(given))
        return function(number(given));
    std::vector<double> result = arguments.vector(name);
    std::transform(result.begin(), result.end(), result.begin(), function);
    return result;
}

} // namespace core
