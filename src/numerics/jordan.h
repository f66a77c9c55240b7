#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/rational.h"

#include <cstddef>
#include <vector>

namespace numerics {

/// One eigenvalue. ranks: of (A − λ I)ᵏ for k = 0, 1, … until they stay the same. blocks: their sizes, descending.
struct JordanValue
{
    Rational value = {};
    std::vector<std::size_t> ranks = {};
    std::vector<std::size_t> blocks = {};
};

/// A P = P J. J: blocks with an eigenvalue on the diagonal and 1 above it, by ascending eigenvalue and descending size.
/// P: the chains that belong to them, each from an eigenvector upwards; the last vector of each is of whole numbers
/// without a common factor.
struct JordanForm
{
    core::Grid<Rational> p = {};
    core::Grid<Rational> j = {};
    std::vector<JordanValue> values = {};
};

/// Beyond this many rows fractions grow too long.
constexpr std::size_t mostJordanRows = 20;

/// The Jordan form of a square matrix.
/// Errors, naming "A": Domain where an eigenvalue is not rational, with the factor of the characteristic polynomial
/// that shows it; TooLarge beyond mostJordanRows. Cancelled.
/// Source: Axler, Linear Algebra Done Right (2024), 8.46, by chains from the kernels of (A − λ I)ᵏ.
core::Result<JordanForm> jordanForm(const core::Grid<Rational> &a, const core::Run &run = {});

/// The numbers times the least positive number that makes them whole without a common factor; 0 stays 0.
core::Grid<Rational> wholeMultiple(core::Grid<Rational> numbers);

} // namespace numerics
