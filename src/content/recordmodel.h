#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <utility>

namespace content {

/// A list of records as a read-only table model: one row a record, one column a way to show it.
template <class Record>
class RecordModel : public QAbstractTableModel
{
public:
    struct Column
    {
        QString title = {};
        std::function<QString(const Record &)> text = {};
    };

    explicit RecordModel(QList<Column> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent),
          m_columns(std::move(columns))
    {
    }

    void setRecords(QList<Record> records)
    {
        beginResetModel();
        m_records = std::move(records);
        endResetModel();
    }
    const Record &record(int row) const { return m_records[row]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_records.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        return m_columns[index.column()].text(m_records[index.row()]);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_columns.size())
            return {};
        return m_columns[section].title;
    }

private:
    QList<Column> m_columns;
    QList<Record> m_records;
};

} // namespace content
