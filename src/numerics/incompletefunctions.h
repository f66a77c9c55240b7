#pragma once

#include "numerics/wide.h"

namespace numerics {

/// The incomplete gamma and beta functions, regularised, to nearly the last digit of a Wide. They are Boost's, but for
/// large parameters, where Boost loses digits in proportion to them: there a tail is its leading power times a
/// continued fraction, and the middle, which is nearly a normal density, is integrated by Gauss's rule.

/// P(a, x) and Q(a, x) for a > 0, x ≥ 0.
Wide lowerGamma(Wide a, Wide x);
Wide upperGamma(Wide a, Wide x);

/// I(x; a, b) for a, b > 0 and x in [0, 1], with y = 1 − x given by the caller. The upper one is I(y; b, a).
Wide lowerBeta(Wide a, Wide b, Wide x, Wide y);

/// ln(xᵃ e⁻ˣ / Γ(a)) − ½ ln(a/2π) for x > 0, by Stirling's formula, so that nothing is larger than the result.
/// rest: stirlingRest(a). Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
inline Wide gammaExponent(Wide a, Wide x, Wide rest)
{
    return -a * deviance(x / a, (x - a) / a) - rest;
}

/// ln(xᵃ yᵇ / B(a, b)) − ½ ln(ab/(2π(a + b))) for 0 < x < 1 and y = 1 − x, likewise.
/// rest: stirlingRest(a) + stirlingRest(b) − stirlingRest(a + b).
inline Wide betaExponent(Wide a, Wide b, Wide x, Wide y, Wide rest)
{
    const Wide total = a + b;
    const Wide excess = b * x - a * y; // (a + b) · x − a
    return -a * deviance(total * x / a, excess / a) - b * deviance(total * y / b, -excess / b) - rest;
}

// The functions divided by their leading powers: of ordinary size however far out in a tail the functions themselves
// have gone, which is where these converge fast and are asked for.

/// Γ(a, x) / (xᵃ e⁻ˣ) for a > 0, x > a. Source: DLMF 8.9.2, contracted.
Wide upperGammaRatio(Wide a, Wide x);

/// γ(a, x) / (xᵃ e⁻ˣ) for a > 0, 0 < x < a. Source: DLMF 8.9.1, by 8.5.1.
Wide lowerGammaRatio(Wide a, Wide x);

/// B(x; a, b) / (xᵃ yᵇ) with y = 1 − x, for a, b > 0 and 0 < x < (a + 1)/(a + b + 2). Source: DLMF 8.17.22.
Wide lowerBetaRatio(Wide a, Wide b, Wide x);

} // namespace numerics
