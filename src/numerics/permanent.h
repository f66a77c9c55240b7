#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/rational.h"

#include <cstddef>

namespace numerics {

/// Each further row doubles the time: with 22 rows it takes some seconds.
constexpr std::size_t mostPermanentRows = 22;

/// The permanent of a square matrix, the sum of the determinant without its signs; exactly; 1 for 0×0.
///
/// The rows are made integers, and the sums over sets of columns follow the Gray code, so that from one set to the next
/// only one column is added or taken away.
/// Errors: TooLarge naming "A" beyond mostPermanentRows; Cancelled.
/// Source: Ryser, Combinatorial Mathematics (1963), chapter 2; Nijenhuis, Wilf, Combinatorial Algorithms (1978),
/// chapter 23.
core::Result<Rational> permanent(const core::Grid<Rational> &a, const core::Run &run = {});

} // namespace numerics
