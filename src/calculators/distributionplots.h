#pragma once

#include "calculators/distribution.h"
#include "calculators/report.h"

#include <vector>

namespace calculators {

/// The density, or mass by bars, with the part that was asked for filled and its ends to drag; and the distribution
/// function. parameters: checked.
std::vector<Plot> distributionPlots(const numerics::Distribution &distribution, const std::vector<double> &parameters,
                                    const DistributionRequest &request, const DistributionOutcome &outcome);

} // namespace calculators
