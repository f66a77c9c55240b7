#pragma once

#include "content/searchindex.h"
#include "content/searchtext.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace content {

/// A row that was found by its names, and how well. name: −1 the title, else the number of the alias.
struct NameMatch
{
    std::uint32_t row = 0;
    float score = 0.0F;
    int name = -1;
};

/// Titles and aliases, word by word in order, so that a first letter already finds without looking at any text.
class NameIndex
{
public:
    explicit NameIndex(const QList<SearchEntry> &entries);

    /// The best match of every row that `wanted` takes and whose names hold all terms; in no order.
    std::vector<NameMatch> find(const SearchQuery &query, const std::function<bool(std::uint32_t)> &wanted) const;
    /// All names of a row, folded, a name a line.
    std::string textOf(std::uint32_t row) const;
    /// Every word of a name, in order.
    const std::vector<std::string> &words() const { return m_words; }

private:
    struct Name
    {
        std::uint32_t row = 0;
        int number = -1;
        std::string text = {};
    };
    struct Posting
    {
        std::uint32_t name = 0;
        bool first = false; ///< the name begins with the word
    };

    std::span<const Name> namesOf(std::uint32_t row) const;
    std::span<const Posting> postingsOf(const SearchTerm &term) const;
    static float score(const Name &name, std::size_t typed, bool first, bool together);
    NameMatch matchAll(std::uint32_t row, const SearchQuery &query) const;

    std::vector<Name> m_names;
    std::vector<std::uint32_t> m_firstName; ///< of each row, and one past the last
    std::vector<std::string> m_words;
    std::vector<std::uint32_t> m_firstPosting; ///< of each word, and one past the last
    std::vector<Posting> m_postings;
};

} // namespace content
