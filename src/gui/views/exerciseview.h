#pragma once

#include "calculators/exercise.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gui {

class MatrixView;
class ProblemLabel;
class SmallFormulaView;

/// A matrix that the reader takes to a goal by row operations of their own, typed one at a time. Each is checked, done
/// exactly and judged; Hint first says what to try for, then fills in the operation.
class ExerciseView : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseView(QWidget *parent = nullptr);

    /// The reader's work is kept while the task stays the same.
    void setTask(const calculators::ExerciseTask &task, int digits);
    /// The reader's own steps so far.
    calculators::Steps steps() const;

signals:
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();
    void showHint();
    void goBack(void (calculators::Exercise::*way)());
    void showProblem(const core::Error &error);
    void say(std::vector<core::Text> sentences);
    void refresh();
    void showAnswer();
    void retranslate();

    std::optional<calculators::Exercise> m_exercise;
    int m_digits = 8;
    bool m_aimed = false;           ///< the hint's first level has been given for this matrix
    std::vector<core::Text> m_said; ///< below the matrix: what the last operation did, or a hint
    std::optional<core::Error> m_error;

    QLabel *m_aim;
    SmallFormulaView *m_operation;
    MatrixView *m_matrix;
    QLabel *m_verdict;
    QLabel *m_label;
    QLineEdit *m_input;
    QPushButton *m_apply;
    ProblemLabel *m_problem;
    QPushButton *m_hint;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_startOver;
    QLabel *m_counter;
    QLabel *m_answer;
    std::array<MatrixView *, 3> m_answers;
};

} // namespace gui
