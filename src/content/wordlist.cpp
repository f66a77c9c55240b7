#include "content/wordlist.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>

namespace content {

namespace {

constexpr std::size_t longestWord = 40;

std::uint64_t lettersOf(std::string_view word)
{
    std::uint64_t letters = 0;
    for (const char c : word)
        letters |= std::uint64_t{1} << (static_cast<unsigned char>(c) % 64U);
    return letters;
}

int allowedEdits(std::size_t length)
{
    return length < 4 || length > longestWord ? 0 : (length < 8 ? 1 : 2);
}

} // namespace

int editDistance(std::string_view typed, std::string_view word, int most, bool prefix)
{
    if (typed.size() > longestWord)
        return most + 1;
    // What is further along than this is further away than `most`.
    const std::size_t length = std::min(word.size(), typed.size() + static_cast<std::size_t>(most) + 1);
    std::array<std::array<int, longestWord + 1>, 3> rows{}; // this letter of the word, the one before, and before that
    for (std::size_t i = 0; i <= typed.size(); ++i)
        rows[1][i] = static_cast<int>(i);
    int nearest = rows[1][typed.size()];
    for (std::size_t j = 1; j <= length; ++j) {
        rows[0][0] = static_cast<int>(j);
        int least = rows[0][0];
        for (std::size_t i = 1; i <= typed.size(); ++i) {
            const int change = typed[i - 1] == word[j - 1] ? 0 : 1;
            int best = std::min({rows[1][i] + 1, rows[0][i - 1] + 1, rows[1][i - 1] + change});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                best = std::min(best, rows[2][i - 2] + 1);
            rows[0][i] = best;
            least = std::min(least, best);
        }
        nearest = std::min(nearest, rows[0][typed.size()]);
        // A swap reaches back two rows, so one row beyond the limit does not yet end the search.
        if (least > most + 1)
            return prefix ? std::min(nearest, most + 1) : most + 1;
        std::swap(rows[1], rows[2]);
        std::swap(rows[0], rows[1]);
    }
    const int whole = length < word.size() ? most + 1 : rows[1][typed.size()];
    return std::min(prefix ? nearest : whole, most + 1);
}

WordList::WordList(std::vector<std::string> words) : m_words(std::move(words))
{
    std::sort(m_words.begin(), m_words.end());
    m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
    m_letters.reserve(m_words.size());
    for (const std::string &word : m_words)
        m_letters.push_back(lettersOf(word));
}

bool WordList::contains(const std::string &word, bool prefix) const
{
    const auto found = std::lower_bound(m_words.begin(), m_words.end(), word);
    return found != m_words.end() && (prefix ? found->compare(0, word.size(), word) == 0 : *found == word);
}

std::vector<WordList::Correction> WordList::corrections(std::string_view typed, bool prefix, std::size_t most) const
{
    const int edits = allowedEdits(typed.size());
    std::vector<Correction> result;
    if (edits == 0)
        return result;
    const std::uint64_t letters = lettersOf(typed);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        // Most words are ruled out by their letters: each edit brings one in or takes one out, at most one of either.
        const int missing = std::popcount(letters & ~m_letters[i]);
        const int extra = prefix ? 0 : std::popcount(m_letters[i] & ~letters);
        const auto size = static_cast<std::ptrdiff_t>(m_words[i].size()) - static_cast<std::ptrdiff_t>(typed.size());
        if (missing > edits || extra > edits || size < -edits || (!prefix && size > edits))
            continue;
        if (const int distance = editDistance(typed, m_words[i], edits, prefix); distance <= edits)
            result.push_back({m_words[i], distance});
    }
    // Of words equally near the shortest: it is nearest as a whole.
    std::stable_sort(result.begin(), result.end(), [](const Correction &a, const Correction &b) {
        return a.distance != b.distance ? a.distance < b.distance : a.word.size() < b.word.size();
    });
    result.resize(std::min(result.size(), most));
    return result;
}

} // namespace content
