#pragma once

#include "content/place.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace content {

/// Sign: one of Unicode's mathematics that no symbol explains.
enum class EntryKind {
    Page,
    Symbol,
    Resource,
    Topic,
    MatrixOperation,
    Distribution,
    Probability,
    Data,
    Activation,
    Loss,
    Sign
};

/// Something that can be found. Its names count most: title and titles (those in other languages), then aliases, then
/// readings (how it is read aloud); then keywords, then body. keys: exact ways to ask for it: a character, a code point
/// ("U+2207"), a LaTeX command ("\nabla").
struct SearchEntry
{
    Place place = {};
    EntryKind kind = EntryKind::Page;
    QString title = {};
    QStringList titles = {};
    QStringList aliases = {};
    QStringList readings = {};
    QStringList keys = {};
    QStringList sharedKeys = {}; ///< keys that belong to another entry more than to this one
    QStringList keywords = {};
    QString body = {};
};

/// Alias: a title in another language too. Reading: how it is read aloud.
enum class MatchReason { Key, Title, Alias, Reading, Keyword, Body, Spelling };

/// A found entry; row: in the list that the index was made from. score: higher is better, in (0, 1].
/// matched: the very name, key or word that matched, for the eye ("also called “flip over the diagonal”").
struct SearchHit
{
    qsizetype row = 0;
    double score = 0.0;
    MatchReason reason = MatchReason::Title;
    QString matched = {};
};

/// Search as one types: exact before prefix before word start before the rest before misspelt ones. Accents and case do
/// not matter; ae stands for ä too. Every word must be found, the last one may be unfinished, "quoted words" must stand
/// together. On SQLite's FTS5 in memory; names and exact keys from lists of their own, misspellings by edit distance
/// only where exact hits are few. May be made in any thread and is then used in one: that of its first search, which
/// makes the database.
class SearchIndex
{
public:
    explicit SearchIndex(QList<SearchEntry> entries);
    ~SearchIndex();
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;

    const QList<SearchEntry> &entries() const;
    /// What the first search would do besides, so that it need not wait.
    void prepare() const;
    /// Best first; nothing for an empty query. kinds: which to look at; all where empty.
    QList<SearchHit> search(const QString &query, qsizetype limit, const QList<EntryKind> &kinds = {}) const;
    /// The names, or commands for a command, that are spelt most like a query that finds nothing; at most three,
    /// nearest first, each of which finds something of the kinds. None where nothing is like it.
    QStringList suggestions(const QString &query, const QList<EntryKind> &kinds = {}) const;

private:
    class Data;
    std::unique_ptr<Data> m_data;
};

struct Library;
/// The entries of all symbols, resources and topics of a library and of the signs that no symbol explains, in this
/// order. The place of a topic is "notation/topic:ID" or "catalogue/topic:ID". Symbols have their names of all
/// languages.
QList<SearchEntry> searchEntries(const Library &library);

} // namespace content
