#pragma once

#include "calculators/largematrix.h"
#include "calculators/matrixtext.h"
#include "core/grid.h"

#include <QModelIndexList>
#include <QVariantMap>
#include <QWidget>

#include <string>

class QAction;
class QLabel;
class QMenu;
class QSpinBox;
class QToolButton;

namespace gui {

class GeneratorDialog;
class LargeMatrixEditor;
class MatrixFileRow;
class MatrixGrid;
class MatrixModel;
class ProblemLabel;

/// A matrix that is typed, pasted or filled in, cell by cell. Cells keep their text; one that is empty or no number is
/// marked and says why, and is never read as 0.
class MatrixEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixEditor(QWidget *parent = nullptr);

    /// The matrix where it is large, else null.
    const calculators::SharedMatrix &large() const;
    LargeMatrixEditor *largeEditor() const { return m_large; }
    /// The entries as calculators::readEntries() takes them; one that is no number comes as it was typed. Not those of
    /// a large matrix.
    core::Grid<std::string> entries() const;
    /// What to begin with; it cannot be undone.
    void setEntries(const core::Grid<std::string> &entries);

    int rows() const;
    int columns() const;
    /// Beyond MatrixModel::mostRows the entries become numbers, new ones 1.
    void setMatrixSize(int rows, int columns);
    /// Where another matrix says how many rows there are, the field for them is hidden.
    void setRowsFollow(bool follow);
    /// Whether it takes matrices beyond MatrixModel::mostRows, as it does at first.
    void setLargeAllowed(bool allowed) { m_largeAllowed = allowed; }
    /// Whether it is a single column, and stays one.
    void setIsVector(bool vector);

    /// Reads a text of any format of calculators/matrixtext.h. At the first cell it becomes the whole matrix, elsewhere
    /// it goes over the cells from the current one on, and the matrix grows where it must. False, with the reason shown
    /// under the table, if it can't be read; a long text is read away from the GUI thread, and says so there later.
    bool pasteText(const QString &text);
    /// The selected cells where several are selected, else the whole matrix.
    QString copyText(calculators::MatrixFormat format) const;

    /// Puts in another whole matrix; undo calls that by the name.
    void fill(const core::Grid<std::string> &entries, const QString &what);
    void clear();
    /// Shows the dialog of a family of calculators/matrixgenerators.h, which begins with this matrix's size.
    void askToGenerate(const QString &generator);

    QVariantMap state() const;
    /// Passes over what is no state of a matrix.
    void restore(const QVariantMap &state);

    MatrixModel *model() const { return m_model; }
    MatrixGrid *grid() const { return m_grid; }
    MatrixFileRow *files() const { return m_files; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeMenu();
    void clearSelected();
    QModelIndexList selectedCells() const;
    void sizeTyped();
    void follow();
    void copy(calculators::MatrixFormat format);
    void copyLarge(calculators::MatrixFormat format);
    void readLong(const QString &text);
    bool isAtStart() const;
    bool place(const core::Grid<std::string> &read);
    void takeLarge(const calculators::SharedMatrix &matrix, const QString &what);
    void generateLarge(const GeneratorDialog &dialog);
    core::Grid<double> enlarged(int rows, int columns) const;
    void enterNumber(int row, int column, double value);
    void showProblem(const QString &problem);
    void retranslate();

    MatrixModel *m_model;
    MatrixGrid *m_grid;
    QSpinBox *m_rows;
    QLabel *m_times;
    QSpinBox *m_columns;
    QToolButton *m_menuButton;
    ProblemLabel *m_problem;
    MatrixFileRow *m_files;
    MatrixFileRow *m_writing; ///< of its own: reading another matrix must not end it
    LargeMatrixEditor *m_large;
    bool m_rowsFollow = false;
    bool m_isVector = false;
    bool m_largeAllowed = true;
    QMenu *m_copyMenu = nullptr;
    QMenu *m_generateMenu = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_open = nullptr;
    QAction *m_save = nullptr;
    quint32 m_seed = 0;
};

} // namespace gui
