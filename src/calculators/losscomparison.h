#pragma once

#include "calculators/loss.h"

#include <string>
#include <vector>

namespace calculators {

/// What losses are drawn against. Residual: ŷ − y. Margin: a score times its label ±1; a loss of a probability is taken
/// of the score's sigmoid. Prediction: ŷ for one target.
enum class LossAxis { Residual, Margin, Prediction };

/// A loss with its parameters: one for each, or none for their initial values.
struct LossChoice
{
    std::string loss = {};
    std::vector<double> parameters = {};

    bool operator==(const LossChoice &) const = default;
};

/// "Huber loss (Delta = 1)".
core::Text choiceName(const LossChoice &choice);
/// Whether there is such a loss and it takes these parameters. Errors: NotFound "losses"; Shape "params"; Domain
/// "params.ID".
core::Result<LossChoice> checkedChoice(const LossChoice &choice);

/// The losses that can be drawn against an axis.
std::vector<const numerics::Loss *> lossesAgainst(LossAxis axis);
/// Some that are worth seeing together.
std::vector<LossChoice> startingLosses(LossAxis axis);

/// at: where the numbers are read. target: for LossAxis::Prediction alone.
struct LossComparisonRequest
{
    LossAxis axis = LossAxis::Margin;
    std::vector<LossChoice> losses = startingLosses(LossAxis::Margin);
    double at = -0.5;
    double target = 1.0;
    double from = -3.0;
    double to = 3.0;
};

/// One loss with its derivatives. curvature: the second derivative, to about ten digits, as a difference quotient of
/// the gradient; NaN where the gradient jumps.
struct LossShape
{
    double value = 0.0;
    double gradient = 0.0;
    double curvature = 0.0;
};

/// Errors: as lossComparisonReport().
core::Result<LossShape> lossShape(const LossChoice &choice, LossAxis axis, double target, double at);

/// Errors: NotFound "losses" (none, or one that cannot be drawn against the axis); Shape "params"; Domain "params.ID",
/// "target" (naming the loss), "at", "from" or "to"; Cancelled.
core::Result<Report> lossComparisonReport(const LossComparisonRequest &request, const core::Run &run = {});

} // namespace calculators
