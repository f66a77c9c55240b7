#pragma once

#include "core/grid.h"
#include "core/result.h"

#include <armadillo>

#include <complex>
#include <cstddef>

namespace numerics {

// Shared by all functions here. Arguments are matrices of finite doubles. Errors: Shape where a matrix must be square
// or sizes must agree, Domain where an entry is NaN or infinite, both naming "A" or "b"; Singular naming "A". Where a
// matrix is small (some 20 rows of any doubles, more of short ones), determinant(), inverse() and solve() compute
// exactly and round each number once, so that it is the nearest double; beyond, LAPACK does it.

/// det A; 1 for 0×0. ±∞ or 0 beyond the range of a double, whatever happens on the way.
core::Result<double> determinant(const arma::mat &a);

/// x: n×k. reciprocalCondition: 1 / (‖A‖₁ ‖A⁻¹‖₁), in LAPACK's case with an estimate of the second norm; 1 for 0×0.
struct Solution
{
    arma::mat x = {};
    double reciprocalCondition = 1.0;
};

/// Below it a matrix counts as singular: a tenth of the relative spacing of doubles.
constexpr double leastReciprocalCondition = 2.220446049250313e-17;

/// x with A x = b. a: n×n, b: n×k, both overwritten: move them in where they are not needed any more.
/// Errors: Singular where a pivot is exactly 0 or the reciprocal condition is below leastReciprocalCondition.
/// Source: Higham, Accuracy and Stability of Numerical Algorithms (2002), chapters 9 and 15.
core::Result<Solution> solve(arma::mat a, arma::mat b);

/// A⁻¹ under x; the errors of solve().
core::Result<Solution> inverse(arma::mat a);

/// max(m, n) · ε · σ₁ of an m×n matrix: singular values, and pivots of an elimination with doubles, count as 0 up to
/// it.
core::Result<double> rankTolerance(const arma::mat &a);

/// How many singular values lie above rankTolerance().
core::Result<std::size_t> rank(const arma::mat &a);

/// Errors: Shape; Domain.
core::Result<void> checkSquare(const arma::mat &a);
core::Result<void> checkFinite(const arma::mat &a, const char *name);

arma::mat toArmadillo(const core::Grid<double> &grid);
core::Grid<double> toGrid(const arma::mat &matrix);
core::Grid<std::complex<double>> toGrid(const arma::cx_mat &matrix);

} // namespace numerics
