#include "calculators/exerciseprogress.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace calculators {

using core::literal;
using numerics::Rational;
using numerics::RowOperationKind;
using Exact = core::Grid<Rational>;

namespace {

/// The first row from `first` on whose entry in the column is not 0, or the number of rows.
std::size_t firstNonzero(const Exact &matrix, std::size_t first, std::size_t column)
{
    std::size_t row = first;
    while (row < matrix.rows && matrix(row, column).isZero())
        ++row;
    return row;
}

/// How many entries of the column in the rows from `first` to before `last` are 0.
std::size_t zeros(const Exact &matrix, std::size_t first, std::size_t last, std::size_t column)
{
    std::size_t count = 0;
    for (std::size_t i = first; i < last; ++i)
        count += matrix(i, column).isZero() ? 1 : 0;
    return count;
}

void countAbove(ExerciseProgress &progress, const Exact &matrix)
{
    for (const auto &[row, column] : progress.pivots)
        progress.upper.push_back(zeros(matrix, 0, row, column) + (matrix(row, column) == Rational(1) ? 1 : 0));
}

} // namespace

bool wantsReduced(ExerciseGoal goal)
{
    return goal == ExerciseGoal::Reduced || goal == ExerciseGoal::Inverse || goal == ExerciseGoal::Solution;
}

ExerciseProgress exerciseProgress(const Exact &matrix, const ExerciseTask &task)
{
    ExerciseProgress progress;
    std::size_t row = 0;
    for (; progress.columns < task.columns && row < matrix.rows; ++progress.columns) {
        const std::size_t found = firstNonzero(matrix, row, progress.columns);
        if (found == matrix.rows)
            continue;
        if (found != row)
            break;
        progress.pivots.emplace_back(row, progress.columns);
        const std::size_t below = zeros(matrix, row + 1, matrix.rows, progress.columns);
        if (++row + below < matrix.rows) {
            progress.pivot = true;
            progress.below = below;
            break;
        }
    }
    if (row == matrix.rows)
        progress.columns = task.columns;
    if (wantsReduced(task.goal))
        countAbove(progress, matrix);
    return progress;
}

namespace {

/// The columns, from 1, in which a row got zeros where the goal wants them, or lost them.
struct ZeroChanges
{
    std::string gained = {};
    std::string lost = {};
    std::size_t gains = 0;
    std::size_t losses = 0;
};

bool wantsZero(const ExerciseProgress &progress, std::size_t row, std::size_t column, bool reduced)
{
    const auto pivot = std::find_if(progress.pivots.begin(), progress.pivots.end(),
                                    [column](const auto &place) { return place.second == column; });
    if (pivot != progress.pivots.end())
        return row > pivot->first || (reduced && row < pivot->first);
    const auto left = std::count_if(progress.pivots.begin(), progress.pivots.end(),
                                    [column](const auto &place) { return place.second < column; });
    return column < progress.columns && row >= static_cast<std::size_t>(left);
}

void add(std::string &list, std::size_t &count, std::size_t column)
{
    list += (list.empty() ? "" : ", ") + std::to_string(column + 1);
    ++count;
}

struct Compared
{
    const Exact &before;
    const Exact &after;
    ExerciseProgress was;
    ExerciseProgress is;
    bool reduced = false;
};

ZeroChanges zeroChanges(const Compared &both, std::size_t row)
{
    ZeroChanges changes;
    for (std::size_t j = 0; j < both.before.columns; ++j) {
        const bool was = both.before(row, j).isZero();
        const bool is = both.after(row, j).isZero();
        if (!was && is && wantsZero(both.is, row, j, both.reduced))
            add(changes.gained, changes.gains, j);
        if (was && !is && wantsZero(both.was, row, j, both.reduced))
            add(changes.lost, changes.losses, j);
    }
    return changes;
}

void remarkZeros(ExerciseVerdict &verdict, const Compared &both, std::size_t row)
{
    const ZeroChanges changes = zeroChanges(both, row);
    if (changes.gains > 0)
        verdict.remarks.push_back(core::filled(changes.gains == 1
                                                   ? MARK_TEXT("Exercise", "Row %1 now has a 0 in column %2.")
                                                   : MARK_TEXT("Exercise", "Row %1 now has zeros in columns %2."),
                                               {literal(row + 1), literal(changes.gained)}));
    if (changes.losses > 0)
        verdict.remarks.push_back(core::filled(changes.losses == 1
                                                   ? MARK_TEXT("Exercise", "Row %1 has lost its 0 in column %2.")
                                                   : MARK_TEXT("Exercise", "Row %1 has lost its zeros in columns %2."),
                                               {literal(row + 1), literal(changes.lost)}));
}

void remarkPivot(ExerciseVerdict &verdict, const Compared &both, std::size_t row)
{
    const auto place = std::find_if(both.is.pivots.begin(), both.is.pivots.end(),
                                    [row](const auto &pivot) { return pivot.first == row; });
    if (place == both.is.pivots.end())
        return;
    if (both.before(place->first, place->second).isZero())
        verdict.remarks.push_back(core::filled(MARK_TEXT("Exercise", "Row %1 now has its pivot in column %2."),
                                               {literal(row + 1), literal(place->second + 1)}));
    const bool one = both.after(place->first, place->second) == Rational(1);
    if (both.reduced && one && !(both.before(place->first, place->second) == Rational(1)))
        verdict.remarks.push_back(
            core::filled(MARK_TEXT("Exercise", "The pivot of row %1 is now 1."), {literal(row + 1)}));
}

void remarkDeterminant(ExerciseVerdict &verdict, const ExactOperation &operation)
{
    if (operation.kind == RowOperationKind::Swap)
        verdict.remarks.push_back(MARK_TEXT("Exercise", "The determinant changes its sign."));
    if (operation.kind == RowOperationKind::Scale)
        verdict.remarks.push_back(
            core::filled(MARK_TEXT("Exercise", "The determinant is multiplied by %1, which is taken back at the end."),
                         {literal(operation.factor.text())}));
}

/// From the left: to clear a column may spoil those further right, and is progress all the same.
Judgement compared(const ExerciseProgress &was, const ExerciseProgress &is)
{
    const auto key = [](const ExerciseProgress &progress) {
        return std::tie(progress.columns, progress.pivot, progress.below, progress.upper);
    };
    if (key(was) == key(is))
        return Judgement::Neutral;
    return key(was) < key(is) ? Judgement::Nearer : Judgement::Farther;
}

core::Text sentenceOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Nearer:
        return MARK_TEXT("Exercise", "That brings the matrix nearer to the goal.");
    case Judgement::Farther:
        return MARK_TEXT("Exercise", "That is allowed, but the goal is farther away than before.");
    case Judgement::Neutral:
        break;
    }
    return MARK_TEXT("Exercise", "That is allowed, but by itself brings the goal no nearer.");
}

} // namespace

ExerciseVerdict judge(const Exact &before, const Exact &after, const ExactOperation &operation,
                      const ExerciseTask &task)
{
    const Compared both{before, after, exerciseProgress(before, task), exerciseProgress(after, task),
                        wantsReduced(task.goal)};
    ExerciseVerdict verdict{.judgement = compared(both.was, both.is)};
    std::vector<std::size_t> rows = {operation.target};
    if (operation.kind == RowOperationKind::Swap)
        rows.push_back(operation.source);
    std::sort(rows.begin(), rows.end());
    for (const std::size_t row : rows) {
        remarkPivot(verdict, both, row);
        remarkZeros(verdict, both, row);
    }
    if (task.goal == ExerciseGoal::Determinant)
        remarkDeterminant(verdict, operation);
    verdict.remarks.push_back(sentenceOf(verdict.judgement));
    return verdict;
}

} // namespace calculators
