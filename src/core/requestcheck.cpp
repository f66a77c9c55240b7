#include "core/requestcheck.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

bool isNumber(const Value &value, bool exact)
{
    if (value.as<NumberText>() || value.as<double>() || value.as<std::int64_t>())
        return true;
    const auto *word = value.as<std::string>();
    if (!word)
        return false;
    if (*word == "NaN" || *word == "Infinity" || *word == "-Infinity")
        return true;
    // A fraction; whether its two halves are integers and the lower one is not 0 is a matter of the domain.
    return exact && !word->empty() && word->find_first_not_of("0123456789+-/.eE") == std::string::npos;
}

/// {"re": …, "im": …}
bool isComplex(const Value &value)
{
    const auto *parts = value.as<Object>();
    return parts && parts->size() == 2 && member(*parts, "re") && member(*parts, "im")
           && std::all_of(parts->begin(), parts->end(), [](const auto &part) { return isNumber(part.second, false); });
}

/// Which entries an array may have besides plain numbers.
struct EntryKinds
{
    bool exact = false;
    bool complex = false;
};

bool isEntry(const Value &value, EntryKinds kinds)
{
    return isNumber(value, kinds.exact) || (kinds.complex && isComplex(value));
}

bool isVector(const Value &value, EntryKinds kinds)
{
    if (value.as<std::vector<double>>())
        return true;
    const auto *array = value.as<Array>();
    return array && std::all_of(array->begin(), array->end(), [kinds](const Value &v) { return isEntry(v, kinds); });
}

bool isMatrix(const Value &value, EntryKinds kinds)
{
    const auto *array = value.as<Array>();
    return array && std::all_of(array->begin(), array->end(), [kinds](const Value &v) { return isVector(v, kinds); });
}

bool isLabels(const Value &value)
{
    const auto isLabel = [](const Value &v) { return v.as<std::string>() || isNumber(v, false); };
    const auto *array = value.as<Array>();
    return value.as<std::vector<double>>() || (array && std::all_of(array->begin(), array->end(), isLabel));
}

bool isParameter(const Value &value, bool switches)
{
    return (switches && value.as<bool>()) || isNumber(value, false) || isVector(value, {}) || isMatrix(value, {});
}

bool hasType(const Value &value, InputType type, EntryKinds kinds)
{
    switch (type) {
    case InputType::Real:
    case InputType::Integer:
        return isNumber(value, false);
    case InputType::Reals:
        return isNumber(value, false) || isVector(value, {});
    case InputType::Boolean:
        return value.as<bool>() != nullptr;
    case InputType::Word:
        return value.as<std::string>() != nullptr;
    case InputType::Vector:
        return isVector(value, kinds);
    case InputType::Matrix:
    case InputType::Vectors:
        return isMatrix(value, kinds);
    case InputType::VectorOrMatrix:
        return isVector(value, kinds) || isMatrix(value, kinds);
    case InputType::Parameters:
    case InputType::Matrices:
        return value.as<Object>() != nullptr;
    case InputType::Labels:
        return isLabels(value);
    }
    return false;
}

Text typeError(const Input &input, const Value &given)
{
    const Text is = literal(summary(given));
    switch (input.type) {
    case InputType::Real:
        return filled(MARK_TEXT("Request", "%1 must be a number; it is %2"), {literal(input.name), is});
    case InputType::Reals:
        return filled(MARK_TEXT("Request", "%1 must be a number or an array of numbers; it is %2"),
                      {literal(input.name), is});
    case InputType::Integer:
        return filled(MARK_TEXT("Request", "%1 must be an integer; it is %2"), {literal(input.name), is});
    case InputType::Boolean:
        return filled(MARK_TEXT("Request", "%1 must be true or false; it is %2"), {literal(input.name), is});
    case InputType::Word:
        return filled(MARK_TEXT("Request", "%1 must be a string; it is %2"), {literal(input.name), is});
    case InputType::Vector:
        return filled(MARK_TEXT("Request", "%1 must be an array of numbers; it is %2"), {literal(input.name), is});
    case InputType::Matrix:
    case InputType::Vectors:
        return filled(MARK_TEXT("Request", "%1 must be an array of rows of numbers; it is %2"),
                      {literal(input.name), is});
    case InputType::VectorOrMatrix:
        return filled(MARK_TEXT("Request", "%1 must be an array of numbers or an array of rows of numbers; it is %2"),
                      {literal(input.name), is});
    case InputType::Parameters:
        return filled(MARK_TEXT("Request", "%1 must be an object of numbers by name; it is %2"),
                      {literal(input.name), is});
    case InputType::Matrices:
        return filled(MARK_TEXT("Request", "%1 must be an object of matrices by name; it is %2"),
                      {literal(input.name), is});
    case InputType::Labels:
        return filled(MARK_TEXT("Request", "%1 must be an array of numbers or of strings; it is %2"),
                      {literal(input.name), is});
    }
    return {};
}

Result<void> checkType(const Input &input, const Value &given, bool exact)
{
    const EntryKinds kinds{.exact = exact, .complex = input.domain.complex};
    if (!hasType(given, input.type, kinds))
        return fail(ErrorKind::Type, input.name, typeError(input, given));
    if (input.type != InputType::Parameters && input.type != InputType::Matrices)
        return {};
    const bool matrices = input.type == InputType::Matrices;
    for (const auto &[name, value] : *given.as<Object>()) {
        const Input inner{.name = input.name + "." + name, .type = matrices ? InputType::Matrix : InputType::Real};
        if (!(matrices ? isMatrix(value, kinds) : isParameter(value, input.switches)))
            return fail(ErrorKind::Type, inner.name, typeError(inner, value));
    }
    return {};
}

Result<void> checkRows(const Input &input, const Array &rows)
{
    const auto columns = length(rows.front());
    if (!columns)
        return {};
    for (const Value &row : rows)
        if (length(row) != columns)
            return fail(ErrorKind::Shape, input.name,
                        filled(MARK_TEXT("Request", "the rows of %1 must have one length; there are %2 and %3 entries"),
                               {literal(input.name), literal(*columns), literal(length(row).value_or(0))}));
    if (input.shape == Shape::Square && *columns != rows.size())
        return fail(ErrorKind::Shape, input.name,
                    filled(MARK_TEXT("Request", "%1 must be square; it is %2×%3"),
                           {literal(input.name), literal(rows.size()), literal(*columns)}));
    return {};
}

Result<void> checkShape(const Input &input, const Value &value)
{
    if (input.shape == Shape::NotEmpty && length(value) == 0U)
        return fail(
            ErrorKind::Shape, input.name,
            filled(MARK_TEXT("Request", "%1 must hold at least one number; it is empty"), {literal(input.name)}));
    if (const auto *matrices = input.type == InputType::Matrices ? value.as<Object>() : nullptr) {
        for (const auto &[name, matrix] : *matrices)
            if (auto checked = checkShape({.name = input.name + "." + name, .type = InputType::Matrix}, matrix);
                !checked)
                return checked;
        return {};
    }
    const auto *rows = value.as<Array>();
    if (!rows || rows->empty() || input.type == InputType::Vectors)
        return {};
    return checkRows(input, *rows);
}

Result<void> checkNumber(const Input &input, const Value &value, bool exact)
{
    const auto *text = value.as<NumberText>();
    if (exact && (text || value.as<std::string>()))
        return {}; // read as a rational, without a limit, by the operation itself
    if (input.type == InputType::Labels && value.as<std::string>())
        return {};
    const double given = number(value);
    if (text && std::isinf(given))
        return fail(ErrorKind::Domain, input.name,
                    filled(MARK_TEXT("Request", "%1 holds %2, which is beyond the range of a double (about 1.8e308)"),
                           {literal(input.name), literal(text->text.substr(0, 40))}));
    if (!input.domain.contains(given))
        return fail(ErrorKind::Domain, input.name,
                    filled(MARK_TEXT("Request", "%1 must be in %2; it is %3"),
                           {literal(input.name), input.domain.text(), literal(given)}));
    if (input.type == InputType::Integer && given != std::trunc(given))
        return fail(
            ErrorKind::Domain, input.name,
            filled(MARK_TEXT("Request", "%1 must be an integer; it is %2"), {literal(input.name), literal(given)}));
    if (input.type == InputType::Integer && std::abs(given) > 9007199254740992.0)
        return fail(
            ErrorKind::Domain, input.name,
            filled(MARK_TEXT("Request", "%1 must lie within ±2⁵³; it is %2"), {literal(input.name), literal(given)}));
    return {};
}

Result<void> checkNumbers(const Input &input, const Value &value, bool exact)
{
    if (const auto *numbers = value.as<std::vector<double>>()) {
        const auto isOutside = [&input](double entry) { return !input.domain.contains(entry); };
        const auto outside = std::find_if(numbers->begin(), numbers->end(), isOutside);
        if (outside != numbers->end())
            return checkNumber(input, *outside, exact);
        return {};
    }
    if (const auto *array = value.as<Array>()) {
        for (const Value &item : *array)
            if (auto checked = checkNumbers(input, item, exact); !checked)
                return checked;
        return {};
    }
    if (const auto *parts = value.as<Object>()) { // of a complex number
        for (const auto &part : *parts)
            if (auto checked = checkNumber(input, part.second, false); !checked)
                return checked;
        return {};
    }
    return checkNumber(input, value, exact);
}

Result<void> checkParameterRange(const Input &input, const Object &parameters)
{
    for (const auto &[name, value] : parameters) {
        if (value.as<bool>())
            continue;
        const Input inner{.name = input.name + "." + name, .domain = {.infinite = true, .notANumber = true}};
        if (auto checked = checkNumbers(inner, value, false); !checked)
            return checked;
    }
    return {};
}

Result<void> checkDomain(const Input &input, const Value &value, bool exact)
{
    if (const auto *parameters = value.as<Object>())
        return checkParameterRange(input, *parameters);
    const auto *word = input.type == InputType::Word ? value.as<std::string>() : nullptr;
    if (word && !input.choices.empty()
        && std::find(input.choices.begin(), input.choices.end(), *word) == input.choices.end())
        return fail(ErrorKind::NotFound, input.name,
                    filled(MARK_TEXT("Request", "there is no %1 called “%2”"), {literal(input.name), literal(*word)}));
    if (input.type == InputType::Word || input.type == InputType::Boolean)
        return {};
    return checkNumbers(input, value, exact);
}

Result<void> checkNames(const Operation &operation, const Object &request)
{
    for (const auto &[name, value] : request) {
        const auto known = [&name = name](const Input &input) { return input.name == name; };
        if (name != "id" && name != "op" && std::none_of(operation.inputs.begin(), operation.inputs.end(), known))
            return fail(
                ErrorKind::UnknownInput, name,
                filled(MARK_TEXT("Request", "%1 has no input called “%2”"), {literal(operation.name), literal(name)}));
    }
    for (const Input &input : operation.inputs)
        if (!input.fallback && !input.optional && !member(request, input.name))
            return fail(ErrorKind::MissingInput, input.name,
                        filled(MARK_TEXT("Request", "%1 needs the input “%2”"),
                               {literal(operation.name), literal(input.name)}));
    return {};
}

/// The values of all inputs that are given or fall back on something.
Result<Object> readValues(const Operation &operation, const Object &request, bool exact)
{
    Object values;
    for (const Input &input : operation.inputs) {
        const Value *given = member(request, input.name);
        if (given)
            if (auto checked = checkType(input, *given, exact); !checked)
                return fail(checked.error());
        if (given || input.fallback)
            values.emplace_back(input.name, given ? *given : *input.fallback);
    }
    return values;
}

} // namespace

Result<Arguments> checkRequest(const Operation &operation, const Object &request)
{
    if (auto names = checkNames(operation, request); !names)
        return fail(names.error());
    if (operation.names)
        if (auto names = operation.names(request); !names)
            return fail(names.error());
    const Value *wanted = member(request, "exact");
    const bool exact = wanted && wanted->as<bool>() && *wanted->as<bool>();
    auto values = readValues(operation, request, exact);
    if (!values)
        return fail(values.error());
    Arguments arguments(std::move(*values));
    if (operation.types)
        if (auto checked = operation.types(arguments); !checked)
            return fail(checked.error());
    for (const Input &input : operation.inputs)
        if (arguments.has(input.name))
            if (auto checked = checkShape(input, arguments.value(input.name)); !checked)
                return fail(checked.error());
    if (operation.sizes)
        if (auto checked = operation.sizes(arguments); !checked)
            return fail(checked.error());
    for (const Input &input : operation.inputs)
        if (arguments.has(input.name))
            if (auto checked = checkDomain(input, arguments.value(input.name), exact); !checked)
                return fail(checked.error());
    return arguments;
}

Result<Object> evaluate(const Operation &operation, const Object &request, const Run &run)
{
    const auto arguments = checkRequest(operation, request);
    if (!arguments)
        return fail(arguments.error());
    return operation.evaluate(*arguments, run);
}

} // namespace core
