#pragma once

#include <algorithm>
#include <cstddef>

namespace content {

/// How something was found, best first. Each has a band of scores of its own, so that no match of one comes before a
/// match of a better one.
enum class Tier {
    Key,            ///< the very character, code point, command or entity
    KeyOtherCase,   ///< the same but for capitals
    CommandPrefix,  ///< the beginning of a command, typed with its backslash
    Title,          ///< the whole title
    TitlePrefix,    ///< its beginning
    TitleWordStart, ///< words of it, together
    TitleWords,     ///< words of it, apart
    Alias,
    AliasPrefix,
    AliasWordStart,
    AliasWords,
    KeyPrefix, ///< the beginning of a command without its backslash
    Keyword,
    Body,
    Spelling,
};

/// A score in the band of a tier. share: in [0, 1], how much of what was found was typed.
inline float within(Tier tier, float share)
{
    constexpr std::size_t tiers = static_cast<std::size_t>(Tier::Spelling) + 1;
    constexpr float band = 1.0F / static_cast<float>(tiers);
    const auto place = static_cast<float>(tiers - 1 - static_cast<std::size_t>(tier));
    // A little of each band stays free, so that neighbours differ after rounding too.
    return band * (place + 0.05F + 0.95F * std::clamp(share, 0.0F, 1.0F));
}

} // namespace content
