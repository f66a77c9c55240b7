#pragma once

#include "core/result.h"
#include "core/run.h"
#include "numerics/matrixpolynomials.h"

#include <vector>

namespace numerics {

/// The monic polynomial with the same roots, each once; the leading coefficient of p must not be 0.
Polynomial withoutMultipleRoots(Polynomial p);

/// The irreducible factors over the rational numbers, by ascending degree, of a monic polynomial of whole numbers
/// without multiple roots; none of 1. They are monic and of whole numbers too.
///
/// Factored modulo primes: where the degrees of what is found leave none for a factor, the polynomial is irreducible;
/// else the factors modulo one prime are lifted to more digits than those of a factor can have, and every combination
/// of them is tried. No number has to be factored, and nothing is left to chance.
/// Errors: Cancelled. Source: Zassenhaus's algorithm; von zur Gathen, Gerhard, Modern Computer Algebra (2013),
/// chapter 15.
core::Result<std::vector<Polynomial>> irreducibleFactors(const Polynomial &p, const core::Run &run = {});

} // namespace numerics
