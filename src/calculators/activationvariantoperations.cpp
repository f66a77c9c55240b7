#include "calculators/activationoperations.h"
#include "numerics/softmaxvariants.h"

namespace calculators {

namespace {

using core::Arguments;
using core::Input;
using core::InputType;
using core::Object;
using core::Operation;
using core::Result;

using Values = Result<std::vector<double>>;

constexpr double mostSeed = 0x1p53; // whole numbers are exact up to it

std::vector<core::Output> outputs()
{
    return {{"value", MARK_TEXT("Activation", "One number for each class.")}};
}

std::function<Result<Object>(const Arguments &, const core::Run &)> giving(Values (*function)(const Arguments &))
{
    return [function](const Arguments &arguments, const core::Run &) -> Result<Object> {
        auto values = function(arguments);
        if (!values)
            return core::fail(values.error());
        return Object{{"value", std::move(*values)}};
    };
}

Operation maskedOperation()
{
    return {
        .name = "activation.masked_softmax",
        .title = MARK_TEXT("Activation", "Masked softmax"),
        .summary = MARK_TEXT("Activation", "The softmax of some of the classes; the others have probability 0."),
        .inputs = {logitsInput(),
                   {.name = "mask",
                    .type = InputType::Vector,
                    .meaning = MARK_TEXT("Activation", "Which logits count: 1, or 0 for a class that is left out."),
                    .dimensions = "n"},
                   temperatureInput()},
        .outputs = outputs(),
        .place = "activations/softmax",
        .aliases = {MARK_TEXT("Activation", "attention mask")},
        .sizes =
            [](const Arguments &a) { return numerics::checkMaskSize(a.vector("z").size(), a.vector("mask").size()); },
        .evaluate = giving([](const Arguments &a) {
            return numerics::maskedSoftmax(a.vector("z"), a.vector("mask"), a.real("temperature"));
        })};
}

Operation topKOperation()
{
    return {.name = "activation.top_k_softmax",
            .title = MARK_TEXT("Activation", "Top-k softmax"),
            .summary =
                MARK_TEXT("Activation", "The softmax of the k largest logits and of those equal to the last of them."),
            .inputs = {logitsInput(),
                       {.name = "k",
                        .type = InputType::Integer,
                        .meaning = MARK_TEXT("Activation", "How many classes are kept."),
                        .domain = {.lowest = 1.0}},
                       temperatureInput()},
            .outputs = outputs(),
            .place = "activations/softmax",
            .aliases = {MARK_TEXT("Activation", "top-k sampling")},
            .evaluate = giving([](const Arguments &a) {
                return numerics::topKSoftmax(a.vector("z"), a.integer("k"), a.real("temperature"));
            })};
}

Operation topPOperation()
{
    return {.name = "activation.top_p_softmax",
            .title = MARK_TEXT("Activation", "Top-p softmax"),
            .summary = MARK_TEXT("Activation",
                                 "The softmax of the fewest classes that have at least the probability p together."),
            .inputs = {logitsInput(),
                       {.name = "p",
                        .type = InputType::Real,
                        .meaning = MARK_TEXT("Activation", "How probable the kept classes are together, at least."),
                        .domain = {.lowest = 0.0, .highest = 1.0, .open = true, .withHighest = true}},
                       temperatureInput()},
            .outputs = outputs(),
            .place = "activations/softmax",
            .aliases = {MARK_TEXT("Activation", "nucleus sampling")},
            .evaluate = giving([](const Arguments &a) {
                return numerics::topPSoftmax(a.vector("z"), a.real("p"), a.real("temperature"));
            })};
}

Operation gumbelOperation()
{
    return {.name = "activation.gumbel_softmax",
            .title = MARK_TEXT("Activation", "Gumbel-softmax"),
            .summary = MARK_TEXT("Activation",
                                 "The softmax of logits with Gumbel noise: a draw from the classes, soft or hard."),
            .inputs = {logitsInput(),
                       temperatureInput(),
                       {.name = "seed",
                        .type = InputType::Integer,
                        .meaning = MARK_TEXT("Activation", "The start of the random numbers: the same seed gives the "
                                                           "same noise."),
                        .domain = {.lowest = 0.0, .highest = mostSeed},
                        .fallback = core::Value(1)},
                       {.name = "hard",
                        .type = InputType::Boolean,
                        .meaning = MARK_TEXT("Activation", "True: 1 for the class drawn and 0 for the others."),
                        .fallback = core::Value(false)}},
            .outputs = outputs(),
            .place = "activations/softmax",
            .aliases = {MARK_TEXT("Activation", "concrete distribution"), MARK_TEXT("Activation", "Gumbel-max trick")},
            .evaluate = giving([](const Arguments &a) {
                return numerics::gumbelSoftmax(a.vector("z"), a.real("temperature"),
                                               static_cast<std::uint64_t>(a.integer("seed")), a.flag("hard"));
            })};
}

Operation smoothingOperation()
{
    return {.name = "activation.label_smoothing",
            .title = MARK_TEXT("Activation", "Label smoothing"),
            .summary = MARK_TEXT("Activation", "Moves a part of the target probabilities to all classes evenly."),
            .inputs = {{.name = "y",
                        .type = InputType::Vector,
                        .meaning = MARK_TEXT("Activation", "The target probabilities, one for each class."),
                        .shape = core::Shape::NotEmpty,
                        .dimensions = "n ≥ 1",
                        .domain = {.lowest = 0.0, .highest = 1.0}},
                       {.name = "smoothing",
                        .type = InputType::Real,
                        .meaning = MARK_TEXT("Activation", "The part that is spread evenly."),
                        .domain = {.lowest = 0.0, .highest = 1.0},
                        .fallback = core::Value(0.1)}},
            .outputs = outputs(),
            .place = "activations/softmax",
            .evaluate = giving(
                [](const Arguments &a) { return numerics::smoothedLabels(a.vector("y"), a.real("smoothing")); })};
}

} // namespace

std::vector<Operation> softmaxVariantOperations()
{
    return {maskedOperation(), topKOperation(), topPOperation(), gumbelOperation(), smoothingOperation()};
}

} // namespace calculators
