#pragma once

#include "content/fulltext.h"
#include "content/searchindex.h"
#include "content/searchtext.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace content {

/// A hit before it is shown. number: of the key, alias, or of the term whose keyword or word in the body decided.
struct Hit
{
    std::uint32_t row = 0;
    float score = 0.0F;
    MatchReason reason = MatchReason::Title;
    qsizetype number = -1;
    QString matched = {}; ///< where it is known already
};

/// The hits of one search, each row once with its best score.
class HitList
{
public:
    /// kinds: all where empty.
    HitList(const QList<SearchEntry> &entries, std::size_t limit, std::vector<int> kinds);

    bool wants(std::uint32_t row) const;
    bool has(std::uint32_t row) const { return m_place[row] != none; }
    void add(const Hit &hit);
    void addUnlessThere(const Hit &hit);

    std::size_t size() const { return m_hits.size(); }
    /// How many of them are no mere signs.
    std::size_t explained() const { return m_explained; }
    std::size_t limit() const { return m_limit; }
    const std::vector<int> &kinds() const { return m_kinds; }
    /// The best ones, best first, as many as the limit allows; equally good ones by row.
    std::vector<Hit> best() const;

private:
    static constexpr std::uint32_t none = ~0U;

    const QList<SearchEntry> &m_entries;
    std::size_t m_limit;
    std::vector<int> m_kinds;
    std::vector<Hit> m_hits;
    std::size_t m_explained = 0;
    std::vector<std::uint32_t> m_place; ///< of each row in m_hits
};

/// What the keywords and the body of a row make of a query; nothing where a term is not in the row.
std::optional<Hit> textHit(std::uint32_t row, const SearchRow &texts, const SearchQuery &query);

/// The very name, key, keyword or word of the entry that matched.
QString matchedText(const SearchEntry &entry, const Hit &hit, const SearchQuery &query);

} // namespace content
