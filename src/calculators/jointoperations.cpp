#include "calculators/jointoperations.h"

#include "calculators/distribution.h"
#include "calculators/distributionfactsreport.h"
#include "numerics/draws.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace calculators {

namespace {

using core::Arguments;
using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using core::Object;
using numerics::JointDistribution;
using numerics::JointParameter;
using numerics::ParameterForm;

/// Rows in arrays and so on: 0 for a number, 1 for a vector, 2 for a matrix. An empty array can be either of the last.
bool hasForm(const core::Value &value, ParameterForm form)
{
    const bool isArray = core::length(value).has_value();
    if (form == ParameterForm::Number)
        return !isArray && !value.as<bool>();
    const auto *items = value.as<core::Array>();
    const bool nested = items && !items->empty() && core::length(items->front());
    const bool flat = isArray && !nested;
    return form == ParameterForm::Vector ? flat : nested || core::length(value) == 0U;
}

core::Text dueForm(ParameterForm form, const core::Text &name, const core::Text &is)
{
    switch (form) {
    case ParameterForm::Number:
        return filled(MARK_TEXT("Request", "%1 must be a number; it is %2"), {name, is});
    case ParameterForm::Vector:
        return filled(MARK_TEXT("Request", "%1 must be an array of numbers; it is %2"), {name, is});
    case ParameterForm::Matrix:
        break;
    }
    return filled(MARK_TEXT("Request", "%1 must be an array of rows of numbers; it is %2"), {name, is});
}

core::Result<void> checkRows(const std::string &field, const core::Value &value)
{
    const auto *rows = value.as<core::Array>();
    if (!rows || rows->empty())
        return {};
    const auto columns = core::length(rows->front());
    for (const core::Value &row : *rows)
        if (core::length(row) != columns)
            return fail(ErrorKind::Shape, field,
                        filled(MARK_TEXT("Request", "the rows of %1 must have one length; there are %2 and %3 entries"),
                               {literal(field), literal(columns.value_or(0)), literal(core::length(row).value_or(0))}));
    return {};
}

const char *formWord(ParameterForm form)
{
    constexpr std::array<const char *, 3> words = {"number", "vector", "matrix"};
    return words.at(static_cast<std::size_t>(form));
}

core::Value initialValue(const JointParameter &parameter)
{
    switch (parameter.form) {
    case ParameterForm::Number:
        return parameter.initial.cells.front();
    case ParameterForm::Vector:
        return parameter.initial.cells;
    case ParameterForm::Matrix:
        break;
    }
    return core::rowsOf(parameter.initial);
}

core::Result<numerics::SharedMember> memberOf(const Arguments &arguments)
{
    const JointDistribution &distribution = *jointDistributionOf(arguments);
    const auto values = jointValues(distribution, arguments.parameters("params"));
    if (!values)
        return fail(values.error());
    return numerics::jointMember(distribution, *values);
}

} // namespace

const JointDistribution *jointDistributionOf(const Arguments &arguments)
{
    return numerics::findJointDistribution(arguments.word("distribution"));
}

core::Result<void> checkJointNames(const JointDistribution &distribution, const Object &given)
{
    std::vector<numerics::Parameter> names;
    names.reserve(distribution.parameters.size());
    for (const JointParameter &parameter : distribution.parameters)
        names.push_back({.id = parameter.id});
    return numerics::checkNames(names, given, true);
}

core::Result<void> checkJointTypes(const JointDistribution &distribution, const Object &given)
{
    for (const JointParameter &parameter : distribution.parameters) {
        const core::Value *value = core::member(given, parameter.id);
        const std::string field = "params." + parameter.id;
        if (value && !hasForm(*value, parameter.form))
            return fail(ErrorKind::Type, field,
                        dueForm(parameter.form, literal(field), literal(core::summary(*value))));
    }
    return {};
}

core::Result<numerics::JointValues> jointValues(const JointDistribution &distribution, const Object &given)
{
    const Arguments values(given);
    numerics::JointValues result;
    result.reserve(distribution.parameters.size());
    for (const JointParameter &parameter : distribution.parameters) {
        if (parameter.form == ParameterForm::Matrix)
            if (auto checked = checkRows("params." + parameter.id, values.value(parameter.id)); !checked)
                return fail(checked.error());
        if (parameter.form == ParameterForm::Number)
            result.emplace_back(1, 1, values.real(parameter.id));
        else
            result.push_back(values.matrix(parameter.id));
    }
    if (auto checked = numerics::checkSizes(distribution, result); !checked)
        return fail(checked.error());
    return result;
}

core::Result<void> checkJointPoint(const Arguments &arguments)
{
    const auto values = jointValues(*jointDistributionOf(arguments), arguments.parameters("params"));
    if (!values)
        return fail(values.error());
    const std::size_t given = arguments.vector("x").size();
    const std::size_t due = values->back().rows; // the last parameter is as long as there are variables
    if (given != due)
        return fail(ErrorKind::Shape, "x",
                    filled(MARK_TEXT("Distribution", "x must hold a number for each variable: %1; it holds %2"),
                           {literal(due), literal(given)}));
    return {};
}

core::Result<Object> jointDensity(const Arguments &arguments, bool logarithm)
{
    const auto member = memberOf(arguments);
    if (!member)
        return fail(member.error());
    const std::vector<double> x = arguments.vector("x");
    return Object{{"value", logarithm ? (*member)->logPdf(x) : (*member)->pdf(x)}};
}

core::Result<Object> jointSummary(const Arguments &arguments)
{
    const auto member = memberOf(arguments);
    if (!member)
        return fail(member.error());
    numerics::JointSummary summary = (*member)->summary();
    return Object{{"mean", std::move(summary.mean)},
                  {"covariance", core::rowsOf(summary.covariance)},
                  {"entropy", summary.entropy}};
}

core::Result<Object> jointSample(const Arguments &arguments, const core::Run &run)
{
    constexpr std::size_t betweenChecks = 256;
    const auto member = memberOf(arguments);
    if (!member)
        return fail(member.error());
    const auto n = static_cast<std::size_t>(arguments.integer("n"));
    const std::size_t d = (*member)->dimension();
    if (n > mostSamples / d)
        return fail(
            ErrorKind::TooLarge, "n",
            filled(MARK_TEXT("Distribution", "at most %1 numbers are drawn at once; these would be %2 points of "
                                             "%3 each"),
                   {literal(mostSamples), literal(n), literal(d)}));
    numerics::Draws draws(static_cast<std::uint64_t>(arguments.integer("seed")));
    core::Array points;
    points.reserve(n);
    for (std::size_t i = 0; i < n; ++i) {
        if (i % betweenChecks == 0) {
            if (run.cancelled())
                return core::cancelled();
            run.progress(static_cast<double>(i) / static_cast<double>(n));
        }
        std::vector<double> point(d);
        (*member)->draw(draws, point);
        points.emplace_back(std::move(point));
    }
    return Object{{"values", std::move(points)}};
}

core::Array describeJointDistributions()
{
    core::Array result;
    for (const JointDistribution &distribution : numerics::jointDistributions()) {
        core::Array parameters;
        for (const JointParameter &parameter : distribution.parameters)
            parameters.emplace_back(Object{{"name", parameter.id},
                                           {"type", parameter.whole ? "integer" : formWord(parameter.form)},
                                           {"domain", parameter.domain.words()},
                                           {"default", initialValue(parameter)},
                                           {"meaning", core::english(parameter.meaning)}});
        std::vector<double> initial;
        for (const JointParameter &parameter : distribution.parameters)
            initial.insert(initial.end(), parameter.initial.cells.begin(), parameter.initial.cells.end());
        Object entry = {{"name", distribution.id},
                        {"title", core::english(distribution.name)},
                        {"meaning", core::english(distribution.meaning)},
                        {"discrete", distribution.discrete},
                        {"params", std::move(parameters)},
                        {"support", distribution.support},
                        {"formula", distribution.density}};
        Object facts = describeDistributionFacts(distribution.id, initial);
        entry.insert(entry.end(), std::make_move_iterator(facts.begin()), std::make_move_iterator(facts.end()));
        result.emplace_back(std::move(entry));
    }
    return result;
}

} // namespace calculators
