#include "numerics/lossminimiser.h"

#include "numerics/lossobjective.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace numerics {

namespace {

using Numbers = std::vector<double>;

/// A number of the sample that is meant where bisection ended beside it.
double snapped(double number, const Numbers &y, double tolerance)
{
    const auto nearest = std::min_element(
        y.begin(), y.end(), [number](double a, double b) { return std::abs(a - number) < std::abs(b - number); });
    return std::abs(*nearest - number) <= tolerance ? *nearest : number;
}

/// The least found between places, where the loss is not convex.
double leastOfMany(LossObjective &objective, const Numbers &base)
{
    const auto &y = objective.targets();
    const auto [low, high] = std::minmax_element(y.begin(), y.end());
    constexpr std::size_t count = 500;
    Numbers places = y;
    for (std::size_t i = 0; i <= count; ++i)
        places.push_back(*low + (*high - *low) * static_cast<double>(i) / count);
    std::sort(places.begin(), places.end());
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < places.size(); ++i) {
        objective.predict(base, places[i]);
        if (objective.value() < least) {
            least = objective.value();
            best = i;
        }
    }
    const double below = places[best == 0 ? 0 : best - 1];
    const double above = places[std::min(best + 1, places.size() - 1)];
    const double refined = firstTrue(below, above, 0x1p-54 * objective.size(), [&](double shift) {
        objective.predict(base, shift);
        return objective.slope() >= 0.0;
    });
    objective.predict(base, refined);
    return objective.value() <= least ? refined : places[best];
}

} // namespace

bool hasMinimisers(const Loss &loss)
{
    return loss.target == TargetKind::Real && loss.prediction == PredictionKind::Real && !loss.overAll
           && !loss.readsVariance && loss.inputs.size() == 1;
}

core::Result<BestConstant> bestConstant(const Loss &loss, const Numbers &parameters, const Numbers &y,
                                        const core::Run &run)
{
    if (auto checked = checkMinimised(loss, parameters, y, "y"); !checked)
        return core::fail(checked.error());
    if (run.cancelled())
        return core::cancelled();
    LossObjective objective(loss, parameters, y);
    const Numbers base(y.size(), 0.0);
    BestConstant result;
    if (hasTrait(loss, LossTrait::Convex)) {
        const ShiftInterval all = bestShift(objective, base);
        const double size = std::max({std::abs(all.lowest), std::abs(all.highest), objective.size()});
        const double tolerance = 0x1p-50 * (objective.size() > 0.0 ? size : 1.0);
        result = {snapped(all.lowest, y, tolerance), snapped(all.highest, y, tolerance)};
        if (result.highest - result.lowest <= tolerance)
            result.highest = result.lowest;
    } else {
        result.lowest = result.highest = leastOfMany(objective, base);
    }
    objective.predict(base, result.lowest + 0.5 * (result.highest - result.lowest));
    result.value = objective.mean();
    return result;
}

} // namespace numerics
