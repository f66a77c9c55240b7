#include "calculators/exercise.h"
#include "calculators/exerciseprogress.h"

#include <algorithm>
#include <utility>

namespace calculators {

using core::literal;
using numerics::Rational;
using numerics::RowOperationKind;
using Exact = core::Grid<Rational>;

namespace {

ExactOperation cleared(const Exact &matrix, std::size_t target, std::size_t source, std::size_t column)
{
    return {.kind = RowOperationKind::Add,
            .target = target,
            .source = source,
            .factor = -(matrix(target, column) / matrix(source, column))};
}

ExerciseHint swapHint(std::size_t row, std::size_t found, std::size_t column)
{
    return {.aim =
                core::filled(MARK_TEXT("Exercise", "Row %1 needs a pivot in column %2, but has a 0 there: look below "
                                                   "for a row whose entry in that column is not 0."),
                             {literal(row + 1), literal(column + 1)}),
            .operation = {.kind = RowOperationKind::Swap, .target = row, .source = found}};
}

ExerciseHint scaleHint(const Exact &matrix, std::size_t row, std::size_t column)
{
    return {.aim = core::filled(MARK_TEXT("Exercise", "Make the pivot of row %1, in column %2, a 1."),
                                {literal(row + 1), literal(column + 1)}),
            .operation = {.kind = RowOperationKind::Scale,
                          .target = row,
                          .source = row,
                          .factor = Rational(1) / matrix(row, column)}};
}

ExerciseHint clearHint(const Exact &matrix, std::size_t target, std::size_t pivot, std::size_t column)
{
    return {.aim = core::filled(MARK_TEXT("Exercise", "Make a 0 in row %1, column %2, with the help of the pivot in "
                                                      "row %3."),
                                {literal(target + 1), literal(column + 1), literal(pivot + 1)}),
            .operation = cleared(matrix, target, pivot, column)};
}

/// What elimination does next: column by column, the first entry that is not 0 as the pivot.
std::optional<ExerciseHint> nextStep(const Exact &matrix, const ExerciseTask &task)
{
    const bool reduced = wantsReduced(task.goal);
    std::size_t row = 0;
    for (std::size_t column = 0; column < task.columns && row < matrix.rows; ++column) {
        std::size_t found = row;
        while (found < matrix.rows && matrix(found, column).isZero())
            ++found;
        if (found == matrix.rows)
            continue;
        if (found != row)
            return swapHint(row, found, column);
        if (reduced && !(matrix(row, column) == Rational(1)))
            return scaleHint(matrix, row, column);
        for (std::size_t i = reduced ? 0 : row + 1; i < matrix.rows; ++i)
            if (i != row && !matrix(i, column).isZero())
                return clearHint(matrix, i, row, column);
        ++row;
    }
    return std::nullopt;
}

/// Where a swap that is needed would spoil L, what was added among the rows from the pivot on is taken back, row by
/// row from the top, which ends with all swaps of them allowed.
std::optional<ExerciseHint> takenBack(const LowerFactor &factor, std::size_t first)
{
    for (std::size_t target = first + 1; target < factor.l.rows; ++target)
        for (std::size_t source = first; source < target; ++source)
            if (!factor.l(target, source).isZero())
                return ExerciseHint{
                    .aim = core::filled(MARK_TEXT("Exercise", "Rows must be swapped, which L does not allow after what "
                                                              "was added to row %1: take that back first."),
                                        {literal(target + 1)}),
                    .operation = {.kind = RowOperationKind::Add,
                                  .target = target,
                                  .source = source,
                                  .factor = factor.l(target, source)}};
    return std::nullopt;
}

} // namespace

LowerFactor lowerFactor(const std::vector<ExactOperation> &operations, std::size_t rows)
{
    LowerFactor factor{.l = Exact(rows, rows)};
    for (std::size_t i = 0; i < rows; ++i) {
        factor.order.push_back(i);
        factor.l(i, i) = 1;
    }
    for (const ExactOperation &operation : operations)
        follow(factor, operation);
    return factor;
}

/// With E' = M E, the new P E'⁻¹ is P E⁻¹ M⁻¹, for a swap with both sides of it swapped.
void follow(LowerFactor &factor, const ExactOperation &operation)
{
    const std::size_t target = operation.target;
    const std::size_t source = operation.source;
    Exact &l = factor.l;
    if (operation.kind == RowOperationKind::Add)
        for (std::size_t i = 0; i < l.rows; ++i)
            l(i, source) -= operation.factor * l(i, target);
    if (operation.kind != RowOperationKind::Swap)
        return;
    std::swap(factor.order[target], factor.order[source]);
    for (std::size_t j = 0; j < l.columns; ++j)
        std::swap(l(target, j), l(source, j));
    for (std::size_t i = 0; i < l.rows; ++i)
        std::swap(l(i, target), l(i, source));
}

bool isUnitLower(const Exact &matrix)
{
    for (std::size_t i = 0; i < matrix.rows; ++i) {
        if (!(matrix(i, i) == Rational(1)))
            return false;
        for (std::size_t j = i + 1; j < matrix.columns; ++j)
            if (!matrix(i, j).isZero())
                return false;
    }
    return true;
}

std::optional<ExerciseHint> Exercise::hint() const
{
    auto next = nextStep(m_matrix, m_task);
    if (!next || m_task.goal != ExerciseGoal::Factors || next->operation.kind != RowOperationKind::Swap)
        return next;
    LowerFactor factor = lowerFactor(m_done, m_matrix.rows);
    LowerFactor swapped = factor;
    follow(swapped, next->operation);
    return isUnitLower(swapped.l) ? next : takenBack(factor, next->operation.target);
}

} // namespace calculators
