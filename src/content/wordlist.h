#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// How many letters must be put in, left out, changed or swapped with their neighbour (each place once) to make one
/// word of the other; anything above `most` is most + 1. prefix: of the second word's beginning that is nearest.
int editDistance(std::string_view typed, std::string_view word, int most, bool prefix = false);

/// All words that a misspelt one may stand for.
class WordList
{
public:
    WordList() = default;
    /// words: in any order, repeated or not.
    explicit WordList(std::vector<std::string> words);

    bool contains(const std::string &word, bool prefix) const;

    struct Correction
    {
        std::string word = {};
        int distance = 0;
    };
    /// The nearest words, nearest first, at most `most`: one edit away for words of four letters or more, two from
    /// eight on. prefix: the word may go on.
    std::vector<Correction> corrections(std::string_view typed, bool prefix, std::size_t most) const;

private:
    std::vector<std::string> m_words;     ///< in order
    std::vector<std::uint64_t> m_letters; ///< of each word, a bit for each letter in it
};

} // namespace content
