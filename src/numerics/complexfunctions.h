#pragma once

#include "core/result.h"
#include "numerics/gaussian.h"

namespace numerics {

// Functions of a square matrix of finite complex numbers; see those of numerics/matrixfunctions.h, with whose errors
// and sources they come.

/// eᴬ, by way of the real matrix of twice the size.
core::Result<ComplexGrid> exponential(const ComplexGrid &a);
/// The principal square root: the eigenvalues have no negative real part.
core::Result<ComplexGrid> squareRoot(const ComplexGrid &a);
/// The principal logarithm: the imaginary parts of its eigenvalues lie in (−π, π].
core::Result<ComplexGrid> logarithm(const ComplexGrid &a);

} // namespace numerics
