#include "content/nameindex.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace content {

namespace {

template <class Act>
void forEachWord(std::string_view text, Act act)
{
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find(' ', start), text.size());
        act(text.substr(start, end - start), start == 0);
        start = end + 1;
    }
}

} // namespace

NameIndex::NameIndex(const QList<SearchEntry> &entries)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        m_firstName.push_back(static_cast<std::uint32_t>(m_names.size()));
        const SearchEntry &entry = entries[i];
        const auto row = static_cast<std::uint32_t>(i);
        const bool ofSign = entry.kind == EntryKind::Sign;
        addNames(row, {entry.title}, NameSort::Title, ofSign);
        addNames(row, entry.titles, NameSort::OtherTitle, ofSign);
        addNames(row, entry.aliases, NameSort::Alias, ofSign);
        addNames(row, entry.readings, NameSort::Reading, ofSign);
    }
    m_firstName.push_back(static_cast<std::uint32_t>(m_names.size()));
    addPostings();
}

void NameIndex::addNames(std::uint32_t row, const QStringList &names, NameSort sort, bool ofSign)
{
    for (int number = 0; number < names.size(); ++number)
        for (std::string &text : spellings(names[number]))
            if (!text.empty())
                m_names.push_back({row, sort, ofSign, number, std::move(text)});
}

void NameIndex::addPostings()
{
    std::unordered_map<std::string_view, std::vector<Posting>> found;
    for (std::uint32_t i = 0; i < m_names.size(); ++i)
        forEachWord(m_names[i].text, [&found, i](std::string_view word, bool first) {
            found[word].push_back({.name = i, .first = first});
        });
    for (const auto &[word, postings] : found)
        m_words.emplace_back(word);
    std::sort(m_words.begin(), m_words.end());
    for (const std::string &word : m_words) {
        m_firstPosting.push_back(static_cast<std::uint32_t>(m_postings.size()));
        const std::vector<Posting> &postings = found[word];
        m_postings.insert(m_postings.end(), postings.begin(), postings.end());
    }
    m_firstPosting.push_back(static_cast<std::uint32_t>(m_postings.size()));
}

std::span<const NameIndex::Name> NameIndex::namesOf(std::uint32_t row) const
{
    return std::span(m_names).subspan(m_firstName[row], m_firstName[row + 1] - m_firstName[row]);
}

std::string NameIndex::textOf(std::uint32_t row) const
{
    std::string result;
    for (const Name &name : namesOf(row))
        result += name.text + '\n';
    return result;
}

// Those of the first word of the term.
std::span<const NameIndex::Posting> NameIndex::postingsOf(const SearchTerm &term) const
{
    const std::size_t space = term.text.find(' ');
    const std::string word = term.text.substr(0, space);
    const bool prefix = term.prefix && space == std::string::npos;
    const auto from = std::lower_bound(m_words.begin(), m_words.end(), word);
    auto to = from;
    if (prefix)
        to = std::partition_point(from, m_words.end(), [&word](const std::string &other) {
            return other.compare(0, word.size(), word) == 0;
        });
    else if (from != m_words.end() && *from == word)
        ++to;
    const std::uint32_t first = m_firstPosting[static_cast<std::size_t>(from - m_words.begin())];
    const std::uint32_t last = m_firstPosting[static_cast<std::size_t>(to - m_words.begin())];
    return std::span(m_postings).subspan(first, last - first);
}

float NameIndex::score(const Name &name, Tier tier, std::size_t typed)
{
    const float share = static_cast<float>(typed) / static_cast<float>(name.text.size());
    if (name.sort == NameSort::Reading && tier == Tier::Name)
        return within(Tier::Reading, share);
    // Of names found alike the title counts most, and how a sign is read least.
    constexpr std::array<float, 4> weights{0.98F, 0.97F, 0.9F, 0.8F}; // by NameSort
    const float weight = weights[static_cast<std::size_t>(name.sort)];
    return within(name.ofSign ? tierOfSign(tier) : tier, weight * share);
}

// The name holds all terms. whole: they as one.
Tier NameIndex::tierOf(const Name &name, const SearchQuery &query, const SearchTerm &whole)
{
    const std::size_t at = positionOf(whole, name.text);
    if (at == 0)
        return whole.text.size() == name.text.size() ? Tier::Name : Tier::NamePrefix;
    std::size_t words = 0; // that tell something
    bool typed = true;
    forEachWord(name.text, [&](std::string_view word, bool) {
        if (isFiller(word))
            return;
        ++words;
        typed = typed && std::any_of(query.terms.begin(), query.terms.end(), [word](const SearchTerm &term) {
                    return term.text == word;
                });
    });
    if (typed && words > 0 && words <= query.terms.size())
        return Tier::AllWords;
    return at == std::string::npos ? Tier::NameWords : Tier::NameWordStart;
}

NameMatch NameIndex::matchAll(std::uint32_t row, const SearchQuery &query) const
{
    NameMatch best{.row = row};
    const SearchTerm whole{.text = query.text(), .prefix = query.terms.back().prefix};
    for (const Name &name : namesOf(row)) {
        const bool all = std::all_of(query.terms.begin(), query.terms.end(), [&name](const SearchTerm &term) {
            return positionOf(term, name.text) != std::string::npos;
        });
        if (!all)
            continue;
        const float found = score(name, tierOf(name, query, whole), std::min(whole.text.size(), name.text.size()));
        if (found > best.score)
            best = {.row = row, .score = found, .sort = name.sort, .number = name.number};
    }
    return best;
}

bool NameIndex::isName(std::uint32_t row, const SearchTerm &term) const
{
    const auto names = namesOf(row);
    return std::any_of(names.begin(), names.end(),
                       [&term](const Name &name) { return name.sort != NameSort::Reading && name.text == term.text; });
}

std::vector<NameMatch> NameIndex::find(const SearchQuery &query, const std::function<bool(std::uint32_t)> &wanted) const
{
    std::vector<NameMatch> result;
    if (query.terms.empty())
        return result;
    // The postings of the rarest term name every row that can match.
    std::span<const Posting> rarest = postingsOf(query.terms.front());
    for (const SearchTerm &term : query.terms)
        if (const auto postings = postingsOf(term); postings.size() < rarest.size())
            rarest = postings;
    const bool oneWord = query.terms.size() == 1 && query.terms.front().text.find(' ') == std::string::npos;
    constexpr std::uint32_t none = ~0U;
    std::vector<std::uint32_t> placeOf(m_firstName.size() - 1, none); // of each row in the result
    for (const Posting &posting : rarest) {
        const Name &name = m_names[posting.name];
        std::uint32_t &place = placeOf[name.row];
        if ((place != none && !oneWord) || !wanted(name.row))
            continue;
        // The postings themselves tell all about one word; about several, the names must be looked at.
        const std::size_t typed = query.terms.front().text.size();
        const Tier tier =
            !posting.first ? Tier::NameWordStart : (typed == name.text.size() ? Tier::Name : Tier::NamePrefix);
        const NameMatch match =
            oneWord ? NameMatch{name.row, score(name, tier, typed), name.sort, name.number} : matchAll(name.row, query);
        if (place == none) {
            place = static_cast<std::uint32_t>(result.size());
            result.push_back(match);
        } else if (match.score > result[place].score) {
            result[place] = match;
        }
    }
    std::erase_if(result, [](const NameMatch &match) { return match.score <= 0.0F; });
    return result;
}

} // namespace content
