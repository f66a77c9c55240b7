#pragma once

#include "calculators/report.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/distributionmember.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace calculators {

/// What random numbers of a distribution are shown for: themselves over the density; how their mean settles as they
/// become more; how means of several of them are distributed.
enum class SamplingView { None, Histogram, RunningMean, Means };

/// n: how many numbers or means, at least 1. summands: how many numbers a mean is of. The same seed gives the same
/// ones.
struct SamplingRequest
{
    SamplingView view = SamplingView::None;
    std::size_t n = 1000;
    std::size_t summands = 10;
    std::uint64_t seed = 1;

    bool operator==(const SamplingRequest &) const = default;
};

/// So many numbers are drawn for a picture at most.
inline constexpr std::size_t mostSampled = 1'000'000;

/// The picture, with what it shows in words; nothing for SamplingView::None.
/// Errors: Domain "sampled", "summands" (0); TooLarge "sampled" (n · summands above mostSampled); Cancelled.
core::Result<std::vector<Section>> samplingSections(const numerics::Member &member,
                                                    const numerics::DistributionSummary &summary,
                                                    const SamplingRequest &request, const core::Run &run = {});

} // namespace calculators
