#pragma once

#include "content/place.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>

namespace content {

/// What the learner keeps: one SQLite file. Shipped content is referred to by place; a place that vanishes keeps its
/// rows. Every change is written at once, in a transaction. Where the file cannot be written, the program goes on with
/// what it has in memory and says so: problem() is then a sentence; the next change tries to write all of them again.
/// What another instance changes shows at the next favourites(), recent() or change.
class Records : public QObject
{
    Q_OBJECT

public:
    /// file: nabla.sqlite in the data folder; made where it does not exist. Never throws away what it cannot read: a
    /// damaged file or one of a newer program is left as it is, and the records are kept in memory only.
    explicit Records(const QString &file, QObject *parent = nullptr);
    ~Records() override;

    /// Empty where all is well; else what is wrong and how to mend it.
    QString problem() const;

    bool isFavourite(const Place &place) const;
    void setFavourite(const Place &place, bool favourite);
    /// Last added first.
    QList<Place> favourites() const;

    /// Newest first, each place once.
    QList<Place> recent(int limit) const;
    void noteOpened(const Place &place, const QDateTime &when = QDateTime::currentDateTimeUtc());
    void forgetRecent();

signals:
    void favouritesChanged();
    void recentChanged();
    void problemChanged(const QString &problem);

private:
    class Data;
    void write(const QString &sql, const QVariantList &values);

    std::unique_ptr<Data> m_data;
};

} // namespace content
