#pragma once

#include "core/operation.h"
#include "core/run.h"
#include "core/text.h"
#include "numerics/elementwise.h"
#include "numerics/parameter.h"

#include <array>
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
    Count,       ///< 0, 1, 2, …
    NotNegative,
    NotZero,
    AboveMinusOne,
    Distribution, ///< a row of probabilities that sum to 1 within 10⁻⁹
    None,         ///< there is no target
};

/// What a prediction may be.
enum class PredictionKind {
    Real,        ///< any number, ±∞ too
    Probability, ///< in [0, 1]
    Score,       ///< any number, its sign the class
    Logits,      ///< a row of numbers, one a class, not all −∞
    AboveMinusOne,
    Positive,
    LogProbabilities, ///< a row of any numbers
    Vector,           ///< a row of finite numbers
    Direction,        ///< a row of finite numbers, not all 0
};

/// Whether one prediction is a row of numbers.
bool isRow(PredictionKind kind);

/// What can be said of a loss as a function of its prediction.
enum class LossTrait {
    Convex,
    Smooth,     ///< its gradient is continuous
    Bounded,    ///< the loss is
    Robust,     ///< its gradient is bounded, as a function of the prediction
    Margin,     ///< it depends on target and score by their product alone
    Proper,     ///< in the mean it is least at the true probability
    Calibrated, ///< in the mean it is least at a score whose sign is the more probable class
};

/// The losses that compare vectors have two or three inputs: the prediction and these many others, at most.
inline constexpr std::size_t mostOthers = 2;
using OtherValues = std::array<Values, mostOthers>;

/// Some rows of the data, and where their values and gradients go.
/// target: n numbers, or n·classes where it is a Distribution. prediction, others: n·classes, row by row (classes is 1
/// where a prediction is no row). variance: n, where the loss reads one. values: n, or 1 of a loss over all rows.
/// slopes, otherSlopes: n·classes.
struct LossRows
{
    Values target = {};
    Values prediction = {};
    std::size_t classes = 1;
    Values parameters = {};
    std::span<double> values = {};
    std::span<double> slopes = {};
    OtherValues others = {};
    Values variance = {};
    std::array<std::span<double>, mostOthers> otherSlopes = {};
};

/// A loss of one target and one prediction. gradientLatex: with respect to the prediction; where it has no derivative
/// it is the subgradient of least size. curvatureLatex: the second derivative, of a row the matrix of them; empty where
/// there is none of a closed form. jumps: the predictions at which the gradient, or the loss itself, jumps.
/// inputs: the names of the prediction and of the others. switches: the parameters that are no (0) or yes (1).
/// overAll: one value of all rows together. admits, admitsRows: what its domains cannot say.
struct Loss
{
    std::string id = {};
    core::Text name = {};
    std::string latex = {};
    std::string gradientLatex = {};
    std::string curvatureLatex = {};
    std::vector<LossTrait> traits = {};
    std::vector<Parameter> parameters = {};
    TargetKind target = TargetKind::Real;
    PredictionKind prediction = PredictionKind::Real;
    core::Text meaning = {};
    std::vector<core::Text> aliases = {};
    std::vector<std::string> inputs = {"prediction"};
    std::vector<std::string> switches = {};
    bool readsVariance = false;
    bool overAll = false;
    std::function<core::Result<void>(Values parameters)> admits = {};
    std::function<core::Result<void>(const LossRows &rows)> admitsRows = {};
    std::function<std::vector<double>(double target, Values parameters)> jumps = {};
    std::function<void(const LossRows &rows)> evaluate = {};
};

const std::vector<Loss> &losses();

/// The entry of that id, or nullptr.
const Loss *findLoss(std::string_view id);

/// "0 or 1", "a real number" …
core::Text words(TargetKind kind);
core::Text words(PredictionKind kind);
/// "convex", and what that means.
core::Text words(LossTrait trait);
core::Text meaningOf(LossTrait trait);

/// Whether the parameters fit, one for each. Errors: Shape "params"; Domain "params.ID".
core::Result<void> checkParameters(const Loss &loss, const std::vector<double> &parameters);
/// Whether one target fits. classes: for ClassNumber. Errors: Domain "target".
core::Result<void> checkTarget(const Loss &loss, double target, std::size_t classes = 1);
/// Whether one prediction fits: a number, or a row. Errors: Domain, naming the input.
core::Result<void> checkPrediction(const Loss &loss, Values prediction, const std::string &input = "prediction");

enum class Reduction { Mean, Sum, None };

/// target: n ≥ 1 numbers, or n·classes; prediction, others: n·classes, row by row; variance: n positive numbers, or one
/// for all.
struct LossData
{
    Values target = {};
    Values prediction = {};
    std::size_t classes = 1;
    OtherValues others = {};
    Values variance = {};
};

/// value: the mean or sum. values: each term's own, only where nothing is reduced. gradient: with respect to the
/// prediction, of the same shape: of the mean or sum, or each term's own. otherGradients: the same of the others.
/// A loss over all rows has one value, whatever the reduction.
struct LossOutcome
{
    double value = 0.0;
    std::vector<double> values = {};
    std::vector<double> gradient = {};
    std::array<std::vector<double>, mostOthers> otherGradients = {};
};

/// A loss over all of the data, its terms added with compensation. parameters: one value for each of the loss's.
/// Errors: Shape "target" where it is empty, or the input whose size does not fit; Domain, naming the input or
/// "params.ID"; Cancelled.
core::Result<LossOutcome> evaluate(const Loss &loss, const LossData &data, const std::vector<double> &parameters,
                                   Reduction reduction = Reduction::Mean, const core::Run &run = {});

/// A loss of one target and one prediction that fit, neither of them a row.
ValueAndSlope evaluateAt(const Loss &loss, double target, double prediction, Values parameters, double variance = 1.0);

} // namespace numerics
