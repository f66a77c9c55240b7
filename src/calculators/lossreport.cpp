#include "calculators/describeparameters.h"
#include "calculators/loss.h"
#include "calculators/lossclasses.h"

#include <cmath>
#include <limits>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using numerics::Loss;

Quantities parameterQuantities(const Loss &loss, const std::vector<double> &parameters)
{
    Quantities result;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        result.items.push_back({loss.parameters[i].name, parameters[i], loss.parameters[i].latex});
    return result;
}

void warnWhereInfinite(double value, Report &report)
{
    if (std::isinf(value))
        report.sections.emplace_back(
            Paragraph{MARK_TEXT("Loss", "The loss is infinite: what was called impossible has happened."), true});
}

/// A short piece of the tangent: the slope that the gradient is.
void addTangent(double at, double value, double gradient, Plot &plot)
{
    const std::vector<double> &shown = plot.curves.front().x;
    const double half = 0.12 * (shown.back() - shown.front());
    plot.curves.push_back({.name = MARK_TEXT("Loss", "tangent"),
                           .x = {at - half, at + half},
                           .y = {value - half * gradient, value + half * gradient}});
}

Plot curvePlot(const Loss &loss, const LossCurve &curve, const core::Text &xLabel, const std::string &input, double at,
               double value, double gradient)
{
    Plot plot{.title = loss.name,
              .xLabel = xLabel,
              .curves = {{.name = MARK_TEXT("Loss", "loss"), .x = curve.prediction, .y = curve.value},
                         {.name = MARK_TEXT("Loss", "gradient"),
                          .x = curve.prediction,
                          .y = curve.gradient,
                          .style = CurveStyle::Dashed}},
              .range = {.from = "from", .to = "to"}};
    if (!std::isfinite(at))
        return plot;
    plot.handles.push_back({.input = input, .x = at});
    if (std::isfinite(value))
        plot.markers.push_back({MARK_TEXT("Loss", "loss"), at, value});
    if (std::isfinite(gradient))
        plot.markers.push_back({MARK_TEXT("Loss", "gradient"), at, gradient});
    if (std::isfinite(value) && std::isfinite(gradient))
        addTangent(at, value, gradient, plot);
    return plot;
}

Table traitTable(const Loss &loss)
{
    Table table{.title = MARK_TEXT("Loss", "Properties"),
                .columns = {MARK_TEXT("Loss", "Property"), MARK_TEXT("Loss", "What it means")}};
    for (const numerics::LossTrait trait : loss.traits)
        table.rows.push_back({numerics::words(trait), numerics::meaningOf(trait)});
    return table;
}

core::Result<void> addPointSections(const Loss &loss, const LossRequest &request, const LossCurve &curve,
                                    const std::vector<double> &parameters, Report &report)
{
    const auto outcome = numerics::evaluate(
        loss,
        {.target = {&request.target, 1}, .prediction = {&request.prediction, 1}, .variance = {&request.variance, 1}},
        parameters);
    if (!outcome)
        return fail(outcome.error());
    const double gradient = outcome->gradient.front();
    Quantities quantities = parameterQuantities(loss, parameters);
    if (loss.readsVariance)
        quantities.items.push_back({MARK_TEXT("Loss", "Variance"), request.variance, R"(\sigma^2)"});
    quantities.items.insert(quantities.items.end(),
                            {{MARK_TEXT("Loss", "Target"), request.target, "y"},
                             {MARK_TEXT("Loss", "Prediction"), request.prediction, R"(\hat y)"},
                             {MARK_TEXT("Loss", "Loss"), outcome->value, "L"},
                             {MARK_TEXT("Loss", "Gradient"), gradient, R"(\partial L / \partial \hat y)"}});
    report.sections.emplace_back(quantities);
    warnWhereInfinite(outcome->value, report);
    report.sections.emplace_back(curvePlot(loss, curve, MARK_TEXT("Loss", "prediction"), "prediction",
                                           request.prediction, outcome->value, gradient));
    return {};
}

core::Result<void> addClassSections(const Loss &loss, const LossRequest &request, const LossCurve &curve,
                                    const std::vector<double> &parameters, Report &report)
{
    const auto outcome = numerics::evaluate(
        loss, {.target = {&request.target, 1}, .prediction = request.logits, .classes = request.logits.size()},
        parameters);
    if (!outcome)
        return fail(outcome.error());
    const auto label = static_cast<std::size_t>(request.target);
    const std::size_t classes = request.logits.size();
    const ClassTerms terms{.names = classNames(request.names, classes),
                           .prediction = request.logits,
                           .target = smoothedTarget(label, classes, parameters.front()),
                           .gradient = outcome->gradient};
    Quantities quantities = parameterQuantities(loss, parameters);
    quantities.items.insert(quantities.items.end(), {{MARK_TEXT("Loss", "True class"), terms.names[label], "c"},
                                                     {MARK_TEXT("Loss", "Loss"), outcome->value, "L"}});
    report.sections.emplace_back(quantities);
    warnWhereInfinite(outcome->value, report);
    report.sections.emplace_back(crossEntropyTable(terms));
    report.sections.emplace_back(curvePlot(loss, curve, MARK_TEXT("Loss", "logit of the true class"), "target_logit",
                                           request.logits[label], outcome->value, outcome->gradient[label]));
    return {};
}

} // namespace

core::Result<Report> lossReport(const LossRequest &request, const core::Run &run)
{
    const Loss *loss = numerics::findLoss(request.loss);
    if (!loss || !isDrawn(*loss))
        return unknownLoss(request.loss);
    const bool classes = loss->prediction == numerics::PredictionKind::Logits;
    if (classes && request.logits.empty())
        return fail(ErrorKind::Shape, "logits", MARK_TEXT("Softmax", "there must be at least one logit"));
    // What numerics calls the prediction is the list of logits on a form of classes.
    const auto named = [classes](core::Error error) {
        if (classes && error.field == "prediction")
            error.field = "logits";
        return fail(std::move(error));
    };
    const auto curve = lossCurve(request, run);
    if (!curve)
        return named(curve.error());
    const std::vector<double> parameters =
        request.parameters.empty() ? initialValues(loss->parameters) : request.parameters;
    Report report;
    report.sections = {Paragraph{loss->meaning}, Formula{loss->name, loss->latex},
                       Formula{MARK_TEXT("Loss", "Gradient"), loss->gradientLatex}};
    if (!loss->curvatureLatex.empty())
        report.sections.emplace_back(Formula{MARK_TEXT("Loss", "Second derivative"), loss->curvatureLatex});
    auto added = classes ? addClassSections(*loss, request, *curve, parameters, report)
                         : addPointSections(*loss, request, *curve, parameters, report);
    if (!added)
        return named(added.error());
    report.sections.emplace_back(traitTable(*loss));
    return report;
}

} // namespace calculators
