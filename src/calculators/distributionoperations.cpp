#include "calculators/dataoperations.h"
#include "calculators/distribution.h"
#include "calculators/jointoperations.h"
#include "calculators/operations.h"
#include "numerics/parameter.h"

#include <cmath>

namespace calculators {

namespace {

using core::Arguments;
using core::fail;
using core::InputType;
using core::Object;
using core::Operation;
using core::Result;
using core::Run;
using numerics::Distribution;
using numerics::DistributionFunctions;

Result<std::vector<double>> parameters(const Arguments &arguments)
{
    const Distribution *distribution = numerics::findDistribution(arguments.word("distribution"));
    return numerics::parameterValues(distribution->parameters, arguments.parameters("params"), true);
}

/// An unknown distribution is left to the check of the choices.
Result<void> checkNames(const Object &request)
{
    static const core::Value none = Object{};
    const core::Value *word = core::member(request, "distribution");
    const core::Value *params = core::member(request, "params");
    const auto *id = word ? word->as<std::string>() : nullptr;
    const auto *given = (params ? params : &none)->as<Object>();
    const Distribution *distribution = id ? numerics::findDistribution(*id) : nullptr;
    const numerics::JointDistribution *joint = id ? numerics::findJointDistribution(*id) : nullptr;
    if (joint && given)
        return checkJointNames(*joint, *given);
    return distribution && given ? numerics::checkNames(distribution->parameters, *given, true) : Result<void>();
}

Result<void> checkTypes(const Arguments &arguments)
{
    if (const auto *joint = jointDistributionOf(arguments))
        return checkJointTypes(*joint, arguments.parameters("params"));
    const Distribution *distribution = numerics::findDistribution(arguments.word("distribution"));
    return distribution ? numerics::checkTypes(distribution->parameters, arguments.parameters("params"))
                        : Result<void>();
}

/// Whether an operation takes families of several variables too.
enum class Families { OfOneVariable, All };

std::vector<core::Input> inputs(std::vector<core::Input> further, Families families = Families::OfOneVariable)
{
    std::vector<std::string> ids;
    for (const Distribution &distribution : numerics::distributions())
        ids.push_back(distribution.id);
    if (families == Families::All)
        for (const numerics::JointDistribution &distribution : numerics::jointDistributions())
            ids.push_back(distribution.id);
    std::vector<core::Input> result = {{.name = "distribution",
                                        .type = InputType::Word,
                                        .meaning = MARK_TEXT("Distribution", "Which distribution it is."),
                                        .choices = std::move(ids)},
                                       {.name = "params",
                                        .type = InputType::Parameters,
                                        .meaning = MARK_TEXT("Distribution", "Its parameters by name."),
                                        .fallback = core::Value(Object{})}};
    result.insert(result.end(), further.begin(), further.end());
    return result;
}

core::Input numberInput(const char *name, InputType type, core::Text meaning)
{
    return {
        .name = name, .type = type, .meaning = std::move(meaning), .domain = {.infinite = true, .notANumber = true}};
}

core::Input argument()
{
    return numberInput("x", InputType::Reals, MARK_TEXT("Distribution", "Where: a number or an array of them."));
}

core::Input point()
{
    return numberInput(
        "x", InputType::Reals,
        MARK_TEXT("Distribution", "Where: a number or an array of them; of several variables, one point."));
}

core::Input probability(const char *name, core::Text meaning)
{
    return {.name = name,
            .type = InputType::Reals,
            .meaning = std::move(meaning),
            .domain = {.lowest = 0.0, .highest = 1.0, .notANumber = true}};
}

/// An operation that applies one function to a number or to each of an array.
Operation functionOperation(const char *name, core::Text title, core::Text summary, core::Input input,
                            numerics::DistributionFunction DistributionFunctions::*function)
{
    const std::string inputName = input.name;
    const auto evaluate = [inputName, function](const Arguments &arguments, const Run &run) -> Result<Object> {
        const auto values = parameters(arguments);
        if (!values)
            return fail(values.error());
        auto result = distributionValues({.distribution = arguments.word("distribution"),
                                          .parameters = *values,
                                          .function = function,
                                          .arguments = arguments.vector(inputName)},
                                         run);
        if (!result)
            return fail(result.error());
        const bool several = core::length(arguments.value(inputName)).has_value();
        return Object{{"value", several ? core::Value(std::move(*result)) : core::Value(result->front())}};
    };
    return {.name = std::string("distribution.") + name,
            .title = std::move(title),
            .summary = std::move(summary),
            .inputs = inputs({std::move(input)}),
            .outputs = {{"value", MARK_TEXT("Distribution", "A number, or an array where an array came.")}},
            .place = "distributions/normal",
            .names = checkNames,
            .types = checkTypes,
            .evaluate = evaluate};
}

Result<Object> evaluateInterval(const Arguments &arguments, const Run &run)
{
    const auto values = parameters(arguments);
    if (!values)
        return fail(values.error());
    const auto outcome = distributionOutcome({.distribution = arguments.word("distribution"),
                                              .parameters = *values,
                                              .query = DistributionQuery::Interval,
                                              .from = arguments.real("a"),
                                              .to = arguments.real("b")},
                                             run);
    if (outcome)
        return Object{{"value", outcome->probability}};
    core::Error error = outcome.error();
    if (error.field == "to")
        error.field = "b";
    return fail(std::move(error));
}

Result<Object> evaluateSummary(const Arguments &arguments, const Run &run)
{
    if (jointDistributionOf(arguments))
        return jointSummary(arguments);
    const auto values = parameters(arguments);
    if (!values)
        return fail(values.error());
    const auto outcome =
        distributionOutcome({.distribution = arguments.word("distribution"), .parameters = *values}, run);
    if (!outcome)
        return fail(outcome.error());
    const numerics::DistributionSummary &summary = outcome->summary;
    Object result{{"mean", summary.mean},
                  {"variance", summary.variance},
                  {"standard_deviation", summary.standardDeviation},
                  {"skewness", summary.skewness},
                  {"excess_kurtosis", summary.excessKurtosis},
                  {"mode", summary.mode},
                  {"median", summary.median},
                  {"entropy", summary.entropy},
                  {"support", std::vector<double>{summary.low, summary.high}}};
    if (!std::isnan(summary.circularVariance))
        result.emplace_back("circular_variance", summary.circularVariance);
    return result;
}

/// The same, and of a family of several variables the density at one point.
Operation densityOperation(const char *name, core::Text title, core::Text summary,
                           numerics::DistributionFunction DistributionFunctions::*function, bool logarithm)
{
    Operation operation = functionOperation(name, std::move(title), std::move(summary), point(), function);
    operation.inputs = inputs({point()}, Families::All);
    operation.types = [](const Arguments &arguments) -> Result<void> {
        if (auto checked = checkTypes(arguments); !checked)
            return checked;
        if (!jointDistributionOf(arguments) || core::length(arguments.value("x")))
            return {};
        return fail(core::ErrorKind::Type, "x",
                    core::filled(MARK_TEXT("Request", "%1 must be an array of numbers; it is %2"),
                                 {core::literal("x"), core::literal(core::summary(arguments.value("x")))}));
    };
    operation.sizes = [](const Arguments &arguments) {
        return jointDistributionOf(arguments) ? checkJointPoint(arguments) : Result<void>();
    };
    operation.evaluate = [ofOne = operation.evaluate, logarithm](const Arguments &arguments, const Run &run) {
        return jointDistributionOf(arguments) ? jointDensity(arguments, logarithm) : ofOne(arguments, run);
    };
    return operation;
}

std::vector<Operation> densityOperations()
{
    return {densityOperation("pdf", MARK_TEXT("Distribution", "Density or probability mass"),
                             MARK_TEXT("Distribution", "The density at x, or the probability of exactly x."),
                             &DistributionFunctions::pdf, false),
            densityOperation("log_pdf", MARK_TEXT("Distribution", "Logarithm of the density"),
                             MARK_TEXT("Distribution", "The natural logarithm of the density or mass at x."),
                             &DistributionFunctions::logPdf, true),
            functionOperation("hazard", MARK_TEXT("Distribution", "Hazard rate"),
                              MARK_TEXT("Distribution", "The density at x among all that is at least x."), argument(),
                              &DistributionFunctions::hazard)};
}

/// The sizes of the parameters of a family of several variables.
Result<void> checkSizes(const Arguments &arguments)
{
    const auto *joint = jointDistributionOf(arguments);
    const auto values = joint ? jointValues(*joint, arguments.parameters("params")) : numerics::JointValues();
    return values ? Result<void>() : fail(values.error());
}

std::vector<Operation> tailOperations()
{
    return {functionOperation("cdf", MARK_TEXT("Distribution", "Distribution function"),
                              MARK_TEXT("Distribution", "The probability of at most x."), argument(),
                              &DistributionFunctions::cdf),
            functionOperation("sf", MARK_TEXT("Distribution", "Survival function"),
                              MARK_TEXT("Distribution", "The probability of more than x."), argument(),
                              &DistributionFunctions::sf),
            functionOperation("log_cdf", MARK_TEXT("Distribution", "Logarithm of the distribution function"),
                              MARK_TEXT("Distribution", "The natural logarithm of the probability of at most x."),
                              argument(), &DistributionFunctions::logCdf),
            functionOperation("log_sf", MARK_TEXT("Distribution", "Logarithm of the survival function"),
                              MARK_TEXT("Distribution", "The natural logarithm of the probability of more than x."),
                              argument(), &DistributionFunctions::logSf)};
}

std::vector<Operation> inverseOperations()
{
    return {functionOperation(
                "quantile", MARK_TEXT("Distribution", "Quantile"),
                MARK_TEXT("Distribution", "The smallest x with a probability of at least p of not being exceeded."),
                probability("p", MARK_TEXT("Distribution", "The probability of the lower tail.")),
                &DistributionFunctions::quantile),
            functionOperation("isf", MARK_TEXT("Distribution", "Inverse survival function"),
                              MARK_TEXT("Distribution", "The smallest x that is exceeded with probability q at most."),
                              probability("q", MARK_TEXT("Distribution", "The probability of the upper tail.")),
                              &DistributionFunctions::isf)};
}

Operation intervalOperation()
{
    return {.name = "distribution.interval",
            .title = MARK_TEXT("Distribution", "Probability of an interval"),
            .summary = MARK_TEXT("Distribution", "The probability from a to b, both ends included."),
            .inputs = inputs({numberInput("a", InputType::Real, MARK_TEXT("Distribution", "The lower end.")),
                              numberInput("b", InputType::Real, MARK_TEXT("Distribution", "The upper end."))}),
            .outputs = {{"value", MARK_TEXT("Distribution", "The probability.")}},
            .place = "distributions/normal",
            .names = checkNames,
            .types = checkTypes,
            .evaluate = evaluateInterval};
}

Result<Object> evaluateSample(const Arguments &arguments, const Run &run)
{
    if (jointDistributionOf(arguments))
        return jointSample(arguments, run);
    const auto values = parameters(arguments);
    if (!values)
        return fail(values.error());
    auto sample = distributionSample({.distribution = arguments.word("distribution"),
                                      .parameters = *values,
                                      .n = static_cast<std::size_t>(arguments.integer("n")),
                                      .seed = static_cast<std::uint64_t>(arguments.integer("seed"))},
                                     run);
    if (!sample)
        return fail(sample.error());
    return Object{{"values", std::move(*sample)}};
}

Operation sampleOperation()
{
    return {.name = "distribution.sample",
            .title = MARK_TEXT("Distribution", "Random numbers of a distribution"),
            .summary = MARK_TEXT("Distribution", "Independent random numbers; the same seed gives the same ones."),
            .inputs = inputs({{.name = "n",
                               .type = InputType::Integer,
                               .meaning = MARK_TEXT("Distribution", "How many."),
                               .dimensions = "at most 10,000,000",
                               .domain = {.lowest = 0.0}},
                              seedInput()},
                             Families::All),
            .outputs = {{"values", MARK_TEXT("Distribution", "The numbers in the order in which they were drawn; of "
                                                             "several variables, points.")}},
            .place = "distributions/normal",
            .aliases = {MARK_TEXT("Distribution", "random sample"), MARK_TEXT("Distribution", "simulate")},
            .names = checkNames,
            .types = checkTypes,
            .sizes = checkSizes,
            .evaluate = evaluateSample};
}

Operation summaryOperation()
{
    return {
        .name = "distribution.summary",
        .title = MARK_TEXT("Distribution", "Moments of a distribution"),
        .summary = MARK_TEXT("Distribution", "Mean, variance, skewness, kurtosis, mode, median, entropy, support."),
        .inputs = inputs({}, Families::All),
        .outputs = {{"mean", MARK_TEXT("Distribution", "Mean")},
                    {"variance", MARK_TEXT("Distribution", "Variance")},
                    {"standard_deviation", MARK_TEXT("Distribution", "Standard deviation")},
                    {"skewness", MARK_TEXT("Distribution", "Skewness")},
                    {"excess_kurtosis", MARK_TEXT("Distribution", "Excess kurtosis")},
                    {"mode",
                     MARK_TEXT("Distribution",
                               "The value of largest density or probability; the smallest where there are several.")},
                    {"median", MARK_TEXT("Distribution", "Median")},
                    {"entropy", MARK_TEXT("Distribution", "Entropy in nats")},
                    {"support", MARK_TEXT("Distribution", "The lowest and the highest value.")},
                    {"covariance", MARK_TEXT("Distribution", "The covariance matrix, of several variables, which have "
                                                             "beside it their mean and entropy only.")},
                    {"circular_variance", MARK_TEXT("Distribution", "Of von_mises: 1 minus the length of the mean of "
                                                                    "the unit vectors.")}},
        .place = "distributions/normal",
        .aliases = {MARK_TEXT("Distribution", "expected value"), MARK_TEXT("Distribution", "expectation")},
        .names = checkNames,
        .types = checkTypes,
        .sizes = checkSizes,
        .evaluate = evaluateSummary};
}

} // namespace

std::vector<Operation> distributionOperations()
{
    std::vector<Operation> result;
    for (auto &&group : {densityOperations(), tailOperations(), inverseOperations()})
        result.insert(result.end(), group.begin(), group.end());
    result.push_back(intervalOperation());
    result.push_back(summaryOperation());
    result.push_back(sampleOperation());
    for (Operation &operation : distributionFits())
        result.push_back(std::move(operation));
    return result;
}

} // namespace calculators
