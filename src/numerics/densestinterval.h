#pragma once

#include "numerics/distributionmember.h"

namespace numerics {

struct Interval
{
    double low = 0.0;
    double high = 0.0;
};

/// The highest-density interval: the shortest with P(low ≤ X ≤ high) ≥ p, for p in [0, 1]; of several the lowest. Where
/// the density has one top, no point outside it is denser than one inside; where it is lowest in its middle, one end of
/// the support.
Interval densestInterval(const Member &member, double p);

} // namespace numerics
