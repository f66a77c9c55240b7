#pragma once

#include "core/grid.h"
#include "core/result.h"

#include <complex>

namespace numerics {

// Functions of a square matrix of finite doubles. Up to 32 rows they are computed or improved with a longer mantissa.
// Errors of all: NotConverged naming "A".

/// A matrix that may have come out complex.
struct ComplexMatrix
{
    bool isReal = true;
    core::Grid<std::complex<double>> entries = {};
};

/// eᴬ. Entries beyond the range of a double are ±∞. Errors besides: TooLarge where such entries meet with both signs.
/// Source: Higham, Functions of Matrices (2008), chapter 10: scaling and squaring.
core::Result<core::Grid<double>> exponential(const core::Grid<double> &a);

/// The principal square root: its eigenvalues have no negative real part. Real unless A has a negative eigenvalue.
/// Errors besides: Domain where a singular matrix has no such root.
/// Source: Björck, Hammarling, A Schur method for the square root of a matrix (1983).
core::Result<ComplexMatrix> squareRoot(const core::Grid<double> &a);

/// The principal logarithm: the imaginary parts of its eigenvalues lie in (−π, π]. Real unless A has a negative
/// eigenvalue. Errors besides: Domain where A is singular.
/// Source: Higham, Functions of Matrices (2008), chapter 11: inverse scaling and squaring.
core::Result<ComplexMatrix> logarithm(const core::Grid<double> &a);

/// A = U T Uᵀ: U orthogonal, T upper triangular but for 2×2 blocks of pairs of complex eigenvalues.
struct OrthogonalForm
{
    core::Grid<double> u = {};
    core::Grid<double> t = {};
};
core::Result<OrthogonalForm> schurForm(const core::Grid<double> &a);
/// The same with T of zeros below its first subdiagonal.
core::Result<OrthogonalForm> hessenbergForm(const core::Grid<double> &a);

} // namespace numerics
