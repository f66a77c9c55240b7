#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/rational.h"

#include <cstddef>
#include <vector>

namespace numerics {

// The four subspaces of an m×n matrix of rank r, without rounding. Errors of all: Cancelled.

/// A = columns · rows; columns: m×r, those of A that hold a pivot; rows: r×n, those of its reduced form that are not 0.
/// Both have full rank.
struct RankFactors
{
    core::Grid<Rational> columns = {};
    core::Grid<Rational> rows = {};
    std::vector<std::size_t> pivots = {};
};
core::Result<RankFactors> rankFactors(const core::Grid<Rational> &a, const core::Run &run = {});

/// A basis of the vectors that A sends to 0, as columns; n×(n − r).
core::Result<core::Grid<Rational>> exactNullSpace(const core::Grid<Rational> &a, const core::Run &run = {});

/// A⁺ = Rᵀ (R Rᵀ)⁻¹ (CᵀC)⁻¹ Cᵀ from the factors C and R of A.
core::Result<core::Grid<Rational>> exactPseudoInverse(const core::Grid<Rational> &a, const core::Run &run = {});

/// P = C (CᵀC)⁻¹ Cᵀ, which projects onto the column space of A; m×m.
core::Result<core::Grid<Rational>> exactProjector(const core::Grid<Rational> &a, const core::Run &run = {});

} // namespace numerics
