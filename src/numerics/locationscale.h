#pragma once

#include "numerics/distributions.h"
#include "numerics/draws.h"
#include "numerics/wide.h"

#include <span>

namespace numerics {

/// Moments of a standard distribution, which location and scale shift and stretch. NaN: does not exist.
struct StandardMoments
{
    Wide mean = 0.0L;
    Wide variance = 1.0L;
    Wide skewness = 0.0L;
    Wide excessKurtosis = 0.0L;
    Wide mode = 0.0L;
    Wide median = 0.0L;
    Wide entropy = 0.0L;
};

/// The family of a + s Z out of the standard one of Z on all real numbers: parameters a (location) and s (scale, above
/// 0). Standard has, all static and of the standard z: density, lower, upper, lowerRatio, upperRatio and guess as
/// distributionfamily.h says, `StandardMoments moments()`, and `double
/// draw(Draws &)`.
template <class Standard>
struct LocationScale
{
    static constexpr bool discrete = false;

    explicit LocationScale(std::span<const double> v) : location(v[0]), scale(v[1]) {}

    Wide standard(Wide x) const { return (x - location) / scale; }

    Scaled density(Wide x) const
    {
        const Scaled density = Standard::density(standard(x));
        return {.exponent = density.exponent, .factor = density.factor / scale};
    }

    Wide lower(Wide x) const { return Standard::lower(standard(x)); }
    Wide upper(Wide x) const { return Standard::upper(standard(x)); }
    Wide lowerRatio(Wide x) const { return scale * Standard::lowerRatio(standard(x)); }
    Wide upperRatio(Wide x) const { return scale * Standard::upperRatio(standard(x)); }
    Wide guess(Wide p, bool lowerTail) const { return location + scale * Standard::guess(p, lowerTail); }

    double draw(Draws &draws) const { return static_cast<double>(location + scale * Standard::draw(draws)); }

    DistributionSummary summary() const
    {
        const StandardMoments of = Standard::moments();
        return {.mean = static_cast<double>(location + scale * of.mean),
                .variance = static_cast<double>(scale * scale * of.variance),
                .standardDeviation = static_cast<double>(scale * std::sqrt(of.variance)),
                .skewness = static_cast<double>(of.skewness),
                .excessKurtosis = static_cast<double>(of.excessKurtosis),
                .mode = static_cast<double>(location + scale * of.mode),
                .median = static_cast<double>(location + scale * of.median),
                .entropy = static_cast<double>(of.entropy + std::log(scale))};
    }

    Wide location;
    Wide scale;
    Wide low = -wideInfinity;
    Wide high = wideInfinity;
};

} // namespace numerics
