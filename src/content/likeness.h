#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace content {

/// How alike texts are spelt, whatever their lengths: by the pairs of neighbouring letters that they share.
class Likeness
{
public:
    explicit Likeness(std::string_view text);

    /// In [0, 1]: twice the shared pairs by all pairs (Dice's coefficient); the ends of a text count as letters.
    double to(std::string_view other) const;

private:
    static std::vector<std::uint16_t> pairsOf(std::string_view text);

    std::vector<std::uint16_t> m_pairs; ///< in order
};

} // namespace content
