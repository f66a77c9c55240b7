#include "content/searchindex.h"

#include "content/fulltext.h"
#include "content/hitlist.h"
#include "content/keyindex.h"
#include "content/likeness.h"
#include "content/nameindex.h"
#include "content/searchscore.h"
#include "content/wordlist.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace content {

namespace {

// Fewer hits than this are few: a misspelling may be why.
constexpr std::size_t few = 3;
constexpr std::size_t mostCorrections = 4;
constexpr qsizetype mostSuggestions = 3;
constexpr double leastLikeness = 0.35;

std::string joinedSpellings(const QStringList &texts)
{
    std::string result;
    for (const QString &text : texts)
        for (const std::string &spelling : spellings(text))
            result += spelling + '\n';
    return result;
}

std::vector<SearchRow> rowsOf(const QList<SearchEntry> &entries, const NameIndex &names)
{
    std::vector<SearchRow> rows;
    rows.reserve(static_cast<std::size_t>(entries.size()));
    for (const SearchEntry &entry : entries) {
        if (entry.kind == EntryKind::Sign) { // has names only, which the index of names finds
            rows.push_back({.kind = static_cast<int>(entry.kind)});
            continue;
        }
        rows.push_back({.names = names.textOf(static_cast<std::uint32_t>(rows.size())),
                        .keywords = joinedSpellings(entry.keywords),
                        .body = foldedText(entry.body),
                        .kind = static_cast<int>(entry.kind)});
    }
    return rows;
}

WordList wordsOf(const std::vector<SearchRow> &rows, const NameIndex &names)
{
    std::vector<std::string> words = names.words();
    for (const SearchRow &row : rows)
        for (std::size_t start = 0; start < row.keywords.size();) {
            const std::size_t end = std::min(row.keywords.find_first_of(" \n", start), row.keywords.size());
            if (end > start)
                words.push_back(row.keywords.substr(start, end - start));
            start = end + 1;
        }
    return WordList(std::move(words));
}

/// The number of an alias counts the titles of other languages first.
Hit hitOf(const NameMatch &match, const SearchEntry &entry)
{
    Hit hit{.row = match.row, .score = match.score, .reason = MatchReason::Alias, .number = match.number};
    if (match.sort == NameSort::Title)
        hit.reason = MatchReason::Title;
    else if (match.sort == NameSort::Reading)
        hit.reason = MatchReason::Reading;
    else if (match.sort == NameSort::Alias)
        hit.number += entry.titles.size();
    return hit;
}

} // namespace

class SearchIndex::Data
{
public:
    explicit Data(QList<SearchEntry> list)
        : entries(std::move(list)),
          names(entries),
          keys(entries),
          rows(rowsOf(entries, names)),
          words(wordsOf(rows, names))
    {
    }

    void addKeys(const SearchQuery &query, HitList &hits) const;
    void addNames(const SearchQuery &query, HitList &hits) const;
    /// Gives whether that were all.
    bool addTexts(const SearchQuery &query, FullText::Where where, HitList &hits);
    void addAll(const SearchQuery &query, HitList &hits);
    void addCorrected(const SearchQuery &query, HitList &hits);

    QList<SearchEntry> entries;
    NameIndex names;
    KeyIndex keys;
    std::vector<SearchRow> rows;
    WordList words;

    FullText &texts()
    {
        if (!m_texts)
            m_texts = std::make_unique<FullText>(rows);
        return *m_texts;
    }

private:
    std::unique_ptr<FullText> m_texts;
    std::vector<SearchQuery> corrected(const SearchQuery &query) const;
};

void SearchIndex::Data::addKeys(const SearchQuery &query, HitList &hits) const
{
    for (const KeyMatch &match : keys.find(query.typed))
        hits.add({.row = match.row, .score = match.score, .reason = MatchReason::Key, .number = match.number});
}

void SearchIndex::Data::addNames(const SearchQuery &query, HitList &hits) const
{
    for (const NameMatch &match : names.find(query, [&hits](std::uint32_t row) { return hits.wants(row); }))
        hits.add(hitOf(match, entries[match.row]));
    const SearchQuery main = query.withoutFillers();
    if (main.terms.size() == query.terms.size())
        return;
    for (const NameMatch &match : names.find(main, [&hits](std::uint32_t row) { return hits.wants(row); })) {
        Hit hit = hitOf(match, entries[match.row]);
        hit.score = std::min(hit.score, within(Tier::AllWords, shareOf(hit.score)));
        hits.add(hit);
    }
}

bool SearchIndex::Data::addTexts(const SearchQuery &query, FullText::Where where, HitList &hits)
{
    // Those that were found before come again, so that many more are asked for.
    const std::size_t most = hits.limit() + hits.size() + 100;
    const std::vector<std::uint32_t> found =
        texts().find(query.terms, where, hits.kinds(), static_cast<qsizetype>(most));
    for (const std::uint32_t row : found)
        if (const auto hit = textHit(row, rows[row], query)) {
            const auto isName = [&](const SearchTerm &term) { return names.isName(row, term); };
            const bool named = query.terms.size() > 1 && std::any_of(query.terms.begin(), query.terms.end(), isName);
            hits.add(named ? Hit{.row = row, .score = within(Tier::NameAndText, hit->score)} : *hit);
        }
    return found.size() < most;
}

void SearchIndex::Data::addAll(const SearchQuery &query, HitList &hits)
{
    addNames(query, hits);
    const SearchQuery main = query.withoutFillers();
    if (hits.explained() >= hits.limit() || addTexts(main, FullText::Where::Everywhere, hits))
        return;
    // There are more rows than were taken: those with keywords must not be missed.
    addTexts(main, FullText::Where::NamesAndKeywords, hits);
}

std::vector<SearchQuery> SearchIndex::Data::corrected(const SearchQuery &query) const
{
    std::vector<SearchQuery> result;
    // Two words for one: "eigen value".
    for (std::size_t i = 0; i + 1 < query.terms.size(); ++i) {
        const SearchTerm joined{query.terms[i].text + query.terms[i + 1].text, query.terms[i + 1].prefix};
        if (!words.contains(joined.text, joined.prefix))
            continue;
        SearchQuery other = query;
        other.terms[i] = joined;
        other.terms.erase(other.terms.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        result.push_back(std::move(other));
    }
    // All corrections of the first misspelt word, the nearest ones of the others.
    std::vector<SearchQuery> spelt{query};
    bool changed = false;
    for (std::size_t i = 0; i < query.terms.size(); ++i) {
        const SearchTerm &term = query.terms[i];
        if (words.contains(term.text, term.prefix))
            continue;
        auto found = words.corrections(term.text, term.prefix, changed ? 1 : mostCorrections);
        if (words.contains(term.text, true))
            found = {{.word = term.text}}; // not misspelt, but cut short: "lin alg"
        if (found.empty())
            continue;
        const std::vector<SearchQuery> before = std::exchange(spelt, {});
        for (const SearchQuery &one : before)
            for (const WordList::Correction &correction : found) {
                spelt.push_back(one);
                spelt.back().terms[i] = {.text = correction.word, .prefix = correction.distance == 0 || term.prefix};
            }
        changed = true;
    }
    if (changed)
        result.insert(result.end(), spelt.begin(), spelt.end());
    return result;
}

void SearchIndex::Data::addCorrected(const SearchQuery &query, HitList &hits)
{
    float nearness = 1.0F; // the nearest corrections come first
    for (const SearchQuery &other : corrected(query)) {
        if (hits.size() >= hits.limit())
            return;
        HitList found(entries, hits.limit(), hits.kinds());
        addAll(other, found);
        for (const Hit &hit : found.best())
            hits.addUnlessThere({.row = hit.row,
                                 .score = within(Tier::Spelling, hit.score * nearness),
                                 .reason = MatchReason::Spelling,
                                 .number = hit.number,
                                 .matched = matchedText(entries[hit.row], hit, other)});
        nearness *= 0.5F;
    }
}

namespace {

/// Names of entries that are spelt most like a query, with how much they are.
class Nearest
{
public:
    explicit Nearest(const SearchQuery &query) : m_command(query.typed.startsWith(u'\\')), m_query(query.text()) {}

    void look(const SearchEntry &entry)
    {
        if (m_command)
            return tryAll(entry.keys);
        tryAll({entry.title});
        tryAll(entry.titles);
        tryAll(entry.aliases);
    }

    QStringList best()
    {
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        QStringList result;
        for (const auto &[likeness, name] : m_found)
            if (result.size() < mostSuggestions && !result.contains(name, Qt::CaseInsensitive))
                result.append(name);
        return result;
    }

private:
    void tryAll(const QStringList &names)
    {
        for (const QString &name : names)
            if (name.startsWith(u'\\') == m_command)
                if (const double likeness = m_query.to(folded(name)); likeness >= leastLikeness)
                    m_found.emplace_back(likeness, name);
    }

    bool m_command;
    Likeness m_query;
    std::vector<std::pair<double, QString>> m_found;
};

} // namespace

SearchIndex::SearchIndex(QList<SearchEntry> entries) : m_data(std::make_unique<Data>(std::move(entries)))
{
}

SearchIndex::~SearchIndex() = default;

void SearchIndex::prepare() const
{
    m_data->texts();
}

const QList<SearchEntry> &SearchIndex::entries() const
{
    return m_data->entries;
}

QList<SearchHit> SearchIndex::search(const QString &query, qsizetype limit, const QList<EntryKind> &kinds) const
{
    const SearchQuery asked = SearchQuery::fromText(query);
    if (asked.typed.isEmpty() || limit <= 0)
        return {};
    std::vector<int> wanted;
    for (const EntryKind kind : kinds)
        wanted.push_back(static_cast<int>(kind));
    HitList hits(m_data->entries, static_cast<std::size_t>(limit), wanted);
    m_data->addKeys(asked, hits);
    m_data->addAll(asked, hits);
    if (hits.size() < std::min(few, hits.limit()))
        m_data->addCorrected(asked, hits);

    QList<SearchHit> result;
    for (const Hit &hit : hits.best())
        result.append({.row = static_cast<qsizetype>(hit.row),
                       .score = static_cast<double>(hit.score),
                       .reason = hit.reason,
                       .matched = matchedText(m_data->entries[hit.row], hit, asked)});
    return result;
}

QStringList SearchIndex::suggestions(const QString &query, const QList<EntryKind> &kinds) const
{
    const SearchQuery asked = SearchQuery::fromText(query);
    if (asked.terms.empty())
        return {};
    Nearest nearest(asked);
    for (const SearchEntry &entry : m_data->entries)
        if (kinds.isEmpty() || kinds.contains(entry.kind))
            nearest.look(entry);
    return nearest.best();
}

} // namespace content
