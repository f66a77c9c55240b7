#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/rational.h"

#include <vector>

namespace numerics {

// Errors of all: Domain naming "A" where it is not symmetric (exact equality), or where the factors do not exist.

template <class T>
core::Result<void> checkSymmetric(const core::Grid<T> &a);

/// A = L D Lᵀ of a symmetric matrix, L unit lower triangular, D diagonal, without exchanges; T is Rational or double,
/// and small matrices of doubles are computed exactly and rounded once.
/// Errors besides: Domain where a leading minor is 0 and the elimination needs an exchange; Cancelled.
template <class T>
struct LdlFactors
{
    core::Grid<T> l = {};
    std::vector<T> d = {};
};
template <class T>
core::Result<LdlFactors<T>> ldlFactors(const core::Grid<T> &a, const core::Run &run = {});

/// The lower triangular L with positive diagonal and A = L Lᵀ; a: symmetric, n×n.
/// Small matrices are decided exactly, and each entry is within 1 ulp.
/// Errors besides: Domain where A is not positive definite.
/// Source: Golub, Van Loan, Matrix Computations (2013), section 4.2.
core::Result<core::Grid<double>> cholesky(const core::Grid<double> &a, const core::Run &run = {});

} // namespace numerics
