#pragma once

#include <QPoint>
#include <QTableView>

namespace gui {

class MatrixModel;

/// The table of a matrix editor: as high as its rows up to a limit, columns that share the width while they can, and
/// keys as in a spreadsheet. Tab goes from cell to cell and leaves the table at its end, so that nobody gets caught.
class MatrixGrid : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixGrid(QWidget *parent = nullptr);

    /// Of a MatrixModel.
    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clearRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// False where there is no next or previous cell.
    bool step(int cells);
    void down();
    void layOut();
    void widen(const QModelIndex &from, const QModelIndex &to);
    int share() const;
    int beyond() const;
    int rows() const;
    int columns() const;

    MatrixModel *m_model = nullptr;
    QPoint m_place; ///< column and row of the current cell while the model is reset
};

} // namespace gui
