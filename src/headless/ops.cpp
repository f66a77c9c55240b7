#include "headless/ops.h"

#include "calculators/activation.h"
#include "calculators/distribution.h"
#include "calculators/loss.h"
#include "headless/utf8.h"

#include <algorithm>
#include <iterator>

namespace headless {

namespace {

using core::Input;
using core::InputType;

std::string typeName(InputType type)
{
    switch (type) {
    case InputType::Real:
        return "number";
    case InputType::Reals:
        return "number or vector";
    case InputType::Integer:
        return "integer";
    case InputType::Boolean:
        return "boolean";
    case InputType::Word:
        return "string";
    case InputType::Vector:
        return "vector";
    case InputType::Matrix:
        return "matrix";
    case InputType::VectorOrMatrix:
        return "vector or matrix";
    case InputType::Parameters:
        return "object of numbers";
    case InputType::Vectors:
        return "array of vectors";
    case InputType::Matrices:
        return "object of matrices";
    case InputType::Labels:
        return "array of numbers or strings";
    }
    return {};
}

std::string usualShape(InputType type)
{
    switch (type) {
    case InputType::Reals:
        return "one, or n";
    case InputType::Vector:
    case InputType::Labels:
        return "n";
    case InputType::Matrix:
        return "m×n";
    case InputType::VectorOrMatrix:
        return "n, or m×n";
    case InputType::Vectors:
        return "any number of vectors";
    case InputType::Parameters:
    case InputType::Matrices:
        return "by name";
    case InputType::Real:
    case InputType::Integer:
    case InputType::Boolean:
    case InputType::Word:
        break;
    }
    return "one";
}

std::string shapeOf(const Input &input)
{
    if (!input.dimensions.empty())
        return input.dimensions;
    if (input.shape == core::Shape::Square)
        return "n×n";
    return usualShape(input.type) + (input.shape == core::Shape::NotEmpty ? ", not empty" : "");
}

std::string domainOf(const Input &input)
{
    if (input.type == InputType::Boolean)
        return "true or false";
    if (input.type == InputType::Word)
        return input.choices.empty() ? "any text" : "one of the choices";
    return input.domain.words();
}

core::Object describe(const Input &input)
{
    core::Object result{{"name", input.name},
                        {"type", typeName(input.type)},
                        {"required", !input.fallback && !input.optional},
                        {"shape", shapeOf(input)},
                        {"domain", domainOf(input)},
                        {"default", input.fallback.value_or(core::Value())},
                        {"choices", core::Array(input.choices.begin(), input.choices.end())},
                        {"meaning", core::english(input.meaning)}};
    return result;
}

core::Object describe(const core::Output &output)
{
    return {{"name", output.name}, {"meaning", core::english(output.meaning)}};
}

template <class T>
core::Array describeAll(const std::vector<T> &list)
{
    core::Array result;
    std::transform(list.begin(), list.end(), std::back_inserter(result),
                   [](const T &entry) { return describe(entry); });
    return result;
}

} // namespace

core::Array describeOperations(const std::vector<const core::Operation *> &operations)
{
    core::Array result;
    for (const core::Operation *operation : operations)
        result.emplace_back(core::Object{{"name", operation->name},
                                         {"title", core::english(operation->title)},
                                         {"summary", core::english(operation->summary)},
                                         {"place", operation->place},
                                         {"complex", operation->complex},
                                         {"inputs", describeAll(operation->inputs)},
                                         {"outputs", describeAll(operation->outputs)}});
    return result;
}

core::Result<core::Array> describeTable(std::string_view table)
{
    if (table == "distribution")
        return calculators::describeDistributions();
    if (table == "loss")
        return calculators::describeLosses();
    if (table == "activation")
        return calculators::describeActivations();
    return core::fail(core::ErrorKind::NotFound, {},
                      core::literal("nabla ops lists all operations, or one of the tables distribution, loss and "
                                    "activation; there is no “"
                                    + shortened(table) + "”"));
}

} // namespace headless
