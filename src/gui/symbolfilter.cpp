#include "gui/symbolfilter.h"

#include "content/sign.h"

namespace gui {

void SymbolFilter::showTopic(const QString &topic)
{
    m_topic = topic;
    m_searching = false;
    invalidate();
    sort(0);
}

void SymbolFilter::showFound(const QStringList &ids)
{
    m_searching = true;
    m_rank.clear();
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_rank.insert(ids[i], i);
    invalidate();
    sort(0);
}

const content::Symbol &SymbolFilter::record(int row) const
{
    return static_cast<const SymbolModel *>(sourceModel())->record(row);
}

const content::Symbol *SymbolFilter::symbol(const QModelIndex &index) const
{
    return index.isValid() ? &record(mapToSource(index).row()) : nullptr;
}

QModelIndex SymbolFilter::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (symbol(index(row, 0))->id == id)
            return index(row, 0);
    return {};
}

bool SymbolFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_searching)
        return m_rank.contains(record(row).id);
    const QString &topic = record(row).topic;
    return m_topic.isEmpty() ? topic != content::referenceTopic : topic == m_topic;
}

bool SymbolFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (!m_searching)
        return left.row() < right.row();
    return m_rank.value(record(left.row()).id) < m_rank.value(record(right.row()).id);
}

} // namespace gui
