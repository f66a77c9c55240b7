#pragma once

#include "numerics/elementwise.h"

namespace numerics {

/// The unit deviance of a Tweedie distribution, 2 ∫ from μ to y of (y − t) t^(−p) dt, and its derivative by μ.
/// y ≥ 0, μ > 0, power p not in (0, 1); both within 4 ulp, near y = μ and near the powers 1 and 2 too. With y = 0 and
/// p ≥ 2 the deviance is infinite, its derivative is not. Of μ = ∞ the limits.
/// Source: B. Jørgensen, The Theory of Dispersion Models (1997), section 4.1.
ValueAndSlope tweedieDeviance(double y, double mean, double power);

} // namespace numerics
