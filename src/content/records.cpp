#include "content/records.h"

#include "content/recordsfile.h"

#include <QSet>

#include <algorithm>

namespace content {

namespace {

struct Dated
{
    Place place = {};
    qint64 at = 0; ///< milliseconds since 1970, UTC
};

/// Places of which the newest stand first, each once.
class DatedPlaces
{
public:
    void read(QSqlQuery rows)
    {
        m_places.clear();
        while (rows.next())
            m_places.append({Place::fromText(rows.value(0).toString()), rows.value(1).toLongLong()});
    }
    void note(const Place &place, qint64 at)
    {
        m_places.removeIf([&place](const Dated &other) { return other.place == place; });
        m_places.insert(
            std::find_if(m_places.cbegin(), m_places.cend(), [at](const Dated &other) { return other.at <= at; }),
            {place, at});
    }
    void clear() { m_places.clear(); }
    QList<Place> newest(int limit) const
    {
        QList<Place> result;
        for (const Dated &dated : m_places.first(std::clamp<qsizetype>(limit, 0, m_places.size())))
            result.append(dated.place);
        return result;
    }

private:
    QList<Dated> m_places;
};

// The database takes a text that never was one for no text at all.
QString bound(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

// What is in memory is what the program shows; the file follows it, and is asked again only where another instance has
// changed it.
class Records::Data
{
public:
    explicit Data(const QString &path) : file(path) { readAll(); }

    void readAll()
    {
        favourites.clear();
        favouritePlaces.clear();
        QSqlQuery kept = file.read(QStringLiteral("SELECT place FROM favourite ORDER BY added DESC, rowid DESC"));
        while (kept.next()) {
            favourites.append(Place::fromText(kept.value(0).toString()));
            favouritePlaces.insert(kept.value(0).toString());
        }
        opened.read(file.read(QStringLiteral("SELECT place, at FROM opened ORDER BY at DESC, rowid DESC")));
        copied.read(file.read(QStringLiteral("SELECT place, at FROM copied ORDER BY at DESC, rowid DESC")));
        readScratch();
    }
    void readScratch()
    {
        scratch.clear();
        QSqlQuery rows = file.read(QStringLiteral("SELECT command, package, place FROM scratch ORDER BY position"));
        while (rows.next())
            scratch.append({.command = rows.value(0).toString(),
                            .package = rows.value(1).toString(),
                            .place = Place::fromText(rows.value(2).toString())});
    }
    void refresh()
    {
        if (file.changedByOthers())
            readAll();
    }

    RecordsFile file;
    QList<Place> favourites;       // newest first
    QSet<QString> favouritePlaces; // the same, for a quick look
    DatedPlaces opened;
    DatedPlaces copied;
    QList<ScratchEntry> scratch;
};

Records::Records(const QString &file, QObject *parent) : QObject(parent), m_data(std::make_unique<Data>(file))
{
}

Records::~Records() = default;

QString Records::problem() const
{
    return m_data->file.problem();
}

bool Records::isFavourite(const Place &place) const
{
    return m_data->favouritePlaces.contains(place.text());
}

void Records::setFavourite(const Place &place, bool favourite)
{
    m_data->refresh();
    if (place.isEmpty() || isFavourite(place) == favourite)
        return;
    const QString text = place.text();
    if (favourite) {
        m_data->favourites.prepend(place);
        m_data->favouritePlaces.insert(text);
        write({{QStringLiteral("INSERT OR REPLACE INTO favourite (place, added) VALUES (?, ?)"),
                {text, QDateTime::currentMSecsSinceEpoch()}}});
    } else {
        m_data->favourites.removeOne(place);
        m_data->favouritePlaces.remove(text);
        write({{QStringLiteral("DELETE FROM favourite WHERE place = ?"), {text}}});
    }
    emit favouritesChanged();
}

QList<Place> Records::favourites() const
{
    m_data->refresh();
    return m_data->favourites;
}

QList<Place> Records::recent(int limit) const
{
    m_data->refresh();
    return m_data->opened.newest(limit);
}

void Records::noteOpened(const Place &place, const QDateTime &when)
{
    noteAllOpened({place}, when);
}

void Records::noteAllOpened(const QList<Place> &places, const QDateTime &when)
{
    if (places.isEmpty() || !when.isValid())
        return;
    m_data->refresh();
    qint64 at = when.toMSecsSinceEpoch() - places.size();
    QList<RecordsChange> statements;
    for (const Place &place : places) {
        ++at; // what was opened later is newer
        if (place.isEmpty())
            continue;
        m_data->opened.note(place, at);
        statements.append(
            {QStringLiteral("INSERT OR REPLACE INTO opened (place, at) VALUES (?, ?)"), {place.text(), at}});
    }
    if (statements.isEmpty())
        return;
    write(statements);
    emit recentChanged();
}

void Records::forgetRecent()
{
    m_data->opened.clear();
    write({{QStringLiteral("DELETE FROM opened"), {}}});
    emit recentChanged();
}

QList<Place> Records::copied(int limit) const
{
    m_data->refresh();
    return m_data->copied.newest(limit);
}

void Records::noteCopied(const Place &place, const QDateTime &when)
{
    if (place.isEmpty() || !when.isValid())
        return;
    m_data->refresh();
    const qint64 at = when.toMSecsSinceEpoch();
    m_data->copied.note(place, at);
    write({{QStringLiteral("INSERT OR REPLACE INTO copied (place, at) VALUES (?, ?)"), {place.text(), at}}});
    emit copiedChanged();
}

QList<ScratchEntry> Records::scratch() const
{
    m_data->refresh();
    return m_data->scratch;
}

// The whole list at once, so that its order is never that of half a change.
void Records::setScratch(const QList<ScratchEntry> &entries)
{
    m_data->refresh();
    if (entries == m_data->scratch)
        return;
    m_data->scratch = entries;
    QList<RecordsChange> changes{{QStringLiteral("DELETE FROM scratch"), {}}};
    for (qsizetype i = 0; i < entries.size(); ++i)
        changes.append({QStringLiteral("INSERT INTO scratch (position, command, package, place) VALUES (?, ?, ?, ?)"),
                        {i, bound(entries[i].command), bound(entries[i].package), bound(entries[i].place.text())}});
    write(changes);
    emit scratchChanged();
}

void Records::write(const QList<RecordsChange> &changes)
{
    const QString before = problem();
    m_data->file.write(changes);
    if (const QString now = problem(); now != before)
        emit problemChanged(now);
}

} // namespace content
