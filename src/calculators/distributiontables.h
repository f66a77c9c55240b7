#pragma once

#include "calculators/distribution.h"
#include "calculators/report.h"
#include "core/result.h"

#include <vector>

namespace calculators {

/// How far the distribution is from each of the others. Errors: Cancelled.
core::Result<Table> comparisonTable(const numerics::Member &member, const std::vector<numerics::Member> &compared,
                                    const core::Run &run);

/// Mass, distribution function and tail of a discrete one at the values that it probably takes, at most shownValues of
/// them, around the median.
Table valuesTable(const numerics::Member &member, const numerics::DistributionSummary &summary);

inline constexpr std::size_t shownValues = 101;

} // namespace calculators
