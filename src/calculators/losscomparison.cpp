#include "calculators/losscomparison.h"

#include "calculators/comparedloss.h"
#include "calculators/describeparameters.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace calculators {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using numerics::Loss;
using numerics::PredictionKind;
using numerics::TargetKind;

namespace {

constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();

bool isOfScores(const Loss &loss)
{
    const bool two = loss.target == TargetKind::Binary || loss.target == TargetKind::Probability;
    if (loss.prediction == PredictionKind::Score)
        return two || loss.target == TargetKind::Sign;
    // What is better computed from the logit is there as such.
    return two && loss.prediction == PredictionKind::Probability && !numerics::findLoss(loss.id + "_logits");
}

bool suits(const Loss &loss, LossAxis axis)
{
    if (!isDrawn(loss) || numerics::isRow(loss.prediction))
        return false;
    switch (axis) {
    case LossAxis::Residual:
        return loss.target == TargetKind::Real && loss.prediction == PredictionKind::Real;
    case LossAxis::Margin:
        return isOfScores(loss);
    case LossAxis::Prediction:
        return true;
    }
    return false;
}

double sigmoid(double x)
{
    return x < 0.0 ? std::exp(x) / (1.0 + std::exp(x)) : 1.0 / (1.0 + std::exp(-x));
}

/// The target of a curve: all residuals are those of 0, all margins those of the label 1.
double targetOn(LossAxis axis, double target)
{
    return axis == LossAxis::Residual ? 0.0 : axis == LossAxis::Margin ? 1.0 : target;
}

} // namespace

core::Text choiceName(const LossChoice &choice)
{
    const Loss *loss = numerics::findLoss(choice.loss);
    if (!loss || loss->parameters.empty())
        return loss ? loss->name : core::Text{};
    const std::vector<double> values = choice.parameters.empty() ? initialValues(loss->parameters) : choice.parameters;
    core::Text result{.source = "%1 (", .values = {loss->name}};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t place = 2 * i + 2;
        result.source += (i == 0 ? "%" : ", %") + std::to_string(place) + " = %" + std::to_string(place + 1);
        result.values.insert(result.values.end(), {loss->parameters[i].name, literal(values[i])});
    }
    result.source += ")";
    return result;
}

core::Result<LossChoice> checkedChoice(const LossChoice &choice)
{
    const Loss *loss = numerics::findLoss(choice.loss);
    if (!loss)
        return fail(ErrorKind::NotFound, "losses", unknownLoss(choice.loss).value().text);
    LossChoice result = choice;
    if (result.parameters.empty())
        result.parameters = initialValues(loss->parameters);
    if (auto checked = numerics::checkParameters(*loss, result.parameters); !checked)
        return fail(checked.error());
    return result;
}

std::vector<const Loss *> lossesAgainst(LossAxis axis)
{
    std::vector<const Loss *> result;
    for (const Loss &loss : numerics::losses())
        if (suits(loss, axis))
            result.push_back(&loss);
    return result;
}

std::vector<LossChoice> startingLosses(LossAxis axis)
{
    const auto chosen = [](std::initializer_list<const char *> ids) {
        std::vector<LossChoice> result;
        for (const char *id : ids)
            result.push_back({id, initialValues(numerics::findLoss(id)->parameters)});
        return result;
    };
    switch (axis) {
    case LossAxis::Residual:
        return chosen({"squared", "absolute", "huber", "log_cosh"});
    case LossAxis::Margin:
        return chosen({"zero_one", "hinge", "squared_hinge", "logistic", "exponential"});
    case LossAxis::Prediction:
        return chosen({"squared", "squared_log", "poisson"});
    }
    return {};
}

core::Result<ComparedLoss> ComparedLoss::of(const LossChoice &choice, LossAxis axis, double target)
{
    auto checked = checkedChoice(choice);
    if (!checked)
        return fail(checked.error());
    const Loss &loss = *numerics::findLoss(choice.loss);
    if (!suits(loss, axis))
        return fail(ErrorKind::NotFound, "losses",
                    filled(MARK_TEXT("LossComparison", "“%1” is not a loss of what is drawn here: take it out of the "
                                                       "list, or choose another axis"),
                           {loss.name}));
    const double own = targetOn(axis, target);
    if (auto fits = numerics::checkTarget(loss, own); !fits)
        return fail(ErrorKind::Domain, "target", fits.error().text);
    return ComparedLoss(loss, std::move(checked->parameters), axis, own);
}

ComparedLoss::ComparedLoss(const Loss &loss, std::vector<double> parameters, LossAxis axis, double target)
    : m_loss(&loss),
      m_parameters(std::move(parameters)),
      m_target(target),
      m_squashes(axis == LossAxis::Margin && loss.prediction == PredictionKind::Probability)
{
}

core::Domain ComparedLoss::domain() const
{
    return m_squashes ? core::Domain{.infinite = true} : predictionDomain(m_loss->prediction);
}

std::vector<double> ComparedLoss::jumps() const
{
    if (!m_loss->jumps)
        return {};
    std::vector<double> result = m_loss->jumps(m_target, m_parameters);
    if (m_squashes)
        for (double &jump : result)
            jump = std::log(jump / (1.0 - jump));
    std::erase_if(result, [](double jump) { return !std::isfinite(jump); });
    return result;
}

numerics::ValueAndSlope ComparedLoss::at(double x) const
{
    if (!m_squashes)
        return domain().contains(x) ? numerics::evaluateAt(*m_loss, m_target, x, m_parameters)
                                    : numerics::ValueAndSlope{nowhere, nowhere};
    const double p = sigmoid(x);
    numerics::ValueAndSlope result = numerics::evaluateAt(*m_loss, m_target, p, m_parameters);
    result.slope *= p * (1.0 - p);
    return result;
}

// Of fourth order; with this step neither what is left out nor rounding costs more than about ten digits.
double ComparedLoss::curvature(double x) const
{
    const double h = 1e-3 * std::max(1.0, std::abs(x));
    for (const double jump : jumps())
        if (std::abs(jump - x) <= (x == jump ? 0.0 : 2.0 * h))
            return x == jump ? nowhere : oneSidedCurvature(x, jump < x ? h : -h);
    const auto slope = [this, x](double away) { return at(x + away).slope; };
    const double near = slope(h) - slope(-h);
    const double far = slope(2.0 * h) - slope(-2.0 * h);
    return (8.0 * near - far) / (12.0 * h);
}

double ComparedLoss::oneSidedCurvature(double x, double h) const
{
    const auto slope = [this, x, h](double steps) { return at(x + steps * h).slope; };
    return (-25.0 * slope(0.0) + 48.0 * slope(1.0) - 36.0 * slope(2.0) + 16.0 * slope(3.0) - 3.0 * slope(4.0))
           / (12.0 * h);
}

core::Result<LossShape> lossShape(const LossChoice &choice, LossAxis axis, double target, double at)
{
    const auto compared = ComparedLoss::of(choice, axis, target);
    if (!compared)
        return fail(compared.error());
    const numerics::ValueAndSlope here = compared->at(at);
    return LossShape{here.value, here.slope, compared->curvature(at)};
}

} // namespace calculators
