#pragma once

#include <armadillo>

namespace numerics {

/// Whether a square matrix has no basis of eigenvectors.
///
/// Up to 12 rows of entries with at most 12 significant digits it is decided exactly, each entry read as the decimal
/// that it prints as: the minimal polynomial must have no multiple root. Other matrices are decided from their computed
/// eigenvalues and vectors, within rounding: eigenvalues that their own conditions cannot tell apart are taken as one,
/// and A − λ I must lose as much rank as there are of them.
/// values, vectors: of a, vectors of 2-norm 1. realForm: the vectors as LAPACK gives them, real and imaginary part in
/// two columns, which span what the complex ones do.
bool isDefective(const arma::mat &a, const arma::cx_vec &values, const arma::cx_mat &vectors, arma::mat realForm);

/// The same of a complex matrix, exactly up to 6 rows.
bool isDefective(const arma::cx_mat &a, const arma::cx_vec &values, const arma::cx_mat &vectors);

} // namespace numerics
