#include "gui/worksheet/historymodel.h"

#include <QStringList>

namespace gui {

namespace {

QString valueText(const HistoryLine &line)
{
    QStringList rows;
    for (std::size_t i = 0; i < line.cells.rows; ++i) {
        QStringList row;
        for (std::size_t j = 0; j < line.cells.columns; ++j)
            row << line.cells(i, j);
        rows << row.join(QStringLiteral(", "));
    }
    return rows.join(QStringLiteral("; ")) + (line.more ? QStringLiteral(" …") : QString());
}

} // namespace

void HistoryModel::setLines(std::vector<HistoryLine> lines)
{
    if (lines.size() != m_lines.size()) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    emit dataChanged(index(0), index(rowCount() - 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryLine &shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown.line;
    case Qt::ToolTipRole:
        return shown.stale ? tr("Grey: computed before this line, or what it uses, changed") : shown.error;
    case Qt::AccessibleTextRole:
        if (!shown.error.isEmpty())
            return shown.errorAt < 0
                       ? tr("%1: error. %2").arg(shown.line, shown.error)
                       : tr("%1: error at character %2. %3").arg(shown.line).arg(shown.errorAt + 1).arg(shown.error);
        if (shown.stale)
            return shown.cells.cells.empty()
                       ? tr("%1: not computed yet").arg(shown.line)
                       : tr("%1: not computed yet; the result before was %2").arg(shown.line, valueText(shown));
        return shown.size.isEmpty() ? tr("%1, result %2").arg(shown.line, valueText(shown))
                                    : tr("%1, result %2 matrix: %3").arg(shown.line, shown.size, valueText(shown));
    default:
        return {};
    }
}

bool HistoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || value.toString() == line(index.row()).line)
        return false;
    // Later, for the answer may replace all lines while the view still closes its field.
    QMetaObject::invokeMethod(
        this, [this, row = index.row(), text = value.toString()] { emit editRequested(row, text); },
        Qt::QueuedConnection);
    return false;
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable;
}

} // namespace gui
