#pragma once

#include "core/result.h"
#include "core/run.h"
#include "numerics/matrixpolynomials.h"
#include "numerics/rational.h"

#include <vector>

namespace numerics {

/// The monic polynomial with the same roots, each once; the leading coefficient of p must not be 0.
Polynomial withoutMultipleRoots(Polynomial p);

/// The rational roots of a polynomial, ascending, each once; the leading coefficient must not be 0.
/// Found modulo a prime, lifted to more digits than a root can have, and tried: no coefficient has to be factored.
/// Errors: Cancelled. Source: von zur Gathen, Gerhard, Modern Computer Algebra (2013), chapter 15.
core::Result<std::vector<Rational>> rationalRoots(const Polynomial &p, const core::Run &run = {});

} // namespace numerics
