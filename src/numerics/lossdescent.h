#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/losses.h"

#include <optional>
#include <vector>

namespace numerics {

/// z = w₀ + Σ wⱼxⱼ. Linear predicts z. Logistic predicts 1/(1+e^(−z)), but gives z itself to a loss that reads a score,
/// which has the sigmoid inside.
enum class DescentModel { Linear, Logistic };

/// gradient descent: w ← w − ηg. momentum: v ← 0.9v + g, w ← w − ηv. Adam with 0.9, 0.999 and 10⁻⁸.
/// Sources: B. T. Polyak, Some methods of speeding up the convergence of iteration methods (1964); D. P. Kingma, J. Ba,
/// Adam: A Method for Stochastic Optimization (2015), algorithm 1.
enum class Optimiser { GradientDescent, Momentum, Adam };

/// x: n×d. y: n targets of the loss. start: d + 1 weights, the intercept first; empty for zeros.
struct DescentRequest
{
    const Loss *loss = nullptr;
    std::vector<double> parameters = {};
    DescentModel model = DescentModel::Linear;
    Optimiser optimiser = Optimiser::GradientDescent;
    core::Grid<double> x = {};
    std::vector<double> y = {};
    double learningRate = 0.1;
    std::size_t steps = 100;
    std::vector<double> start = {};
};

/// path: the start and the weights after each step. values: the mean loss at each. diverged: the next step would have
/// left the numbers that a double holds, and is not taken. largestStableRate: from which on gradient descent diverges,
/// where the curvature is the same everywhere: 2 over its largest eigenvalue.
struct DescentPath
{
    std::vector<std::vector<double>> path = {};
    std::vector<double> values = {};
    bool diverged = false;
    std::optional<double> largestStableRate = {};
};

/// Most numbers in a path.
inline constexpr std::size_t descentLimit = 10'000'000;

/// Whether a loss has one number as target and one as prediction, and nothing else.
bool isDescended(const Loss &loss);

/// Errors: Shape "X", "y" or "start"; Domain "y", "learning_rate", "params.ID", or "loss" where a prediction on the way
/// is none that it allows; TooLarge "steps"; Cancelled.
core::Result<DescentPath> descend(const DescentRequest &request, const core::Run &run = {});

} // namespace numerics
