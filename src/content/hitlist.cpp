#include "content/hitlist.h"

#include "content/searchscore.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace content {

namespace {

float shareOfLine(const SearchTerm &term, const std::string &text, std::size_t at)
{
    const std::size_t begin = text.rfind('\n', at) + 1; // npos + 1 is 0
    const std::size_t end = std::min(text.find('\n', at), text.size());
    return static_cast<float>(term.text.size()) / static_cast<float>(end - begin);
}

bool matches(const QString &text, const SearchTerm &term)
{
    const std::vector<std::string> all = spellings(text);
    return std::any_of(all.begin(), all.end(), [&term](const std::string &spelling) {
        return positionOf(term, spelling) != std::string::npos;
    });
}

qsizetype wordEnd(const QString &text, qsizetype from)
{
    while (from < text.size() && (text[from].isLetterOrNumber() || text[from].isMark() || text[from].isSurrogate()))
        ++from;
    return from;
}

// The word of the text, as it is written there, at which the term begins.
QString wordIn(const QString &text, const SearchTerm &term)
{
    const SearchTerm first{.text = term.text.substr(0, term.text.find(' ')), .prefix = true};
    QString plain = QString::fromStdString(first.text);
    for (qsizetype at = text.indexOf(plain, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(plain, at + 1, Qt::CaseInsensitive))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return text.mid(at, wordEnd(text, at) - at);
    for (qsizetype at = 0; at < text.size(); ++at) { // with accents
        const qsizetype end = wordEnd(text, at);
        if (QString word = text.mid(at, end - at); !word.isEmpty() && matches(word, first))
            return word;
        at = end;
    }
    return plain;
}

// Two exact matches, of a key and of a name, are better than the better one of them, but no better than its tier.
float together(float one, float other)
{
    const float better = std::max(one, other);
    const float worse = std::min(one, other);
    const bool isName = worse >= within(Tier::Name, 0.0F) && worse < within(Tier::KeyOtherCase, 0.0F);
    if (!isName || better < within(Tier::KeyOtherCase, 0.0F))
        return better;
    const float top = (std::floor(better / tierBand) + 0.999F) * tierBand;
    return std::min(better + 0.3F * shareOf(worse) * tierBand, top);
}

} // namespace

HitList::HitList(const QList<SearchEntry> &entries, std::size_t limit, std::vector<int> kinds)
    : m_entries(entries),
      m_limit(limit),
      m_kinds(std::move(kinds)),
      m_place(static_cast<std::size_t>(entries.size()), none)
{
}

bool HitList::wants(std::uint32_t row) const
{
    return m_kinds.empty()
           || std::find(m_kinds.begin(), m_kinds.end(), static_cast<int>(m_entries[row].kind)) != m_kinds.end();
}

void HitList::add(const Hit &hit)
{
    if (!wants(hit.row))
        return;
    std::uint32_t &place = m_place[hit.row];
    if (place == none) {
        place = static_cast<std::uint32_t>(m_hits.size());
        m_hits.push_back(hit);
        m_explained += m_entries[hit.row].kind == EntryKind::Sign ? 0 : 1;
    } else {
        Hit &known = m_hits[place];
        const float score = together(known.score, hit.score);
        if (hit.score > known.score)
            known = hit;
        known.score = std::max(known.score, score);
    }
}

void HitList::addUnlessThere(const Hit &hit)
{
    if (!has(hit.row))
        add(hit);
}

std::vector<Hit> HitList::best() const
{
    std::vector<Hit> result(std::min(m_limit, m_hits.size()));
    std::partial_sort_copy(m_hits.begin(), m_hits.end(), result.begin(), result.end(), [](const Hit &a, const Hit &b) {
        return a.score != b.score ? a.score > b.score : a.row < b.row;
    });
    return result;
}

std::optional<Hit> textHit(std::uint32_t row, const SearchRow &texts, const SearchQuery &query)
{
    std::optional<Hit> best;
    for (std::size_t i = 0; i < query.terms.size(); ++i) {
        const SearchTerm &term = query.terms[i];
        Hit hit{.row = row, .number = static_cast<qsizetype>(i)};
        if (const std::size_t at = positionOf(term, texts.keywords); at != std::string::npos) {
            hit.reason = MatchReason::Keyword;
            hit.score = within(Tier::Keyword, shareOfLine(term, texts.keywords, at));
        } else if (positionOf(term, texts.names) != std::string::npos) {
            continue;
        } else if (const std::size_t inBody = positionOf(term, texts.body); inBody != std::string::npos) {
            hit.reason = MatchReason::Body;
            hit.score = within(Tier::Body, 100.0F / static_cast<float>(100 + inBody)); // what comes first says most
        } else {
            return std::nullopt;
        }
        if (!best || hit.score < best->score)
            best = hit; // no better than its weakest term
    }
    // All in names, but in different ones: as good as a keyword.
    return best ? best : Hit{.row = row, .score = within(Tier::Keyword, 1.0F), .reason = MatchReason::Title};
}

QString matchedText(const SearchEntry &entry, const Hit &hit, const SearchQuery &query)
{
    if (!hit.matched.isEmpty())
        return hit.matched;
    switch (hit.reason) {
    case MatchReason::Key:
        return hit.number < entry.keys.size() ? entry.keys[hit.number]
                                              : entry.sharedKeys[hit.number - entry.keys.size()];
    case MatchReason::Title:
        return entry.title;
    case MatchReason::Alias:
        return hit.number < entry.titles.size() ? entry.titles[hit.number]
                                                : entry.aliases[hit.number - entry.titles.size()];
    case MatchReason::Reading:
        return entry.readings[hit.number];
    case MatchReason::Keyword:
        for (const QString &keyword : entry.keywords)
            if (matches(keyword, query.terms[static_cast<std::size_t>(hit.number)]))
                return keyword;
        return {};
    case MatchReason::Body:
        return wordIn(entry.body, query.terms[static_cast<std::size_t>(hit.number)]);
    case MatchReason::Spelling:
        return entry.title;
    }
    return {};
}

} // namespace content
