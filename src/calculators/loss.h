#pragma once

#include "calculators/report.h"
#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "core/value.h"
#include "numerics/losses.h"

#include <array>
#include <string>
#include <vector>

namespace calculators {

/// What the loss form asks for: one loss of one target over a range of predictions.
/// parameters: one for each of the loss's, or none for their initial values. A loss of classes reads logits instead of
/// prediction (target is a class number then, from 0), and the range is that of the target's logit.
/// names: of the classes, as many as a person gave. variance: of the target, where the loss reads one.
struct LossRequest
{
    std::string loss = "squared";
    std::vector<double> parameters = {};
    double target = 1.0;
    double prediction = 0.0;
    double variance = 1.0;
    std::vector<double> logits = {2.0, 1.0, 0.1};
    std::vector<std::string> names = {};
    double from = -3.0;
    double to = 3.0;
};

/// Whether there is a curve of it: of one number that is predicted, or of the logit of the true class.
bool isDrawn(const numerics::Loss &loss);
std::vector<const numerics::Loss *> drawnLosses();

/// Which predictions a plot may show.
core::Domain predictionDomain(numerics::PredictionKind kind);

/// Loss and gradient over the range, with a gap where they jump.
struct LossCurve
{
    std::vector<double> prediction = {};
    std::vector<double> value = {};
    std::vector<double> gradient = {};
};

/// The error of a request for a loss that there is not.
tl::unexpected<core::Error> unknownLoss(const std::string &loss);

/// Errors: NotFound "loss" (also where it is not drawn); Shape "params" or "logits"; Domain "params.ID", "target",
/// "prediction", "variance", "logits", "from" or "to"; Cancelled.
core::Result<LossCurve> lossCurve(const LossRequest &request, const core::Run &run = {});
core::Result<Report> lossReport(const LossRequest &request, const core::Run &run = {});

/// A loss of data: n targets (or n·k, row by row, of a loss that reads distributions), and as many predictions (a
/// column) or rows; others: what a loss that compares vectors reads besides; variance: one or n, where it reads them.
struct LossDataRequest
{
    std::string loss = "squared";
    std::vector<double> parameters = {};
    std::vector<double> target = {};
    core::Grid<double> prediction = {};
    std::array<core::Grid<double>, numerics::mostOthers> others = {};
    std::vector<double> variance = {};
    numerics::Reduction reduction = numerics::Reduction::Mean;
};

/// Errors as numerics::evaluate gives them; NotFound "loss".
core::Result<numerics::LossOutcome> lossOfData(const LossDataRequest &request, const core::Run &run = {});

/// The table of losses, for `nabla ops loss`.
core::Array describeLosses();

} // namespace calculators
