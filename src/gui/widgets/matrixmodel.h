#pragma once

#include "core/grid.h"

#include <QAbstractTableModel>
#include <QUndoStack>

#include <vector>

namespace gui {

/// The entries of a matrix as they were typed, so that 1/3 stays 1/3. Every change can be undone.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 200;

    explicit MatrixModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const core::Grid<QString> &cells() const { return m_cells; }
    /// what: the name of the change, for Undo.
    void change(core::Grid<QString> cells, const QString &what);
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

    void show(const core::Grid<QString> &cells);

    core::Grid<QString> m_cells;
    std::vector<bool> m_sound; ///< which of the cells can be computed with: asked often, found out once
    QUndoStack m_history;
};

} // namespace gui
