#include "numerics/lossdescent.h"

#include "numerics/activations.h"
#include "numerics/summation.h"

#include <armadillo>

#include <algorithm>
#include <cmath>

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

core::Result<void> checkDomains(const DescentRequest &request)
{
    if (!allFinite(request.x.cells))
        return fail(ErrorKind::Domain, "X", MARK_TEXT("Loss", "every entry of X must be a finite number"));
    if (!allFinite(request.start))
        return fail(ErrorKind::Domain, "start", MARK_TEXT("Loss", "every weight must be a finite number"));
    for (std::size_t i = 0; i < request.y.size(); ++i)
        if (auto checked = checkTarget(*request.loss, request.y[i]); !checked)
            return fail(ErrorKind::Domain, "y",
                        filled(MARK_TEXT("Loss", "target %1: %2"), {literal(i + 1), checked.error().text}));
    if (auto checked = checkParameters(*request.loss, request.parameters); !checked)
        return checked;
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

private:
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

core::Result<Slope> Objective::at(const Numbers &weights, const core::Run &run) const
{
    Numbers prediction = scores(weights);
    Numbers inner(m_squashes ? prediction.size() : 0);
    if (m_squashes)
        findActivation("sigmoid")->evaluate(Numbers(prediction), {}, prediction, inner);
    const Numbers &parameters = m_loss == m_request.loss ? m_request.parameters : Numbers{};
    auto outcome =
        evaluate(*m_loss, {.target = m_request.y, .prediction = prediction}, parameters, Reduction::Mean, run);
    if (!outcome)
        return fail(outcome.error());
    for (std::size_t i = 0; i < inner.size(); ++i)
        outcome->gradient[i] *= inner[i];
    return Slope{outcome->value, gradient(outcome->gradient)};
}

/// The state of an optimiser.
class Stepper
{
public:
    Stepper(Optimiser optimiser, double rate, std::size_t weights)
        : m_optimiser(optimiser),
          m_rate(rate),
          m_first(weights),
          m_second(weights)
    {
    }

    Numbers next(Numbers weights, const Numbers &gradient);

private:
    static constexpr double momentum = 0.9;
    static constexpr double secondMomentum = 0.999;
    static constexpr double smallest = 1e-8;

    double change(std::size_t i, double gradient);

    Optimiser m_optimiser;
    double m_rate;
    Numbers m_first;
    Numbers m_second;
    int m_steps = 0;
};

double Stepper::change(std::size_t i, double gradient)
{
    switch (m_optimiser) {
    case Optimiser::GradientDescent:
        return gradient;
    case Optimiser::Momentum:
        m_first[i] = momentum * m_first[i] + gradient;
        return m_first[i];
    case Optimiser::Adam:
        m_first[i] = momentum * m_first[i] + (1.0 - momentum) * gradient;
        m_second[i] = secondMomentum * m_second[i] + (1.0 - secondMomentum) * gradient * gradient;
        break;
    }
    const double mean = m_first[i] / (1.0 - std::pow(momentum, m_steps));
    const double square = m_second[i] / (1.0 - std::pow(secondMomentum, m_steps));
    return mean / (std::sqrt(square) + smallest);
}

Numbers Stepper::next(Numbers weights, const Numbers &gradient)
{
    ++m_steps;
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] -= m_rate * change(i, gradient[i]);
    return weights;
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

core::Result<DescentPath> descend(const DescentRequest &request, const core::Run &run)
{
    if (auto checked = checkShapes(request); !checked)
        return fail(checked.error());
    if (auto checked = checkDomains(request); !checked)
        return fail(checked.error());
    DescentPath result{.largestStableRate = largestStableRate(request)};
    const Objective objective(request);
    const core::Run quiet([&run] { return run.cancelled(); }, {}); // its progress is that of all steps
    Stepper stepper(request.optimiser, request.learningRate, request.x.columns + 1);
    Numbers weights = request.start.empty() ? Numbers(request.x.columns + 1) : request.start;
    for (std::size_t step = 0; step <= request.steps; ++step) {
        auto slope = objective.at(weights, quiet);
        if (!slope && slope.error().field == "prediction")
            return fail(ErrorKind::Domain, "loss",
                        filled(MARK_TEXT("Loss", "after %1 steps: %2; take another loss or the logistic model"),
                               {literal(step), slope.error().text}));
        if (!slope)
            return fail(slope.error());
        result.path.push_back(weights);
        result.values.push_back(slope->value);
        if (step == request.steps)
            break;
        weights = stepper.next(std::move(weights), slope->gradient);
        if (!allFinite(weights)) {
            result.diverged = true;
            break;
        }
        run.progress(static_cast<double>(step + 1) / static_cast<double>(request.steps));
    }
    return result;
}

} // namespace numerics
