#pragma once

#include "calculators/exercise.h"

#include <cstddef>
#include <utility>
#include <vector>

// How far an exercise is on, and what is to be done next.
namespace calculators {

/// Whether pivots must be 1, with zeros above them as well.
bool wantsReduced(ExerciseGoal goal);

/// How much of the way from the left an echelon form stands: columns that need nothing more, whether the next one has
/// its pivot in place, and the zeros below that pivot. pivots: row and column of each, the one of the unfinished column
/// last. upper: of reduced goals, for each pivot the zeros above it, and one more where it is 1.
struct ExerciseProgress
{
    std::size_t columns = 0;
    bool pivot = false;
    std::size_t below = 0;
    std::vector<std::pair<std::size_t, std::size_t>> pivots = {};
    std::vector<std::size_t> upper = {};
};

ExerciseProgress exerciseProgress(const core::Grid<numerics::Rational> &matrix, const ExerciseTask &task);

/// What the operation did to the goal's prospects.
ExerciseVerdict judge(const core::Grid<numerics::Rational> &before, const core::Grid<numerics::Rational> &after,
                      const ExactOperation &operation, const ExerciseTask &task);

/// P and L of P A = L U as they stand after operations that only swap rows and add them to rows below; of the product
/// E of the operations so far, L = P E⁻¹.
struct LowerFactor
{
    std::vector<std::size_t> order = {};
    core::Grid<numerics::Rational> l = {};
};

LowerFactor lowerFactor(const std::vector<ExactOperation> &operations, std::size_t rows);
void follow(LowerFactor &factor, const ExactOperation &operation);
bool isUnitLower(const core::Grid<numerics::Rational> &matrix);

/// By how much the operations have multiplied the determinant.
numerics::Rational determinantFactor(const std::vector<ExactOperation> &operations);

/// The answer that the matrix holds once the goal is reached.
ExerciseAnswer exerciseAnswer(const ExerciseTask &task, const core::Grid<numerics::Rational> &matrix,
                              const std::vector<ExactOperation> &operations);

} // namespace calculators
