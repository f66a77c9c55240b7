#pragma once

#include "calculators/losscomparison.h"
#include "numerics/elementwise.h"

#include <vector>

namespace calculators {

/// A loss as a function of the coordinate of an axis.
class ComparedLoss
{
public:
    /// Errors: as lossComparisonReport().
    static core::Result<ComparedLoss> of(const LossChoice &choice, LossAxis axis, double target);

    const numerics::Loss &loss() const { return *m_loss; }
    const std::vector<double> &parameters() const { return m_parameters; }

    /// Where there is something to draw.
    core::Domain domain() const;
    /// Where the gradient or the loss itself jumps.
    std::vector<double> jumps() const;
    /// Value and gradient; NaN outside the domain.
    numerics::ValueAndSlope at(double x) const;
    /// The second derivative, to about ten digits; NaN at a jump.
    double curvature(double x) const;

private:
    ComparedLoss(const numerics::Loss &loss, std::vector<double> parameters, LossAxis axis, double target);
    /// From x on to the side of h alone.
    double oneSidedCurvature(double x, double h) const;

    const numerics::Loss *m_loss;
    std::vector<double> m_parameters;
    double m_target;
    bool m_squashes; ///< the coordinate is a score, the loss wants its sigmoid
};

} // namespace calculators
