#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/orthogonal.h"
#include "numerics/rational.h"

#include <cstddef>

namespace numerics {

// The inner product ⟨x, y⟩ = xᵀG y of a symmetric, positive definite n×n matrix G. Vectors are columns of n rows; T is
// Rational, or finite doubles. What takes G besides checkInnerProduct() relies on its having been checked.

/// Errors: Domain naming "A" where G is not symmetric, or not positive definite: then the text names the first leading
/// principal minor that is not positive, and, for up to 8 rows, a vector x with xᵀG x ≤ 0. Cancelled.
/// Small matrices of doubles are decided exactly.
template <class T>
core::Result<void> checkInnerProduct(const core::Grid<T> &g, const core::Run &run = {});

/// The root of a number that is not negative, right where its square is beyond the range of a double.
double rootOf(const Rational &square);

/// Two vectors measured exactly: their product, the squares of their lengths, and those of sum and difference.
struct Measures
{
    Rational product = {};
    Rational firstSquare = {};
    Rational secondSquare = {};
    Rational sumSquare = {};
    Rational differenceSquare = {};
};

/// x, y: n×1.
Measures measure(const core::Grid<Rational> &g, const core::Grid<Rational> &x, const core::Grid<Rational> &y);

/// The angle from 0 to π, in radians, by its tangent, so that small angles keep their digits; NaN if a vector is 0.
double angleOf(const Measures &measures);

/// The columns of B made perpendicular with respect to G, as gramSchmidt() does it.
/// Errors: TooLarge naming "steps"; Domain naming "A"; NotConverged; Cancelled.
/// Source: Axler, Linear Algebra Done Right (2024), 6.32, with any inner product.
core::Result<GramSchmidt<Rational>> gramSchmidtOf(const core::Grid<Rational> &g, const core::Grid<Rational> &b,
                                                  bool record, const core::Run &run = {});
core::Result<GramSchmidt<double>> gramSchmidtOf(const core::Grid<double> &g, const core::Grid<double> &b, bool record,
                                                const core::Run &run = {});

/// The n×n matrix that takes a vector to the nearest point of the span of the columns of B, in the lengths of G.
/// Columns may depend on one another. Errors: Domain naming "A"; NotConverged; Cancelled.
core::Result<core::Grid<Rational>> projectorOf(const core::Grid<Rational> &g, const core::Grid<Rational> &b,
                                               const core::Run &run = {});
core::Result<core::Grid<double>> projectorOf(const core::Grid<double> &g, const core::Grid<double> &b,
                                             const core::Run &run = {});

/// A basis of the vectors x with bᵀG x = 0 for all columns b of B; in doubles orthonormal with respect to G.
/// Errors: Domain naming "A"; NotConverged; Cancelled.
core::Result<core::Grid<Rational>> complementOf(const core::Grid<Rational> &g, const core::Grid<Rational> &b,
                                                const core::Run &run = {});
core::Result<core::Grid<double>> complementOf(const core::Grid<double> &g, const core::Grid<double> &b,
                                              const core::Run &run = {});

} // namespace numerics
