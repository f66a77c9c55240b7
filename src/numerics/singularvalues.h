#pragma once

#include "core/grid.h"
#include "core/result.h"

#include <cstddef>
#include <vector>

namespace numerics {

// Arguments are matrices of finite doubles, m×n. Errors of all: Domain where an entry is NaN or infinite; NotConverged;
// both naming "A".

/// A = U diag(s) Vᵀ. values: descending, min(m, n) of them, none negative; u: m×min(m, n), v: n×min(m, n), both with
/// orthonormal columns. The largest entry of each column of V is positive.
struct SingularValues
{
    core::Grid<double> u = {};
    std::vector<double> values = {};
    core::Grid<double> v = {};
};

/// Up to 32 rows and columns the values are computed with a longer mantissa and rounded once, which keeps small ones
/// right too; beyond, LAPACK does it.
/// Source: Demmel, Veselić, Jacobi's method is more accurate than QR (1992); Golub, Van Loan, Matrix Computations
/// (2013), section 8.6.
core::Result<SingularValues> singularValues(const core::Grid<double> &a);

/// The same with V whole, n×n: its last columns span the null space.
core::Result<SingularValues> withFullV(const core::Grid<double> &a);

/// How many values lie above max(m, n)·ε·σ₁.
std::size_t rankOf(const std::vector<double> &values, std::size_t rows, std::size_t columns);

enum class NormKind { One, Two, Infinity, Frobenius, Nuclear };

/// 0 for an empty matrix; ±∞ beyond the range of a double.
core::Result<double> norm(const core::Grid<double> &a, NormKind kind);

/// σ₁ / σₙ with n the smaller of the two sizes: ∞ where A has not full rank, 1 for an empty matrix. Small matrices are
/// decided exactly.
core::Result<double> condition(const core::Grid<double> &a);

/// A⁺ by the singular values, those at or below max(m, n)·ε·σ₁ taken as 0; small matrices exactly, rounded once.
core::Result<core::Grid<double>> pseudoInverse(const core::Grid<double> &a);

} // namespace numerics
