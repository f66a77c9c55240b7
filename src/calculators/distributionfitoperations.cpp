#include "calculators/dataoperations.h"
#include "calculators/fit.h"
#include "calculators/operations.h"
#include "numerics/fitting.h"

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

/// An unknown distribution is left to the check of the choices.
Result<void> checkNames(const Object &request)
{
    const core::Value *word = core::member(request, "distribution");
    const core::Value *params = core::member(request, "params");
    const auto *id = word ? word->as<std::string>() : nullptr;
    const auto *given = params ? params->as<Object>() : nullptr;
    const Distribution *distribution = id ? numerics::findDistribution(*id) : nullptr;
    return distribution && given ? numerics::checkNames(distribution->parameters, *given, false) : Result<void>();
}

Result<void> checkTypes(const Arguments &arguments)
{
    const Distribution *distribution = numerics::findDistribution(arguments.word("distribution"));
    return distribution ? numerics::checkTypes(distribution->parameters, arguments.parameters("params"))
                        : Result<void>();
}

numerics::Held heldParameters(const Distribution &distribution, const Object &given)
{
    numerics::Held held;
    for (const numerics::Parameter &parameter : distribution.parameters) {
        const core::Value *value = core::member(given, parameter.id);
        held.push_back(value ? std::optional(core::number(*value)) : std::nullopt);
    }
    return held;
}

Object byName(const Distribution &distribution, const std::vector<double> &values)
{
    Object result;
    for (std::size_t i = 0; i < values.size(); ++i)
        result.emplace_back(distribution.parameters[i].id, values[i]);
    return result;
}

Result<Object> evaluateCategorical(const Distribution &distribution, const Arguments &arguments)
{
    std::vector<double> held;
    if (const Object &given = arguments.parameters("params"); !given.empty()) {
        auto values = numerics::parameterValues(distribution.parameters, given, true);
        if (!values)
            return fail(values.error());
        if (auto checked = numerics::checkParameters(distribution, *values); !checked)
            return fail(checked.error());
        held = std::move(*values);
    }
    auto fit = numerics::fitCategorical(arguments.vector("data"), held);
    if (!fit)
        return fail(fit.error());
    const std::string &id = distribution.parameters.front().id;
    return Object{{"params", Object{{id, std::move(fit->parameters)}}},
                  {"standard_errors", Object{{id, std::move(fit->standardErrors)}}},
                  {"log_likelihood", fit->logLikelihood},
                  {"aic", fit->aic},
                  {"bic", fit->bic}};
}

bool isCategorical(const Distribution &distribution)
{
    return distribution.id == "categorical";
}

Result<Object> evaluateFit(const Arguments &arguments, const Run &run)
{
    const Distribution &distribution = *numerics::findDistribution(arguments.word("distribution"));
    if (isCategorical(distribution))
        return evaluateCategorical(distribution, arguments);
    const auto fit = numerics::fitDistribution(distribution, arguments.vector("data"),
                                               heldParameters(distribution, arguments.parameters("params")), run);
    if (!fit)
        return fail(fit.error());
    Object result{{"params", byName(distribution, fit->parameters)},
                  {"standard_errors", byName(distribution, fit->standardErrors)},
                  {"log_likelihood", fit->logLikelihood},
                  {"aic", fit->aic},
                  {"bic", fit->bic}};
    if (!distribution.discrete)
        result.emplace_back("ks_statistic", fit->ksStatistic);
    return result;
}

std::vector<std::string> fittedIds()
{
    std::vector<std::string> ids;
    for (const Distribution *family : fittedFamilies())
        ids.push_back(family->id);
    return ids;
}

} // namespace

std::vector<Operation> distributionFits()
{
    return {{.name = "distribution.fit",
             .title = MARK_TEXT("Fit", "Fit a distribution to data"),
             .summary = MARK_TEXT("Fit", "The parameters under which the data are likeliest, and how well they fit."),
             .inputs = {{.name = "distribution",
                         .type = InputType::Word,
                         .meaning = MARK_TEXT("Fit", "Which family it is."),
                         .choices = fittedIds()},
                        {.name = "params",
                         .type = InputType::Parameters,
                         .meaning = MARK_TEXT("Fit", "Parameters that are held fixed, by name."),
                         .fallback = core::Value(Object{})},
                        dataInput("data", MARK_TEXT("Fit", "The values, in any order."))},
             .outputs = {{"params", MARK_TEXT("Fit", "The parameters of largest likelihood, by name")},
                         {"standard_errors",
                          MARK_TEXT("Fit", "Their standard errors; NaN where one is held or does not exist")},
                         {"log_likelihood", MARK_TEXT("Fit", "The logarithm of the likelihood")},
                         {"aic", MARK_TEXT("Fit", "Akaike's criterion: the smaller, the better")},
                         {"bic", MARK_TEXT("Fit", "The Bayesian criterion: the smaller, the better")},
                         {"ks_statistic", MARK_TEXT("Fit", "The largest distance between the distribution function and "
                                                           "the steps of the data; of continuous ones")}},
             .place = "distributions/fit",
             .aliases = {MARK_TEXT("Fit", "maximum likelihood"), MARK_TEXT("Fit", "parameter estimation")},
             .names = checkNames,
             .types = checkTypes,
             .evaluate = evaluateFit}};
}

} // namespace calculators
