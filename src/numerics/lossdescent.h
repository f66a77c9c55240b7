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

/// gradient descent: w ← w − ηg. momentum: v ← 0.9v + g, w ← w − ηv. Nesterov: the same with the gradient at w − 0.9ηv.
/// RMSProp: s ← 0.9s + 0.1g², w ← w − ηg/(√s + 10⁻⁸). Adam with 0.9, 0.999 and 10⁻⁸. Newton: w ← w − ηH⁻¹g, with H the
/// matrix of second derivatives, by differences of the gradient to about ten digits; η = 1 is Newton's own step.
/// Sources: B. T. Polyak, Some methods of speeding up the convergence of iteration methods (1964); I. Sutskever and
/// others, On the importance of initialization and momentum in deep learning (2013), section 2; G. Hinton, Neural
/// Networks for Machine Learning, lecture 6e (2012); D. P. Kingma, J. Ba, Adam: A Method for Stochastic Optimization
/// (2015), algorithm 1; Nocedal, Wright, Numerical Optimization (2006), section 2.2.
enum class Optimiser { GradientDescent, Momentum, Nesterov, RmsProp, Adam, Newton };

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
/// where the curvature is the same everywhere: 2 over its largest eigenvalue. singular: Newton's next step does not
/// exist, since the matrix of second derivatives has no inverse, and is not taken.
struct DescentPath
{
    std::vector<std::vector<double>> path = {};
    std::vector<double> values = {};
    bool diverged = false;
    bool singular = false;
    std::optional<double> largestStableRate = {};
};

/// How many times gradient descent's largest stable rate that of an optimiser is, where the curvature is the same
/// everywhere; nothing where no such bound is known. Along an eigenvector with eigenvalue λ the steps with momentum β
/// follow a recurrence with the polynomial r² − (1 + β − ηλ)r + β, those of Nesterov r² − (1 + β)(1 − ηλ)r + β(1 − ηλ):
/// their roots first leave the unit circle at r = −1, where ηλ = 2(1 + β) and 2(1 + β)/(1 + 2β).
std::optional<double> stabilityFactor(Optimiser optimiser);

/// Most numbers in a path.
inline constexpr std::size_t descentLimit = 10'000'000;

/// Whether a loss has one number as target and one as prediction, and nothing else.
bool isDescended(const Loss &loss);

/// Errors: Shape "X", "y" or "start"; Domain "y", "learning_rate", "params.ID", or "loss" where a prediction on the way
/// is none that it allows; TooLarge "steps"; Cancelled.
core::Result<DescentPath> descend(const DescentRequest &request, const core::Run &run = {});

/// A part of the plane of two weights: intercept from left to right, slope from bottom to top.
struct WeightPlane
{
    double left = -1.0;
    double right = 1.0;
    double bottom = -1.0;
    double top = 1.0;
    std::size_t columns = 61;
    std::size_t rows = 61;
};

/// The mean loss over a net of weights of a model with one feature: of the j-th of `columns` intercepts and the i-th of
/// `rows` slopes at (i, j); NaN where a prediction is none that the loss allows. Its learning rate, steps and start are
/// not looked at. Errors: Shape "X" (not one column), "y"; Domain "X", "y", "params.ID"; Cancelled.
core::Result<core::Grid<double>> lossSurface(const DescentRequest &request, const WeightPlane &plane,
                                             const core::Run &run = {});

} // namespace numerics
