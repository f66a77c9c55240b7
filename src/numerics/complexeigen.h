#pragma once

#include "core/result.h"
#include "numerics/gaussian.h"

#include <complex>
#include <vector>

namespace numerics {

/// Eigenvalues and eigenvectors (columns of 2-norm 1) of a square complex matrix.
///
/// hermitian: A equals its conjugate transpose exactly; then the values are real and ascending, and the vectors unitary
/// together. Else the values come by descending modulus. The largest entry of each vector is real and positive.
/// defective: there is no basis of eigenvectors. residual: ‖A V − V Λ‖ / ‖A‖ in Frobenius norms; 0 for A = 0.
struct ComplexEigensystem
{
    bool hermitian = false;
    bool defective = false;
    std::vector<std::complex<double>> values = {};
    ComplexGrid vectors = {};
    double residual = 0.0;
};

/// Errors: Shape if a is not square; Domain if an entry is NaN or infinite; NotConverged; all naming "A".
/// Source: Golub, Van Loan, Matrix Computations (2013), chapters 7 and 8, by LAPACK.
core::Result<ComplexEigensystem> complexEigen(const ComplexGrid &a);

} // namespace numerics
