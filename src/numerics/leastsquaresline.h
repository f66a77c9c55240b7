#pragma once

#include "numerics/correlations.h"

#include <span>

namespace numerics {

/// The line y = intercept + slope · x with the least sum of squares, and how sure it is.
/// intercept, slope: to the last digits also where the two nearly cancel, as for x near 10⁹. residualDeviation: the
/// root of the residual sum of squares over n − 2. determination: R², the share of Σ dy² that the line explains; NaN
/// where y is constant.
struct LeastSquaresLine
{
    std::size_t n = 0;
    double intercept = 0.0;
    double slope = 0.0;
    double interceptError = 0.0; ///< standard errors
    double slopeError = 0.0;
    double residualDeviation = 0.0;
    double determination = 0.0;
    double meanX = 0.0;
    double meanY = 0.0;
    double squaresX = 0.0; ///< Σ (x − x̄)²

    double at(double x) const { return meanY + slope * (x - meanX); }
    /// Half the width of the band of confidence for the line's true height at x; critical: of Student's t with n − 2
    /// degrees of freedom.
    double halfBand(double x, double critical) const;
};

/// x, y: finite numbers. Errors: Shape "y" (two lengths), "x" (fewer than three pairs); Domain "x" (constant: the line
/// would be vertical); Cancelled.
/// Source: Draper, Smith, Applied regression analysis (1998), chapter 1.
core::Result<LeastSquaresLine> leastSquaresLine(std::span<const double> x, std::span<const double> y,
                                                const core::Run &run = {});

} // namespace numerics
