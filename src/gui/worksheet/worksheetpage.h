#pragma once

#include "calculators/matrixtext.h"
#include "calculators/worksheetvalues.h"
#include "gui/jobrunner.h"
#include "gui/pagewidget.h"

#include <memory>
#include <optional>

class QAction;
class QCheckBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QSplitter;
class QToolButton;
class QVBoxLayout;

namespace gui {

class ProblemLabel;
class ExpressionInput;
class FunctionsPopup;
class HistoryView;
class MatricesList;
class Workspace;

/// Expressions over named matrices: the matrices at the side, the history of expressions with their results, and below
/// a line for the next one. Every edit changes calculators::Worksheet, which alone holds it all and can undo it; what
/// depends on the edit is computed away from the GUI thread.
class WorksheetPage : public PageWidget
{
    Q_OBJECT

public:
    explicit WorksheetPage(Workspace &workspace, QWidget *parent = nullptr);

    QString item() const override;
    void showItem(const QString & /*item*/) override {}
    QList<QAction *> fileActions() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    const calculators::Worksheet &worksheet() const { return m_sheet; }
    const calculators::WorksheetValues &values() const { return m_values; }

    /// Adds a matrix under the next free letter, and shows it.
    void addMatrix(const core::Grid<std::string> &cells);
    /// Writes the whole worksheet: LaTeX where the name ends in .tex, else text. Says what went wrong on the page.
    void saveTo(const QString &path);

signals:
    /// A matrix is to be the A of the panel of operations.
    void panelAsked(const core::Grid<std::string> &cells);
    /// The A of the panel is wanted here.
    void panelMatrixAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Box;
    QWidget *makeSheetSide();
    void addInput(QVBoxLayout &layout);
    void connectParts();
    void connectMatrices();
    void connectExchange();
    void changed();
    void compute();
    void take(const Outcome &outcome);
    void redraw();
    void refused(const core::Error &error);
    void showProblem(const QString &problem);
    void enter();
    void editLine(int row, const QString &line);
    void removeLine(int row);
    const calculators::ExpressionValue *currentValue() const;
    void copy(calculators::MatrixFormat format);
    void copyAll(const QString &text);
    void useAsMatrix();
    std::optional<core::Grid<std::string>> cellsOf(const calculators::ExpressionValue &value);
    void sendResult();
    void save();
    void fillExample();
    void undo(bool forth);
    void showHint(const QString &richText);
    void showFunctions();
    void rowChosen();
    void cancel();
    void hideBusy();
    void retranslate();

    Workspace &m_workspace;
    calculators::Worksheet m_sheet;
    calculators::WorksheetValues m_values;
    std::shared_ptr<Box> m_box;
    QSplitter *m_splitter;
    MatricesList *m_matrices;
    HistoryView *m_history;
    QWidget *m_nothing;
    QLabel *m_empty;
    QPushButton *m_example;
    ExpressionInput *m_input;
    QPushButton *m_evaluate;
    FunctionsPopup *m_functions;
    QToolButton *m_insertButton;
    QAction *m_insert;
    QLabel *m_hint;
    ProblemLabel *m_problem;
    QWidget *m_busy;
    QLabel *m_busyText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QAction *m_undo;
    QAction *m_redo;
    QToolButton *m_undoButton;
    QToolButton *m_redoButton;
    QCheckBox *m_exact;
    QLabel *m_digitsLabel;
    QSpinBox *m_digits;
    QToolButton *m_export;
    QMenu *m_exportMenu;
    QAction *m_copyText;
    QAction *m_copyLatex;
    QAction *m_save;
    QPushButton *m_use;
    QPushButton *m_toPanel;
    QToolButton *m_copy;
    QMenu *m_copyMenu;
    QPushButton *m_remove;
    QTimer m_busyDelay;
    JobRunner m_runner;
    QString m_unfinished; ///< of a line that was being edited when the program ended; null where none was
    int m_unfinishedRow = 0;
    bool m_started = false;
};

} // namespace gui
