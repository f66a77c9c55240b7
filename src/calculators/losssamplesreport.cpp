#include "calculators/describeparameters.h"
#include "calculators/lossclasses.h"
#include "calculators/losssamples.h"
#include "calculators/plotrange.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using numerics::Loss;
using numerics::Reduction;
using numerics::TargetKind;

constexpr std::size_t mostListed = 1000; // a table that a person may still read
constexpr int shownDigits = 6;

/// As it stands in a written-out sum.
std::string term(double number)
{
    const std::string text = core::english(literal(std::abs(number), shownDigits));
    return number < 0.0 ? "(−" + text + ")" : text;
}

std::string termAt(const LossSamples &samples, std::size_t i)
{
    return samples.weights.empty() ? term(samples.values[i]) : term(samples.weights[i]) + "·" + term(samples.values[i]);
}

/// "L = (0.25 + 0.25 + 0 + 1) / 4 = 0.375"; of many terms the first and the last.
std::string writtenSum(const LossSamples &samples, Reduction reduction)
{
    constexpr std::size_t all = 8;
    constexpr std::size_t some = 4;
    const std::size_t n = samples.values.size();
    std::string sum = termAt(samples, 0);
    for (std::size_t i = 1; i < n; ++i) {
        if (n > all && i == some)
            sum += " + …";
        if (n > all && i >= some && i + 1 < n)
            continue;
        sum += " + " + termAt(samples, i);
    }
    const std::string total = term(samples.value);
    if (reduction == Reduction::Sum)
        return "L = " + sum + " = " + total;
    return "L = (" + sum + ") / " + term(samples.weightSum) + " = " + total;
}

Quantities summary(const Loss &loss, const LossSamples &samples, Reduction reduction)
{
    Quantities result;
    const std::vector<double> parameters =
        samples.data.parameters.empty() ? initialValues(loss.parameters) : samples.data.parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        result.items.push_back({loss.parameters[i].name, parameters[i], loss.parameters[i].latex});
    result.items.push_back({MARK_TEXT("LossData", "Samples"), static_cast<double>(samples.data.prediction.rows)});
    if (!samples.weights.empty())
        result.items.push_back({MARK_TEXT("LossData", "Sum of the weights"), samples.weightSum});
    if (loss.overAll)
        result.items.push_back({MARK_TEXT("LossData", "Loss of all samples together"), samples.value, "L"});
    else if (reduction == Reduction::Mean)
        result.items.push_back({samples.weights.empty() ? MARK_TEXT("LossData", "Mean of the losses")
                                                        : MARK_TEXT("LossData", "Weighted mean of the losses"),
                                samples.value, "L"});
    else if (reduction == Reduction::Sum)
        result.items.push_back({samples.weights.empty() ? MARK_TEXT("LossData", "Sum of the losses")
                                                        : MARK_TEXT("LossData", "Weighted sum of the losses"),
                                samples.value, "L"});
    return result;
}

core::Text reductionWords(const LossSamples &samples, Reduction reduction)
{
    const bool weighted = !samples.weights.empty();
    if (reduction == Reduction::None)
        return weighted ? MARK_TEXT("LossData", "Nothing is added up: each sample keeps its own loss, and its gradient "
                                                "times its weight.")
                        : MARK_TEXT("LossData", "Nothing is added up: each sample keeps its own loss and gradient.");
    if (reduction == Reduction::Sum)
        return MARK_TEXT("LossData", "The gradient is that of the sum: it grows with the number of samples, and a "
                                     "learning rate must be smaller for more of them.");
    return weighted
               ? MARK_TEXT("LossData", "The gradient is that of the mean, which divides by the sum of the weights.")
               : MARK_TEXT("LossData", "The gradient is that of the mean: each sample's own over their number.");
}

/// A row of numbers as a cell: "(0.1, 2, −3)".
Cell rowCell(std::span<const double> row)
{
    if (row.size() == 1)
        return row.front();
    std::string text;
    for (const double number : row) {
        std::string shown = core::english(literal(number, shownDigits));
        if (shown.front() == '-')
            shown.replace(0, 1, "−");
        text += (text.empty() ? "(" : ", ") + shown;
    }
    return text + ")";
}

std::span<const double> rowOf(const std::vector<double> &numbers, std::size_t row, std::size_t width)
{
    return std::span(numbers).subspan(row * width, width);
}

core::Text inputTitle(const Loss &loss, std::size_t input)
{
    return loss.inputs[input] == "prediction" ? MARK_TEXT("Loss", "Prediction") : literal(loss.inputs[input]);
}

core::Text gradientTitle(const Loss &loss, std::size_t input)
{
    return loss.inputs.size() == 1 ? MARK_TEXT("Loss", "Gradient")
                                   : filled(MARK_TEXT("LossData", "Gradient for %1"), {literal(loss.inputs[input])});
}

/// Everything about one sample, in the order of the table's columns.
std::vector<Cell> sampleRow(const Loss &loss, const LossSamples &samples, std::size_t i)
{
    const LossDataRequest &data = samples.data;
    const std::size_t width = data.prediction.columns;
    std::vector<Cell> row{std::to_string(i + 1)};
    if (loss.target == TargetKind::ClassNumber)
        row.emplace_back(samples.classes[static_cast<std::size_t>(data.target[i])]);
    else if (loss.target != TargetKind::None)
        row.push_back(rowCell(rowOf(data.target, i, loss.target == TargetKind::Distribution ? width : 1)));
    row.push_back(rowCell(rowOf(data.prediction.cells, i, width)));
    for (std::size_t k = 1; k < loss.inputs.size(); ++k)
        row.push_back(rowCell(rowOf(data.others.at(k - 1).cells, i, width)));
    if (data.variance.size() > 1)
        row.emplace_back(data.variance[i]);
    if (!samples.weights.empty())
        row.emplace_back(samples.weights[i]);
    if (!loss.overAll)
        row.emplace_back(samples.values[i]);
    if (!samples.weights.empty())
        row.emplace_back(samples.weights[i] == 0.0 ? 0.0 : samples.weights[i] * samples.values[i]);
    row.push_back(rowCell(rowOf(samples.gradient, i, width)));
    for (std::size_t k = 1; k < loss.inputs.size(); ++k)
        row.push_back(rowCell(rowOf(samples.otherGradients.at(k - 1).cells, i, width)));
    return row;
}

Table sampleTable(const Loss &loss, const LossSamples &samples)
{
    Table table{.title = MARK_TEXT("LossData", "Sample by sample"), .columns = {MARK_TEXT("LossData", "Sample")}};
    if (loss.target != TargetKind::None)
        table.columns.push_back(MARK_TEXT("Loss", "Target"));
    for (std::size_t k = 0; k < loss.inputs.size(); ++k)
        table.columns.push_back(inputTitle(loss, k));
    if (samples.data.variance.size() > 1)
        table.columns.push_back(MARK_TEXT("Loss", "Variance"));
    if (!samples.weights.empty())
        table.columns.push_back(MARK_TEXT("LossData", "Weight"));
    if (!loss.overAll)
        table.columns.push_back(MARK_TEXT("Loss", "Loss"));
    if (!samples.weights.empty())
        table.columns.push_back(MARK_TEXT("LossData", "Weight · loss"));
    for (std::size_t k = 0; k < loss.inputs.size(); ++k)
        table.columns.push_back(gradientTitle(loss, k));
    for (std::size_t i = 0; i < std::min(samples.data.prediction.rows, mostListed); ++i)
        table.rows.push_back(sampleRow(loss, samples, i));
    return table;
}

Plot samplePlot(const LossSamples &samples)
{
    Curve bars{.name = samples.weights.empty() ? MARK_TEXT("LossData", "loss of the sample")
                                               : MARK_TEXT("LossData", "weight times loss of the sample"),
               .style = CurveStyle::Bars};
    for (std::size_t i = 0; i < samples.values.size(); ++i) {
        const double weight = samples.weights.empty() ? 1.0 : samples.weights[i];
        bars.x.push_back(static_cast<double>(i + 1));
        bars.y.push_back(finiteOrGap(weight == 0.0 ? 0.0 : weight * samples.values[i]));
    }
    return {.title = MARK_TEXT("LossData", "What each sample costs"),
            .xLabel = MARK_TEXT("LossData", "sample"),
            .yLabel = MARK_TEXT("Loss", "loss"),
            .curves = {std::move(bars)},
            .wholeX = true};
}

/// The terms of one sample where a loss goes over classes. Each gradient is that of the sample alone.
core::Result<void> addClasses(const Loss &loss, const LossSamplesRequest &request, const LossSamples &samples,
                              Report &report)
{
    const bool divergence = loss.target == TargetKind::Distribution;
    if (!divergence && loss.target != TargetKind::ClassNumber)
        return {};
    const std::size_t n = samples.data.prediction.rows;
    if (request.sample < 1 || request.sample > n)
        return fail(ErrorKind::Domain, "sample",
                    filled(MARK_TEXT("LossData", "there are the samples 1 to %1; there is no %2"),
                           {literal(n), literal(request.sample)}));
    const std::size_t i = request.sample - 1;
    const std::size_t width = samples.data.prediction.columns;
    const auto numbers = rowOf(samples.data.prediction.cells, i, width);
    ClassTerms terms{.names = classNames(samples.classes, width), .prediction = {numbers.begin(), numbers.end()}};
    const auto &target = samples.data.target;
    LossDataRequest alone{.loss = loss.id, .parameters = samples.data.parameters};
    alone.prediction = core::Grid<double>(1, width);
    alone.prediction.cells = terms.prediction;
    const std::span<const double> own = rowOf(target, i, divergence ? width : 1);
    alone.target = {own.begin(), own.end()};
    const auto outcome = lossOfData(alone);
    if (!outcome)
        return fail(outcome.error());
    terms.gradient = outcome->gradient;
    const std::vector<double> parameters =
        samples.data.parameters.empty() ? initialValues(loss.parameters) : samples.data.parameters;
    terms.target =
        divergence ? alone.target : smoothedTarget(static_cast<std::size_t>(own.front()), width, parameters.front());
    Table table = divergence ? divergenceTable(terms) : crossEntropyTable(terms);
    table.title = filled(MARK_TEXT("LossData", "Sample %1, class by class"), {literal(request.sample)});
    report.sections.emplace_back(std::move(table));
    return {};
}

void addWarnings(const LossSamples &samples, Report &report)
{
    const auto infinite =
        std::find_if(samples.values.begin(), samples.values.end(), [](double value) { return std::isinf(value); });
    if (infinite != samples.values.end())
        report.sections.emplace_back(Paragraph{
            filled(MARK_TEXT("LossData", "The loss of sample %1 is infinite: what was called impossible has happened."),
                   {literal(static_cast<std::size_t>(infinite - samples.values.begin()) + 1)}),
            true});
}

} // namespace

core::Result<Report> lossSamplesReport(const LossSamplesRequest &request, const core::Run &run)
{
    const auto samples = lossOfSamples(request, run);
    if (!samples)
        return fail(samples.error());
    const Loss &loss = *numerics::findLoss(request.loss);
    Report report;
    report.sections = {Formula{loss.name, loss.latex}, summary(loss, *samples, request.reduction)};
    if (!loss.overAll && request.reduction != Reduction::None)
        report.sections.emplace_back(Paragraph{literal(writtenSum(*samples, request.reduction))});
    addWarnings(*samples, report);
    report.sections.emplace_back(sampleTable(loss, *samples));
    if (samples->data.prediction.rows > mostListed)
        report.sections.emplace_back(
            Paragraph{filled(MARK_TEXT("LossData", "The first %1 of %2 samples are listed; all of them count."),
                             {literal(mostListed), literal(samples->data.prediction.rows)})});
    if (!loss.overAll)
        report.sections.emplace_back(Paragraph{reductionWords(*samples, request.reduction)});
    if (auto added = addClasses(loss, request, *samples, report); !added)
        return fail(added.error());
    if (samples->values.size() > 1 && samples->values.size() <= mostListed)
        report.sections.emplace_back(samplePlot(*samples));
    return report;
}

} // namespace calculators
