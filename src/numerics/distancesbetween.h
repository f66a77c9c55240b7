#pragma once

#include "core/result.h"
#include "core/run.h"
#include "numerics/distributionmember.h"

namespace numerics {

/// How far q is from p.
/// divergence: Kullback and Leibler's of p from q, in nats: the mean of ln(p(X)/q(X)) where X is distributed as p; ∞
/// where p can give what q cannot, or where the mean diverges. wasserstein: the first Wasserstein distance, the area
/// between the distribution functions, which may be infinite where a mean is not finite. variation: total variation, by
/// which the probabilities of an event differ at most; 1 between a continuous and a discrete one. kolmogorov: by how
/// much the distribution functions differ at most.
struct Distances
{
    double divergence = 0.0;
    double wasserstein = 0.0;
    double variation = 0.0;
    double kolmogorov = 0.0;
};

/// By quadrature over what p or q probably gives, to about six digits: for comparing and plotting. Errors: Cancelled.
core::Result<Distances> distancesBetween(const Member &p, const Member &q, const core::Run &run = {});

} // namespace numerics
