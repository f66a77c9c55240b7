#include "numerics/losskinds.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

// What targets and predictions may be, and the words for it.
namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

constexpr double infinity = std::numeric_limits<double>::infinity();

template <class Condition>
bool all(Values numbers, Condition condition)
{
    return std::all_of(numbers.begin(), numbers.end(), condition);
}

// Zero times a finite number is zero, and anything else is not; eight at once, without a branch.
bool allFinite(Values numbers)
{
    constexpr std::size_t lanes = 8;
    std::array<double, lanes> sums{};
    const std::size_t whole = numbers.size() - numbers.size() % lanes;
    for (std::size_t i = 0; i < whole; i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += 0.0 * numbers[i + lane];
    return all(sums, [](double sum) { return sum == 0.0; })
           && all(numbers.subspan(whole), [](double number) { return std::isfinite(number); });
}

bool allNumbers(Values numbers)
{
    return allFinite(numbers) || all(numbers, [](double number) { return !std::isnan(number); });
}

bool allShares(Values numbers)
{
    return all(numbers, [](double p) { return p >= 0.0 && p <= 1.0; });
}

bool areDistributions(Values rows, std::size_t classes)
{
    if (!allShares(rows))
        return false;
    for (std::size_t i = 0; i < rows.size(); i += classes) {
        const Values row = rows.subspan(i, classes);
        if (!(std::abs(std::accumulate(row.begin(), row.end(), -1.0)) <= 1e-9))
            return false;
    }
    return true;
}

core::Result<void> notAllowed(const std::string &input, const core::Text &loss, const core::Text &kind, double given)
{
    return fail(ErrorKind::Domain, input,
                filled(input == "target" ? MARK_TEXT("Loss", "the target of %1 must be %2; there is %3")
                                         : MARK_TEXT("Loss", "a prediction of %1 must be %2; there is %3"),
                       {loss, kind, literal(given)}));
}

} // namespace

bool isRow(PredictionKind kind)
{
    return kind == PredictionKind::Logits || kind == PredictionKind::LogProbabilities || kind == PredictionKind::Vector
           || kind == PredictionKind::Direction;
}

bool fit(TargetKind kind, Values targets, std::size_t classes)
{
    const auto count = static_cast<double>(classes);
    switch (kind) {
    case TargetKind::Real:
        return allFinite(targets);
    case TargetKind::Probability:
        return allShares(targets);
    case TargetKind::Binary:
        return all(targets, [](double y) { return y == 0.0 || y == 1.0; });
    case TargetKind::Sign:
        return all(targets, [](double y) { return std::abs(y) == 1.0; });
    case TargetKind::ClassNumber:
        return all(targets, [count](double y) { return y >= 0.0 && y < count && y == std::trunc(y); });
    case TargetKind::Count:
        return allFinite(targets) && all(targets, [](double y) { return y >= 0.0 && y == std::trunc(y); });
    case TargetKind::NotNegative:
        return allFinite(targets) && all(targets, [](double y) { return y >= 0.0; });
    case TargetKind::NotZero:
        return allFinite(targets) && all(targets, [](double y) { return y != 0.0; });
    case TargetKind::AboveMinusOne:
        return allFinite(targets) && all(targets, [](double y) { return y > -1.0; });
    case TargetKind::Distribution:
        return areDistributions(targets, classes);
    case TargetKind::None:
        return targets.empty();
    }
    return false;
}

bool fit(PredictionKind kind, Values predictions)
{
    switch (kind) {
    case PredictionKind::Real:
    case PredictionKind::Score:
    case PredictionKind::LogProbabilities:
        return allNumbers(predictions);
    case PredictionKind::Vector:
        return allFinite(predictions);
    case PredictionKind::Direction:
        return allFinite(predictions) && !all(predictions, [](double number) { return number == 0.0; });
    case PredictionKind::Probability:
        return allShares(predictions);
    case PredictionKind::AboveMinusOne:
        return all(predictions, [](double p) { return p > -1.0; });
    case PredictionKind::Positive:
        return all(predictions, [](double p) { return p > 0.0; });
    case PredictionKind::Logits:
        return allNumbers(predictions) && !all(predictions, [](double z) { return z == -infinity; });
    }
    return false;
}

core::Text words(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Real:
        return MARK_TEXT("Loss", "a finite number");
    case TargetKind::Probability:
        return MARK_TEXT("Loss", "a probability, in [0, 1]");
    case TargetKind::Binary:
        return MARK_TEXT("Loss", "0 or 1");
    case TargetKind::Sign:
        return MARK_TEXT("Loss", "−1 or 1");
    case TargetKind::ClassNumber:
        return MARK_TEXT("Loss", "a class number, from 0");
    case TargetKind::Count:
        return MARK_TEXT("Loss", "a count: 0, 1, 2, …");
    case TargetKind::NotNegative:
        return MARK_TEXT("Loss", "a finite number of at least 0");
    case TargetKind::NotZero:
        return MARK_TEXT("Loss", "a finite number other than 0");
    case TargetKind::AboveMinusOne:
        return MARK_TEXT("Loss", "a finite number above −1");
    case TargetKind::Distribution:
        return MARK_TEXT("Loss", "a row of probabilities that sum to 1");
    case TargetKind::None:
        return MARK_TEXT("Loss", "none");
    }
    return {};
}

core::Text words(PredictionKind kind)
{
    switch (kind) {
    case PredictionKind::Real:
        return MARK_TEXT("Loss", "a number");
    case PredictionKind::Probability:
        return MARK_TEXT("Loss", "a probability, in [0, 1]");
    case PredictionKind::Score:
        return MARK_TEXT("Loss", "a score: a number whose sign is the class");
    case PredictionKind::Logits:
        return MARK_TEXT("Loss", "a row of logits, not all −∞");
    case PredictionKind::AboveMinusOne:
        return MARK_TEXT("Loss", "a number above −1");
    case PredictionKind::Positive:
        return MARK_TEXT("Loss", "a positive number");
    case PredictionKind::LogProbabilities:
        return MARK_TEXT("Loss", "a row of logarithms of probabilities");
    case PredictionKind::Vector:
        return MARK_TEXT("Loss", "a row of finite numbers");
    case PredictionKind::Direction:
        return MARK_TEXT("Loss", "a row of finite numbers, not all 0: the zero vector has no direction");
    }
    return {};
}

core::Result<void> checkTarget(const Loss &loss, double target, std::size_t classes)
{
    if (fit(loss.target, {&target, 1}, classes))
        return {};
    if (loss.target == TargetKind::ClassNumber)
        return fail(ErrorKind::Domain, "target",
                    filled(MARK_TEXT("Loss", "a target must be a class number from 0 to %1; there is %2"),
                           {literal(classes - 1), literal(target)}));
    return notAllowed("target", loss.name, words(loss.target), target);
}

core::Result<void> checkTargetRow(const Loss &loss, Values row)
{
    if (fit(loss.target, row, row.size()))
        return {};
    const auto broken = std::find_if(row.begin(), row.end(), [](double p) { return !(p >= 0.0 && p <= 1.0); });
    if (broken != row.end())
        return notAllowed("target", loss.name, words(loss.target), *broken);
    return fail(ErrorKind::Domain, "target",
                filled(MARK_TEXT("Loss", "the probabilities of a target must sum to 1; those of one sum to %1"),
                       {literal(std::accumulate(row.begin(), row.end(), 0.0))}));
}

core::Result<void> checkPrediction(const Loss &loss, Values prediction, const std::string &input)
{
    if (fit(loss.prediction, prediction))
        return {};
    const bool finite = loss.prediction == PredictionKind::Vector || loss.prediction == PredictionKind::Direction;
    const auto broken = std::find_if(prediction.begin(), prediction.end(),
                                     [finite](double z) { return finite ? !std::isfinite(z) : std::isnan(z); });
    return notAllowed(input, loss.name, words(loss.prediction),
                      broken == prediction.end() ? prediction.front() : *broken);
}

core::Result<void> checkParameters(const Loss &loss, const std::vector<double> &parameters)
{
    if (auto checked = check(loss.parameters, parameters); !checked)
        return checked;
    return loss.admits ? loss.admits(parameters) : core::Result<void>();
}

} // namespace numerics
