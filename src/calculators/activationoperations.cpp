#include "calculators/activationoperations.h"

#include "calculators/activation.h"
#include "calculators/operations.h"
#include "numerics/activations.h"
#include "numerics/softmax.h"
#include "numerics/vectoractivations.h"

namespace calculators {

namespace {

using core::Arguments;
using core::fail;
using core::Input;
using core::InputType;
using core::Object;
using core::Operation;
using core::Result;
using core::Run;

} // namespace

Input logitsInput()
{
    return {.name = "z",
            .type = InputType::Vector,
            .meaning = MARK_TEXT("Activation", "The logits, one for each class."),
            .shape = core::Shape::NotEmpty,
            .dimensions = "n ≥ 1",
            .domain = {.infinite = true}};
}

Input temperatureInput()
{
    return {.name = "temperature",
            .type = InputType::Real,
            .meaning = MARK_TEXT("Activation", "How evenly the probabilities are spread: all on the largest logit near "
                                               "0, all alike when it is large."),
            .domain = {.lowest = 0.0, .open = true},
            .fallback = core::Value(1)};
}

namespace {

SoftmaxRequest softmaxRequest(const std::string &function, const Arguments &arguments)
{
    return {.function = function,
            .logits = arguments.vector("z"),
            .names = {},
            .temperature = arguments.has("temperature") ? arguments.real("temperature") : 1.0};
}

Operation operationOf(const numerics::VectorActivation &activation)
{
    std::vector<Input> inputs{logitsInput()};
    if (activation.tempered)
        inputs.push_back(temperatureInput());
    return {.name = "activation." + activation.id,
            .title = activation.name,
            .summary = activation.meaning,
            .inputs = std::move(inputs),
            .outputs = {{"value", MARK_TEXT("Activation", "One number for each class.")}},
            .place = "activations/" + activation.id,
            .aliases = activation.aliases,
            .evaluate = [id = activation.id](const Arguments &arguments, const Run &) -> Result<Object> {
                auto values = softmaxValues(softmaxRequest(id, arguments));
                if (!values)
                    return fail(values.error());
                return Object{{"value", std::move(*values)}};
            }};
}

Operation jacobianOperation()
{
    return {.name = "activation.softmax_jacobian",
            .title = MARK_TEXT("Activation", "Jacobian of the softmax"),
            .summary = MARK_TEXT("Activation", "How each probability of a softmax changes with each logit."),
            .inputs = {logitsInput(), temperatureInput()},
            .outputs = {{"matrix", MARK_TEXT("Activation", "Row i, column j: the derivative of probability i by logit "
                                                           "j.")}},
            .place = "activations/softmax",
            .evaluate = [](const Arguments &arguments, const Run &) -> Result<Object> {
                const auto jacobian = softmaxJacobian(softmaxRequest("softmax", arguments));
                if (!jacobian)
                    return fail(jacobian.error());
                return Object{{"matrix", core::rowsOf(*jacobian)}};
            }};
}

Operation logSumExpOperation()
{
    return {.name = "activation.log_sum_exp",
            .title = MARK_TEXT("Activation", "Log-sum-exp"),
            .summary = MARK_TEXT("Activation", "The logarithm of the sum of exponentials: a smooth maximum, whose "
                                               "gradient is the softmax."),
            .inputs = {logitsInput()},
            .outputs = {{"value", MARK_TEXT("Activation", "One number.")}},
            .place = "activations/softmax",
            .aliases = {MARK_TEXT("Activation", "logsumexp"), MARK_TEXT("Activation", "smooth maximum"),
                        MARK_TEXT("Activation", "log partition function")},
            .evaluate = [](const Arguments &arguments, const Run &) -> Result<Object> {
                const auto value = numerics::logSumExp(arguments.vector("z"));
                if (!value)
                    return fail(value.error());
                return Object{{"value", *value}};
            }};
}

Result<Object> evaluateScalar(const std::string &id, const Arguments &arguments, const Run &run)
{
    const numerics::Activation &activation = *numerics::findActivation(id);
    ActivationRequest request{.function = id, .x = arguments.vector(activation.argument)};
    for (const numerics::Parameter &parameter : activation.parameters)
        request.parameters.push_back(arguments.real(parameter.id));
    auto result = activationValues(request, run);
    if (!result)
        return fail(result.error());
    if (core::length(arguments.value(activation.argument)))
        return Object{{"value", std::move(result->values)}, {"derivative", std::move(result->derivatives)}};
    return Object{{"value", result->values.front()}, {"derivative", result->derivatives.front()}};
}

Operation operationOf(const numerics::Activation &activation)
{
    std::vector<Input> inputs{{.name = activation.argument,
                               .type = InputType::Reals,
                               .meaning = MARK_TEXT("Activation", "Where the function is asked for."),
                               .domain = activation.domain}};
    for (const numerics::Parameter &parameter : activation.parameters)
        inputs.push_back({.name = parameter.id,
                          .type = InputType::Real,
                          .meaning = parameter.meaning,
                          .domain = parameter.domain,
                          .fallback = core::Value(parameter.initial)});
    return {.name = "activation." + activation.id,
            .title = activation.name,
            .summary = activation.meaning,
            .inputs = std::move(inputs),
            .outputs = {{"value", MARK_TEXT("Activation", "The function there.")},
                        {"derivative", MARK_TEXT("Activation", "Its derivative there.")}},
            .place = "activations/" + activation.id,
            .aliases = activation.aliases,
            .evaluate = [id = activation.id](const Arguments &arguments, const Run &run) {
                return evaluateScalar(id, arguments, run);
            }};
}

} // namespace

std::vector<Operation> activationOperations()
{
    std::vector<Operation> result;
    for (const auto &activation : numerics::vectorActivations())
        result.push_back(operationOf(activation));
    result.push_back(jacobianOperation());
    result.push_back(logSumExpOperation());
    for (const auto &activation : numerics::activations())
        result.push_back(operationOf(activation));
    for (auto &&family : {softmaxVariantOperations(), classifierOperations()})
        result.insert(result.end(), family.begin(), family.end());
    return result;
}

} // namespace calculators
