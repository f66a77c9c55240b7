#pragma once

#include "calculators/distribution.h"
#include "calculators/report.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace calculators {

/// "0.7, 0.2, 0.1", of many numbers the first ones and an ellipsis.
std::string listed(std::span<const double> numbers, std::size_t most);

/// "Normal (0, 1)".
core::Text memberName(const numerics::Member &member);

/// The density, or mass by bars, with the part that was asked for filled, its ends to drag and its centres marked; and
/// below it what the request chose. Each with the curves of those it is compared with. None where doubles are too
/// coarse for the range.
std::vector<Plot> distributionPlots(const numerics::Member &member, const DistributionRequest &request,
                                    const DistributionOutcome &outcome,
                                    const std::vector<numerics::Member> &compared = {});

} // namespace calculators
