#pragma once

#include "core/run.h"
#include "numerics/wide.h"

#include <array>
#include <cstddef>
#include <functional>
#include <optional>

namespace numerics {

/// At most three variables; what a function does not use stays 0 and is held.
using Coordinates = std::array<Wide, 3>;
using Curvatures = std::array<std::array<Wide, 3>, 3>;

/// A function at a point with its first and second derivatives. value: NaN or ∞ where it is not defined.
struct LocalShape
{
    Wide value = 0.0L;
    Coordinates slope = {};
    Curvatures bend = {};
};

using SmoothFunction = std::function<LocalShape(const Coordinates &)>;

/// A minimum, and the inverse of the matrix of second derivatives there, in the free variables.
struct SmoothMinimum
{
    Coordinates at = {};
    Curvatures inverse = {};
    Wide value = 0.0L;
};

/// A minimum near start by Newton's method, kept downhill by Levenberg's and Marquardt's damping; variables of order 1,
/// such as logarithms. free: those that may move. Nothing where the function falls without end, or the run was
/// cancelled. Source: Nocedal, Wright, Numerical Optimization (2006), sections 3.4 and 10.3.
std::optional<SmoothMinimum> minimise(const Coordinates &start, const std::array<bool, 3> &free,
                                      const SmoothFunction &function, const core::Run &run = {});

} // namespace numerics
