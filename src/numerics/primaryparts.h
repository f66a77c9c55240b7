#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/matrixpolynomials.h"
#include "numerics/rational.h"

#include <cstddef>
#include <vector>

namespace numerics {

/// A vector (one column) of which f(A)ˢ makes 0, but no lower power of f(A) does; s is the size of its blocks.
struct CyclicVector
{
    core::Grid<Rational> vector = {};
    std::size_t size = 0;
};

/// What belongs to one irreducible factor f of the characteristic polynomial.
/// kernels: the dimensions of the kernels of f(A)ᵏ for k = 0, 1, … until they grow no more.
/// generators: by descending size; they and what A and its powers make of them span the last of these kernels.
struct PrimaryPart
{
    Polynomial factor = {};
    std::vector<std::size_t> kernels = {};
    std::vector<CyclicVector> generators = {};
};

/// The parts of a square matrix, by ascending degree of their factors. Errors: Cancelled.
core::Result<std::vector<PrimaryPart>> primaryParts(const core::Grid<Rational> &a, const core::Run &run = {});

} // namespace numerics
