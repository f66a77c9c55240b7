#pragma once

#include "numerics/jointdistributions.h"
#include "numerics/quadruple.h"

namespace numerics {

/// A distribution whose density is computed as its logarithm in 113 digits, so that exponentials of it hold too.
class QuadrupleMember : public JointMember
{
public:
    double pdf(std::span<const double> x) const final;
    double logPdf(std::span<const double> x) const final;

private:
    /// At a point without a NaN.
    virtual Quadruple logDensity(std::span<const double> x) const = 0;
};

} // namespace numerics
