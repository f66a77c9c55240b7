#pragma once

#include "calculators/distribution.h"
#include "calculators/report.h"

namespace calculators {

/// From where to where a distribution is drawn; whole numbers of a discrete one.
struct DrawnRange
{
    double from = 0.0;
    double to = 1.0;

    bool contains(double x) const { return x >= from && x <= to; }
    /// Not so wide or so far out that doubles have too few numbers for it.
    bool canBeDrawn() const;
};

/// Where nearly all the probability lies, but of heavy tails only as far as the middle can still be made out.
DrawnRange bulkOf(const numerics::Member &member, const numerics::DistributionSummary &summary);

/// The integers in the range; where there are more than can be told apart, every so many of them.
std::vector<double> wholeNumbers(const DrawnRange &range);

/// The density, or masses as bars while they can be told apart.
Curve densityCurve(const numerics::Member &member, const DrawnRange &range, core::Text name);
/// Of a discrete one a staircase: each step is reached at its integer.
Curve cumulativeCurve(const numerics::Member &member, const DrawnRange &range, core::Text name);
Curve logarithmicCurve(const numerics::Member &member, const DrawnRange &range, core::Text name);
Curve hazardCurve(const numerics::Member &member, const DrawnRange &range, core::Text name);
/// Over probabilities from 0 to 1, without the ends where they are infinite.
Curve quantileCurve(const numerics::Member &member, core::Text name);

} // namespace calculators
