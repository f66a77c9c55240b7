#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/rational.h"

namespace numerics {

/// The determinant of a square matrix, exactly; 1 for 0×0.
/// Errors: Cancelled.
core::Result<Rational> exactDeterminant(const core::Grid<Rational> &a, const core::Run &run = {});

/// X with A X = B, exactly. a: n×n; b: n×k, k ≥ 0.
///
/// Fraction-free: each row is made one of integers, and every division on the way comes out even, so that no common
/// factor is ever looked for before the end.
/// Errors: Singular naming "A"; Cancelled.
/// Source: Bareiss, Sylvester's identity and multistep integer-preserving Gaussian elimination (1968).
core::Result<core::Grid<Rational>> exactSolve(const core::Grid<Rational> &a, const core::Grid<Rational> &b,
                                              const core::Run &run = {});

/// Whether the exact solution of A X = B of these doubles takes a few hundredths of a second at most, so that doubles
/// can be computed by way of it and rounded once.
bool isCheapExactly(const core::Grid<double> &a, const core::Grid<double> &b = {});

/// The doubles as the rationals that they are; all must be finite.
core::Grid<Rational> rationals(const core::Grid<double> &numbers);
/// Each the nearest double.
core::Grid<double> doubles(const core::Grid<Rational> &numbers);

/// The error of a matrix that has no inverse because its determinant is exactly 0.
core::Error singularError();

} // namespace numerics
