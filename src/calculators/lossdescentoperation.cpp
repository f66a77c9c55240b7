#include "calculators/lossdescent.h"
#include "calculators/lossoperations.h"
#include "numerics/lossdescent.h"
#include "numerics/parameter.h"

#include <algorithm>

namespace calculators {

namespace {

using core::Arguments;
using core::fail;
using core::InputType;
using core::Object;
using core::Result;
using numerics::DescentModel;
using numerics::Loss;
using numerics::Optimiser;

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
    if (auto parameters = lossParameters(*loss, arguments.parameters("params")); !parameters)
        return fail(parameters.error());
    return {};
}

Optimiser optimiserOf(const std::string &word)
{
    for (const OptimiserChoice &choice : optimisers())
        if (word == choice.id)
            return choice.optimiser;
    return Optimiser::GradientDescent;
}

std::vector<std::string> optimiserIds()
{
    std::vector<std::string> result;
    for (const OptimiserChoice &choice : optimisers())
        result.emplace_back(choice.id);
    return result;
}

Object answerOf(const numerics::DescentPath &descent)
{
    core::Array path;
    for (const std::vector<double> &weights : descent.path)
        path.emplace_back(weights);
    Object result{{"path", std::move(path)}, {"values", descent.values}, {"diverged", descent.diverged}};
    if (descent.singular)
        result.emplace_back("singular", true);
    if (descent.largestStableRate)
        result.emplace_back("largest_stable_rate", *descent.largestStableRate);
    return result;
}

Result<Object> evaluate(const Arguments &arguments, const core::Run &run)
{
    const Loss &loss = *numerics::findLoss(arguments.word("loss"));
    const auto given = lossParameters(loss, arguments.parameters("params"));
    if (!given)
        return fail(given.error());
    const auto parameters = numerics::parameterValues(loss.parameters, *given, false);
    if (!parameters)
        return fail(parameters.error());
    numerics::DescentRequest request{.loss = &loss,
                                     .parameters = *parameters,
                                     .model = arguments.word("model") == "logistic" ? DescentModel::Logistic
                                                                                    : DescentModel::Linear,
                                     .optimiser = optimiserOf(arguments.word("optimiser")),
                                     .x = arguments.matrix("X"),
                                     .y = arguments.vector("y"),
                                     .learningRate = arguments.real("learning_rate"),
                                     .steps = static_cast<std::size_t>(arguments.integer("steps"))};
    if (arguments.has("start"))
        request.start = arguments.vector("start");
    const auto descent = numerics::descend(request, run);
    if (!descent)
        return fail(descent.error());
    return answerOf(*descent);
}

std::vector<std::string> descendedIds()
{
    std::vector<std::string> result;
    for (const Loss &loss : numerics::losses())
        if (numerics::isDescended(loss))
            result.push_back(loss.id);
    return result;
}

std::vector<core::Input> inputs() // NOLINT(readability-function-size): a table, not steps
{
    return {{.name = "model",
             .type = InputType::Word,
             .meaning = MARK_TEXT("Loss", "What predicts: a line or plane, or the sigmoid of one."),
             .choices = {"linear", "logistic"}},
            {.name = "X",
             .type = InputType::Matrix,
             .meaning = MARK_TEXT("Loss", "The features, one sample a row."),
             .dimensions = "n×d"},
            {.name = "y",
             .type = InputType::Vector,
             .meaning = MARK_TEXT("Loss", "What is true of each sample, as the loss asks."),
             .shape = core::Shape::NotEmpty,
             .dimensions = "n"},
            {.name = "loss",
             .type = InputType::Word,
             .meaning = MARK_TEXT("Loss", "Whose mean over the samples is descended."),
             .choices = descendedIds()},
            {.name = "params",
             .type = InputType::Parameters,
             .meaning = MARK_TEXT("Loss", "The parameters of the loss by name."),
             .fallback = core::Value(Object{}),
             .switches = true},
            {.name = "learning_rate",
             .type = InputType::Real,
             .meaning = MARK_TEXT("Loss", "How far a step goes along the gradient: a positive number.")},
            {.name = "steps",
             .type = InputType::Integer,
             .meaning = MARK_TEXT("Loss", "How many steps are taken."),
             .domain = {.lowest = 0.0}},
            {.name = "optimiser",
             .type = InputType::Word,
             .meaning = MARK_TEXT("Loss", "How a step follows from the gradients."),
             .choices = optimiserIds(),
             .fallback = core::Value("gradient_descent")},
            {.name = "start",
             .type = InputType::Vector,
             .meaning = MARK_TEXT("Loss", "The weights to start from, the intercept first; zeros where it is absent."),
             .dimensions = "d + 1",
             .optional = true}};
}

} // namespace

core::Operation descendOperation()
{
    return {.name = "loss.descend",
            .title = MARK_TEXT("Loss", "Descent of a loss"),
            .summary = MARK_TEXT("Loss", "The path of an optimiser down the mean loss of a linear or logistic model."),
            .inputs = inputs(),
            .outputs = {{"path", MARK_TEXT("Loss", "The start and the weights after each step, the intercept first.")},
                        {"values", MARK_TEXT("Loss", "The mean loss at each of them.")},
                        {"diverged", MARK_TEXT("Loss", "Whether the path was cut off where the next weights are beyond "
                                                       "all numbers.")},
                        {"singular", MARK_TEXT("Loss", "Of Newton's method, where the path was cut off since the "
                                                       "matrix of second derivatives has no inverse: true.")},
                        {"largest_stable_rate", MARK_TEXT("Loss", "Of a squared error: the learning rate from which on "
                                                                  "gradient descent diverges.")}},
            .place = "losses/descend",
            .aliases = {MARK_TEXT("Loss", "gradient descent"), MARK_TEXT("Loss", "Adam"), MARK_TEXT("Loss", "momentum"),
                        MARK_TEXT("Loss", "learning rate")},
            .names = checkNames,
            .types = checkTypes,
            .evaluate = evaluate};
}

} // namespace calculators
