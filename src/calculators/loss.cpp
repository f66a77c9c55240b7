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
    const bool probability = loss.prediction == PredictionKind::Probability;
    const double from = probability ? std::max(request.from, 0.0) : request.from;
    const double to = probability ? std::min(request.to, 1.0) : request.to;
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
    auto outcome = numerics::evaluate(loss, {target, curve.prediction}, parameters, numerics::Reduction::None, run);
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

core::Object describe(const Loss &loss)
{
    return {{"name", loss.id},
            {"title", core::english(loss.name)},
            {"meaning", core::english(loss.meaning)},
            {"target", core::english(numerics::words(loss.target))},
            {"prediction", core::english(numerics::words(loss.prediction))},
            {"formula", loss.latex},
            {"gradient", loss.gradientLatex},
            {"params", describeParameters(loss.parameters)}};
}

} // namespace

tl::unexpected<core::Error> unknownLoss(const std::string &loss)
{
    return fail(ErrorKind::NotFound, "loss",
                filled(MARK_TEXT("Loss", "there is no loss called “%1”"), {literal(loss)}));
}

core::Result<LossCurve> lossCurve(const LossRequest &request, const core::Run &run)
{
    const Loss *loss = numerics::findLoss(request.loss);
    if (!loss)
        return unknownLoss(request.loss);
    const std::vector<double> parameters =
        request.parameters.empty() ? initialValues(loss->parameters) : request.parameters;
    if (auto checked = numerics::check(loss->parameters, parameters); !checked)
        return fail(checked.error());
    const bool probability = loss->prediction == PredictionKind::Probability;
    if (auto checked = checkRange(request.from, request.to); !checked)
        return fail(checked.error());
    if (probability && (request.to <= 0.0 || request.from >= 1.0))
        return fail(ErrorKind::Domain, request.to <= 0.0 ? "to" : "from",
                    MARK_TEXT("Loss", "the plotted range holds no probability"));
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
    return numerics::evaluate(
        *loss,
        {.target = request.target, .prediction = request.prediction.cells, .classes = request.prediction.columns},
        parameters, request.reduction, run);
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
    std::vector<std::string> result{"y", R"(\hat y)", "c", "L", R"(\partial L / \partial \hat y)"};
    for (const Loss &loss : numerics::losses()) {
        result.insert(result.end(), {loss.latex, loss.gradientLatex});
        for (const numerics::Parameter &parameter : loss.parameters)
            result.push_back(parameter.latex);
    }
    return result;
}

} // namespace calculators
