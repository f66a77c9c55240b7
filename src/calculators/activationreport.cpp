#include "calculators/activation.h"

#include "calculators/plotrange.h"
#include "numerics/activations.h"
#include "numerics/softmax.h"
#include "numerics/vectoractivations.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

constexpr double infinity = std::numeric_limits<double>::infinity();
// More classes than this fill neither a matrix nor a plot that anyone could read.
constexpr std::size_t shownClasses = 20;
constexpr std::size_t temperatures = 200;

core::Text className(const SoftmaxRequest &request, std::size_t i)
{
    if (i < request.names.size() && !request.names[i].empty())
        return literal(request.names[i]);
    return filled(MARK_TEXT("Activation", "class %1"), {literal(i)});
}

core::Text usedFor(const core::Text &use)
{
    return filled(MARK_TEXT("Activation", "Where it is used: %1"), {use});
}

Table classTable(const SoftmaxRequest &request, const std::vector<double> &probabilities,
                 const std::vector<double> &logarithms)
{
    std::vector<double> exponentials(request.logits.size());
    const numerics::SoftmaxTerms terms(request.logits, request.temperature, exponentials);
    Table table{.title = MARK_TEXT("Activation", "From logits to probabilities"),
                .columns = {MARK_TEXT("Activation", "Class"), MARK_TEXT("Activation", "Logit"),
                            MARK_TEXT("Activation", "Exponential, relative to the largest"),
                            MARK_TEXT("Activation", "Probability"), MARK_TEXT("Activation", "Log-probability")}};
    for (std::size_t i = 0; i < request.logits.size(); ++i)
        table.rows.push_back(
            {className(request, i), request.logits[i], exponentials[i], probabilities[i], logarithms[i]});
    return table;
}

// Beside the softmax of the same logits, which leaves no class at 0.
Table sparseTable(const SoftmaxRequest &request, const numerics::VectorActivation &function,
                  const std::vector<double> &values, const std::vector<double> &probabilities)
{
    Table table{.title = MARK_TEXT("Activation", "From logits to probabilities"),
                .columns = {MARK_TEXT("Activation", "Class"), MARK_TEXT("Activation", "Logit"), function.name,
                            MARK_TEXT("Activation", "Softmax, for comparison")}};
    for (std::size_t i = 0; i < request.logits.size(); ++i)
        table.rows.push_back({className(request, i), request.logits[i], values[i], probabilities[i]});
    return table;
}

Plot bars(const numerics::VectorActivation &function, const std::vector<double> &values)
{
    Curve curve{.name = function.name, .style = CurveStyle::Bars};
    for (std::size_t i = 0; i < values.size(); ++i) {
        curve.x.push_back(static_cast<double>(i));
        curve.y.push_back(finiteOrGap(values[i]));
    }
    return {.title = function.name,
            .xLabel = MARK_TEXT("Activation", "class number"),
            .yLabel = function.logarithmic ? MARK_TEXT("Activation", "log-probability")
                                           : MARK_TEXT("Activation", "probability"),
            .curves = {curve}};
}

std::vector<double> temperatureAxis(double temperature)
{
    const double end = roundedEnd(temperature, 5.0);
    return evenly(end / static_cast<double>(temperatures), end, temperatures);
}

core::Result<Plot> overTemperature(const SoftmaxRequest &request, const numerics::VectorActivation &function,
                                   const core::Run &run)
{
    const std::vector<double> axis = temperatureAxis(request.temperature);
    Plot plot{.title = MARK_TEXT("Activation", "Against the temperature"),
              .xLabel = MARK_TEXT("Activation", "temperature"),
              .yLabel = function.logarithmic ? MARK_TEXT("Activation", "log-probability")
                                             : MARK_TEXT("Activation", "probability"),
              .handles = {{.input = "temperature", .x = request.temperature}}};
    for (std::size_t i = 0; i < std::min(request.logits.size(), shownClasses); ++i)
        plot.curves.push_back({.name = className(request, i), .x = axis});
    for (const double temperature : axis) {
        if (run.cancelled())
            return core::cancelled();
        const auto values = function.evaluate(request.logits, temperature);
        if (!values)
            return fail(values.error());
        for (std::size_t i = 0; i < plot.curves.size(); ++i)
            plot.curves[i].y.push_back(finiteOrGap((*values)[i]));
    }
    return plot;
}

core::Result<Plot> entropyOverTemperature(const SoftmaxRequest &request, const core::Run &run)
{
    Curve curve{.name = MARK_TEXT("Activation", "entropy"), .x = temperatureAxis(request.temperature)};
    for (const double temperature : curve.x) {
        if (run.cancelled())
            return core::cancelled();
        const auto entropy = numerics::softmaxEntropy(request.logits, temperature);
        if (!entropy)
            return fail(entropy.error());
        curve.y.push_back(*entropy);
    }
    return Plot{.title = MARK_TEXT("Activation", "Entropy against the temperature"),
                .xLabel = MARK_TEXT("Activation", "temperature"),
                .yLabel = MARK_TEXT("Activation", "entropy (nats)"),
                .curves = {curve},
                .handles = {{.input = "temperature", .x = request.temperature}}};
}

core::Result<Matrix> jacobianSection(const SoftmaxRequest &request, const numerics::VectorActivation &function)
{
    const auto jacobian = function.jacobian(request.logits, request.temperature);
    if (!jacobian)
        return fail(jacobian.error());
    Matrix matrix{.title = MARK_TEXT("Activation", "Jacobian"), .sign = "J ="};
    matrix.cells = core::Grid<Cell>(jacobian->rows, jacobian->columns);
    std::copy(jacobian->cells.begin(), jacobian->cells.end(), matrix.cells.cells.begin());
    return matrix;
}

void noteLimits(const SoftmaxRequest &request, Report &report)
{
    const auto count = [&request](double z) { return std::count(request.logits.begin(), request.logits.end(), z); };
    if (count(infinity) > 0)
        report.sections.emplace_back(
            Paragraph{MARK_TEXT("Activation", "A logit is ∞: shown is the limit in which the classes with such "
                                              "a logit share all the probability evenly."),
                      true});
    else if (count(-infinity) > 0)
        report.sections.emplace_back(Paragraph{
            MARK_TEXT("Activation", "A logit is −∞: shown is the limit in which its class has probability 0."), true});
}

core::Result<Quantities> softmaxQuantities(const SoftmaxRequest &request)
{
    const auto entropy = numerics::softmaxEntropy(request.logits, request.temperature);
    const auto logSum = numerics::logSumExp(request.logits);
    if (!entropy || !logSum)
        return fail(!entropy ? entropy.error() : logSum.error());
    return Quantities{
        .items = {{MARK_TEXT("Activation", "Temperature"), request.temperature, "T"},
                  {MARK_TEXT("Activation", "Entropy in nats"), *entropy, R"(H(\mathbf s))"},
                  {MARK_TEXT("Activation", "Perplexity, the effective number of classes"), std::exp(*entropy),
                   R"(e^{H(\mathbf s)})"},
                  {MARK_TEXT("Activation", "Log-sum-exp of the logits"), *logSum, R"(\ln \sum_{j} e^{z_j})"}}};
}

core::Result<void> addTemperatures(const SoftmaxRequest &request, const numerics::VectorActivation &function,
                                   const core::Run &run, Report &report)
{
    auto probabilities = overTemperature(request, function, run);
    if (!probabilities)
        return fail(probabilities.error());
    auto entropy = entropyOverTemperature(request, run);
    if (!entropy)
        return fail(entropy.error());
    report.sections.insert(report.sections.end(), {*probabilities, *entropy});
    return {};
}

/// Adds, for a number of classes that can be read, the Jacobian.
core::Result<void> addJacobian(const SoftmaxRequest &request, const numerics::VectorActivation &function,
                               Report &report)
{
    report.sections.emplace_back(Formula{MARK_TEXT("Activation", "Derivatives"), function.jacobianLatex});
    if (request.logits.size() > shownClasses) {
        report.sections.emplace_back(Paragraph{
            filled(MARK_TEXT("Activation", "The Jacobian is shown for up to %1 classes."), {literal(shownClasses)})});
        return {};
    }
    auto jacobian = jacobianSection(request, function);
    if (!jacobian)
        return fail(jacobian.error());
    report.sections.emplace_back(*jacobian);
    return {};
}

core::Result<Plot> functionPlot(const ActivationRequest &request, const numerics::Activation &function,
                                const ActivationValues &here, const core::Run &run)
{
    ActivationRequest range = request;
    range.x = evenly(std::max(request.from, function.domain.lowest), std::min(request.to, function.domain.highest),
                     plotPoints);
    auto curve = activationValues(range, run);
    if (!curve)
        return fail(curve.error());
    makeGaps(curve->values);
    makeGaps(curve->derivatives);
    const core::Text argument = literal(function.argument);
    Plot plot{.title = function.name,
              .xLabel = argument,
              .curves = {{.name = MARK_TEXT("Activation", "value"), .x = range.x, .y = curve->values},
                         {.name = MARK_TEXT("Activation", "derivative"),
                          .x = range.x,
                          .y = curve->derivatives,
                          .style = CurveStyle::Dashed}},
              .range = {.from = "from", .to = "to"}};
    const double x = request.x.front();
    if (!std::isfinite(x))
        return plot;
    plot.handles.push_back({.input = "x", .x = x});
    if (std::isfinite(here.values.front()))
        plot.markers.push_back({MARK_TEXT("Activation", "value"), x, here.values.front()});
    if (std::isfinite(here.derivatives.front()))
        plot.markers.push_back({MARK_TEXT("Activation", "derivative"), x, here.derivatives.front()});
    return plot;
}

} // namespace

core::Result<Report> softmaxReport(const SoftmaxRequest &request, const core::Run &run)
{
    const auto values = softmaxValues(request);
    if (!values)
        return fail(values.error());
    const auto &function = *numerics::findVectorActivation(request.function);
    const auto probabilities = numerics::softmax(request.logits, function.tempered ? request.temperature : 1.0);
    Report report;
    report.sections = {Paragraph{function.meaning}, Paragraph{usedFor(function.use)},
                       Formula{function.name, function.latex}};
    noteLimits(request, report);
    if (function.tempered) {
        const auto logarithms = numerics::logSoftmax(request.logits, request.temperature);
        const auto quantities = softmaxQuantities(request);
        if (!quantities)
            return fail(quantities.error());
        report.sections.insert(report.sections.end(), {classTable(request, *probabilities, *logarithms), *quantities});
    } else {
        report.sections.emplace_back(sparseTable(request, function, *values, *probabilities));
    }
    report.sections.emplace_back(bars(function, *values));
    if (auto added = function.tempered ? addTemperatures(request, function, run, report) : core::Result<void>(); !added)
        return fail(added.error());
    if (auto added = addJacobian(request, function, report); !added)
        return fail(added.error());
    return report;
}

core::Result<Report> activationReport(const ActivationRequest &request, const core::Run &run)
{
    if (request.x.empty())
        return fail(ErrorKind::Shape, "x", MARK_TEXT("Activation", "there is no number to look at"));
    if (auto checked = checkRange(request.from, request.to); !checked)
        return fail(checked.error());
    const numerics::Activation *asked = numerics::findActivation(request.function);
    if (asked && (request.to <= asked->domain.lowest || request.from >= asked->domain.highest))
        return fail(ErrorKind::Domain, request.to <= asked->domain.lowest ? "to" : "from",
                    MARK_TEXT("Activation", "the plotted range holds no number that the function allows"));
    ActivationRequest point = request;
    point.x.resize(1);
    const auto here = activationValues(point, run);
    if (!here)
        return fail(here.error());
    const numerics::Activation &function = *asked;
    auto plot = functionPlot(point, function, *here, run);
    if (!plot)
        return fail(plot.error());
    Report report;
    report.sections = {Paragraph{function.meaning},
                       Paragraph{usedFor(function.use)},
                       Formula{function.name, function.latex},
                       Formula{MARK_TEXT("Activation", "Derivative"), function.derivativeLatex},
                       Formula{MARK_TEXT("Activation", "Second derivative"), function.secondDerivativeLatex},
                       Formula{MARK_TEXT("Activation", "Limits"), function.limitsLatex},
                       Quantities{.items = {{MARK_TEXT("Activation", "Argument"), point.x.front(), function.argument},
                                            {MARK_TEXT("Activation", "Value"), here->values.front(), {}},
                                            {MARK_TEXT("Activation", "Derivative"), here->derivatives.front(), {}},
                                            {MARK_TEXT("Activation", "Values lie in"), function.range, {}}}},
                       *plot};
    return report;
}

} // namespace calculators
