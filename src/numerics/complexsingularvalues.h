#pragma once

#include "core/result.h"
#include "numerics/gaussian.h"
#include "numerics/singularvalues.h"

#include <cstddef>
#include <vector>

namespace numerics {

// Arguments are matrices of finite complex numbers, m×n. Errors of all: Domain where an entry is NaN or infinite;
// NotConverged; both naming "A". The inner product is the Hermitian one, xᴴy.

/// A = U diag(s) Vᴴ. values: descending, min(m, n) of them, none negative; u: m×min(m, n), v: n×min(m, n), both with
/// orthonormal columns. The largest entry of each column of V is real and positive.
/// Source: Golub, Van Loan, Matrix Computations (2013), section 8.6, by LAPACK.
struct ComplexSingularValues
{
    ComplexGrid u = {};
    std::vector<double> values = {};
    ComplexGrid v = {};
};
core::Result<ComplexSingularValues> singularValues(const ComplexGrid &a);
/// The same with V whole, n×n: its last columns span the null space.
core::Result<ComplexSingularValues> withFullV(const ComplexGrid &a);

/// max(m, n) · ε · σ₁: singular values, and pivots of an elimination, count as 0 up to it.
core::Result<double> rankTolerance(const ComplexGrid &a);

/// Norms, condition number and pseudo-inverse as those of numerics/singularvalues.h.
core::Result<double> norm(const ComplexGrid &a, NormKind kind);
core::Result<double> condition(const ComplexGrid &a);
core::Result<ComplexGrid> pseudoInverse(const ComplexGrid &a);

/// The shortest x that brings A x nearest to b, and how near. b: m×k.
struct ComplexLeastSquares
{
    ComplexGrid x = {};
    double residualNorm = 0.0;
    std::size_t rank = 0;
};
core::Result<ComplexLeastSquares> leastSquares(const ComplexGrid &a, const ComplexGrid &b);

} // namespace numerics
