#include "numerics/largearray.h"
#include "numerics/losskinds.h"
#include "numerics/summation.h"

#include <algorithm>
#include <cmath>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

// Rows that are computed at a time: few enough to stay in the processor's nearest cache.
constexpr std::size_t rowsAtOnce = 512;
constexpr std::size_t numbersAtOnce = 2048;

std::size_t rowCount(const Loss &loss, const LossData &data)
{
    if (loss.target == TargetKind::None)
        return data.prediction.size() / data.classes;
    return loss.target == TargetKind::Distribution ? data.target.size() / data.classes : data.target.size();
}

core::Result<void> sizesDiffer(const std::string &input, std::size_t targets, std::size_t numbers)
{
    return fail(ErrorKind::Shape, input,
                filled(MARK_TEXT("Loss", "target and prediction must be of one size; there are %1 targets, %2 numbers "
                                         "predicted"),
                       {literal(targets), literal(numbers)}));
}

core::Result<void> checkSizes(const Loss &loss, const LossData &data)
{
    const bool targeted = loss.target != TargetKind::None;
    if (targeted ? data.target.empty() : data.prediction.empty())
        return fail(ErrorKind::Shape, targeted ? "target" : loss.inputs.front(),
                    MARK_TEXT("Loss", "there must be at least one target"));
    const bool classwise = isRow(loss.prediction);
    const std::size_t targets = data.target.size();
    if (data.classes == 0 || (!classwise && data.classes != 1))
        return sizesDiffer(loss.inputs.front(), targets, data.prediction.size());
    const std::size_t n = rowCount(loss, data);
    if (loss.target == TargetKind::Distribution && targets != n * data.classes)
        return sizesDiffer("target", targets, data.prediction.size());
    if (data.prediction.size() != n * data.classes)
        return sizesDiffer(loss.inputs.front(), n, data.prediction.size());
    for (std::size_t i = 1; i < loss.inputs.size(); ++i)
        if (data.others[i - 1].size() != data.prediction.size())
            return fail(ErrorKind::Shape, loss.inputs[i],
                        filled(MARK_TEXT("Loss", "%1 and %2 must be of one size; they hold %3 and %4 numbers"),
                               {literal(loss.inputs.front()), literal(loss.inputs[i]), literal(data.prediction.size()),
                                literal(data.others[i - 1].size())}));
    if (loss.readsVariance && data.variance.size() != 1 && data.variance.size() != n)
        return fail(ErrorKind::Shape, "variance",
                    filled(MARK_TEXT("Loss", "there must be one variance, or one for each target; there are %1 of "
                                             "them, %2 targets"),
                           {literal(data.variance.size()), literal(n)}));
    return {};
}

core::Result<void> checkTargets(const Loss &loss, const LossRows &block)
{
    if (fit(loss.target, block.target, block.classes))
        return {};
    const std::size_t width = loss.target == TargetKind::Distribution ? block.classes : 1;
    for (std::size_t i = 0; i < block.target.size(); i += width) {
        auto checked = width > 1 || loss.target == TargetKind::Distribution
                           ? checkTargetRow(loss, block.target.subspan(i, width))
                           : checkTarget(loss, block.target[i], block.classes);
        if (!checked)
            return checked;
    }
    return {};
}

core::Result<void> checkPredictions(const Loss &loss, Values predictions, std::size_t classes, const std::string &input)
{
    const bool singly = loss.prediction == PredictionKind::Logits || loss.prediction == PredictionKind::Direction;
    if (!singly && fit(loss.prediction, predictions))
        return {};
    for (std::size_t i = 0; i < predictions.size(); i += classes)
        if (auto checked = checkPrediction(loss, predictions.subspan(i, classes), input); !checked)
            return checked;
    return {};
}

core::Result<void> checkVariances(Values variances)
{
    for (const double variance : variances)
        if (!(variance > 0.0) || std::isinf(variance))
            return fail(ErrorKind::Domain, "variance",
                        filled(MARK_TEXT("Loss", "a variance must be a positive finite number; there is %1"),
                               {literal(variance)}));
    return {};
}

core::Result<void> checkRows(const Loss &loss, const LossRows &block)
{
    if (auto checked = checkTargets(loss, block); !checked)
        return checked;
    if (auto checked = checkPredictions(loss, block.prediction, block.classes, loss.inputs.front()); !checked)
        return checked;
    for (std::size_t i = 1; i < loss.inputs.size(); ++i)
        if (auto checked = checkPredictions(loss, block.others[i - 1], block.classes, loss.inputs[i]); !checked)
            return checked;
    if (auto checked = checkVariances(block.variance); !checked)
        return checked;
    return loss.admitsRows ? loss.admitsRows(block) : core::Result<void>();
}

/// Runs through the data block by block, adding up the values times a scale.
struct Pass
{
    const Loss &loss;
    const LossData &data;
    const std::vector<double> &parameters;
    Reduction reduction;
    const core::Run &run;

    core::Result<double> total(LossOutcome *outcome, double scale) const;
    std::size_t step() const;
    LossRows block(std::size_t begin, std::size_t count) const;
    void keep(LossOutcome &outcome, const LossRows &rows) const;
    void keepSlopes(std::vector<double> &gradient, std::span<double> slopes) const;
};

void Pass::keepSlopes(std::vector<double> &gradient, std::span<double> slopes) const
{
    if (reduction == Reduction::Mean && !loss.overAll)
        for (double &slope : slopes)
            slope /= static_cast<double>(rowCount(loss, data));
    gradient.insert(gradient.end(), slopes.begin(), slopes.end());
}

void Pass::keep(LossOutcome &outcome, const LossRows &rows) const
{
    if (reduction == Reduction::None && !loss.overAll)
        outcome.values.insert(outcome.values.end(), rows.values.begin(), rows.values.end());
    keepSlopes(outcome.gradient, rows.slopes);
    for (std::size_t i = 1; i < loss.inputs.size(); ++i)
        keepSlopes(outcome.otherGradients[i - 1], rows.otherSlopes[i - 1]);
}

std::size_t Pass::step() const
{
    return loss.overAll ? data.target.size() : std::clamp<std::size_t>(numbersAtOnce / data.classes, 1, rowsAtOnce);
}

LossRows Pass::block(std::size_t begin, std::size_t count) const
{
    const auto rows = [&](Values numbers) { return numbers.subspan(begin * data.classes, count * data.classes); };
    LossRows result{.classes = data.classes, .parameters = parameters};
    if (loss.target != TargetKind::None)
        result.target = loss.target == TargetKind::Distribution ? rows(data.target) : data.target.subspan(begin, count);
    result.prediction = rows(data.prediction);
    for (std::size_t i = 1; i < loss.inputs.size(); ++i)
        result.others[i - 1] = rows(data.others[i - 1]);
    if (loss.readsVariance && data.variance.size() > 1)
        result.variance = data.variance.subspan(begin, count);
    return result;
}

core::Result<double> Pass::total(LossOutcome *outcome, double scale) const
{
    const std::size_t n = rowCount(loss, data);
    std::vector<double> values(std::min(step(), n));
    std::vector<double> slopes(values.size() * data.classes * loss.inputs.size());
    const std::vector<double> oneVariance(data.variance.size() == 1 ? values.size() : 0,
                                          data.variance.size() == 1 ? data.variance.front() : 0.0);
    CompensatedSum sum;
    for (std::size_t begin = 0; begin < n; begin += step()) {
        if (run.cancelled())
            return core::cancelled();
        const std::size_t count = std::min(step(), n - begin);
        LossRows rows = block(begin, count);
        rows.values = std::span(values).first(loss.overAll ? 1 : count);
        rows.slopes = std::span(slopes).first(count * data.classes);
        for (std::size_t i = 1; i < loss.inputs.size(); ++i)
            rows.otherSlopes[i - 1] = std::span(slopes).subspan(i * rows.slopes.size(), rows.slopes.size());
        if (!oneVariance.empty())
            rows.variance = Values(oneVariance).first(count);
        if (auto checked = checkRows(loss, rows); !checked)
            return fail(checked.error());
        loss.evaluate(rows);
        if (outcome)
            keep(*outcome, rows);
        if (scale != 1.0)
            for (double &value : rows.values)
                value *= scale;
        sum.add(rows.values);
        run.progress(static_cast<double>(begin + count) / static_cast<double>(n));
    }
    return sum.value();
}

} // namespace

core::Result<LossOutcome> evaluate(const Loss &loss, const LossData &data, const std::vector<double> &parameters,
                                   Reduction reduction, const core::Run &run)
{
    if (auto checked = checkSizes(loss, data); !checked)
        return fail(checked.error());
    if (auto checked = checkParameters(loss, parameters); !checked)
        return fail(checked.error());
    LossOutcome outcome;
    reserveLarge(outcome.gradient, data.prediction.size());
    const Pass pass{loss, data, parameters, reduction, run};
    auto total = pass.total(&outcome, 1.0);
    if (!total)
        return fail(total.error());
    const auto n = static_cast<double>(rowCount(loss, data));
    const bool mean = reduction == Reduction::Mean && !loss.overAll;
    outcome.value = mean ? *total / n : *total;
    if (mean && std::isinf(*total)) {
        // The sum may be beyond a double where the mean is not.
        constexpr double scale = 0x1p-64;
        if (total = pass.total(nullptr, scale); !total)
            return fail(total.error());
        outcome.value = *total / n / scale;
    }
    return outcome;
}

ValueAndSlope evaluateAt(const Loss &loss, double target, double prediction, Values parameters, double variance)
{
    ValueAndSlope result;
    loss.evaluate({.target = {&target, 1},
                   .prediction = {&prediction, 1},
                   .parameters = parameters,
                   .values = {&result.value, 1},
                   .slopes = {&result.slope, 1},
                   .variance = {&variance, 1}});
    return result;
}

} // namespace numerics
