#pragma once

#include "core/operation.h"
#include "core/run.h"
#include "core/text.h"
#include "numerics/elementwise.h"
#include "numerics/parameter.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace numerics {

/// What a target may be.
enum class TargetKind {
    Real,        ///< any finite number
    Probability, ///< in [0, 1]
    Binary,      ///< 0 or 1
    Sign,        ///< −1 or 1
    ClassNumber, ///< 0 … classes − 1
};

/// What a prediction may be.
enum class PredictionKind {
    Real,        ///< any number, ±∞ too
    Probability, ///< in [0, 1]
    Score,       ///< any number, its sign the class
    Logits,      ///< a row of numbers, one a class, not all −∞
};

/// Some rows of the data, and where their values and gradients go.
/// target: n numbers. prediction: n·classes, row by row (classes is 1 but for Logits). values: n. slopes: n·classes.
struct LossRows
{
    Values target = {};
    Values prediction = {};
    std::size_t classes = 1;
    Values parameters = {};
    std::span<double> values = {};
    std::span<double> slopes = {};
};

/// A loss of one target and one prediction. gradientLatex: with respect to the prediction; where it has no derivative
/// it is the subgradient of least size. jumps: the predictions at which the gradient, or the loss itself, jumps.
struct Loss
{
    std::string id = {};
    core::Text name = {};
    std::string latex = {};
    std::string gradientLatex = {};
    std::vector<Parameter> parameters = {};
    TargetKind target = TargetKind::Real;
    PredictionKind prediction = PredictionKind::Real;
    core::Text meaning = {};
    std::vector<core::Text> aliases = {};
    std::function<std::vector<double>(double target, Values parameters)> jumps = {};
    std::function<void(const LossRows &rows)> evaluate = {};
};

const std::vector<Loss> &losses();

/// The entry of that id, or nullptr.
const Loss *findLoss(std::string_view id);

/// "0 or 1", "a real number" …
core::Text words(TargetKind kind);
core::Text words(PredictionKind kind);

/// Whether one target fits. classes: for ClassNumber. Errors: Domain "target".
core::Result<void> checkTarget(const Loss &loss, double target, std::size_t classes = 1);
/// Whether one prediction fits: a number, or a row of logits. Errors: Domain "prediction".
core::Result<void> checkPrediction(const Loss &loss, Values prediction);

enum class Reduction { Mean, Sum, None };

/// target: n ≥ 1 numbers; prediction: n·classes, row by row.
struct LossData
{
    Values target = {};
    Values prediction = {};
    std::size_t classes = 1;
};

/// value: the mean or sum. values: each term's own, only where nothing is reduced. gradient: with respect to the
/// prediction, of the same shape: of the mean or sum, or each term's own.
struct LossOutcome
{
    double value = 0.0;
    std::vector<double> values = {};
    std::vector<double> gradient = {};
};

/// A loss over all of the data, its terms added with compensation. parameters: one value for each of the loss's.
/// Errors: Shape "target" where it is empty, "prediction" where the sizes do not fit; Domain "target", "prediction" or
/// "params.ID"; Cancelled.
core::Result<LossOutcome> evaluate(const Loss &loss, const LossData &data, const std::vector<double> &parameters,
                                   Reduction reduction = Reduction::Mean, const core::Run &run = {});

/// A loss of one target and one prediction that fit.
ValueAndSlope evaluateAt(const Loss &loss, double target, double prediction, Values parameters);

} // namespace numerics
