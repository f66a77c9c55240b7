#include "numerics/exponentials.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <cstdint>

// The same loop for newer processors, chosen when the program is loaded; without fused operations the digits are alike.
#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && !defined(__clang__)
#define NABLA_WIDEST __attribute__((target_clones("avx2", "default")))
#else
#define NABLA_WIDEST
#endif

namespace numerics {

namespace {

constexpr std::size_t block = 512;
using Block = std::array<double, block>;

// Below it exp() is a subnormal number, which has no room for the exponent that the loop adds.
constexpr double lowest = -708.0;

// exp(x) = 2ᵏ·exp(r), |r| ≤ ½ ln 2, where k is the nearest integer to x/ln 2 and exp(r) its Taylor polynomial of degree
// 13, which is off by less than 0.04 ulp.
NABLA_WIDEST void expOfBlock(const double *values, const double *corrections, double *results, std::size_t count)
{
    constexpr double perLn2 = 0x1.71547652b82fep+0;
    constexpr double ln2High = 0x1.62e42feep-1; // its last bits are 0, so that its product with k is exact
    constexpr double ln2Low = 0x1.a39ef35793c76p-33;
    constexpr double rounding = 0x1.8p52; // adding it leaves the nearest integer in the last bits
    for (std::size_t i = 0; i < count; ++i) {
        const double shifted = values[i] * perLn2 + rounding;
        const double k = shifted - rounding;
        const double high = values[i] - k * ln2High;
        const double low = k * ln2Low;
        const double r = high - low;
        const double lost = ((high - r) - low) + corrections[i];
        double q = 1.0 / 6227020800.0;
        q = q * r + 1.0 / 479001600.0;
        q = q * r + 1.0 / 39916800.0;
        q = q * r + 1.0 / 3628800.0;
        q = q * r + 1.0 / 362880.0;
        q = q * r + 1.0 / 40320.0;
        q = q * r + 1.0 / 5040.0;
        q = q * r + 1.0 / 720.0;
        q = q * r + 1.0 / 120.0;
        q = q * r + 1.0 / 24.0;
        q = q * r + 1.0 / 6.0;
        q = q * r + 0.5;
        const double bent = q * r * r;
        const double e = 1.0 + (r + (bent + lost * (1.0 + r + bent)));
        results[i] =
            std::bit_cast<double>(std::bit_cast<std::uint64_t>(e) + (std::bit_cast<std::uint64_t>(shifted) << 52U));
    }
}

} // namespace

void exponentials(Values values, Values corrections, std::span<double> results)
{
    assert(results.size() == values.size() && (corrections.empty() || corrections.size() == values.size()));
    Block copy{};
    Block lost{};
    for (std::size_t begin = 0; begin < values.size(); begin += block) {
        const std::size_t count = std::min(block, values.size() - begin);
        std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(begin), count, copy.begin());
        if (!corrections.empty())
            std::copy_n(corrections.begin() + static_cast<std::ptrdiff_t>(begin), count, lost.begin());
        expOfBlock(copy.data(), lost.data(), results.data() + begin, count);
        for (std::size_t i = 0; i < count; ++i)
            if (!(copy[i] >= lowest)) {
                const double e = std::exp(copy[i]);
                results[begin + i] = e > 0.0 ? e + e * lost[i] : e;
            }
    }
}

} // namespace numerics
