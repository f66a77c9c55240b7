#pragma once

#include "calculators/matrix.h"
#include "calculators/report.h"
#include "calculators/rowoperationtext.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace calculators {

/// What an operation of the table lets a reader try alone, if it is done by row operations.
std::optional<ExerciseGoal> exerciseGoal(std::string_view operation);

/// The exercise on these entries; doubles count as the decimals that they are written as. columns: pivots belong in so
/// many, 0 for all. Nothing where the matrix has no rows, more than 20 of them or 40 columns, or numbers of more than
/// some hundred digits.
std::optional<ExerciseTask> exerciseTask(ExerciseGoal goal, const Entries &start, std::size_t columns);

enum class Judgement { Nearer, Neutral, Farther };

/// What a row operation did, in sentences; the last one is the judgement.
struct ExerciseVerdict
{
    Judgement judgement = Judgement::Neutral;
    std::vector<core::Text> remarks = {};
};

/// The next sensible operation: aim says what to try for, operation does it.
struct ExerciseHint
{
    core::Text aim = {};
    ExactOperation operation = {};
};

/// What the reader has found out: a sentence and the matrices that belong to it.
struct ExerciseAnswer
{
    core::Text text = {};
    std::vector<Matrix> matrices = {};
};

/// A matrix on its way to a goal by the reader's own row operations, all of it exact. Copied as a value.
class Exercise
{
public:
    /// So many operations at most.
    static constexpr std::size_t mostOperations = 500;

    explicit Exercise(ExerciseTask task);

    /// Reads an operation, checks it and does it; what had been undone is forgotten.
    /// Errors: those of readRowOperation(); Domain where the goal forbids it (for P A = L U); TooLarge where numbers
    /// would get more than about a thousand digits, or after mostOperations.
    core::Result<ExerciseVerdict> apply(std::string_view text);
    core::Result<ExerciseVerdict> apply(const ExactOperation &operation);

    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    void undo();
    void redo();
    /// Undoes everything.
    void startOver();

    const ExerciseTask &task() const { return m_task; }
    const core::Grid<numerics::Rational> &matrix() const { return m_matrix; }
    const std::vector<ExactOperation> &operations() const { return m_done; }

    /// The goal in a sentence.
    core::Text aim() const;
    bool reached() const { return !hint(); }
    /// Nothing where the goal is reached. Following the hints reaches it, unless the
    /// numbers grow or the operations become more than apply() takes.
    std::optional<ExerciseHint> hint() const;
    /// Nothing before the goal is reached.
    std::optional<ExerciseAnswer> answer() const;

    /// The matrix as it stands, with what the last operation changed marked.
    Matrix shown() const;
    /// The reader's own steps so far.
    Steps steps() const;

private:
    core::Result<void> checkFactors(const ExactOperation &operation) const;

    ExerciseTask m_task;
    core::Grid<numerics::Rational> m_matrix;
    std::vector<ExactOperation> m_done;
    std::vector<ExactOperation> m_undone;
};

} // namespace calculators
