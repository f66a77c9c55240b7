#pragma once

#include "content/recordmodel.h"
#include "content/symbol.h"

#include <QHash>
#include <QSortFilterProxyModel>

namespace gui {

using SymbolModel = content::RecordModel<content::Symbol>;

/// Which symbols the grid shows: those of a topic (where it is empty, of all that explain something), or what a search
/// found, best first.
class SymbolFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void showTopic(const QString &topic);
    /// ids: best first; looked for in all topics.
    void showFound(const QStringList &ids);
    const content::Symbol *symbol(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const content::Symbol &record(int row) const;

    QString m_topic;
    bool m_searching = false;
    QHash<QString, qsizetype> m_rank;
};

} // namespace gui
