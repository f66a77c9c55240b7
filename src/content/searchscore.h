#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace content {

/// How something was found, best first: exact before beginnings before words before the rest before misspelt, and what
/// the guide explains before what a reference lists (Sign…) where both are found alike. Each has a band of scores of
/// its own, so that no match of one comes before a match of a better one.
enum class Tier {
    Key,           ///< the very character, code point, command or entity
    KeyOtherCase,  ///< the same but for capitals
    Name,          ///< a whole name
    Reading,       ///< all that is said when it is read aloud
    SignKey,       ///< of a sign, as of the others
    SignName,      ///< of a sign
    CommandPrefix, ///< the beginning of a command, typed with its backslash
    NamePrefix,    ///< the beginning of a name
    AllWords,      ///< a whole name, but its words in another order or with little words between them
    NameWordStart, ///< words of a name, together
    NameAndText,   ///< a whole name and, for what else was typed, words of the text
    NameWords,     ///< words of a name, apart
    KeyPrefix,     ///< the beginning of a command without its backslash
    SignKeyOtherCase,
    SignCommandPrefix,
    Keyword,
    Body,
    SignNamePrefix,
    SignNameWordStart,
    SignNameWords,
    SignKeyPrefix,
    Spelling,
};

/// The tier of a sign that was found in the same way.
inline Tier tierOfSign(Tier tier)
{
    switch (tier) {
    case Tier::Key:
        return Tier::SignKey;
    case Tier::KeyOtherCase:
        return Tier::SignKeyOtherCase;
    case Tier::Name:
        return Tier::SignName;
    case Tier::CommandPrefix:
        return Tier::SignCommandPrefix;
    case Tier::NamePrefix:
        return Tier::SignNamePrefix;
    case Tier::AllWords:
    case Tier::NameWordStart:
        return Tier::SignNameWordStart;
    case Tier::NameWords:
        return Tier::SignNameWords;
    case Tier::KeyPrefix:
        return Tier::SignKeyPrefix;
    default:
        return tier;
    }
}

constexpr float tierBand = 1.0F / static_cast<float>(static_cast<std::size_t>(Tier::Spelling) + 1);

/// A score in the band of a tier. share: in [0, 1], how much of what was found was typed.
inline float within(Tier tier, float share)
{
    const auto place = static_cast<float>(static_cast<std::size_t>(Tier::Spelling) - static_cast<std::size_t>(tier));
    // A little of each band stays free, so that neighbours differ after rounding too.
    return tierBand * (place + 0.05F + 0.95F * std::clamp(share, 0.0F, 1.0F));
}

/// How far up in its band a score is, in [0, 1].
inline float shareOf(float score)
{
    const float place = score / tierBand;
    return place - std::floor(place);
}

} // namespace content
