#pragma once

#include "content/searchindex.h"
#include "content/searchscore.h"
#include "content/searchtext.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace content {

enum class NameSort : std::uint8_t { Title, OtherTitle, Alias, Reading };

/// A row that was found by its names, and how well. number: of the name among those of its sort.
struct NameMatch
{
    std::uint32_t row = 0;
    float score = 0.0F;
    NameSort sort = NameSort::Title;
    int number = 0;
};

/// All names of the entries, word by word in order, so that a first letter already finds without looking at any text.
class NameIndex
{
public:
    explicit NameIndex(const QList<SearchEntry> &entries);

    /// The best match of every row that `wanted` takes and whose names hold all terms; in no order.
    std::vector<NameMatch> find(const SearchQuery &query, const std::function<bool(std::uint32_t)> &wanted) const;
    /// Whether a term is a whole name of the row, other than a reading.
    bool isName(std::uint32_t row, const SearchTerm &term) const;
    /// All names of a row, folded, a name a line.
    std::string textOf(std::uint32_t row) const;
    /// Every word of a name, in order.
    const std::vector<std::string> &words() const { return m_words; }

private:
    struct Name
    {
        std::uint32_t row = 0;
        NameSort sort = NameSort::Title;
        bool ofSign = false;
        int number = 0;
        std::string text = {};
    };
    struct Posting
    {
        std::uint32_t name = 0;
        bool first = false; ///< the name begins with the word
    };

    void addNames(std::uint32_t row, const QStringList &names, NameSort sort, bool ofSign);
    void addPostings();
    std::span<const Name> namesOf(std::uint32_t row) const;
    std::span<const Posting> postingsOf(const SearchTerm &term) const;
    static float score(const Name &name, Tier tier, std::size_t typed);
    static Tier tierOf(const Name &name, const SearchQuery &query, const SearchTerm &whole);
    NameMatch matchAll(std::uint32_t row, const SearchQuery &query) const;

    std::vector<Name> m_names;
    std::vector<std::uint32_t> m_firstName; ///< of each row, and one past the last
    std::vector<std::string> m_words;
    std::vector<std::uint32_t> m_firstPosting; ///< of each word, and one past the last
    std::vector<Posting> m_postings;
};

} // namespace content
