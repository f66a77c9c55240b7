#pragma once

#include "core/grid.h"
#include "core/result.h"

namespace numerics {

/// x: n×k. degreesOfFreedom: Σ s² / (s² + λ), the rank where λ is 0.
struct Ridge
{
    core::Grid<double> x = {};
    double degreesOfFreedom = 0.0;
};

/// The x of least ‖A x − b‖² + λ‖x‖² for each column b:  x = V diag(s / (s² + λ)) Uᵀ b. a: m×n, b: m×k, finite.
/// Singular values up to the tolerance of the rank count as 0, so that λ = 0 gives the shortest of the least squares.
/// Errors: Domain naming "lambda" where it is negative or not finite; NotConverged naming "A".
/// Source: Hoerl, Kennard, Ridge Regression (1970); Hastie, Tibshirani, Friedman, The Elements of Statistical Learning
/// (2009), section 3.4.1.
core::Result<Ridge> ridge(const core::Grid<double> &a, const core::Grid<double> &b, double lambda);

} // namespace numerics
