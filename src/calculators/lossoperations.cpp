#include "calculators/loss.h"
#include "calculators/operations.h"
#include "numerics/parameter.h"

namespace calculators {

namespace {

using core::Arguments;
using core::ErrorKind;
using core::fail;
using core::filled;
using core::InputType;
using core::literal;
using core::Object;
using core::Operation;
using core::Result;
using core::Run;
using numerics::Loss;
using numerics::Reduction;

/// An unknown loss is left to the check of the choices, here and below.
Result<void> checkNames(const Object &request)
{
    const core::Value *word = core::member(request, "loss");
    const core::Value *params = core::member(request, "params");
    const auto *id = word ? word->as<std::string>() : nullptr;
    const auto *given = params ? params->as<Object>() : nullptr;
    const Loss *loss = id ? numerics::findLoss(*id) : nullptr;
    return loss && given ? numerics::checkNames(loss->parameters, *given, false) : Result<void>();
}

Result<void> checkTypes(const Arguments &arguments)
{
    const Loss *loss = numerics::findLoss(arguments.word("loss"));
    if (!loss)
        return {};
    if (auto parameters = numerics::checkTypes(loss->parameters, arguments.parameters("params")); !parameters)
        return parameters;
    const core::Value &prediction = arguments.value("prediction");
    const bool rows = loss->prediction == numerics::PredictionKind::Logits;
    // An empty array has no type of its own: its shape is wrong.
    if (core::length(prediction) == 0U || rows != arguments.isFlat("prediction"))
        return {};
    return fail(ErrorKind::Type, "prediction",
                filled(rows ? MARK_TEXT("Request", "%1 must be an array of rows of numbers; it is %2")
                            : MARK_TEXT("Request", "%1 must be an array of numbers; it is %2"),
                       {literal("prediction"), literal(core::summary(prediction))}));
}

Result<void> checkSizes(const Arguments &arguments)
{
    if (!numerics::findLoss(arguments.word("loss")))
        return {};
    const core::Grid<double> prediction = arguments.matrix("prediction");
    const std::size_t targets = arguments.vector("target").size();
    if (prediction.columns == 0)
        return fail(ErrorKind::Shape, "prediction", MARK_TEXT("Loss", "each row must hold at least one logit"));
    if (prediction.rows != targets)
        return fail(ErrorKind::Shape, "prediction",
                    filled(MARK_TEXT("Loss", "target and prediction must be of one size; there are %1 targets and %2 "
                                             "predictions"),
                           {literal(targets), literal(prediction.rows)}));
    return {};
}

Reduction reductionOf(const std::string &word)
{
    if (word == "none")
        return Reduction::None;
    return word == "sum" ? Reduction::Sum : Reduction::Mean;
}

Result<Object> evaluateLoss(const Arguments &arguments, const Run &run)
{
    const Loss &loss = *numerics::findLoss(arguments.word("loss"));
    const auto parameters = numerics::parameterValues(loss.parameters, arguments.parameters("params"), false);
    if (!parameters)
        return fail(parameters.error());
    const LossDataRequest request{.loss = loss.id,
                                  .parameters = *parameters,
                                  .target = arguments.vector("target"),
                                  .prediction = arguments.matrix("prediction"),
                                  .reduction = reductionOf(arguments.word("reduction"))};
    auto outcome = lossOfData(request, run);
    if (!outcome)
        return fail(outcome.error());
    Object result;
    if (request.reduction == Reduction::None)
        result.emplace_back("value", std::move(outcome->values));
    else
        result.emplace_back("value", outcome->value);
    if (arguments.isFlat("prediction")) {
        result.emplace_back("gradient", std::move(outcome->gradient));
        return result;
    }
    core::Grid<double> gradient;
    gradient.rows = request.prediction.rows;
    gradient.columns = request.prediction.columns;
    gradient.cells = std::move(outcome->gradient);
    result.emplace_back("gradient", core::rowsOf(gradient));
    return result;
}

std::vector<std::string> lossIds()
{
    std::vector<std::string> result;
    for (const Loss &loss : numerics::losses())
        result.push_back(loss.id);
    return result;
}

std::vector<core::Input> inputs()
{
    return {{.name = "loss",
             .type = InputType::Word,
             .meaning = MARK_TEXT("Loss", "Which loss it is."),
             .choices = lossIds()},
            {.name = "target",
             .type = InputType::Vector,
             .meaning = MARK_TEXT("Loss", "What is true: numbers, classes or class numbers, as the loss asks."),
             .shape = core::Shape::NotEmpty,
             .dimensions = "n ≥ 1"},
            {.name = "prediction",
             .type = InputType::VectorOrMatrix,
             .meaning = MARK_TEXT("Loss", "What was predicted: as many numbers, or rows of logits."),
             .shape = core::Shape::NotEmpty,
             .dimensions = "n, or n×k",
             .domain = {.infinite = true}},
            {.name = "params",
             .type = InputType::Parameters,
             .meaning = MARK_TEXT("Loss", "The parameters of the loss by name."),
             .fallback = core::Value(Object{})},
            {.name = "reduction",
             .type = InputType::Word,
             .meaning = MARK_TEXT("Loss", "What becomes of the terms: their mean, their sum, or each its own."),
             .choices = {"mean", "sum", "none"},
             .fallback = core::Value("mean")}};
}

} // namespace

std::vector<Operation> lossOperations()
{
    return {{.name = "loss.evaluate",
             .title = MARK_TEXT("Loss", "Loss of predictions"),
             .summary = MARK_TEXT("Loss", "A loss of predictions against what is true, and its gradient."),
             .inputs = inputs(),
             .outputs = {{"value", MARK_TEXT("Loss", "The mean or the sum, or each term.")},
                         {"gradient", MARK_TEXT("Loss", "With respect to the predictions, of their shape.")}},
             .place = "losses/squared",
             .aliases = {MARK_TEXT("Loss", "cost function"), MARK_TEXT("Loss", "objective")},
             .names = checkNames,
             .types = checkTypes,
             .sizes = checkSizes,
             .evaluate = evaluateLoss}};
}

} // namespace calculators
