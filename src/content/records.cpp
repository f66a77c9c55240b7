#include "content/records.h"

#include "content/recordsfile.h"

#include <QSet>

#include <algorithm>

namespace content {

namespace {

struct Opened
{
    Place place = {};
    qint64 at = 0; ///< milliseconds since 1970, UTC
};

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
        opened.clear();
        QSqlQuery kept = file.read(QStringLiteral("SELECT place FROM favourite ORDER BY added DESC, rowid DESC"));
        while (kept.next()) {
            favourites.append(Place::fromText(kept.value(0).toString()));
            favouritePlaces.insert(kept.value(0).toString());
        }
        QSqlQuery seen = file.read(QStringLiteral("SELECT place, at FROM opened ORDER BY at DESC, rowid DESC"));
        while (seen.next())
            opened.append({Place::fromText(seen.value(0).toString()), seen.value(1).toLongLong()});
    }
    void refresh()
    {
        if (file.changedByOthers())
            readAll();
    }

    RecordsFile file;
    QList<Place> favourites;       // newest first
    QSet<QString> favouritePlaces; // the same, for a quick look
    QList<Opened> opened;          // newest first, each place once
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
        write(QStringLiteral("INSERT OR REPLACE INTO favourite (place, added) VALUES (?, ?)"),
              {text, QDateTime::currentMSecsSinceEpoch()});
    } else {
        m_data->favourites.removeOne(place);
        m_data->favouritePlaces.remove(text);
        write(QStringLiteral("DELETE FROM favourite WHERE place = ?"), {text});
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
    QList<Place> result;
    for (const Opened &opened : m_data->opened.first(std::clamp<qsizetype>(limit, 0, m_data->opened.size())))
        result.append(opened.place);
    return result;
}

void Records::noteOpened(const Place &place, const QDateTime &when)
{
    if (place.isEmpty() || !when.isValid())
        return;
    m_data->refresh();
    QList<Opened> &opened = m_data->opened;
    const qint64 at = when.toMSecsSinceEpoch();
    opened.removeIf([&place](const Opened &other) { return other.place == place; });
    const auto older = std::find_if(opened.begin(), opened.end(), [at](const Opened &other) { return other.at <= at; });
    opened.insert(older, {place, at});
    write(QStringLiteral("INSERT OR REPLACE INTO opened (place, at) VALUES (?, ?)"), {place.text(), at});
    emit recentChanged();
}

void Records::forgetRecent()
{
    m_data->opened.clear();
    write(QStringLiteral("DELETE FROM opened"), {});
    emit recentChanged();
}

void Records::write(const QString &sql, const QVariantList &values)
{
    const QString before = problem();
    m_data->file.write({{sql, values}});
    if (const QString now = problem(); now != before)
        emit problemChanged(now);
}

} // namespace content
