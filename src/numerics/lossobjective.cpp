#include "numerics/lossobjective.h"

#include "numerics/lossminimiser.h"

namespace numerics {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using Numbers = std::vector<double>;

bool hasTrait(const Loss &loss, LossTrait trait)
{
    return std::find(loss.traits.begin(), loss.traits.end(), trait) != loss.traits.end();
}

core::Result<void> checkMinimised(const Loss &loss, const Numbers &parameters, const Numbers &numbers,
                                  const std::string &field)
{
    if (!hasMinimisers(loss))
        return fail(ErrorKind::NotFound, "loss",
                    filled(MARK_TEXT("LossMinimiser", "%1 is not a loss of a number that is predicted"), {loss.name}));
    if (numbers.empty())
        return fail(ErrorKind::Shape, field, MARK_TEXT("LossMinimiser", "there must be at least one number"));
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (!std::isfinite(numbers[i]))
            return fail(ErrorKind::Domain, field,
                        filled(MARK_TEXT("LossMinimiser", "number %1 must be finite"), {literal(i + 1)}));
    return checkParameters(loss, parameters);
}

double firstTrue(double below, double above, double finest, const std::function<bool(double)> &holds)
{
    constexpr int most = 200;
    for (int i = 0; i < most && above - below > finest; ++i) {
        const double middle = below + 0.5 * (above - below);
        if (middle <= below || middle >= above)
            break;
        (holds(middle) ? above : below) = middle;
    }
    return above;
}

ShiftInterval bestShift(LossObjective &objective, const Numbers &base)
{
    const auto &y = objective.targets();
    double low = y[0] - base[0];
    double high = low;
    for (std::size_t i = 1; i < y.size(); ++i) {
        low = std::min(low, y[i] - base[i]);
        high = std::max(high, y[i] - base[i]);
    }
    const auto rises = [&](double shift) {
        objective.predict(base, shift);
        return objective.slope() > objective.noise();
    };
    const auto fallsNot = [&](double shift) {
        objective.predict(base, shift);
        return objective.slope() >= -objective.noise();
    };
    // Past the outermost numbers, by as much as it takes for the sum to rise: some losses are level for a while.
    const double size = std::max({std::abs(low), std::abs(high), objective.size()});
    double stride = std::max(high - low, 0x1p-40 * size);
    stride = stride > 0.0 ? stride : 1.0;
    constexpr int most = 100;
    for (int i = 0; i < most && fallsNot(low); ++i, stride *= 2.0)
        low -= stride;
    for (int i = 0; i < most && !rises(high); ++i, stride *= 2.0)
        high += stride;
    const double finest = 0x1p-54 * std::max(std::abs(low), std::abs(high));
    const ShiftInterval result{firstTrue(low, high, finest, fallsNot), firstTrue(low, high, finest, rises)};
    if (!hasTrait(objective.loss(), LossTrait::Smooth))
        return result;
    const double middle = result.lowest + 0.5 * (result.highest - result.lowest);
    return result.highest - result.lowest < 1e-6 * objective.spread() ? ShiftInterval{middle, middle} : result;
}

} // namespace numerics
