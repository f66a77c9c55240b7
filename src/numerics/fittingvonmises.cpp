#include "numerics/fittingfamilies.h"

#include <algorithm>
#include <cmath>

namespace numerics {

namespace {

/// I₁(κ)/I₀(κ), the mean cosine of the distance from the mean direction, by its continued fraction 1/(2/κ + 1/(4/κ +
/// …)), which is exact to the last digits once the terms outgrow κ.
Wide meanCosine(Wide concentration)
{
    Wide fraction = 0.0L;
    for (auto n = static_cast<int>(std::min(concentration, 1e6L)) + 60; n >= 1; --n)
        fraction = 1.0L / (2.0L * static_cast<Wide>(n) / concentration + fraction);
    return fraction;
}

/// The concentration at which the mean cosine is the one given, in (0, 1). Source of the start: Best, Fisher, The bias
/// of the maximum likelihood estimators of the von Mises–Fisher concentration parameters (1981).
Wide concentrationOf(Wide cosine)
{
    constexpr int steps = 60;
    Wide k = cosine * (2.0L - cosine * cosine) / ((1.0L - cosine) * (1.0L + cosine));
    for (int i = 0; i < steps; ++i) {
        const Wide a = meanCosine(k);
        const Wide next = k - (a - cosine) / (1.0L - a / k - a * a);
        const Wide guarded = next > 0.0L ? next : 0.5L * k;
        if (std::abs(guarded - k) <= 1e-17L * k)
            return guarded;
        k = guarded;
    }
    return k;
}

/// The turn of a direction that lies nearest to the middle of the values.
Wide nearestTurn(Wide direction, Wide middle)
{
    return direction + twoPi * std::round((middle - direction) / twoPi);
}

core::Result<FitEstimate> estimateVonMises(const FitSample &sample)
{
    const Wide middle = 0.5L * (sample.lowest() + sample.highest());
    const Wide east = meanOver(sample, [](Wide x) { return std::cos(x); });
    const Wide north = meanOver(sample, [](Wide x) { return std::sin(x); });
    const Wide mean = sample.heldOr(0, nearestTurn(std::atan2(north, east), middle));
    if (sample.lowest() < mean - pi || sample.highest() > mean + pi)
        return core::fail(core::ErrorKind::Domain, "data",
                          MARK_TEXT("Fit",
                                    "every direction must lie within half a turn of their mean direction; add or "
                                    "take off whole turns of 2π"));
    // 1 less the mean cosine of the distances, without the cancelling of what lies close together.
    const Wide lack = meanOver(sample, [mean](Wide x) {
        const Wide sine = std::sin(0.5L * (x - mean));
        return 2.0L * sine * sine;
    });
    if (sample.isFree(1) && !(lack > 0.0L))
        return unboundedLikelihood();
    const Wide concentration = sample.heldOr(1, lack < 1.0L ? concentrationOf(1.0L - lack) : 0.0L);
    if (!(concentration > 0.0L)) // at an end of its domain, where every mean direction is as likely
        return FitEstimate{.parameters = {mean, 0.0L}, .errors = {wideNotANumber, wideNotANumber}};
    const Wide cosine = meanCosine(concentration);
    const Wide steepness = 1.0L - cosine / concentration - cosine * cosine;
    return FitEstimate{.parameters = {mean, concentration},
                       .errors = {1.0L / std::sqrt(sample.count() * concentration * (1.0L - lack)),
                                  1.0L / std::sqrt(sample.count() * steepness)}};
}

core::Domain support(const Held &held)
{
    if (!held[0])
        return {};
    const auto half = static_cast<double>(pi);
    return {.lowest = *held[0] - half, .highest = *held[0] + half};
}

} // namespace

std::vector<FitFamily> vonMisesFits()
{
    return {{.id = "von_mises", .support = support, .estimate = estimateVonMises}};
}

} // namespace numerics
