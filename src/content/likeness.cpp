#include "content/likeness.h"

#include <algorithm>

namespace content {

Likeness::Likeness(std::string_view text) : m_pairs(pairsOf(text))
{
}

std::vector<std::uint16_t> Likeness::pairsOf(std::string_view text)
{
    std::vector<std::uint16_t> pairs;
    pairs.reserve(text.size() + 1);
    unsigned char last = ' ';
    const auto add = [&pairs, &last](unsigned char next) {
        pairs.push_back(static_cast<std::uint16_t>(last << 8U | next));
        last = next;
    };
    for (const char c : text)
        add(static_cast<unsigned char>(c));
    add(' ');
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

double Likeness::to(std::string_view other) const
{
    const std::vector<std::uint16_t> pairs = pairsOf(other);
    std::size_t shared = 0;
    for (auto one = m_pairs.begin(), two = pairs.begin(); one != m_pairs.end() && two != pairs.end();)
        if (*one == *two) {
            ++shared;
            ++one;
            ++two;
        } else {
            ++(*one < *two ? one : two);
        }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(m_pairs.size() + pairs.size());
}

} // namespace content
