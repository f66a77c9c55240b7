#include "calculators/lossdescent.h"

#include "calculators/lossdescentpictures.h"
#include "calculators/plotrange.h"

#include <algorithm>
#include <cmath>

namespace calculators {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using numerics::DescentModel;
using numerics::DescentPath;
using numerics::Loss;
using numerics::Optimiser;
using numerics::PredictionKind;
using numerics::TargetKind;

namespace {

constexpr int wordDigits = 4;

core::Text nameOf(Optimiser optimiser)
{
    for (const OptimiserChoice &choice : optimisers())
        if (choice.optimiser == optimiser)
            return choice.name;
    return {};
}

numerics::DescentRequest descentRequest(const LossDescentRequest &request, Optimiser optimiser)
{
    numerics::DescentRequest result{.loss = numerics::findLoss(request.loss.loss),
                                    .parameters = request.loss.parameters,
                                    .model = request.model,
                                    .optimiser = optimiser,
                                    .x = core::Grid<double>(request.x.size(), 1),
                                    .y = request.y,
                                    .learningRate = optimiser == Optimiser::Newton ? 1.0 : request.rate,
                                    .steps = request.steps,
                                    .start = {request.start0, request.start1}};
    result.x.cells = request.x;
    return result;
}

/// numerics calls the inputs by other names.
core::Error renamed(core::Error error)
{
    if (error.field == "X")
        error.field = "x";
    if (error.field == "start")
        error.field = "start0";
    if (error.field == "learning_rate")
        error.field = "rate";
    return error;
}

core::Result<void> check(const LossDescentRequest &request)
{
    const Loss *loss = numerics::findLoss(request.loss.loss);
    if (!loss || !numerics::isDescended(*loss))
        return unknownLoss(request.loss.loss);
    if (request.chosen.empty())
        return fail(ErrorKind::NotFound, "optimisers", MARK_TEXT("LossDescent", "no optimiser is chosen: tick one"));
    if (request.x.size() != request.y.size())
        return fail(ErrorKind::Shape, "y",
                    filled(MARK_TEXT("LossDescent", "each sample needs an x and a y: there are %1 and %2"),
                           {literal(request.x.size()), literal(request.y.size())}));
    if (request.steps > mostDrawnSteps)
        return fail(ErrorKind::TooLarge, "steps",
                    filled(MARK_TEXT("LossDescent", "at most %1 steps are drawn"), {literal(mostDrawnSteps)}));
    if (!(request.rate > 0.0) || std::isinf(request.rate))
        return fail(ErrorKind::Domain, "rate",
                    filled(MARK_TEXT("LossDescent", "the learning rate must be positive and finite, for a step of size "
                                                    "0 leads nowhere; it is %1"),
                           {literal(request.rate)}));
    return {};
}

core::Result<std::vector<Descent>> descents(const LossDescentRequest &request, const core::Run &run)
{
    std::vector<Descent> result;
    for (const Optimiser optimiser : request.chosen) {
        auto path = numerics::descend(descentRequest(request, optimiser), run);
        if (!path)
            return fail(renamed(path.error()));
        const std::size_t shown = std::min(request.step, path->path.size() - 1);
        result.push_back({optimiser, nameOf(optimiser), std::move(*path), shown});
    }
    return result;
}

Table stepTable(const LossDescentRequest &request, const std::vector<Descent> &all)
{
    Table table{.title = filled(MARK_TEXT("LossDescent", "After %1 of %2 steps"),
                                {literal(std::min(request.step, request.steps)), literal(request.steps)}),
                .columns = {MARK_TEXT("LossDescent", "Optimiser"), literal("w₀"), literal("w₁"),
                            MARK_TEXT("LossDescent", "Mean loss")}};
    for (const Descent &descent : all)
        table.rows.push_back({descent.name, descent.path.path[descent.shown][0], descent.path.path[descent.shown][1],
                              descent.path.values[descent.shown]});
    return table;
}

/// Whether a path leads away for good: it was cut off, or it ends higher than it began and still rises.
bool diverges(const DescentPath &path)
{
    const std::vector<double> &values = path.values;
    if (path.diverged || !std::isfinite(values.back()))
        return true;
    const std::size_t half = values.size() / 2;
    return values.size() > 4 && values.back() > values.front() && values.back() > values[half];
}

/// The largest learning rate with which an optimiser does not diverge, where it is known.
std::optional<double> largestRate(const Descent &descent)
{
    const auto factor = numerics::stabilityFactor(descent.optimiser);
    if (!factor || !descent.path.largestStableRate)
        return {};
    return *factor * *descent.path.largestStableRate;
}

Paragraph divergenceOf(const Descent &descent, double rate)
{
    const auto largest = largestRate(descent);
    if (largest && rate >= *largest) {
        const double factor = *numerics::stabilityFactor(descent.optimiser);
        return {filled(factor == 1.0
                           ? MARK_TEXT("LossDescent", "%1 diverges: the learning rate of %2 is above the largest "
                                                      "stable one, 2/L = %3, with L the largest curvature.")
                           : MARK_TEXT("LossDescent", "%1 diverges: the learning rate of %2 is above the largest "
                                                      "stable one, %4 · 2/L = %3, with L the largest curvature."),
                       {descent.name, literal(rate, wordDigits), literal(*largest, wordDigits),
                        literal(factor, wordDigits)}),
                true};
    }
    return {filled(descent.optimiser == Optimiser::Newton
                       ? MARK_TEXT("LossDescent", "%1 leads away: where it started the curvature misleads. Start "
                                                  "nearer to the minimum.")
                       : MARK_TEXT("LossDescent", "%1 leads away: take a smaller learning rate."),
                   {descent.name}),
            true};
}

void addRemarks(const LossDescentRequest &request, const std::vector<Descent> &all, Report &report)
{
    for (const Descent &descent : all) {
        if (descent.path.singular)
            report.sections.emplace_back(Paragraph{
                filled(MARK_TEXT("LossDescent", "%1 stops after %2 steps: there the matrix of second "
                                                "derivatives has no inverse, so that its step does not exist."),
                       {descent.name, literal(descent.path.path.size() - 1)}),
                true});
        else if (diverges(descent.path))
            report.sections.emplace_back(divergenceOf(descent, request.rate));
    }
    for (const Descent &descent : all)
        if (const auto largest = largestRate(descent); largest && request.rate < *largest)
            report.sections.emplace_back(
                Paragraph{filled(MARK_TEXT("LossDescent", "%1 is stable up to a learning rate of %2."),
                                 {descent.name, literal(*largest, wordDigits)})});
}

/// What the model predicts, and how many targets it takes.
bool isLogistic(const Loss &loss)
{
    return loss.prediction == PredictionKind::Probability
           || (loss.prediction == PredictionKind::Score && loss.target != TargetKind::Sign);
}

} // namespace

const std::vector<OptimiserChoice> &optimisers()
{
    static const std::vector<OptimiserChoice> all{
        {"gradient_descent", MARK_TEXT("LossDescent", "Gradient descent"), Optimiser::GradientDescent},
        {"momentum", MARK_TEXT("LossDescent", "Momentum"), Optimiser::Momentum},
        {"nesterov", MARK_TEXT("LossDescent", "Nesterov"), Optimiser::Nesterov},
        {"rmsprop", MARK_TEXT("LossDescent", "RMSProp"), Optimiser::RmsProp},
        {"adam", MARK_TEXT("LossDescent", "Adam"), Optimiser::Adam},
        {"newton", MARK_TEXT("LossDescent", "Newton"), Optimiser::Newton}};
    return all;
}

std::vector<const Loss *> descendedLosses()
{
    std::vector<const Loss *> result;
    for (const Loss &loss : numerics::losses())
        if (numerics::isDescended(loss))
            result.push_back(&loss);
    return result;
}

LossDescentRequest startingDescent(const Loss &loss)
{
    LossDescentRequest result{.loss = {loss.id, {}}};
    for (const numerics::Parameter &parameter : loss.parameters)
        result.loss.parameters.push_back(parameter.initial);
    if (loss.target == TargetKind::Sign) {
        result.y = {-1.0, -1.0, 1.0, -1.0, 1.0};
        result.start0 = 0.5;
        result.start1 = -0.5;
    } else if (loss.target == TargetKind::Binary || loss.target == TargetKind::Probability) {
        result.y = {0.0, 0.0, 1.0, 0.0, 1.0};
        result.model = isLogistic(loss) ? DescentModel::Logistic : DescentModel::Linear;
        result.start0 = 1.0;
        result.start1 = -1.0;
        result.rate = 0.5;
    } else if (loss.target == TargetKind::Count) {
        result.y = {1.0, 1.0, 2.0, 4.0, 6.0};
        result.start0 = 1.0;
        result.start1 = 0.0;
        result.rate = 0.02;
    } else if (loss.prediction == PredictionKind::Positive || loss.target == TargetKind::AboveMinusOne) {
        result.start0 = 3.0;
        result.start1 = 1.5;
        result.rate = 0.05;
    }
    return result;
}

core::Result<Report> lossDescentReport(const LossDescentRequest &request, const core::Run &run)
{
    if (auto checked = check(request); !checked)
        return fail(checked.error());
    LossDescentRequest full = request;
    if (auto choice = checkedChoice(request.loss); choice)
        full.loss = *choice;
    else
        return fail(choice.error());
    const auto all = descents(full, run);
    if (!all)
        return fail(all.error());
    auto pictures = descentPictures(full, descentRequest(full, full.chosen.front()), *all, run);
    if (!pictures)
        return fail(renamed(pictures.error()));
    Report report;
    report.sections.emplace_back(std::move(pictures->map));
    addRemarks(full, *all, report);
    report.sections.emplace_back(stepTable(full, *all));
    report.sections.emplace_back(std::move(pictures->values));
    report.sections.emplace_back(std::move(pictures->surface));
    return report;
}

} // namespace calculators
