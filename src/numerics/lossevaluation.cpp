#include "numerics/largearray.h"
#include "numerics/losses.h"
#include "numerics/summation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

constexpr double infinity = std::numeric_limits<double>::infinity();

// Rows that are computed at a time: few enough to stay in the processor's nearest cache.
constexpr std::size_t rowsAtOnce = 512;
constexpr std::size_t numbersAtOnce = 2048;

template <class Condition>
bool all(Values numbers, Condition condition)
{
    return std::all_of(numbers.begin(), numbers.end(), condition);
}

// Zero times a finite number is zero, and anything else is not; eight at once, without a branch.
bool allFinite(Values numbers)
{
    constexpr std::size_t lanes = 8;
    std::array<double, lanes> sums{};
    const std::size_t whole = numbers.size() - numbers.size() % lanes;
    for (std::size_t i = 0; i < whole; i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += 0.0 * numbers[i + lane];
    return all(sums, [](double sum) { return sum == 0.0; })
           && all(numbers.subspan(whole), [](double number) { return std::isfinite(number); });
}

bool fit(TargetKind kind, Values targets, std::size_t classes)
{
    const auto count = static_cast<double>(classes);
    switch (kind) {
    case TargetKind::Real:
        return allFinite(targets);
    case TargetKind::Probability:
        return all(targets, [](double y) { return y >= 0.0 && y <= 1.0; });
    case TargetKind::Binary:
        return all(targets, [](double y) { return y == 0.0 || y == 1.0; });
    case TargetKind::Sign:
        return all(targets, [](double y) { return std::abs(y) == 1.0; });
    case TargetKind::ClassNumber:
        return all(targets, [count](double y) { return y >= 0.0 && y < count && y == std::trunc(y); });
    }
    return false;
}

/// predictions: of any number of rows, but for Logits of one.
bool fit(PredictionKind kind, Values predictions)
{
    switch (kind) {
    case PredictionKind::Real:
    case PredictionKind::Score:
        return allFinite(predictions) || all(predictions, [](double p) { return !std::isnan(p); });
    case PredictionKind::Probability:
        return all(predictions, [](double p) { return p >= 0.0 && p <= 1.0; });
    case PredictionKind::Logits:
        return all(predictions, [](double z) { return !std::isnan(z); })
               && !all(predictions, [](double z) { return z == -infinity; });
    }
    return false;
}

core::Result<void> checkSizes(const Loss &loss, const LossData &data)
{
    if (data.target.empty())
        return fail(ErrorKind::Shape, "target", MARK_TEXT("Loss", "there must be at least one target"));
    const bool classwise = loss.prediction == PredictionKind::Logits;
    if (data.classes == 0 || (!classwise && data.classes != 1)
        || data.prediction.size() != data.target.size() * data.classes)
        return fail(
            ErrorKind::Shape, "prediction",
            filled(MARK_TEXT("Loss", "target and prediction must be of one size; there are %1 targets, %2 numbers "
                                     "predicted"),
                   {literal(data.target.size()), literal(data.prediction.size())}));
    return {};
}

core::Result<void> checkRows(const Loss &loss, Values target, Values prediction, std::size_t classes)
{
    if (!fit(loss.target, target, classes))
        for (const double y : target)
            if (auto checked = checkTarget(loss, y, classes); !checked)
                return checked;
    if (loss.prediction != PredictionKind::Logits && fit(loss.prediction, prediction))
        return {};
    for (std::size_t i = 0; i < prediction.size(); i += classes)
        if (auto checked = checkPrediction(loss, prediction.subspan(i, classes)); !checked)
            return checked;
    return {};
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
    void keep(LossOutcome &outcome, Values values, std::span<double> slopes) const;
};

void Pass::keep(LossOutcome &outcome, Values values, std::span<double> slopes) const
{
    if (reduction == Reduction::None)
        outcome.values.insert(outcome.values.end(), values.begin(), values.end());
    if (reduction == Reduction::Mean)
        for (double &slope : slopes)
            slope /= static_cast<double>(data.target.size());
    outcome.gradient.insert(outcome.gradient.end(), slopes.begin(), slopes.end());
}

core::Result<double> Pass::total(LossOutcome *outcome, double scale) const
{
    const std::size_t n = data.target.size();
    const std::size_t step = std::clamp<std::size_t>(numbersAtOnce / data.classes, 1, rowsAtOnce);
    std::array<double, rowsAtOnce> valueBuffer{};
    std::vector<double> slopeBuffer(step * data.classes);
    CompensatedSum sum;
    for (std::size_t begin = 0; begin < n; begin += step) {
        if (run.cancelled())
            return core::cancelled();
        const std::size_t rows = std::min(step, n - begin);
        const LossRows block{.target = data.target.subspan(begin, rows),
                             .prediction = data.prediction.subspan(begin * data.classes, rows * data.classes),
                             .classes = data.classes,
                             .parameters = parameters,
                             .values = std::span(valueBuffer).first(rows),
                             .slopes = std::span(slopeBuffer).first(rows * data.classes)};
        if (auto checked = checkRows(loss, block.target, block.prediction, data.classes); !checked)
            return fail(checked.error());
        loss.evaluate(block);
        if (outcome)
            keep(*outcome, block.values, block.slopes);
        if (scale != 1.0)
            for (double &value : block.values)
                value *= scale;
        sum.add(block.values);
        run.progress(static_cast<double>(begin + rows) / static_cast<double>(n));
    }
    return sum.value();
}

} // namespace

core::Text words(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Real:
        return MARK_TEXT("Loss", "a finite number");
    case TargetKind::Probability:
        return MARK_TEXT("Loss", "a probability, in [0, 1]");
    case TargetKind::Binary:
        return MARK_TEXT("Loss", "0 or 1");
    case TargetKind::Sign:
        return MARK_TEXT("Loss", "−1 or 1");
    case TargetKind::ClassNumber:
        return MARK_TEXT("Loss", "a class number, from 0");
    }
    return {};
}

core::Text words(PredictionKind kind)
{
    switch (kind) {
    case PredictionKind::Real:
        return MARK_TEXT("Loss", "a number");
    case PredictionKind::Probability:
        return MARK_TEXT("Loss", "a probability, in [0, 1]");
    case PredictionKind::Score:
        return MARK_TEXT("Loss", "a score: a number whose sign is the class");
    case PredictionKind::Logits:
        return MARK_TEXT("Loss", "a row of logits, not all −∞");
    }
    return {};
}

core::Result<void> checkTarget(const Loss &loss, double target, std::size_t classes)
{
    if (fit(loss.target, {&target, 1}, classes))
        return {};
    if (loss.target == TargetKind::ClassNumber)
        return fail(ErrorKind::Domain, "target",
                    filled(MARK_TEXT("Loss", "a target must be a class number from 0 to %1; there is %2"),
                           {literal(classes - 1), literal(target)}));
    return fail(ErrorKind::Domain, "target",
                filled(MARK_TEXT("Loss", "the target of %1 must be %2; there is %3"),
                       {loss.name, words(loss.target), literal(target)}));
}

core::Result<void> checkPrediction(const Loss &loss, Values prediction)
{
    if (fit(loss.prediction, prediction))
        return {};
    const auto broken = std::find_if(prediction.begin(), prediction.end(), [](double z) { return std::isnan(z); });
    return fail(ErrorKind::Domain, "prediction",
                filled(MARK_TEXT("Loss", "a prediction of %1 must be %2; there is %3"),
                       {loss.name, words(loss.prediction),
                        literal(broken == prediction.end() ? prediction.front() : *broken)}));
}

core::Result<LossOutcome> evaluate(const Loss &loss, const LossData &data, const std::vector<double> &parameters,
                                   Reduction reduction, const core::Run &run)
{
    if (auto checked = checkSizes(loss, data); !checked)
        return fail(checked.error());
    if (auto checked = check(loss.parameters, parameters); !checked)
        return fail(checked.error());
    LossOutcome outcome;
    reserveLarge(outcome.gradient, data.prediction.size());
    const Pass pass{loss, data, parameters, reduction, run};
    auto total = pass.total(&outcome, 1.0);
    if (!total)
        return fail(total.error());
    const auto n = static_cast<double>(data.target.size());
    outcome.value = reduction == Reduction::Mean ? *total / n : *total;
    if (reduction == Reduction::Mean && std::isinf(*total)) {
        // The sum may be beyond a double where the mean is not.
        constexpr double scale = 0x1p-64;
        if (total = pass.total(nullptr, scale); !total)
            return fail(total.error());
        outcome.value = *total / n / scale;
    }
    return outcome;
}

ValueAndSlope evaluateAt(const Loss &loss, double target, double prediction, Values parameters)
{
    ValueAndSlope result;
    loss.evaluate({.target = {&target, 1},
                   .prediction = {&prediction, 1},
                   .parameters = parameters,
                   .values = {&result.value, 1},
                   .slopes = {&result.slope, 1}});
    return result;
}

} // namespace numerics
