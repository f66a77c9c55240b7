#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace numerics {

/// A sum that keeps the rounding errors of its additions: for terms of one sign it is within 2 ulp of the exact sum,
/// however many there are. An infinite or NaN term makes it what a plain sum would be.
/// Source: Knuth's exact addition, in The Art of Computer Programming, volume 2, section 4.2.2.
class CompensatedSum
{
public:
    void add(double term);
    void add(std::span<const double> terms);
    double value() const;

private:
    // Independent sums, so that a processor can add several terms at once.
    static constexpr std::size_t lanes = 8;
    using Lanes = std::array<double, lanes>;

    Lanes m_sums{};
    Lanes m_errors{};
};

} // namespace numerics
