#pragma once

#include "content/cataloguequery.h"
#include "content/recordmodel.h"
#include "content/resource.h"

#include <QHash>
#include <QSortFilterProxyModel>

namespace gui {

using ResourceModel = content::RecordModel<content::Resource>;

/// Which resources the list shows, and in which order: that of the search where there is one, else that of the
/// catalogue.
class CatalogueFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    struct Criteria
    {
        content::CatalogueQuery query = {};
        QStringList favourites = {}; ///< ids
        bool searching = false;
        QStringList found = {}; ///< ids, best first

        bool isEmpty() const;
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setCriteria(const Criteria &criteria);
    const content::Resource *resource(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const content::Resource &record(int row) const;

    Criteria m_criteria;
    QHash<QString, qsizetype> m_rank;
};

} // namespace gui
