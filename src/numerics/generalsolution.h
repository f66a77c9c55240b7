#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/elimination.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace numerics {

/// A row of the reduced system that reads 0 = c with c ≠ 0, in the right side of that number.
template <class T>
struct Contradiction
{
    std::size_t row = 0;
    std::size_t rightSide = 0;
    T value = T(0);
};

/// All solutions of A X = B with A m×n and B m×k.
///
/// reduced: [rref A | what became of B]. pivots, free: the columns of A with and without a pivot. rank: of A;
/// augmentedRank: of [A | B]. particular: n×k, the solution whose free variables are 0; empty where there is none.
/// nullSpace: n×(n − rank), one column for each free variable, which is 1 there and whose other free variables are 0.
template <class T>
struct GeneralSolution
{
    core::Grid<T> reduced = {};
    std::vector<std::size_t> pivots = {};
    std::vector<std::size_t> free = {};
    std::size_t rank = 0;
    std::size_t augmentedRank = 0;
    std::optional<Contradiction<T>> contradiction = {};
    core::Grid<T> particular = {};
    core::Grid<T> nullSpace = {};
    std::vector<EliminationStep<T>> steps = {};
};

/// T is Rational or double. In doubles a pivot counts as 0 up to the tolerance of the rank of A, and what is left of B
/// in a row of zeros up to max(m, n)·ε·(σ₁·max|x| + max|b|) in its column, about the rounding of A x − b; small systems
/// are computed again with fractions where these find the same pivots, and rounded once.
/// Errors: Domain where a double is not finite; TooLarge naming "steps"; Cancelled.
/// Source: the theorem of Rouché and Capelli; Strang, Introduction to Linear Algebra (2016), sections 3.2 and 3.3.
template <class T>
core::Result<GeneralSolution<T>> generalSolution(const core::Grid<T> &a, const core::Grid<T> &b, bool record,
                                                 const core::Run &run = {});

} // namespace numerics
