#pragma once

#include "core/grid.h"

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace gui {

/// A line of a worksheet's history and what came of it. line: "C = A*B", also what is edited. cells: the first rows and
/// columns of the value; more: whether there are others. size: "2×3", empty of a number. error, with the place in the
/// line (−1 for none), where there is no value. stale: computed before the line, or what it
/// uses, changed, or not computed yet.
struct HistoryLine
{
    QString line = {};
    core::Grid<QString> cells = {};
    bool more = false;
    QString size = {};
    QString error = {};
    int errorAt = -1;
    bool stale = false;

    bool operator==(const HistoryLine &) const = default;
};

/// The history as a list; its edits are asked for, not made.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<HistoryLine> lines);
    const HistoryLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void editRequested(int row, const QString &line);

private:
    std::vector<HistoryLine> m_lines;
};

} // namespace gui
