#include "calculators/exercise.h"

#include "calculators/exerciseprogress.h"
#include "calculators/matrixreportparts.h"
#include "core/value.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace calculators {

using core::literal;
using numerics::Rational;
using numerics::RowOperationKind;
using Exact = core::Grid<Rational>;

namespace {

constexpr std::size_t mostRows = 20;
constexpr std::size_t mostColumns = 40;
constexpr std::size_t mostBitsAtFirst = 1000;
constexpr std::size_t mostBits = 6600;

/// Each number as the decimal that is written for it.
Exact asWritten(const core::Grid<double> &numbers)
{
    Exact result(numbers.rows, numbers.columns);
    std::transform(numbers.cells.begin(), numbers.cells.end(), result.cells.begin(),
                   [](double number) { return Rational::parse(core::shortest(number)).value_or(Rational(0)); });
    return result;
}

bool tooLong(const Exact &matrix, std::size_t most)
{
    return std::any_of(matrix.cells.begin(), matrix.cells.end(),
                       [most](const Rational &number) { return number.bits() > most; });
}

ExactOperation inverse(ExactOperation operation)
{
    if (operation.kind == RowOperationKind::Scale)
        operation.factor = Rational(1) / operation.factor;
    else if (operation.kind == RowOperationKind::Add)
        operation.factor = -operation.factor;
    return operation;
}

void change(Exact &matrix, const ExactOperation &operation)
{
    for (std::size_t j = 0; j < matrix.columns; ++j) {
        Rational &target = matrix(operation.target, j);
        switch (operation.kind) {
        case RowOperationKind::Swap:
            std::swap(target, matrix(operation.source, j));
            break;
        case RowOperationKind::Scale:
            target *= operation.factor;
            break;
        case RowOperationKind::Add:
            target += operation.factor * matrix(operation.source, j);
            break;
        }
    }
}

Matrix shownMatrix(const Exact &matrix, const ExerciseTask &task, const ExactOperation *last)
{
    Matrix result{.cells = cells(matrix), .bar = task.columns < matrix.columns ? task.columns : 0};
    if (last)
        result.marked = {last->target};
    if (last && last->kind == RowOperationKind::Swap)
        result.marked.push_back(last->source);
    return result;
}

} // namespace

std::optional<ExerciseGoal> exerciseGoal(std::string_view operation)
{
    constexpr std::array<std::pair<std::string_view, ExerciseGoal>, 7> goals = {
        {{"row_echelon", ExerciseGoal::Echelon},
         {"rref", ExerciseGoal::Reduced},
         {"determinant", ExerciseGoal::Determinant},
         {"inverse", ExerciseGoal::Inverse},
         {"solve", ExerciseGoal::Solution},
         {"general_solution", ExerciseGoal::Solution},
         {"lu", ExerciseGoal::Factors}}};
    const auto *found =
        std::find_if(goals.begin(), goals.end(), [&](const auto &goal) { return goal.first == operation; });
    return found == goals.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ExerciseTask> exerciseTask(ExerciseGoal goal, const Entries &start, std::size_t columns)
{
    const auto *numbers = std::get_if<core::Grid<double>>(&start);
    const std::size_t width = columnCount(start);
    if (rowCount(start) == 0 || rowCount(start) > mostRows || width == 0 || width > mostColumns || columns > width)
        return std::nullopt;
    if (numbers
        && !std::all_of(numbers->cells.begin(), numbers->cells.end(), [](double x) { return std::isfinite(x); }))
        return std::nullopt;
    ExerciseTask task{.goal = goal,
                      .start = numbers ? asWritten(*numbers) : std::get<Exact>(start),
                      .columns = columns > 0 ? columns : width};
    if (tooLong(task.start, mostBitsAtFirst))
        return std::nullopt;
    return task;
}

Exercise::Exercise(ExerciseTask task) : m_task(std::move(task)), m_matrix(m_task.start)
{
}

core::Result<ExerciseVerdict> Exercise::apply(std::string_view text)
{
    const auto operation = readRowOperation(text, m_matrix.rows);
    if (!operation)
        return core::fail(operation.error());
    return apply(*operation);
}

core::Result<ExerciseVerdict> Exercise::apply(const ExactOperation &operation)
{
    if (const auto checked = checkedRowOperation(operation, m_matrix.rows); !checked)
        return core::fail(checked.error());
    if (const auto checked = checkFactors(operation); !checked)
        return core::fail(checked.error());
    if (m_done.size() == mostOperations)
        return core::fail(core::ErrorKind::TooLarge, "operation",
                          core::filled(MARK_TEXT("Exercise", "After %1 operations it is time to start over"),
                                       {literal(mostOperations)}));
    Exact after = m_matrix;
    change(after, operation);
    if (tooLong(after, mostBits))
        return core::fail(core::ErrorKind::TooLarge, "operation",
                          MARK_TEXT("Exercise", "The numbers would get more than a thousand digits"));
    ExerciseVerdict verdict = judge(m_matrix, after, operation, m_task);
    m_matrix = std::move(after);
    m_done.push_back(operation);
    m_undone.clear();
    return verdict;
}

/// For P A = L U only swaps and additions that leave L unit lower triangular.
core::Result<void> Exercise::checkFactors(const ExactOperation &operation) const
{
    if (m_task.goal != ExerciseGoal::Factors)
        return {};
    const auto refuse = [](core::Text text) {
        return core::fail(core::ErrorKind::Domain, "operation", std::move(text));
    };
    if (operation.kind == RowOperationKind::Scale)
        return refuse(MARK_TEXT("Exercise", "For P A = L U no row is multiplied by a number: the diagonal of L holds "
                                            "ones"));
    LowerFactor factor = lowerFactor(m_done, m_matrix.rows);
    follow(factor, operation);
    if (isUnitLower(factor.l))
        return {};
    if (operation.kind == RowOperationKind::Add)
        return refuse(MARK_TEXT("Exercise", "For P A = L U a row is only added to rows below it: otherwise L would not "
                                            "be lower triangular"));
    return refuse(MARK_TEXT("Exercise", "After what has been added, this swap would leave L not lower triangular: swap "
                                        "the rows before one is added to the other"));
}

void Exercise::undo()
{
    if (m_done.empty())
        return;
    change(m_matrix, inverse(m_done.back()));
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
}

void Exercise::redo()
{
    if (m_undone.empty())
        return;
    change(m_matrix, m_undone.back());
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
}

void Exercise::startOver()
{
    while (canUndo())
        undo();
}

core::Text Exercise::aim() const
{
    switch (m_task.goal) {
    case ExerciseGoal::Echelon:
        return MARK_TEXT("Exercise", "Goal: an echelon form. Below each pivot stand zeros, and each pivot stands to "
                                     "the right of the one above.");
    case ExerciseGoal::Reduced:
        return MARK_TEXT("Exercise", "Goal: the reduced echelon form. Each pivot is 1, with zeros above and below it.");
    case ExerciseGoal::Determinant:
        return MARK_TEXT("Exercise", "Goal: a triangle, with zeros below the diagonal. The program keeps account of "
                                     "what your operations do to the determinant.");
    case ExerciseGoal::Inverse:
        return MARK_TEXT("Exercise", "Goal: the identity matrix on the left of the bar.");
    case ExerciseGoal::Solution:
        return MARK_TEXT("Exercise", "Goal: the reduced echelon form on the left of the bar.");
    case ExerciseGoal::Factors:
        break;
    }
    return MARK_TEXT("Exercise", "Goal: a triangle U, by swaps and by adding rows to rows below them; what you add "
                                 "makes L.");
}

std::optional<ExerciseAnswer> Exercise::answer() const
{
    if (!reached())
        return std::nullopt;
    return exerciseAnswer(m_task, m_matrix, m_done);
}

Matrix Exercise::shown() const
{
    return shownMatrix(m_matrix, m_task, m_done.empty() ? nullptr : &m_done.back());
}

Steps Exercise::steps() const
{
    Steps result{.title = MARK_TEXT("Exercise", "Your own steps"), .start = shownMatrix(m_task.start, m_task, nullptr)};
    Exact matrix = m_task.start;
    for (const ExactOperation &operation : m_done) {
        change(matrix, operation);
        result.steps.push_back({.text = numerics::words(operation),
                                .operation = numerics::text(operation),
                                .latex = numerics::latex(operation),
                                .matrix = shownMatrix(matrix, m_task, &operation)});
    }
    return result;
}

} // namespace calculators
