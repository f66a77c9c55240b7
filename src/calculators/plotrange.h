#pragma once

#include "core/result.h"

#include <cstddef>
#include <vector>

namespace calculators {

/// Enough points for a smooth curve on a screen.
inline constexpr std::size_t plotPoints = 401;

/// count ≥ 2 numbers from one to the other, both included, at even distances.
std::vector<double> evenly(double from, double to, std::size_t count);

/// Whether a plot can reach from one number to the other. Errors: Domain "from" or "to".
core::Result<void> checkRange(double from, double to);

/// A round number (1, 2 or 5 times a power of ten) of at least smallest, in whose lower four fifths value lies: an axis
/// that ends there keeps still while value is dragged.
double roundedEnd(double value, double smallest);

/// A number as a plot takes it: what is not finite is a gap.
double finiteOrGap(double number);
void makeGaps(std::vector<double> &numbers);

} // namespace calculators
