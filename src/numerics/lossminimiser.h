#pragma once

#include "core/result.h"
#include "core/run.h"
#include "numerics/losses.h"

#include <vector>

namespace numerics {

/// The constant predictions whose mean loss over a sample is least: all between the two, which are one number where
/// there is only one.
struct BestConstant
{
    double lowest = 0.0;
    double highest = 0.0;
    double value = 0.0;
};

/// The line ŷ = intercept + slope·x whose mean loss over pairs is least; where there are several, one of them.
struct BestLine
{
    double intercept = 0.0;
    double slope = 0.0;
    double value = 0.0;
};

/// Most pairs of a line that is sought.
inline constexpr std::size_t mostLinePairs = 500;

/// Whether the two below take a loss: one of a number that is predicted, for a number that is the target.
bool hasMinimisers(const Loss &loss);

/// To within 1e-12 of the spread of the sample where the loss is convex: its subgradient is bisected. Else the least of
/// what is found between 500 places and the sample's numbers.
/// y: n ≥ 1 finite numbers. Errors: NotFound "loss" (one without minimisers); Shape "y" (empty); Domain "y" (naming the
/// number), "params.ID"; Cancelled.
core::Result<BestConstant> bestConstant(const Loss &loss, const std::vector<double> &parameters,
                                        const std::vector<double> &y, const core::Run &run = {});

/// Where the loss is convex the best intercept of each slope is known as above, and the slope sought among them. Else
/// by reweighted least squares from the best lines through two of the points.
/// x, y: as many, finite. Errors: as above, and Shape "y" (two lengths); Domain "x" (all alike: the line would be
/// vertical); TooLarge "x".
/// Sources: Boyd, Vandenberghe, Convex Optimization (2004), section 3.2.5 (the least over one variable stays convex);
/// Huber, Ronchetti, Robust Statistics (2009), section 7.8.
core::Result<BestLine> bestLine(const Loss &loss, const std::vector<double> &parameters, const std::vector<double> &x,
                                const std::vector<double> &y, const core::Run &run = {});

} // namespace numerics
