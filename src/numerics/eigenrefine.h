#pragma once

#include <armadillo>

namespace numerics {

/// Up to this many rows the eigenvalues of a matrix are worth a longer mantissa: it takes some milliseconds.
constexpr arma::uword mostRefinedRows = 32;

/// Eigenvalues (ascending) and orthonormal eigenvectors of a symmetric matrix by cyclic Jacobi rotations in long
/// double, rounded once. False if it does not converge. Source: Golub, Van Loan, Matrix Computations (2013),
/// section 8.5.
bool symmetricEigen(const arma::mat &a, arma::vec &values, arma::mat &vectors);

/// Improves one eigenvalue of a and its vector by Newton steps in long double on  A v = λ v  with one entry of v held.
/// Leaves both as they are where the eigenvalue is not simple enough for the steps to stay close to it.
/// Source: Peters, Wilkinson, Inverse iteration, ill-conditioned equations and Newton's method (1979).
void refineEigenpair(const arma::mat &a, arma::cx_double &value, arma::cx_vec &vector);

} // namespace numerics
