#pragma once

#include "core/grid.h"
#include "numerics/rational.h"

#include <cstddef>

namespace calculators {

/// What a matrix is to become by row operations.
enum class ExerciseGoal {
    Echelon,     ///< steps of pivots with zeros below them
    Reduced,     ///< pivots 1, zeros above them as well
    Determinant, ///< a triangle, keeping account of what swaps and factors do to the determinant
    Inverse,     ///< [A | I] with A reduced to I
    Solution,    ///< [A | b] with A reduced
    Factors,     ///< a triangle U by which P A = L U with a unit lower triangular L
};

/// start: the matrix that the reader begins with, at least one row. columns: pivots belong in so many columns from the
/// left, at most all; the rest is carried along behind a bar.
struct ExerciseTask
{
    ExerciseGoal goal = ExerciseGoal::Reduced;
    core::Grid<numerics::Rational> start = {};
    std::size_t columns = 0;

    bool operator==(const ExerciseTask &) const = default;
};

} // namespace calculators
