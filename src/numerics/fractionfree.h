#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/rational.h"

#include <cstddef>
#include <vector>

namespace numerics {

/// A swap of target and source, or  target ← (pivot · target − factor · source) / divisor,  where the division comes
/// out even; rows are counted from 0. matrix: all of it afterwards.
struct FractionFreeStep
{
    bool swap = false;
    std::size_t target = 0;
    std::size_t source = 0;
    Rational pivot = 1;
    Rational factor = 0;
    Rational divisor = 1;
    core::Grid<Rational> matrix = {};
};

/// multipliers: by what each row of A was multiplied first so that its entries are integers, the least such number.
/// triangle: what became of those rows, all of it integers; where the determinant is 0 it may end before the last row.
/// determinant: that of A, the last entry of the diagonal by the multipliers, with the sign of the swaps.
struct FractionFree
{
    Rational determinant = 1;
    core::Grid<Rational> triangle = {};
    std::vector<Rational> multipliers = {};
    std::size_t swaps = 0;
    std::vector<FractionFreeStep> steps = {};
};

/// Elimination without fractions of a square matrix; determinant 1 for 0×0.
///
/// Every number on the way is a minor of the integer matrix, so it grows no faster than a determinant does.
/// Errors: TooLarge naming "steps" where those to record would exceed mostStepEntries (elimination.h); Cancelled.
/// Source: Bareiss, Sylvester's identity and multistep integer-preserving Gaussian elimination (1968).
core::Result<FractionFree> fractionFree(const core::Grid<Rational> &a, bool record, const core::Run &run = {});

} // namespace numerics
