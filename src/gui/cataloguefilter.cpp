#include "gui/cataloguefilter.h"

namespace gui {

bool CatalogueFilter::Criteria::isEmpty() const
{
    return query.isEmpty() && !searching;
}

void CatalogueFilter::setCriteria(const Criteria &criteria)
{
    m_criteria = criteria;
    m_rank.clear();
    for (qsizetype i = 0; i < criteria.found.size(); ++i)
        m_rank.insert(criteria.found[i], i);
    invalidate();
    sort(0);
}

const content::Resource &CatalogueFilter::record(int row) const
{
    return static_cast<const ResourceModel *>(sourceModel())->record(row);
}

const content::Resource *CatalogueFilter::resource(const QModelIndex &index) const
{
    return index.isValid() ? &record(mapToSource(index).row()) : nullptr;
}

QModelIndex CatalogueFilter::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (resource(index(row, 0))->id == id)
            return index(row, 0);
    return {};
}

bool CatalogueFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const content::Resource &resource = record(row);
    return m_criteria.query.accepts(resource, m_criteria.favourites)
           && (!m_criteria.searching || m_rank.contains(resource.id));
}

bool CatalogueFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (!m_criteria.searching)
        return left.row() < right.row();
    return m_rank.value(record(left.row()).id) < m_rank.value(record(right.row()).id);
}

} // namespace gui
