#include "numerics/parameter.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>

namespace numerics {

namespace {

core::Result<void> check(const Parameter &parameter, double value)
{
    const std::string field = "params." + parameter.id;
    if (!std::isfinite(value) || !parameter.domain.contains(value))
        return core::fail(core::ErrorKind::Domain, field,
                          core::filled(MARK_TEXT("Request", "%1 must be in %2; it is %3"),
                                       {core::literal(parameter.id), parameter.domain.text(), core::literal(value)}));
    if (parameter.whole && value != std::trunc(value))
        return core::fail(core::ErrorKind::Domain, field,
                          core::filled(MARK_TEXT("Request", "%1 must be an integer; it is %2"),
                                       {core::literal(parameter.id), core::literal(value)}));
    return {};
}

bool isNumeric(const core::Value &value)
{
    const auto *word = value.as<std::string>();
    return !core::length(value) && !value.as<bool>() && (!word || !std::isnan(core::number(value)) || *word == "NaN");
}

bool isNumericList(const core::Value &value)
{
    const auto *entries = value.as<core::Array>();
    return value.as<std::vector<double>>() || (entries && std::all_of(entries->begin(), entries->end(), isNumeric));
}

bool isList(const std::vector<Parameter> &parameters, const std::string &id)
{
    return std::any_of(parameters.begin(), parameters.end(),
                       [&id](const Parameter &parameter) { return parameter.id == id && parameter.isList(); });
}

/// The number of a value, or those of an array.
std::vector<double> numbersOf(const core::Value &value)
{
    if (const auto *numbers = value.as<std::vector<double>>())
        return *numbers;
    std::vector<double> result;
    if (const auto *entries = value.as<core::Array>())
        std::transform(entries->begin(), entries->end(), std::back_inserter(result), core::number);
    else
        result.push_back(core::number(value));
    return result;
}

core::Result<void> checkCount(const std::vector<Parameter> &parameters, std::size_t count)
{
    const auto list = std::find_if(parameters.begin(), parameters.end(),
                                   [](const Parameter &parameter) { return parameter.isList(); });
    if (list == parameters.end() ? count == parameters.size() : count >= parameters.size())
        return {};
    if (list != parameters.end() && count + 1 == parameters.size())
        return core::fail(
            core::ErrorKind::Shape, "params." + list->id,
            core::filled(MARK_TEXT("Request", "%1 must hold at least one number"), {core::literal(list->id)}));
    return core::fail(core::ErrorKind::Shape, "params",
                      core::filled(MARK_TEXT("Request", "%1 parameters are due; there are %2"),
                                   {core::literal(parameters.size()), core::literal(count)}));
}

} // namespace

std::vector<double> initialValues(const std::vector<Parameter> &parameters)
{
    std::vector<double> result;
    for (const Parameter &parameter : parameters) {
        if (parameter.isList())
            result.insert(result.end(), parameter.initialList.begin(), parameter.initialList.end());
        else
            result.push_back(parameter.initial);
    }
    return result;
}

std::vector<std::span<const double>> partsOf(const std::vector<Parameter> &parameters, std::span<const double> values)
{
    std::vector<std::span<const double>> result;
    for (const Parameter &parameter : parameters) {
        const std::size_t count = parameter.isList() ? values.size() + result.size() + 1 - parameters.size() : 1;
        result.push_back(values.first(count));
        values = values.subspan(count);
    }
    return result;
}

core::Result<void> check(const std::vector<Parameter> &parameters, const std::vector<double> &values)
{
    if (auto counted = checkCount(parameters, values.size()); !counted)
        return counted;
    const auto parts = partsOf(parameters, values);
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (const double value : parts[i])
            if (auto checked = check(parameters[i], value); !checked)
                return checked;
    return {};
}

core::Result<void> checkNames(const std::vector<Parameter> &parameters, const core::Object &given, bool required)
{
    for (const auto &[name, value] : given) {
        const auto known = [&name = name](const Parameter &parameter) { return parameter.id == name; };
        if (std::none_of(parameters.begin(), parameters.end(), known))
            return core::fail(
                core::ErrorKind::UnknownInput, "params." + name,
                core::filled(MARK_TEXT("Request", "there is no parameter called “%1”"), {core::literal(name)}));
    }
    for (const Parameter &parameter : parameters)
        if (required && !parameter.optional && !core::member(given, parameter.id))
            return core::fail(
                core::ErrorKind::MissingInput, "params." + parameter.id,
                core::filled(MARK_TEXT("Request", "the parameter “%1” is missing"), {core::literal(parameter.id)}));
    return {};
}

core::Result<void> checkTypes(const std::vector<Parameter> &parameters, const core::Object &given)
{
    for (const auto &[name, value] : given) {
        const bool list = isList(parameters, name);
        if (!(list ? isNumericList(value) : isNumeric(value)))
            return core::fail(core::ErrorKind::Type, "params." + name,
                              core::filled(list ? MARK_TEXT("Request", "%1 must be an array of numbers; it is %2")
                                                : MARK_TEXT("Request", "%1 must be a number; it is %2"),
                                           {core::literal("params." + name), core::literal(core::summary(value))}));
    }
    return {};
}

core::Result<std::vector<double>> parameterValues(const std::vector<Parameter> &parameters, const core::Object &given,
                                                  bool required)
{
    if (auto names = checkNames(parameters, given, required); !names)
        return core::fail(names.error());
    if (auto types = checkTypes(parameters, given); !types)
        return core::fail(types.error());
    std::vector<double> values;
    for (const Parameter &parameter : parameters) {
        const core::Value *value = core::member(given, parameter.id);
        const std::vector<double> numbers = value ? numbersOf(*value) : initialValues({parameter});
        values.insert(values.end(), numbers.begin(), numbers.end());
    }
    if (auto checked = check(parameters, values); !checked)
        return core::fail(checked.error());
    return values;
}

} // namespace numerics
