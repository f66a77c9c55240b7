#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace content {

/// A text as the search compares it: words of letters and digits in lower case, without accents, in compatibility form
/// (𝐱 is x), joined by single spaces, in UTF-8. "Größe, x²" is "grosse x2".
std::string folded(const QString &text);

/// The ways in which people type a text, folded: as it is, with ae for ä and so on, and with hyphens left out.
std::vector<std::string> spellings(const QString &text);

/// A long text, folded, and after it the other spellings of its words that have any.
std::string foldedText(const QString &text);

/// One thing that must be found: a word, or the words of a quoted phrase joined by spaces.
struct SearchTerm
{
    std::string text = {};
    bool prefix = false; ///< its last word may go on
};

/// What was typed: every word must be found; the last one may be the beginning of a longer one, unless it is quoted.
/// Only the first 200 characters and eight terms count.
struct SearchQuery
{
    QString typed = {};
    std::vector<SearchTerm> terms = {};

    static SearchQuery fromText(const QString &text);
    /// All terms joined by spaces.
    std::string text() const;
    /// The same without little words such as "of the", which people type but names lack; as it is where it holds
    /// nothing else.
    SearchQuery withoutFillers() const;
};

/// Whether a folded word is such a little one, in English or German.
bool isFiller(std::string_view word);

/// Where a term stands in a folded text, at the start of a word; npos where nowhere. Lines of the text are separate.
std::size_t positionOf(const SearchTerm &term, std::string_view text);

} // namespace content
