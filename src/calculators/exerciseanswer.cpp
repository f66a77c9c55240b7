#include "calculators/exerciseprogress.h"
#include "calculators/matrixreportparts.h"

#include <algorithm>
#include <string>
#include <utility>

namespace calculators {

using core::literal;
using numerics::Rational;
using numerics::RowOperationKind;
using Exact = core::Grid<Rational>;

namespace {

using Operations = std::vector<ExactOperation>;

Exact part(const Exact &matrix, std::size_t rows, std::size_t firstColumn, std::size_t columns)
{
    Exact result(rows, columns);
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < columns; ++j)
            result(i, j) = matrix(i, firstColumn + j);
    return result;
}

core::Text pivotColumns(const ExerciseProgress &progress)
{
    std::string columns;
    for (const auto &[row, column] : progress.pivots)
        columns += (columns.empty() ? "" : ", ") + std::to_string(column + 1);
    return literal(columns.empty() ? "–" : columns);
}

ExerciseAnswer formAnswer(const ExerciseProgress &progress, bool reduced)
{
    return {.text = core::filled(
                reduced ? MARK_TEXT("Exercise", "This is the reduced echelon form: the rank is %1, columns with a "
                                                "pivot: %2.")
                        : MARK_TEXT("Exercise", "This is an echelon form: the rank is %1, columns with a pivot: %2."),
                {literal(progress.pivots.size()), pivotColumns(progress)})};
}

ExerciseAnswer determinantAnswer(const Exact &matrix, const Operations &operations)
{
    Rational product = 1;
    for (std::size_t i = 0; i < std::min(matrix.rows, matrix.columns); ++i)
        product *= matrix(i, i);
    const Rational factor = determinantFactor(operations);
    const core::Text value = literal((product / factor).text());
    if (factor == Rational(1))
        return {.text = core::filled(
                    MARK_TEXT("Exercise", "The product of the diagonal is the determinant: det A = %1."), {value})};
    return {.text = core::filled(MARK_TEXT("Exercise", "The product of the diagonal is %1. Your operations multiplied "
                                                       "the determinant by %2, so det A = %3."),
                                 {literal(product.text()), literal(factor.text()), value})};
}

ExerciseAnswer inverseAnswer(const ExerciseTask &task, const Exact &matrix, const ExerciseProgress &progress)
{
    if (progress.pivots.size() < task.columns)
        return {.text = MARK_TEXT("Exercise", "On the left a row of zeros is left, so the identity can't be reached: A "
                                              "has no inverse.")};
    return {.text = MARK_TEXT("Exercise", "On the left stands the identity, so the inverse stands on the right."),
            .matrices = {shown("A⁻¹ =", part(matrix, matrix.rows, task.columns, matrix.columns - task.columns))}};
}

/// Whether a row says that 0 is something else.
bool contradicts(const ExerciseTask &task, const Exact &matrix, std::size_t rank)
{
    for (std::size_t i = rank; i < matrix.rows; ++i)
        for (std::size_t j = task.columns; j < matrix.columns; ++j)
            if (!matrix(i, j).isZero())
                return true;
    return false;
}

ExerciseAnswer solutionAnswer(const ExerciseTask &task, const Exact &matrix, const ExerciseProgress &progress)
{
    const std::size_t rank = progress.pivots.size();
    if (contradicts(task, matrix, rank))
        return {.text = MARK_TEXT("Exercise", "A row says that 0 equals a number other than 0: the system has no "
                                              "solution.")};
    Exact x(task.columns, matrix.columns - task.columns);
    for (const auto &[row, column] : progress.pivots)
        for (std::size_t j = 0; j < x.columns; ++j)
            x(column, j) = matrix(row, task.columns + j);
    if (rank == task.columns)
        return {.text = MARK_TEXT("Exercise", "Each variable has a pivot: the solution is unique and stands on the "
                                              "right."),
                .matrices = {shown("x =", x)}};
    return {.text = core::filled(MARK_TEXT("Exercise", "There are infinitely many solutions: %1 of the %2 variables "
                                                       "have no pivot and can be chosen freely. With 0 for them:"),
                                 {literal(task.columns - rank), literal(task.columns)}),
            .matrices = {shown("x =", x)}};
}

ExerciseAnswer factorsAnswer(const Exact &matrix, const Operations &operations)
{
    const LowerFactor factor = lowerFactor(operations, matrix.rows);
    const std::size_t rank = std::min(matrix.rows, matrix.columns);
    Exact p(matrix.rows, matrix.rows);
    for (std::size_t i = 0; i < p.rows; ++i)
        p(i, factor.order[i]) = 1;
    return {.text = MARK_TEXT("Exercise", "U is a triangle, and what you added makes L: P A = L U."),
            .matrices = {shown("P =", p), shown("L =", part(factor.l, matrix.rows, 0, rank)),
                         shown("U =", part(matrix, rank, 0, matrix.columns))}};
}

} // namespace

Rational determinantFactor(const Operations &operations)
{
    Rational factor = 1;
    for (const ExactOperation &operation : operations) {
        if (operation.kind == RowOperationKind::Swap)
            factor = -factor;
        if (operation.kind == RowOperationKind::Scale)
            factor *= operation.factor;
    }
    return factor;
}

ExerciseAnswer exerciseAnswer(const ExerciseTask &task, const Exact &matrix, const Operations &operations)
{
    const ExerciseProgress progress = exerciseProgress(matrix, task);
    switch (task.goal) {
    case ExerciseGoal::Determinant:
        return determinantAnswer(matrix, operations);
    case ExerciseGoal::Inverse:
        return inverseAnswer(task, matrix, progress);
    case ExerciseGoal::Solution:
        return solutionAnswer(task, matrix, progress);
    case ExerciseGoal::Factors:
        return factorsAnswer(matrix, operations);
    case ExerciseGoal::Echelon:
    case ExerciseGoal::Reduced:
        break;
    }
    return formAnswer(progress, task.goal == ExerciseGoal::Reduced);
}

} // namespace calculators
