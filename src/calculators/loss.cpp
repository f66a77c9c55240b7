#include "calculators/loss.h"

#include "calculators/describeparameters.h"
#include "calculators/plotrange.h"
#include "calculators/shippedformulas.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using numerics::Loss;
using numerics::PredictionKind;

/// The predictions of a plot: evenly spread, with three at each jump, so that it comes out steep and broken.
std::vector<double> axis(const Loss &loss, const LossRequest &request, const std::vector<double> &parameters)
{
    const core::Domain domain = predictionDomain(loss.prediction);
    const double to = std::min(request.to, domain.highest);
    double from = std::max(request.from, domain.lowest);
    if (!domain.contains(from))
        from += (to - from) / static_cast<double>(plotPoints);
    std::vector<double> result = evenly(from, to, plotPoints);
    if (!loss.jumps)
        return result;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const double jump : loss.jumps(request.target, parameters))
        if (jump > from && jump < to)
            result.insert(result.end(), {std::nextafter(jump, -infinity), jump, std::nextafter(jump, infinity)});
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

void breakAt(const std::vector<double> &jumps, LossCurve &curve)
{
    constexpr double gap = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t i = 0; i < curve.prediction.size(); ++i)
        if (std::find(jumps.begin(), jumps.end(), curve.prediction[i]) != jumps.end())
            curve.value[i] = curve.gradient[i] = gap;
}

core::Result<LossCurve> pointwise(const Loss &loss, const LossRequest &request, const std::vector<double> &parameters,
                                  const core::Run &run)
{
    LossCurve curve{.prediction = axis(loss, request, parameters)};
    const std::vector<double> target(curve.prediction.size(), request.target);
    auto outcome =
        numerics::evaluate(loss, {.target = target, .prediction = curve.prediction, .variance = {&request.variance, 1}},
                           parameters, numerics::Reduction::None, run);
    if (!outcome)
        return fail(outcome.error());
    curve.value = std::move(outcome->values);
    curve.gradient = std::move(outcome->gradient);
    makeGaps(curve.value);
    makeGaps(curve.gradient);
    if (loss.jumps)
        breakAt(loss.jumps(request.target, parameters), curve);
    return curve;
}

core::Result<LossCurve> overTargetLogit(const Loss &loss, const LossRequest &request,
                                        const std::vector<double> &parameters, const core::Run &run)
{
    const std::size_t classes = request.logits.size();
    if (auto checked = numerics::checkTarget(loss, request.target, classes); !checked)
        return fail(checked.error());
    const auto label = static_cast<std::size_t>(request.target);
    LossCurve curve{.prediction = evenly(request.from, request.to, plotPoints)};
    const std::vector<double> target(plotPoints, request.target);
    std::vector<double> logits;
    logits.reserve(plotPoints * classes);
    for (const double z : curve.prediction) {
        logits.insert(logits.end(), request.logits.begin(), request.logits.end());
        logits[logits.size() - classes + label] = z;
    }
    auto outcome = numerics::evaluate(loss, {target, logits, classes}, parameters, numerics::Reduction::None, run);
    if (!outcome)
        return fail(outcome.error());
    curve.value = std::move(outcome->values);
    for (std::size_t i = 0; i < plotPoints; ++i)
        curve.gradient.push_back(outcome->gradient[i * classes + label]);
    makeGaps(curve.value);
    return curve;
}

/// The data up to one of the samples.
numerics::LossData firstSamples(const Loss &loss, const numerics::LossData &data, std::size_t count)
{
    numerics::LossData result = data;
    const std::size_t numbers = count * data.classes;
    if (loss.target != numerics::TargetKind::None)
        result.target = data.target.first(loss.target == numerics::TargetKind::Distribution ? numbers : count);
    result.prediction = data.prediction.first(numbers);
    for (std::size_t i = 1; i < loss.inputs.size(); ++i)
        result.others.at(i - 1) = data.others.at(i - 1).first(numbers);
    if (data.variance.size() > 1)
        result.variance = data.variance.first(count);
    return result;
}

/// Which sample broke a rule: the last of the fewest that are refused, by halving.
core::Error namingSample(const Loss &loss, const numerics::LossData &data, const std::vector<double> &parameters,
                         const core::Error &error, const core::Run &run)
{
    const bool ofSample = error.field == "target" || (error.field == "variance" && data.variance.size() > 1)
                          || std::find(loss.inputs.begin(), loss.inputs.end(), error.field) != loss.inputs.end();
    if (error.kind != ErrorKind::Domain || !ofSample)
        return error;
    core::Error result = error;
    std::size_t sound = 0;
    std::size_t refused = data.prediction.size() / data.classes;
    const core::Run quiet([&run] { return run.cancelled(); }, {});
    while (sound + 1 < refused) {
        const std::size_t middle = sound + (refused - sound) / 2;
        const auto tried =
            numerics::evaluate(loss, firstSamples(loss, data, middle), parameters, numerics::Reduction::Sum, quiet);
        if (!tried && tried.error().kind == ErrorKind::Cancelled)
            return tried.error();
        (tried ? sound : refused) = middle;
        if (!tried)
            result = tried.error();
    }
    result.text = filled(MARK_TEXT("Loss", "sample %1: %2"), {literal(refused), result.text});
    return result;
}

/// The default of a switch is no.
core::Array parametersOf(const Loss &loss)
{
    core::Array result = describeParameters(loss.parameters);
    for (std::size_t i = 0; i < loss.parameters.size(); ++i)
        if (std::find(loss.switches.begin(), loss.switches.end(), loss.parameters[i].id) != loss.switches.end())
            for (auto &[key, value] : *std::get_if<core::Object>(&result[i].data)) {
                if (key == "default")
                    value = loss.parameters[i].initial != 0.0;
                if (key == "domain")
                    value = "true or false";
            }
    return result;
}

core::Object describe(const Loss &loss)
{
    core::Array traits;
    for (const numerics::LossTrait trait : loss.traits)
        traits.emplace_back(core::english(numerics::words(trait)));
    core::Array inputs;
    for (const std::string &input : loss.inputs)
        inputs.emplace_back(input);
    return {{"name", loss.id},
            {"title", core::english(loss.name)},
            {"meaning", core::english(loss.meaning)},
            {"target", core::english(numerics::words(loss.target))},
            {"prediction", core::english(numerics::words(loss.prediction))},
            {"formula", loss.latex},
            {"gradient", loss.gradientLatex},
            {"second_derivative", loss.curvatureLatex},
            {"properties", traits},
            {"inputs", inputs},
            {"params", parametersOf(loss)}};
}

} // namespace

bool isDrawn(const Loss &loss)
{
    return !loss.overAll && (!numerics::isRow(loss.prediction) || loss.prediction == PredictionKind::Logits);
}

std::vector<const Loss *> drawnLosses()
{
    std::vector<const Loss *> result;
    for (const Loss &loss : numerics::losses())
        if (isDrawn(loss))
            result.push_back(&loss);
    return result;
}

core::Domain predictionDomain(PredictionKind kind)
{
    switch (kind) {
    case PredictionKind::Probability:
        return {.lowest = 0.0, .highest = 1.0};
    case PredictionKind::AboveMinusOne:
        return {.lowest = -1.0, .open = true, .infinite = true};
    case PredictionKind::Positive:
        return {.lowest = 0.0, .open = true, .infinite = true};
    default:
        return {.infinite = true};
    }
}

tl::unexpected<core::Error> unknownLoss(const std::string &loss)
{
    return fail(ErrorKind::NotFound, "loss",
                filled(MARK_TEXT("Loss", "there is no loss called “%1”"), {literal(loss)}));
}

core::Result<LossCurve> lossCurve(const LossRequest &request, const core::Run &run)
{
    const Loss *loss = numerics::findLoss(request.loss);
    if (!loss || !isDrawn(*loss))
        return unknownLoss(request.loss);
    const std::vector<double> parameters =
        request.parameters.empty() ? initialValues(loss->parameters) : request.parameters;
    if (auto checked = numerics::checkParameters(*loss, parameters); !checked)
        return fail(checked.error());
    const core::Domain domain = predictionDomain(loss->prediction);
    if (auto checked = checkRange(request.from, request.to); !checked)
        return fail(checked.error());
    if (request.to <= domain.lowest || request.from >= domain.highest)
        return fail(ErrorKind::Domain, request.to <= domain.lowest ? "to" : "from",
                    MARK_TEXT("Loss", "the plotted range holds no prediction that the loss allows"));
    return loss->prediction == PredictionKind::Logits ? overTargetLogit(*loss, request, parameters, run)
                                                      : pointwise(*loss, request, parameters, run);
}

core::Result<numerics::LossOutcome> lossOfData(const LossDataRequest &request, const core::Run &run)
{
    const Loss *loss = numerics::findLoss(request.loss);
    if (!loss)
        return unknownLoss(request.loss);
    const std::vector<double> parameters =
        request.parameters.empty() ? initialValues(loss->parameters) : request.parameters;
    numerics::LossData data{.target = request.target,
                            .prediction = request.prediction.cells,
                            .classes = request.prediction.columns,
                            .variance = request.variance};
    for (std::size_t i = 0; i < numerics::mostOthers; ++i)
        data.others[i] = request.others[i].cells;
    auto outcome = numerics::evaluate(*loss, data, parameters, request.reduction, run);
    if (!outcome)
        return fail(namingSample(*loss, data, parameters, outcome.error(), run));
    return outcome;
}

core::Array describeLosses()
{
    core::Array result;
    for (const Loss &loss : numerics::losses())
        result.emplace_back(describe(loss));
    return result;
}

std::vector<std::string> lossFormulas()
{
    std::vector<std::string> result{"y", R"(\hat y)", "c", "L", R"(\sigma^2)", R"(\partial L / \partial \hat y)"};
    for (const Loss &loss : numerics::losses()) {
        result.insert(result.end(), {loss.latex, loss.gradientLatex});
        if (!loss.curvatureLatex.empty())
            result.push_back(loss.curvatureLatex);
        for (const numerics::Parameter &parameter : loss.parameters)
            result.push_back(parameter.latex);
    }
    return result;
}

} // namespace calculators
