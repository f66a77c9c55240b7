#pragma once

#include "calculators/losscomparison.h"

#include <string>
#include <vector>

namespace calculators {

/// The losses that the experiment takes, and some to begin with.
std::vector<const numerics::Loss *> lossesWithMinimisers();
std::vector<LossChoice> startingMinimisers();

/// What the experiment asks for: the best constant of a sample, or the best line through points, by each of the losses.
/// sample: dragged as "sample[0]" …; x, y: dragged as "x[0]" and "y[0]" ….
struct LossOutliersRequest
{
    bool line = false;
    std::vector<LossChoice> losses = startingMinimisers();
    std::vector<double> sample = {1.0, 2.0, 2.5, 3.0, 4.5, 14.0};
    std::vector<double> x = {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0};
    std::vector<double> y = {1.4, 1.9, 3.2, 3.8, 5.3, 5.9, 1.0};
};

/// Which number of a sample lies farthest from its median.
std::size_t outermost(const std::vector<double> &sample);

/// Errors: NotFound "losses"; Shape "sample", "x" or "y"; Domain "sample", "x", "y" or "params.ID"; TooLarge "x";
/// Cancelled.
core::Result<Report> lossOutliersReport(const LossOutliersRequest &request, const core::Run &run = {});

} // namespace calculators
