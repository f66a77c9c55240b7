#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/rational.h"

namespace numerics {

/// adj A of a square matrix, with adj(A) A = A adj(A) = det(A) I, singular or not; the transpose of its cofactors.
///
/// det(A) A⁻¹ where there is an inverse; 0 where the rank is below n − 1; between, a multiple of x yᵀ with A x = 0 and
/// yᵀA = 0, whose factor one cofactor gives. [1] for 1×1.
/// Errors: Cancelled.
/// Source: Horn, Johnson, Matrix Analysis (2013), section 0.8.2.
core::Result<core::Grid<Rational>> adjugate(const core::Grid<Rational> &a, const core::Run &run = {});

/// The same in doubles: small matrices exactly, rounded once; others by the singular values, as
/// det(U) det(V) V adj(Σ) Uᵀ, in which no division occurs.
/// Errors: Domain where an entry is not finite; NotConverged; Cancelled.
core::Result<core::Grid<double>> adjugate(const core::Grid<double> &a, const core::Run &run = {});

/// What is left without that row and that column.
core::Grid<Rational> without(const core::Grid<Rational> &a, std::size_t row, std::size_t column);

} // namespace numerics
