#include "calculators/lossoperations.h"

#include "calculators/loss.h"
#include "calculators/operations.h"
#include "numerics/parameter.h"

#include <algorithm>

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

bool isSwitch(const Loss &loss, const std::string &parameter)
{
    return std::find(loss.switches.begin(), loss.switches.end(), parameter) != loss.switches.end();
}

const std::vector<std::string> &vectorInputs()
{
    static const std::vector<std::string> names{"a", "b", "anchor", "positive", "negative"};
    return names;
}

bool reads(const Loss &loss, const std::string &input)
{
    if (input == "target")
        return loss.target != numerics::TargetKind::None;
    if (input == "variance")
        return loss.readsVariance;
    return std::find(loss.inputs.begin(), loss.inputs.end(), input) != loss.inputs.end();
}

std::vector<std::string> dataInputs()
{
    std::vector<std::string> result{"target", "prediction", "variance"};
    result.insert(result.end(), vectorInputs().begin(), vectorInputs().end());
    return result;
}

/// Which inputs are data depends on the loss.
Result<void> checkDataNames(const Loss &loss, const Object &request)
{
    for (const std::string &input : dataInputs())
        if (core::member(request, input) && !reads(loss, input))
            return fail(
                ErrorKind::UnknownInput, input,
                filled(MARK_TEXT("Loss", "the loss “%1” has no input “%2”"), {literal(loss.id), literal(input)}));
    for (const std::string &input : dataInputs())
        if (!core::member(request, input) && reads(loss, input))
            return fail(
                ErrorKind::MissingInput, input,
                filled(MARK_TEXT("Loss", "the loss “%1” needs the input “%2”"), {literal(loss.id), literal(input)}));
    return {};
}

/// An unknown loss is left to the check of the choices, here and below.
Result<void> checkNames(const Object &request)
{
    const core::Value *word = core::member(request, "loss");
    const core::Value *params = core::member(request, "params");
    const auto *id = word ? word->as<std::string>() : nullptr;
    const auto *given = params ? params->as<Object>() : nullptr;
    const Loss *loss = id ? numerics::findLoss(*id) : nullptr;
    if (loss && given)
        if (auto checked = numerics::checkNames(loss->parameters, *given, false); !checked)
            return checked;
    return loss ? checkDataNames(*loss, request) : Result<void>();
}

/// An empty array has no type of its own: its shape is wrong.
Result<void> checkRowType(const Arguments &arguments, const std::string &input, bool rows)
{
    const core::Value &value = arguments.value(input);
    if (core::length(value) == 0U || rows != arguments.isFlat(input))
        return {};
    return fail(ErrorKind::Type, input,
                filled(rows ? MARK_TEXT("Request", "%1 must be an array of rows of numbers; it is %2")
                            : MARK_TEXT("Request", "%1 must be an array of numbers; it is %2"),
                       {literal(input), literal(core::summary(value))}));
}

Result<void> checkTypes(const Arguments &arguments)
{
    const Loss *loss = numerics::findLoss(arguments.word("loss"));
    if (!loss)
        return {};
    if (auto parameters = lossParameters(*loss, arguments.parameters("params")); !parameters)
        return fail(parameters.error());
    if (reads(*loss, "target"))
        if (auto checked = checkRowType(arguments, "target", loss->target == numerics::TargetKind::Distribution);
            !checked)
            return checked;
    return reads(*loss, "prediction") ? checkRowType(arguments, "prediction", numerics::isRow(loss->prediction))
                                      : Result<void>();
}

Result<void> checkSizes(const Arguments &arguments)
{
    const Loss *loss = numerics::findLoss(arguments.word("loss"));
    if (!loss)
        return {};
    const std::string &first = loss->inputs.front();
    const core::Grid<double> prediction = arguments.matrix(first);
    if (prediction.columns == 0)
        return fail(ErrorKind::Shape, first, MARK_TEXT("Loss", "each row must hold at least one number"));
    for (const std::string &input : loss->inputs)
        if (const core::Grid<double> other = arguments.matrix(input);
            other.rows != prediction.rows || other.columns != prediction.columns)
            return fail(ErrorKind::Shape, input,
                        filled(MARK_TEXT("Loss", "%1 and %2 must be of one size; they are %3×%4 and %5×%6"),
                               {literal(first), literal(input), literal(prediction.rows), literal(prediction.columns),
                                literal(other.rows), literal(other.columns)}));
    if (!reads(*loss, "target"))
        return {};
    const core::Grid<double> target = arguments.matrix("target");
    if (prediction.rows != target.rows)
        return fail(ErrorKind::Shape, first,
                    filled(MARK_TEXT("Loss", "target and prediction must be of one size; there are %1 targets and %2 "
                                             "predictions"),
                           {literal(target.rows), literal(prediction.rows)}));
    if (loss->target == numerics::TargetKind::Distribution && target.columns != prediction.columns)
        return fail(ErrorKind::Shape, "prediction",
                    filled(MARK_TEXT("Loss", "target and prediction must be of one size; their rows hold %1 and %2 "
                                             "numbers"),
                           {literal(target.columns), literal(prediction.columns)}));
    return {};
}

Reduction reductionOf(const std::string &word)
{
    if (word == "none")
        return Reduction::None;
    return word == "sum" ? Reduction::Sum : Reduction::Mean;
}

core::Value gradientOf(const core::Grid<double> &shape, bool flat, std::vector<double> gradient)
{
    if (flat)
        return gradient;
    core::Grid<double> result;
    result.rows = shape.rows;
    result.columns = shape.columns;
    result.cells = std::move(gradient);
    return core::rowsOf(result);
}

LossDataRequest dataOf(const Arguments &arguments, const Loss &loss, std::vector<double> parameters)
{
    LossDataRequest request{.loss = loss.id,
                            .parameters = std::move(parameters),
                            .prediction = arguments.matrix(loss.inputs.front()),
                            .reduction = reductionOf(arguments.word("reduction"))};
    if (reads(loss, "target"))
        request.target = arguments.matrix("target").cells;
    for (std::size_t i = 1; i < loss.inputs.size(); ++i)
        request.others[i - 1] = arguments.matrix(loss.inputs[i]);
    if (loss.readsVariance)
        request.variance = arguments.vector("variance");
    return request;
}

Result<Object> evaluateLoss(const Arguments &arguments, const Run &run)
{
    const Loss &loss = *numerics::findLoss(arguments.word("loss"));
    const auto given = lossParameters(loss, arguments.parameters("params"));
    if (!given)
        return fail(given.error());
    const auto parameters = numerics::parameterValues(loss.parameters, *given, false);
    if (!parameters)
        return fail(parameters.error());
    const LossDataRequest request = dataOf(arguments, loss, *parameters);
    auto outcome = lossOfData(request, run);
    if (!outcome)
        return fail(outcome.error());
    Object result;
    if (request.reduction == Reduction::None && !loss.overAll)
        result.emplace_back("value", std::move(outcome->values));
    else
        result.emplace_back("value", outcome->value);
    const bool flat = !numerics::isRow(loss.prediction);
    core::Value gradient = gradientOf(request.prediction, flat, std::move(outcome->gradient));
    if (loss.inputs.size() == 1) {
        result.emplace_back("gradient", std::move(gradient));
        return result;
    }
    Object gradients{{loss.inputs.front(), std::move(gradient)}};
    for (std::size_t i = 1; i < loss.inputs.size(); ++i)
        gradients.emplace_back(loss.inputs[i],
                               gradientOf(request.prediction, flat, std::move(outcome->otherGradients[i - 1])));
    result.emplace_back("gradient", std::move(gradients));
    return result;
}

std::vector<std::string> lossIds()
{
    std::vector<std::string> result;
    for (const Loss &loss : numerics::losses())
        result.push_back(loss.id);
    return result;
}

core::Input dataInput(const char *name, InputType type, const char *dimensions, core::Text meaning)
{
    return {.name = name,
            .type = type,
            .meaning = std::move(meaning),
            .shape = core::Shape::NotEmpty,
            .dimensions = dimensions,
            .optional = true};
}

std::vector<core::Input> inputs()
{
    std::vector<core::Input> result{
        {.name = "loss",
         .type = InputType::Word,
         .meaning = MARK_TEXT("Loss", "Which loss it is."),
         .choices = lossIds()},
        dataInput("target", InputType::VectorOrMatrix, "n ≥ 1, or n×k",
                  MARK_TEXT("Loss", "What is true: numbers, classes, class numbers or rows of probabilities, as the "
                                    "loss asks.")),
        dataInput("prediction", InputType::VectorOrMatrix, "n, or n×k",
                  MARK_TEXT("Loss", "What was predicted: as many numbers, or rows of logits.")),
        dataInput("variance", InputType::Reals, "1 or n",
                  MARK_TEXT("Loss", "The variance of each target, or of all, where the loss reads one."))};
    result[2].domain.infinite = true;
    for (const std::string &name : vectorInputs())
        result.push_back(dataInput(name.c_str(), InputType::Matrix, "n×d",
                                   MARK_TEXT("Loss", "Vectors, one a row, where the loss compares vectors.")));
    result.insert(result.end(),
                  {{.name = "params",
                    .type = InputType::Parameters,
                    .meaning = MARK_TEXT("Loss", "The parameters of the loss by name."),
                    .fallback = core::Value(Object{}),
                    .switches = true},
                   {.name = "reduction",
                    .type = InputType::Word,
                    .meaning = MARK_TEXT("Loss", "What becomes of the terms: their mean, their sum, or each its own."),
                    .choices = {"mean", "sum", "none"},
                    .fallback = core::Value("mean")}});
    return result;
}

} // namespace

Result<Object> lossParameters(const Loss &loss, const Object &given)
{
    Object result = given;
    for (auto &[name, value] : result) {
        if (!isSwitch(loss, name))
            continue;
        const bool *yes = value.as<bool>();
        if (!yes)
            return fail(ErrorKind::Type, "params." + name,
                        filled(MARK_TEXT("Request", "%1 must be true or false; it is %2"),
                               {literal("params." + name), literal(core::summary(value))}));
        value = *yes ? 1 : 0;
    }
    if (auto checked = numerics::checkTypes(loss.parameters, result); !checked)
        return fail(checked.error());
    return result;
}

std::vector<Operation> lossOperations()
{
    return {
        {.name = "loss.evaluate",
         .title = MARK_TEXT("Loss", "Loss of predictions"),
         .summary = MARK_TEXT("Loss", "A loss of predictions against what is true, and its gradient."),
         .inputs = inputs(),
         .outputs = {{"value", MARK_TEXT("Loss", "The mean or the sum, or each term.")},
                     {"gradient", MARK_TEXT("Loss", "With respect to the predictions, of their shape; of vectors an "
                                                    "object with one matrix for each input.")}},
         .place = "losses/squared",
         .aliases = {MARK_TEXT("Loss", "cost function"), MARK_TEXT("Loss", "objective")},
         .names = checkNames,
         .types = checkTypes,
         .sizes = checkSizes,
         .evaluate = evaluateLoss},
        descendOperation()};
}

} // namespace calculators
