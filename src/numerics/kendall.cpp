#include "numerics/kendall.h"

#include "numerics/tails.h"
#include "numerics/wide.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace numerics {

namespace {

/// Sums over the groups of t equal numbers in a column.
struct Ties
{
    std::int64_t pairs = 0; ///< Σ t(t − 1)/2
    Wide triples = 0.0L;    ///< Σ t(t − 1)(t − 2)
    Wide weight = 0.0L;     ///< Σ t(t − 1)(2t + 5)
};

/// same: whether the i-th and the (i+1)-st of `count` things in order are equal.
template <class Same>
Ties tiesOf(std::size_t count, Same same)
{
    Ties ties;
    for (std::size_t first = 0; first < count;) {
        std::size_t end = first + 1;
        while (end < count && same(end - 1, end))
            ++end;
        const auto t = static_cast<Wide>(end - first);
        const auto size = static_cast<std::int64_t>(end - first);
        ties.pairs += size * (size - 1) / 2;
        ties.triples += t * (t - 1.0L) * (t - 2.0L);
        ties.weight += t * (t - 1.0L) * (2.0L * t + 5.0L);
        first = end;
    }
    return ties;
}

/// Sorts and counts how many pairs stood in the wrong order, merging runs of doubled length.
std::int64_t inversions(std::vector<double> &values)
{
    std::int64_t count = 0;
    std::vector<double> merged(values.size());
    for (std::size_t width = 1; width < values.size(); width *= 2) {
        for (std::size_t start = 0; start < values.size(); start += 2 * width) {
            const std::size_t middle = std::min(start + width, values.size());
            const std::size_t end = std::min(start + 2 * width, values.size());
            std::size_t left = start;
            std::size_t right = middle;
            for (std::size_t i = start; i < end; ++i) {
                const bool fromRight = left == middle || (right < end && values[right] < values[left]);
                if (fromRight)
                    count += static_cast<std::int64_t>(middle - left);
                merged[i] = fromRight ? values[right++] : values[left++];
            }
        }
        values.swap(merged);
    }
    return count;
}

Wide variance(Wide n, const Ties &x, const Ties &y)
{
    const Wide free = (n * (n - 1.0L) * (2.0L * n + 5.0L) - x.weight - y.weight) / 18.0L;
    const Wide triples = x.triples / (9.0L * n * (n - 1.0L) * (n - 2.0L)) * y.triples;
    const Wide pairs = 2.0L * static_cast<Wide>(x.pairs) * static_cast<Wide>(y.pairs) / (n * (n - 1.0L));
    return free + triples + pairs;
}

} // namespace

Correlation kendall(std::span<const double> x, std::span<const double> y)
{
    const std::size_t count = x.size();
    std::vector<std::pair<double, double>> pairs(count);
    for (std::size_t i = 0; i < count; ++i)
        pairs[i] = {x[i], y[i]};
    std::sort(pairs.begin(), pairs.end());
    const Ties inX = tiesOf(count, [&](std::size_t i, std::size_t j) { return pairs[i].first == pairs[j].first; });
    const Ties inBoth = tiesOf(count, [&](std::size_t i, std::size_t j) { return pairs[i] == pairs[j]; });
    std::vector<double> second(count);
    std::transform(pairs.begin(), pairs.end(), second.begin(), [](const auto &pair) { return pair.second; });
    const std::int64_t swaps = inversions(second);
    const Ties inY = tiesOf(count, [&](std::size_t i, std::size_t j) { return second[i] == second[j]; });

    const auto n = static_cast<std::int64_t>(count);
    const std::int64_t all = n * (n - 1) / 2;
    // Pairs in the same order less pairs in opposite order.
    const auto excess = static_cast<Wide>(all - inX.pairs - inY.pairs + inBoth.pairs - 2 * swaps);
    const Wide root = std::sqrt(static_cast<Wide>(all - inX.pairs)) * std::sqrt(static_cast<Wide>(all - inY.pairs));
    const Wide value = all - inX.pairs == all - inY.pairs ? excess / static_cast<Wide>(all - inX.pairs) : excess / root;
    const Wide deviation = std::sqrt(variance(static_cast<Wide>(n), inX, inY));
    return {.value = static_cast<double>(std::clamp(value, -1.0L, 1.0L)), .pValue = normalTwoSided(excess / deviation)};
}

} // namespace numerics
