#pragma once

#include "content/place.h"
#include "content/scratchentry.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace content {

struct RecordsChange;

/// What the learner keeps: one SQLite file. Shipped content is referred to by place; a place that vanishes keeps its
/// rows. Every change is written at once, in a transaction. Where the file cannot be written, the program goes on with
/// what it has in memory and says so: problem() is then a sentence; the next change tries to write all of them again.
/// What another instance changes shows at the next favourites(), recent(), copied(), scratch() or change.
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
    /// Several in the order in which they were opened, in one transaction.
    void noteAllOpened(const QList<Place> &places, const QDateTime &when = QDateTime::currentDateTimeUtc());
    void forgetRecent();

    /// What was put on the clipboard, newest first, each place once.
    QList<Place> copied(int limit) const;
    void noteCopied(const Place &place, const QDateTime &when = QDateTime::currentDateTimeUtc());

    /// The commands that were put aside while writing, in the learner's order.
    QList<ScratchEntry> scratch() const;
    void setScratch(const QList<ScratchEntry> &entries);

signals:
    void favouritesChanged();
    void recentChanged();
    void copiedChanged();
    void scratchChanged();
    void problemChanged(const QString &problem);

private:
    class Data;
    void write(const QList<RecordsChange> &changes);

    std::unique_ptr<Data> m_data;
};

} // namespace content
