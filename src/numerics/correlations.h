#pragma once

#include "core/result.h"
#include "core/run.h"
#include "numerics/quad.h"

#include <cstddef>
#include <span>

namespace numerics {

/// Sums over n pairs, by deviations from the means: Σ dx², Σ dx dy, Σ dy², and of what the least-squares line leaves,
/// Σ (dy − slope · dx)², which is not found as a difference, so that it keeps its digits on data close to a line.
struct PairMoments
{
    std::size_t n = 0;
    Quad meanX = 0;
    Quad meanY = 0;
    Quad xx = 0;
    Quad xy = 0;
    Quad yy = 0;
    Quad residual = 0;
    Quad slope = 0;
};

enum class CorrelationKind { Pearson, Spearman, Kendall };

/// value: in [−1, 1]. pValue: two-sided, of no association; Pearson's by Student's t with n − 2 degrees of freedom,
/// Spearman's by z = ρ√(n − 1), Kendall's by S over its tie-corrected standard deviation.
struct Correlation
{
    double value = 0.0;
    double pValue = 0.0;
};

/// Whether x and y can be paired: Shape "y" where they are of two lengths, "x" where there are fewer than three pairs.
core::Result<void> checkPairs(std::size_t x, std::size_t y);
/// Domain naming the column where all its numbers are equal.
core::Result<void> checkVaries(std::span<const double> data, const char *name);

/// For n ≥ 1 pairs. A residual below 10⁻⁶⁰ of Σ dy² is rounding, and 0. Errors: Cancelled.
core::Result<PairMoments> pairMoments(std::span<const double> x, std::span<const double> y, const core::Run &run = {});

/// x, y: finite numbers. Kendall's is tau-b, found in n log n steps. Errors: those of the checks; Cancelled.
/// Sources: Knight, A computer method for calculating Kendall's tau with ungrouped data (1966); Kendall, Rank
/// correlation methods (1970), for ties.
core::Result<Correlation> correlate(std::span<const double> x, std::span<const double> y, CorrelationKind kind,
                                    const core::Run &run = {});

} // namespace numerics
