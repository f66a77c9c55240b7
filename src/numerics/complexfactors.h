#pragma once

#include "core/result.h"
#include "numerics/gaussian.h"

namespace numerics {

// Arguments are matrices of finite complex numbers. Errors of all: Domain naming "A" where an entry is NaN or infinite.
// The inner product is the Hermitian one, xᴴy.

/// A = Q R of an m×n matrix. q: m×min(m, n) with orthonormal columns; r: min(m, n)×n, upper triangular, its diagonal
/// real and not negative.
/// Source: Golub, Van Loan, Matrix Computations (2013), section 5.2, by LAPACK.
struct ComplexQr
{
    ComplexGrid q = {};
    ComplexGrid r = {};
};
core::Result<ComplexQr> qrFactors(const ComplexGrid &a);

/// The lower triangular L with real positive diagonal and A = L Lᴴ. Small matrices are decided exactly.
/// Errors besides: Domain where A is not Hermitian (exact equality), or not positive definite.
core::Result<ComplexGrid> cholesky(const ComplexGrid &a);

/// A = U T Uᴴ of a square matrix: U unitary, T upper triangular with the eigenvalues on its diagonal.
/// Errors besides: NotConverged.
struct ComplexSchurForm
{
    ComplexGrid u = {};
    ComplexGrid t = {};
};
core::Result<ComplexSchurForm> schurForm(const ComplexGrid &a);

} // namespace numerics
