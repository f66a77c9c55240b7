#include "calculators/activationoperations.h"
#include "numerics/logisticregression.h"

namespace calculators {

namespace {

using core::Arguments;
using core::InputType;
using core::Object;
using core::Result;

Result<void> checkSizes(const Arguments &arguments)
{
    const auto x = arguments.matrix("X");
    return numerics::checkLogisticSizes(x.rows, x.columns, arguments.vector("y").size());
}

Result<Object> evaluate(const Arguments &arguments, const core::Run &run)
{
    auto fit = numerics::logisticRegression(arguments.matrix("X"), arguments.vector("y"), arguments.real("l2"), run);
    if (!fit)
        return core::fail(fit.error());
    return Object{{"weights", std::move(fit->weights)},
                  {"intercept", fit->intercept},
                  {"log_loss", fit->logLoss},
                  {"accuracy", fit->accuracy},
                  {"iterations", fit->iterations}};
}

std::vector<core::Input> inputs()
{
    return {{.name = "X",
             .type = InputType::Matrix,
             .meaning = MARK_TEXT("Activation", "The samples: a row each, a column for each feature."),
             .shape = core::Shape::NotEmpty,
             .dimensions = "n×d"},
            {.name = "y",
             .type = InputType::Vector,
             .meaning = MARK_TEXT("Activation", "The label of each sample, 0 or 1."),
             .dimensions = "n",
             .domain = {.lowest = 0.0, .highest = 1.0}},
            {.name = "l2",
             .type = InputType::Real,
             .meaning = MARK_TEXT("Activation", "How strongly large weights are penalised: half of it times the sum of "
                                                "their squares is added to the losses."),
             .domain = {.lowest = 0.0},
             .fallback = core::Value(0)}};
}

std::vector<core::Output> outputs()
{
    return {{"weights", MARK_TEXT("Activation", "One weight for each feature.")},
            {"intercept", MARK_TEXT("Activation", "The log-odds where all features are 0.")},
            {"log_loss", MARK_TEXT("Activation", "The mean of the negative log-probabilities of the labels, without "
                                                 "the penalty.")},
            {"accuracy", MARK_TEXT("Activation", "The share of labels that the probability, cut at one half, gives.")},
            {"iterations", MARK_TEXT("Activation", "How many steps Newton’s method took.")}};
}

} // namespace

std::vector<core::Operation> classifierOperations()
{
    return {{.name = "activation.logistic_regression",
             .title = MARK_TEXT("Activation", "Logistic regression"),
             .summary = MARK_TEXT("Activation", "The weights and the intercept that make the labels most probable, by "
                                                "Newton’s method."),
             .inputs = inputs(),
             .outputs = outputs(),
             .place = "activations/sigmoid",
             .aliases = {MARK_TEXT("Activation", "binary classification"), MARK_TEXT("Activation", "logit model")},
             .sizes = checkSizes,
             .evaluate = evaluate}};
}

} // namespace calculators
