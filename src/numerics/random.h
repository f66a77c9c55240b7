#pragma once

#include <cstddef>
#include <cstdint>
#include <random>

namespace numerics {

/// From 0 to below count, each alike. The standard's distributions differ from library to library; its engines do not.
inline std::uint64_t below(std::mt19937_64 &random, std::uint64_t count)
{
    const std::uint64_t unfair = (0 - count) % count; // 2⁶⁴ modulo count
    for (;;) {
        const std::uint64_t draw = random();
        if (draw >= unfair)
            return draw % count;
    }
}

/// The same for count < 2³², two numbers to a draw: what resampling millions of times needs.
/// Source: Lemire, Fast random integer generation in an interval (2019).
class SmallNumbers
{
public:
    SmallNumbers(std::uint64_t seed, std::uint32_t count)
        : m_random(seed),
          m_count(count),
          m_unfair(static_cast<std::uint32_t>((0 - count) % count))
    {
    }

    std::uint32_t next() { return below(m_count, m_unfair); }

    /// Of another count than the first.
    std::uint32_t nextBelow(std::uint32_t count)
    {
        return below(count, static_cast<std::uint32_t>((0 - count) % count));
    }

private:
    std::uint32_t half()
    {
        m_hasHalf = !m_hasHalf;
        if (!m_hasHalf)
            return static_cast<std::uint32_t>(m_draw >> 32U);
        m_draw = m_random();
        return static_cast<std::uint32_t>(m_draw);
    }

    std::uint32_t below(std::uint32_t count, std::uint32_t unfair)
    {
        for (;;) {
            const std::uint64_t product = static_cast<std::uint64_t>(half()) * count;
            if (static_cast<std::uint32_t>(product) >= unfair)
                return static_cast<std::uint32_t>(product >> 32U);
        }
    }

    std::mt19937_64 m_random;
    std::uint32_t m_count;
    std::uint32_t m_unfair;
    std::uint64_t m_draw = 0;
    bool m_hasHalf = false;
};

} // namespace numerics
