#pragma once

#include <armadillo>

#include <vector>

namespace numerics {

/// ‖A‖₁: the greatest column sum of sizes; NaN if there is a NaN.
double oneNorm(const arma::mat &a);

/// An LU factorisation with partial pivoting of a square matrix, as LAPACK leaves it.
struct LuFactors
{
    arma::mat lu = {};
    std::vector<arma::blas_int> pivots = {};
    bool zeroPivot = false;
};

/// a is overwritten: move it in.
LuFactors factorise(arma::mat a);

/// b ← A⁻¹ b, or A⁻ᵀ b. Not for factors with a zero pivot.
void substitute(const LuFactors &factors, arma::mat &b, bool transposed = false);

/// 1 / (‖A‖₁ ‖A⁻¹‖₁) from the factors of A and its norm, by Higham's estimate of the second norm, which is exact or
/// too small, seldom by more than a factor 3; 0 where it cannot be told from 0.
/// Source: Higham, Accuracy and Stability of Numerical Algorithms (2002), algorithm 15.4.
double reciprocalCondition(const LuFactors &factors, double norm);

/// det A from its factors, with the size kept apart so that nothing overflows on the way.
double determinant(const LuFactors &factors);

} // namespace numerics
