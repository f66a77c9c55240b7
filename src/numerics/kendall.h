#pragma once

#include "numerics/correlations.h"

#include <span>

namespace numerics {

/// Kendall's tau-b of pairs in which neither column is constant; both of one length, at least 3.
Correlation kendall(std::span<const double> x, std::span<const double> y);

} // namespace numerics
