#pragma once

#include "numerics/distributions.h"

#include <vector>

namespace numerics {

/// One distribution: a family with its parameters, which must have been checked.
struct Member
{
    const Distribution *family = nullptr;
    std::vector<double> parameters = {};

    bool discrete() const { return family->discrete; }
    double pdf(double x) const { return valueAt(family->functions.pdf, parameters, x); }
    double logPdf(double x) const { return valueAt(family->functions.logPdf, parameters, x); }
    double cdf(double x) const { return valueAt(family->functions.cdf, parameters, x); }
    double sf(double x) const { return valueAt(family->functions.sf, parameters, x); }
    double quantile(double p) const { return valueAt(family->functions.quantile, parameters, p); }
    double isf(double q) const { return valueAt(family->functions.isf, parameters, q); }
    /// P(a ≤ X ≤ b).
    double between(double a, double b) const { return family->functions.interval(parameters, a, b); }
    DistributionSummary summary() const { return family->functions.summary(parameters); }
};

} // namespace numerics
