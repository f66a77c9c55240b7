#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/rational.h"

#include <vector>

namespace numerics {

/// Coefficients, lowest power first; the last one is not 0.
using Polynomial = std::vector<Rational>;

/// det(t I − A) of a square matrix, exactly.
/// Errors: Cancelled. Source: the recursion of Faddeev and Le Verrier, in integers.
core::Result<Polynomial> characteristicPolynomial(const core::Grid<Rational> &a, const core::Run &run = {});

/// The same of finite doubles, highest power first: exactly and rounded once where that is quick, else from the
/// eigenvalues. Errors: NotConverged; Cancelled.
core::Result<std::vector<double>> characteristicCoefficients(const core::Grid<double> &a, const core::Run &run = {});

/// The monic polynomial of least degree of which A is a zero. Errors: Cancelled.
core::Result<Polynomial> minimalPolynomial(const core::Grid<Rational> &a, const core::Run &run = {});

Polynomial derivative(const Polynomial &p);
/// Divides p by d and gives the quotient; p becomes the remainder.
Polynomial divide(Polynomial &p, const Polynomial &d);
Polynomial greatestCommonDivisor(Polynomial a, Polynomial b);

} // namespace numerics
