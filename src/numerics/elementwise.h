#pragma once

#include <span>

namespace numerics {

using Values = std::span<const double>;

/// A function and its derivative in one point.
struct ValueAndSlope
{
    double value = 0.0;
    double slope = 0.0;
};

} // namespace numerics
