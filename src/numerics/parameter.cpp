#include "numerics/parameter.h"

#include <algorithm>
#include <cmath>

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
    return !core::length(value) && (!word || !std::isnan(core::number(value)) || *word == "NaN");
}

} // namespace

core::Result<void> check(const std::vector<Parameter> &parameters, const std::vector<double> &values)
{
    if (parameters.size() != values.size())
        return core::fail(core::ErrorKind::Shape, "params",
                          core::filled(MARK_TEXT("Request", "%1 parameters are due; there are %2"),
                                       {core::literal(parameters.size()), core::literal(values.size())}));
    for (std::size_t i = 0; i < values.size(); ++i)
        if (auto checked = check(parameters[i], values[i]); !checked)
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

core::Result<void> checkTypes(const core::Object &given)
{
    for (const auto &[name, value] : given)
        if (!isNumeric(value))
            return core::fail(core::ErrorKind::Type, "params." + name,
                              core::filled(MARK_TEXT("Request", "%1 must be a number; it is %2"),
                                           {core::literal("params." + name), core::literal(core::summary(value))}));
    return {};
}

core::Result<std::vector<double>> parameterValues(const std::vector<Parameter> &parameters, const core::Object &given,
                                                  bool required)
{
    if (auto names = checkNames(parameters, given, required); !names)
        return core::fail(names.error());
    if (auto types = checkTypes(given); !types)
        return core::fail(types.error());
    std::vector<double> values;
    for (const Parameter &parameter : parameters) {
        const core::Value *value = core::member(given, parameter.id);
        values.push_back(value ? core::number(*value) : parameter.initial);
    }
    if (auto checked = check(parameters, values); !checked)
        return core::fail(checked.error());
    return values;
}

} // namespace numerics
