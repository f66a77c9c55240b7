#pragma once

#include "content/searchindex.h"

#include <cstdint>
#include <vector>

namespace content {

/// A row that was found by a key; number: of the key in the entry.
struct KeyMatch
{
    std::uint32_t row = 0;
    float score = 0.0F;
    qsizetype number = 0;
};

/// The exact ways to ask for an entry: characters, code points, LaTeX commands, HTML entities. A command is found
/// without its backslash too, an entity without & and ;, a code point as "2207" and "u2207", all in any case; ∥ finds ‖
/// as well.
class KeyIndex
{
public:
    explicit KeyIndex(const QList<SearchEntry> &entries);

    /// The best match of each row first. A text without letters that is no key is looked up character by character.
    std::vector<KeyMatch> find(const QString &typed) const;

private:
    struct Key
    {
        QString plain = {}; ///< lower case, without what may be left out
        QString text = {};
        std::uint32_t row = 0;
        qsizetype number = 0;
        bool shared = false;
        bool ofSign = false;
    };
    static QString plainKey(const QString &key);
    void findKey(const QString &typed, std::vector<KeyMatch> &result) const;
    void findPlain(const QString &plain, const QString &typed, std::vector<KeyMatch> &result) const;

    std::vector<Key> m_keys; ///< by plain
};

} // namespace content
