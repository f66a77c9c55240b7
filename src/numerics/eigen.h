#pragma once

#include "core/result.h"

#include <armadillo>

namespace numerics {

/// Eigenvalues and eigenvectors (columns of 2-norm 1) of a square matrix.
///
/// symmetric: A equals its transpose exactly; then `values` (ascending) and the orthonormal `vectors` are filled.
/// Else complexValues and complexVectors are: by descending modulus, conjugates adjacent with the positive imaginary
/// part first; a real eigenvalue has a real vector. The sign of a real vector makes its largest entry positive.
/// defective: there is no basis of eigenvectors.
struct Eigensystem
{
    bool symmetric = false;
    bool defective = false;
    arma::vec values = {};
    arma::mat vectors = {};
    arma::cx_vec complexValues = {};
    arma::cx_mat complexVectors = {};
};

/// Up to 32 rows the numbers are computed or improved with a longer mantissa before they are rounded, so that those of
/// a textbook matrix come out clean.
/// Errors: Shape if a is not square; Domain if an entry is NaN or infinite; NotConverged; all naming "A".
/// Source: Golub, Van Loan, Matrix Computations (2013), chapters 7 and 8.
core::Result<Eigensystem> eigen(const arma::mat &a);

/// ‖A V − V Λ‖ / ‖A‖ in Frobenius norms: how well the eigenvalues and vectors fulfil their equation; 0 for A = 0.
double residual(const arma::mat &a, const Eigensystem &system);

} // namespace numerics
