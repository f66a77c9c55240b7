#pragma once

#include "calculators/largematrix.h"
#include "core/grid.h"

#include <QAbstractTableModel>
#include <QUndoStack>

#include <string>
#include <vector>

namespace gui {

/// The entries of a matrix as they were typed, so that 1/3 stays 1/3. Every change can be undone.
///
/// A matrix beyond mostRows rows or columns is held as numbers in place of the cells, which stay as they last were; the
/// table is of the cells alone.
///
/// Where it may grow, an empty row or column follows the last one: what is typed there makes it part of the matrix.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 200;

    explicit MatrixModel(QObject *parent = nullptr);

    /// Entries as the model takes them.
    static core::Grid<QString> written(const core::Grid<std::string> &entries);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The matrix alone, without the row and the column to grow by.
    const core::Grid<QString> &cells() const { return m_cells; }
    /// Whether a row and a column to grow by are shown; at first none is.
    void setGrowth(bool rows, bool columns);
    /// Whether a cell lies in what the matrix may grow by.
    bool isBeyond(const QModelIndex &index) const;
    /// The matrix where it is large, else null.
    const calculators::SharedMatrix &large() const { return m_large; }
    /// what: the name of the change, for Undo.
    void change(core::Grid<QString> cells, const QString &what);
    void change(calculators::SharedMatrix large, const QString &what);
    /// The same for what is dragged: steps of one handle (0 or more) that follow one another are undone at once.
    void drag(core::Grid<QString> cells, int handle);
    /// Keeps what fits, and empties what is new. Within 1 … mostRows.
    void resize(int rows, int columns);
    /// Clears the history too: these are the cells to begin with.
    void begin(const core::Grid<QString> &cells);

    QUndoStack &history() { return m_history; }
    /// Why a cell cannot be computed with; empty where it can.
    QString problem(int row, int column) const;

signals:
    /// Anything changed, the size included.
    void changed();

private:
    class Change;
    /// All that a change can change; large is null where the cells are the matrix.
    struct State
    {
        core::Grid<QString> cells;
        calculators::SharedMatrix large;
    };

    void show(const State &state);
    void showCells(const core::Grid<QString> &cells);
    void grow(std::size_t rows, std::size_t columns);
    void addRows(std::size_t rows);
    void addColumns(std::size_t columns);
    void replace(const core::Grid<QString> &cells);
    static QVariant dataBeyond(int role);

    core::Grid<QString> m_cells;
    calculators::SharedMatrix m_large;
    std::vector<bool> m_sound; ///< which of the cells can be computed with: asked often, found out once
    bool m_growsRows = false;
    bool m_growsColumns = false;
    QUndoStack m_history;
};

} // namespace gui
