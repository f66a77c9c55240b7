#pragma once

#include "core/operation.h"

namespace gui {

/// The numbers that the positions 0 … steps() of a slider stand for: a bounded domain from end to end, whole numbers
/// one by one, numbers without an upper bound by equal factors, all others evenly about a number. Positions stand for
/// short decimals, so that a number that was slid to can be read.
class SliderScale
{
public:
    /// around: a number of the domain that the scale must hold, with room on either side where there is room.
    SliderScale(const core::Domain &domain, bool whole, double around);

    int steps() const { return m_steps; }
    /// The nearest position; the ends where the number lies beyond them.
    int position(double value) const;
    double value(int position) const;
    bool holds(double value) const { return value >= m_low && value <= m_high; }

private:
    void chooseEnds(double around);

    core::Domain m_domain;
    bool m_whole = false;
    bool m_factors = false; ///< equal factors above the domain's lowest
    double m_low = 0.0;
    double m_high = 1.0;
    int m_steps = 1000;
};

} // namespace gui
