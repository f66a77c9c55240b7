#pragma once

#include "calculators/report.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace gui {

/// A grid of cells as a model for QTableView; read-only.
class CellModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// headers: one for each column, or none. marked: rows to set apart; markedColumns likewise.
    void setCells(core::Grid<calculators::Cell> cells, std::vector<core::Text> headers, std::vector<std::size_t> marked,
                  int digits, std::vector<std::size_t> markedColumns = {});

    /// The column whose cells look as what can be chosen; none: no column does. Until setCells() is called.
    void setLinkColumn(std::optional<std::size_t> column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const core::Grid<calculators::Cell> &cells() const { return m_cells; }
    int digits() const { return m_digits; }
    bool hasHeaders() const { return !m_headers.empty(); }

private:
    core::Grid<calculators::Cell> m_cells;
    std::vector<core::Text> m_headers;
    std::vector<std::size_t> m_marked;
    std::vector<std::size_t> m_markedColumns;
    std::optional<std::size_t> m_linkColumn;
    int m_digits = 8;
};

} // namespace gui
