#pragma once

#include "numerics/incompletefunctions.h"
#include "numerics/wide.h"

#include <boost/math/special_functions/erf.hpp>

namespace numerics {

inline constexpr Wide rootTwo = 1.414213562373095048801688724209698079L;

/// P(Z > z) of a standard normal Z.
inline Wide normalTail(Wide z)
{
    return 0.5L * boost::math::erfc(z / rootTwo, WidePolicy());
}

/// P(Z > z) divided by the density at z, far out: it is Γ(½, z²/2)/(2√π).
inline Wide normalTailRatio(Wide z)
{
    return 0.5L * z * upperGammaRatio(0.5L, 0.5L * z * z);
}

/// The z with P(Z > z) = p.
inline Wide normalTailInverse(Wide p)
{
    return rootTwo * boost::math::erfc_inv(2.0L * p, WidePolicy());
}

} // namespace numerics
