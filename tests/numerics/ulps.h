#pragma once

#include <boost/multiprecision/cpp_bin_float.hpp>

#include <cmath>
#include <limits>

/// Fifty digits: what a reference value is computed with.
using Exact = boost::multiprecision::cpp_bin_float_50;

/// How far a number is from the exact one, in units of the last place that a double has there; 0 where the two agree
/// on an infinity or are both no number.
inline double ulps(double number, const Exact &exact)
{
    const auto nearest = static_cast<double>(exact);
    if (number == nearest || (std::isnan(number) && std::isnan(nearest)))
        return 0.0;
    if (!std::isfinite(number) || !std::isfinite(nearest))
        return std::numeric_limits<double>::infinity();
    const double size = std::abs(nearest);
    const double unit = size < std::numeric_limits<double>::min()
                            ? std::numeric_limits<double>::denorm_min()
                            : std::ldexp(std::numeric_limits<double>::epsilon(), std::ilogb(size));
    return static_cast<double>(Exact(abs(Exact(number) - exact)) / unit);
}
