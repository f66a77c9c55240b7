#include "calculators/activation.h"

#include "calculators/describeparameters.h"
#include "calculators/shippedformulas.h"
#include "numerics/activations.h"
#include "numerics/largearray.h"
#include "numerics/vectoractivations.h"

#include <algorithm>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

tl::unexpected<core::Error> unknown(const std::string &function)
{
    return fail(ErrorKind::NotFound, "function",
                filled(MARK_TEXT("Activation", "there is no activation called “%1”"), {literal(function)}));
}

core::Object describe(const numerics::VectorActivation &activation)
{
    core::Array parameters;
    if (activation.tempered)
        parameters.emplace_back(core::Object{{"name", "temperature"},
                                             {"domain", "(0, ∞)"},
                                             {"default", 1},
                                             {"meaning", "How evenly the probabilities are spread."}});
    return {{"name", activation.id},
            {"title", core::english(activation.name)},
            {"meaning", core::english(activation.meaning)},
            {"argument", "z"},
            {"domain", "n ≥ 1 numbers, not all −∞"},
            {"range", activation.range},
            {"formula", activation.latex},
            {"derivative", activation.jacobianLatex},
            {"use", core::english(activation.use)},
            {"params", std::move(parameters)}};
}

core::Object describe(const numerics::Activation &activation)
{
    return {{"name", activation.id},
            {"title", core::english(activation.name)},
            {"meaning", core::english(activation.meaning)},
            {"argument", activation.argument},
            {"domain", activation.domain.words()},
            {"range", activation.range},
            {"formula", activation.latex},
            {"derivative", activation.derivativeLatex},
            {"second_derivative", activation.secondDerivativeLatex},
            {"limits", activation.limitsLatex},
            {"use", core::english(activation.use)},
            {"params", describeParameters(activation.parameters)}};
}

} // namespace

core::Result<std::vector<double>> softmaxValues(const SoftmaxRequest &request)
{
    const auto *function = numerics::findVectorActivation(request.function);
    if (!function)
        return unknown(request.function);
    return function->evaluate(request.logits, request.temperature);
}

core::Result<core::Grid<double>> softmaxJacobian(const SoftmaxRequest &request)
{
    const auto *function = numerics::findVectorActivation(request.function);
    if (!function)
        return unknown(request.function);
    return function->jacobian(request.logits, request.temperature);
}

core::Result<ActivationValues> activationValues(const ActivationRequest &request, const core::Run &run)
{
    const numerics::Activation *function = numerics::findActivation(request.function);
    if (!function)
        return unknown(request.function);
    const std::vector<double> parameters =
        request.parameters.empty() ? initialValues(function->parameters) : request.parameters;
    if (auto checked = numerics::check(function->parameters, parameters); !checked)
        return fail(checked.error());
    const auto outside = [function](double x) { return !function->domain.contains(x); };
    if (const auto bad = std::find_if(request.x.begin(), request.x.end(), outside); bad != request.x.end())
        return fail(ErrorKind::Domain, "x",
                    filled(MARK_TEXT("Request", "%1 must be in %2; it is %3"),
                           {literal(function->argument), function->domain.text(), literal(*bad)}));
    ActivationValues result{numerics::largeArray(request.x.size()), numerics::largeArray(request.x.size())};
    constexpr std::size_t block = 65536;
    for (std::size_t begin = 0; begin < request.x.size(); begin += block) {
        if (run.cancelled())
            return core::cancelled();
        const std::size_t count = std::min(block, request.x.size() - begin);
        function->evaluate(std::span(request.x).subspan(begin, count), parameters,
                           std::span(result.values).subspan(begin, count),
                           std::span(result.derivatives).subspan(begin, count));
        run.progress(static_cast<double>(begin + count) / static_cast<double>(request.x.size()));
    }
    return result;
}

core::Array describeActivations()
{
    core::Array result;
    for (const auto &activation : numerics::vectorActivations())
        result.emplace_back(describe(activation));
    for (const auto &activation : numerics::activations())
        result.emplace_back(describe(activation));
    return result;
}

std::vector<std::string> activationFormulas()
{
    std::vector<std::string> result{
        "T", R"(H(\mathbf s))", R"(e^{H(\mathbf s)})", R"(\ln \sum_{j} e^{z_j})", "x", "p", "f(x)", "f'(x)"};
    for (const auto &activation : numerics::vectorActivations())
        result.insert(result.end(), {activation.latex, activation.jacobianLatex});
    for (const auto &activation : numerics::activations()) {
        result.insert(result.end(), {activation.latex, activation.derivativeLatex, activation.secondDerivativeLatex,
                                     activation.limitsLatex});
        for (const auto &parameter : activation.parameters)
            result.push_back(parameter.latex);
    }
    return result;
}

} // namespace calculators
