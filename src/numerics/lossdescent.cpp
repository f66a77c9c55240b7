#include "numerics/lossdescent.h"

#include "numerics/activations.h"
#include "numerics/descentsteps.h"
#include "numerics/losskinds.h"
#include "numerics/summation.h"

#include <armadillo>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using Numbers = std::vector<double>;

core::Result<void> checkShapes(const DescentRequest &request)
{
    if (request.y.empty())
        return fail(ErrorKind::Shape, "y", MARK_TEXT("Loss", "there must be at least one target"));
    if (request.x.rows != request.y.size())
        return fail(ErrorKind::Shape, "y",
                    filled(MARK_TEXT("Loss", "there must be one target for each row of X; there are %1 rows and %2 "
                                             "targets"),
                           {literal(request.x.rows), literal(request.y.size())}));
    if (!request.start.empty() && request.start.size() != request.x.columns + 1)
        return fail(ErrorKind::Shape, "start",
                    filled(MARK_TEXT("Loss", "start must hold the intercept and one weight for each column of X, %1 "
                                             "numbers; it holds %2"),
                           {literal(request.x.columns + 1), literal(request.start.size())}));
    return {};
}

bool allFinite(const Numbers &numbers)
{
    return std::all_of(numbers.begin(), numbers.end(), [](double number) { return std::isfinite(number); });
}

core::Result<void> checkData(const DescentRequest &request)
{
    if (!allFinite(request.x.cells))
        return fail(ErrorKind::Domain, "X", MARK_TEXT("Loss", "every entry of X must be a finite number"));
    for (std::size_t i = 0; i < request.y.size(); ++i)
        if (auto checked = checkTarget(*request.loss, request.y[i]); !checked)
            return fail(ErrorKind::Domain, "y",
                        filled(MARK_TEXT("Loss", "target %1: %2"), {literal(i + 1), checked.error().text}));
    return checkParameters(*request.loss, request.parameters);
}

core::Result<void> checkSteps(const DescentRequest &request)
{
    if (!allFinite(request.start))
        return fail(ErrorKind::Domain, "start", MARK_TEXT("Loss", "every weight must be a finite number"));
    if (!(request.learningRate > 0.0) || std::isinf(request.learningRate))
        return fail(ErrorKind::Domain, "learning_rate",
                    filled(MARK_TEXT("Loss", "the learning rate must be a positive finite number, for a step of size "
                                             "0 leads nowhere; it is %1"),
                           {literal(request.learningRate)}));
    if (request.steps >= descentLimit / (request.x.columns + 1))
        return fail(ErrorKind::TooLarge, "steps",
                    filled(MARK_TEXT("Loss", "a path may hold %1 numbers; %2 steps of %3 weights are more"),
                           {literal(descentLimit), literal(request.steps), literal(request.x.columns + 1)}));
    return {};
}

/// The mean loss of some weights, and its gradient.
struct Slope
{
    double value = 0.0;
    Numbers gradient = {};
};

/// What is evaluated: where a logistic model meets the cross-entropy of a probability, that of its logit, which loses
/// nothing where the probability rounds to 0 or 1.
class Objective
{
public:
    explicit Objective(const DescentRequest &request) : m_request(request), m_loss(request.loss)
    {
        const bool logistic = request.model == DescentModel::Logistic;
        if (logistic && m_loss->id == "binary_cross_entropy")
            m_loss = findLoss("binary_cross_entropy_logits");
        m_squashes = logistic && m_loss->prediction != PredictionKind::Score;
    }

    core::Result<Slope> at(const Numbers &weights, const core::Run &run) const;
    /// The matrix of second derivatives there.
    core::Result<arma::mat> curvature(const Numbers &weights, const core::Run &run) const;
    /// The mean loss alone; NaN where a prediction is none that the loss allows.
    double valueAt(const Numbers &weights) const;

private:
    Numbers predictions(const Numbers &weights, Numbers &inner) const;
    const Numbers &parameters() const;
    Numbers scores(const Numbers &weights) const;
    Numbers gradient(const Numbers &slopes) const;

    const DescentRequest &m_request;
    const Loss *m_loss;
    bool m_squashes = false;
};

Numbers Objective::scores(const Numbers &weights) const
{
    const auto &x = m_request.x;
    Numbers result(x.rows);
    for (std::size_t i = 0; i < x.rows; ++i) {
        long double sum = weights[0];
        for (std::size_t j = 0; j < x.columns; ++j)
            sum += static_cast<long double>(weights[j + 1]) * x.cells[i * x.columns + j];
        result[i] = static_cast<double>(sum);
    }
    return result;
}

Numbers Objective::gradient(const Numbers &slopes) const
{
    const auto &x = m_request.x;
    Numbers result(x.columns + 1);
    CompensatedSum intercept;
    intercept.add(slopes);
    result[0] = intercept.value();
    for (std::size_t j = 0; j < x.columns; ++j) {
        CompensatedSum sum;
        for (std::size_t i = 0; i < x.rows; ++i)
            sum.add(slopes[i] * x.cells[i * x.columns + j]);
        result[j + 1] = sum.value();
    }
    return result;
}

/// inner: what a slope is multiplied with where the prediction is a sigmoid.
Numbers Objective::predictions(const Numbers &weights, Numbers &inner) const
{
    Numbers result = scores(weights);
    inner.assign(m_squashes ? result.size() : 0, 0.0);
    if (m_squashes)
        findActivation("sigmoid")->evaluate(Numbers(result), {}, result, inner);
    return result;
}

const Numbers &Objective::parameters() const
{
    static const Numbers none;
    return m_loss == m_request.loss ? m_request.parameters : none;
}

core::Result<Slope> Objective::at(const Numbers &weights, const core::Run &run) const
{
    Numbers inner;
    const Numbers prediction = predictions(weights, inner);
    auto outcome =
        evaluate(*m_loss, {.target = m_request.y, .prediction = prediction}, parameters(), Reduction::Mean, run);
    if (!outcome)
        return fail(outcome.error());
    for (std::size_t i = 0; i < inner.size(); ++i)
        outcome->gradient[i] *= inner[i];
    return Slope{outcome->value, gradient(outcome->gradient)};
}

// Central differences of fourth order of the gradient, one weight after the other.
core::Result<arma::mat> Objective::curvature(const Numbers &weights, const core::Run &run) const
{
    const auto n = static_cast<arma::uword>(weights.size());
    arma::mat result(n, n, arma::fill::zeros);
    for (arma::uword j = 0; j < n; ++j) {
        const double h = 1e-3 * std::max(1.0, std::abs(weights[j]));
        for (const auto &[steps, share] : {std::pair(1.0, 8.0), {-1.0, -8.0}, {2.0, -1.0}, {-2.0, 1.0}}) {
            Numbers beside = weights;
            beside[j] += steps * h;
            const auto slope = at(beside, run);
            if (!slope)
                return fail(slope.error());
            for (arma::uword i = 0; i < n; ++i)
                result(i, j) += share * slope->gradient[i] / (12.0 * h);
        }
    }
    return arma::mat(0.5 * (result + result.t()));
}

double Objective::valueAt(const Numbers &weights) const
{
    Numbers inner;
    const Numbers prediction = predictions(weights, inner);
    if (!fit(m_loss->prediction, prediction))
        return std::numeric_limits<double>::quiet_NaN();
    Numbers values(prediction.size());
    inner.resize(prediction.size());
    m_loss->evaluate({.target = m_request.y,
                      .prediction = prediction,
                      .parameters = parameters(),
                      .values = values,
                      .slopes = inner});
    CompensatedSum sum;
    sum.add(values);
    return sum.value() / static_cast<double>(values.size());
}

/// H⁻¹g; empty where H has no inverse that means anything.
core::Result<Numbers> newtonDirection(const Objective &objective, const Numbers &weights, const Numbers &gradient,
                                      const core::Run &run)
{
    const auto curvature = objective.curvature(weights, run);
    if (!curvature)
        return fail(curvature.error());
    constexpr double worst = 1e-11; // about the error of the differences
    arma::vec direction;
    if (!curvature->is_finite() || !(arma::rcond(*curvature) > worst)
        || !arma::solve(direction, *curvature, arma::vec(gradient), arma::solve_opts::no_approx))
        return Numbers{};
    return Numbers(direction.begin(), direction.end());
}

/// 2/λ with λ the largest eigenvalue of the mean of f·x̃x̃ᵀ, x̃ = (1, x), f the second derivative of the loss.
std::optional<double> largestStableRate(const DescentRequest &request)
{
    const bool squared = request.loss->id == "squared";
    if (request.model != DescentModel::Linear || (!squared && request.loss->id != "half_squared"))
        return {};
    const auto rows = static_cast<arma::uword>(request.x.rows);
    const auto columns = static_cast<arma::uword>(request.x.columns);
    arma::mat design(rows, columns + 1, arma::fill::ones);
    for (arma::uword i = 0; i < rows; ++i)
        for (arma::uword j = 0; j < columns; ++j)
            design(i, j + 1) = request.x.cells[i * columns + j];
    arma::vec singular;
    if (!arma::svd(singular, design))
        return {};
    const double scaled = singular.front() / std::sqrt(static_cast<double>(rows));
    return (squared ? 1.0 : 2.0) / scaled / scaled;
}

} // namespace

bool isDescended(const Loss &loss)
{
    return !isRow(loss.prediction) && !loss.overAll && !loss.readsVariance && loss.inputs.size() == 1;
}

namespace {

/// The gradient that a step goes along; empty where there is none.
core::Result<Numbers> stepGradient(const DescentRequest &request, const Objective &objective,
                                   const DescentStepper &stepper, const Numbers &weights, Slope &&here,
                                   const core::Run &run)
{
    if (request.optimiser == Optimiser::Newton)
        return newtonDirection(objective, weights, here.gradient, run);
    if (request.optimiser != Optimiser::Nesterov)
        return std::move(here.gradient);
    const Numbers ahead = stepper.lookAhead(weights);
    if (!allFinite(ahead))
        return ahead;
    auto slope = objective.at(ahead, run);
    if (!slope)
        return fail(slope.error());
    return std::move(slope->gradient);
}

/// A prediction on the way that the loss does not allow is the fault of the loss that was chosen.
core::Error onTheWay(core::Error error, std::size_t step)
{
    if (error.field != "prediction")
        return error;
    return {.kind = ErrorKind::Domain,
            .field = "loss",
            .text = filled(MARK_TEXT("Loss", "after %1 steps: %2; take another loss or the logistic model"),
                           {literal(step), error.text})};
}

} // namespace

core::Result<DescentPath> descend(const DescentRequest &request, const core::Run &run)
{
    for (const auto &check : {checkShapes, checkData, checkSteps})
        if (auto checked = check(request); !checked)
            return fail(checked.error());
    DescentPath result{.largestStableRate = largestStableRate(request)};
    const Objective objective(request);
    const core::Run quiet([&run] { return run.cancelled(); }, {}); // its progress is that of all steps
    DescentStepper stepper(request.optimiser, request.learningRate, request.x.columns + 1);
    Numbers weights = request.start.empty() ? Numbers(request.x.columns + 1) : request.start;
    for (std::size_t step = 0; step <= request.steps; ++step) {
        auto slope = objective.at(weights, quiet);
        if (!slope)
            return fail(onTheWay(slope.error(), step));
        result.path.push_back(weights);
        result.values.push_back(slope->value);
        if (step == request.steps)
            break;
        const auto gradient = stepGradient(request, objective, stepper, weights, std::move(*slope), quiet);
        if (!gradient)
            return fail(onTheWay(gradient.error(), step));
        if (gradient->empty()) {
            result.singular = true;
            break;
        }
        weights = stepper.next(std::move(weights), *gradient);
        if (!allFinite(weights)) {
            result.diverged = true;
            break;
        }
        run.progress(static_cast<double>(step + 1) / static_cast<double>(request.steps));
    }
    return result;
}

core::Result<core::Grid<double>> lossSurface(const DescentRequest &request, const WeightPlane &plane,
                                             const core::Run &run)
{
    if (request.x.columns != 1)
        return fail(ErrorKind::Shape, "X",
                    filled(MARK_TEXT("Loss", "a surface over two weights needs one feature; there are %1"),
                           {literal(request.x.columns)}));
    DescentRequest data = request;
    data.start.clear();
    for (const auto &check : {checkShapes, checkData})
        if (auto checked = check(data); !checked)
            return fail(checked.error());
    const Objective objective(data);
    core::Grid<double> result(plane.rows, plane.columns);
    const auto at = [](double from, double to, std::size_t i, std::size_t count) {
        return count < 2 ? from : from + (to - from) * static_cast<double>(i) / static_cast<double>(count - 1);
    };
    for (std::size_t i = 0; i < plane.rows; ++i) {
        if (run.cancelled())
            return core::cancelled();
        const double slope = at(plane.bottom, plane.top, i, plane.rows);
        for (std::size_t j = 0; j < plane.columns; ++j)
            result(i, j) = objective.valueAt({at(plane.left, plane.right, j, plane.columns), slope});
    }
    return result;
}

} // namespace numerics
