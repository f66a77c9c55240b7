#pragma once

#include "numerics/distributionfamily.h"
#include "numerics/sampling.h"

#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace numerics {

/// One loop over an array out of a function of one number.
template <class Family, double (*value)(const Family &, double)>
void overArray(std::span<const double> parameters, std::span<const double> arguments, std::span<double> values)
{
    const Family family(parameters);
    for (std::size_t i = 0; i < arguments.size(); ++i)
        values[i] = std::isnan(arguments[i]) ? arguments[i] : value(family, arguments[i]);
}

/// The same for functions of the integers: in long arrays they repeat, so what was computed last in each of many slots
/// is kept.
template <class Family, double (*value)(const Family &, double)>
void overIntegers(std::span<const double> parameters, std::span<const double> arguments, std::span<double> values)
{
    constexpr std::size_t slots = 4096;
    struct Known
    {
        double at = std::numeric_limits<double>::quiet_NaN();
        double result = 0.0;
    };
    if (arguments.size() < slots / 8)
        return overArray<Family, value>(parameters, arguments, values);
    const Family family(parameters);
    std::vector<Known> known(slots);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const double x = arguments[i];
        if (!(x >= 0.0 && x < 0x1p53)) {
            values[i] = std::isnan(x) ? x : value(family, x);
            continue;
        }
        Known &slot = known[static_cast<std::size_t>(x) % slots];
        if (slot.at != x)
            slot = {x, value(family, x)};
        values[i] = slot.result;
    }
}

template <class Family, double (*value)(const Family &, double)>
constexpr DistributionFunction loopOf()
{
    if constexpr (Family::discrete)
        return overIntegers<Family, value>;
    else
        return overArray<Family, value>;
}

template <DistributionFamily Family>
DistributionFunctions functionsOf()
{
    using Values = FamilyValues<Family>;
    return {
        .pdf = loopOf<Family, Values::pdf>(),
        .logPdf = loopOf<Family, Values::logPdf>(),
        .cdf = loopOf<Family, Values::cdf>(),
        .sf = loopOf<Family, Values::sf>(),
        .logCdf = loopOf<Family, Values::logCdf>(),
        .logSf = loopOf<Family, Values::logSf>(),
        .hazard = loopOf<Family, Values::hazard>(),
        .quantile = overArray<Family, Values::quantile>,
        .isf = overArray<Family, Values::isf>,
        .interval = [](std::span<const double> parameters, double a,
                       double b) { return Values::interval(Family(parameters), a, b); },
        .summary = [](std::span<const double> parameters) { return Values::summary(Family(parameters)); },
        .sampler = samplerOf<Family>,
    };
}

} // namespace numerics
