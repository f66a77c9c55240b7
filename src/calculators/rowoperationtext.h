#pragma once

#include "core/result.h"
#include "numerics/elimination.h"

#include <cstddef>
#include <string_view>

namespace calculators {

using ExactOperation = numerics::RowOperation<numerics::Rational>;

/// Reads a row operation as people write it, rows counted from 1: "R1 <-> R2", "R2 <- R2 - 3 R1", "R2 = R2/3",
/// "r₂ ← −(1/3) r₂", "Z3 -> Z3 + 0,5*Z1". The right side may be any sum of multiples of rows as long as one elementary
/// operation does it. rows: how many there are.
/// Errors, naming "operation": Parse with the position (in bytes, from 0) and its character (from 1) in the sentence;
/// Domain where it reads well but is no elementary operation: a factor 0, a row lost, two operations in one, nothing
/// changed; TooLarge where a number has more than 40 digits.
core::Result<ExactOperation> readRowOperation(std::string_view text, std::size_t rows);

/// Whether the operation may be done: its rows exist and differ where they must, its factor is neither 0 nor without
/// effect. Errors: Domain naming "operation".
core::Result<ExactOperation> checkedRowOperation(ExactOperation operation, std::size_t rows);

} // namespace calculators
