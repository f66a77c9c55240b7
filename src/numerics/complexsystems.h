#pragma once

#include "core/result.h"
#include "core/run.h"
#include "numerics/gaussian.h"

#include <complex>
#include <vector>

namespace numerics {

// Arguments are matrices of finite complex numbers. Errors of all: Shape and Domain naming "A" or "b"; Cancelled.
// Where a matrix is small they compute exactly and round each part of a number once; beyond, LAPACK does it.

/// x: n×k. reciprocalCondition: 1 / (‖A‖₁ ‖A⁻¹‖₁), in LAPACK's case with an estimate of the second norm; 1 for 0×0.
struct ComplexSolution
{
    ComplexGrid x = {};
    double reciprocalCondition = 1.0;
};

/// x with A x = b. a: n×n, b: n×k.
/// Errors besides: Singular naming "A", where solve() of numerics/linearalgebra.h has it.
core::Result<ComplexSolution> solve(const ComplexGrid &a, const ComplexGrid &b);
/// A⁻¹ under x; the errors of solve().
core::Result<ComplexSolution> inverse(const ComplexGrid &a);

/// det A; 1 for 0×0. Parts beyond the range of a double are ±∞ or 0.
core::Result<std::complex<double>> determinant(const ComplexGrid &a, const core::Run &run = {});

/// det(t I − A), highest power first, the leading coefficient 1; beyond small matrices from the eigenvalues.
/// Errors besides: NotConverged.
core::Result<std::vector<std::complex<double>>> characteristicCoefficients(const ComplexGrid &a,
                                                                           const core::Run &run = {});

} // namespace numerics
