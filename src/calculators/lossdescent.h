#pragma once

#include "calculators/losscomparison.h"
#include "numerics/lossdescent.h"

#include <string>
#include <vector>

namespace calculators {

/// An optimiser as requests and forms name it.
struct OptimiserChoice
{
    const char *id = "";
    core::Text name = {};
    numerics::Optimiser optimiser = numerics::Optimiser::GradientDescent;
};

const std::vector<OptimiserChoice> &optimisers();

/// The losses that can be descended.
std::vector<const numerics::Loss *> descendedLosses();

/// What the form for descents asks for: optimisers that start from one place of the plane of two weights, the intercept
/// w₀ and the slope w₁ of a model of one feature. start0, start1: dragged. step: up to which the paths are shown,
/// dragged too. rate: the learning rate; Newton's method takes its own step, of rate 1.
struct LossDescentRequest
{
    LossChoice loss = {"squared", {}};
    numerics::DescentModel model = numerics::DescentModel::Linear;
    std::vector<double> x = {0.0, 1.0, 2.0, 3.0, 4.0};
    std::vector<double> y = {1.0, 2.5, 3.0, 5.0, 5.5};
    std::vector<numerics::Optimiser> chosen = {numerics::Optimiser::GradientDescent};
    double start0 = -2.0;
    double start1 = -0.2;
    double rate = 0.1;
    std::size_t steps = 60;
    std::size_t step = 60;
};

/// A request that suits a loss: targets that it takes, the model that gives the predictions that it takes.
LossDescentRequest startingDescent(const numerics::Loss &loss);

/// Most steps that are drawn.
inline constexpr std::size_t mostDrawnSteps = 2000;

/// Errors: NotFound "loss", or "optimisers" (none); Shape "x" or "y"; Domain "x", "y", "rate", "start0", "start1",
/// "loss" (a prediction on the way that it does not allow) or "params.ID"; TooLarge "steps"; Cancelled.
core::Result<Report> lossDescentReport(const LossDescentRequest &request, const core::Run &run = {});

} // namespace calculators
