#pragma once

#include "core/result.h"
#include "core/run.h"
#include "numerics/deepcomplex.h"
#include "numerics/matrixpolynomials.h"

#include <cstddef>
#include <vector>

namespace numerics {

/// How many real roots a polynomial without multiple roots has, by Sturm's theorem.
std::size_t realRootCount(const Polynomial &p);

/// All roots of a monic polynomial without multiple ones, of degree at least 1: the real ones ascending, with an
/// imaginary part of 0, then each conjugate pair, the one with the positive imaginary part first.
/// Errors: NotConverged naming "A"; Cancelled.
/// Source: Aberth, Iteration methods for finding all zeros of a polynomial simultaneously (1973).
core::Result<std::vector<DeepComplex>> deepRoots(const Polynomial &p, const core::Run &run = {});

} // namespace numerics
