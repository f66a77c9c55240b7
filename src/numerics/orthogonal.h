#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/elimination.h"

#include <cstddef>
#include <vector>

namespace numerics {

/// A = Q R of an m×n matrix of finite doubles. q: m×min(m, n) with orthonormal columns; r: min(m, n)×n, upper
/// triangular, its diagonal not negative. Up to 32 rows and columns with a longer mantissa, rounded once.
/// Source: Golub, Van Loan, Matrix Computations (2013), section 5.2.
struct QrFactors
{
    core::Grid<double> q = {};
    core::Grid<double> r = {};
};
core::Result<QrFactors> qrFactors(const core::Grid<double> &a);

/// The columns of A made perpendicular one after the other, those that depend on the ones before left out.
/// q: m×r. dropped: the numbers of those left out, from 0. steps: of columns, in the terms of row operations.
template <class T>
struct GramSchmidt
{
    core::Grid<T> q = {};
    std::vector<std::size_t> dropped = {};
    std::vector<EliminationStep<T>> steps = {};
};

/// T is Rational, where nothing is normalised, or double, where columns come to length 1 and count as dependent if what
/// is left of them is no longer than the tolerance. Doubles are computed with a longer mantissa, and twice each.
/// Errors: TooLarge naming "steps"; Cancelled.
/// Source: Golub, Van Loan, Matrix Computations (2013), section 5.2.8.
template <class T>
core::Result<GramSchmidt<T>> gramSchmidt(const core::Grid<T> &a, double tolerance, bool record,
                                         const core::Run &run = {});

} // namespace numerics
