#include "numerics/wide.h"

#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <array>

namespace numerics {

namespace {

// From here on the nine terms of the asymptotic series leave less than 10⁻²¹.
constexpr Wide seriesFrom = 16.0L;

/// c₀ + c₁ s + c₂ s² + …
template <std::size_t N>
Wide polynomial(const std::array<Wide, N> &coefficients, Wide s)
{
    Wide sum = 0.0L;
    for (auto c = coefficients.rbegin(); c != coefficients.rend(); ++c)
        sum = sum * s + *c;
    return sum;
}

} // namespace

Wide stirlingRest(Wide z)
{
    if (z < seriesFrom)
        return boost::math::lgamma(z, WidePolicy()) - ((z - 0.5L) * std::log(z) - z + halfLogTwoPi);
    // B₂ₙ / (2n(2n − 1)): DLMF 5.11.1
    static constexpr std::array<Wide, 9> terms = {1.0L / 12,    -1.0L / 360,       1.0L / 1260,
                                                  -1.0L / 1680, 1.0L / 1188,       -691.0L / 360360L,
                                                  1.0L / 156,   -3617.0L / 122400, 43867.0L / 244188L};
    return polynomial(terms, 1.0L / (z * z)) / z;
}

Wide digammaRest(Wide z)
{
    if (z < seriesFrom)
        return std::log(z) - 0.5L / z - boost::math::digamma(z, WidePolicy());
    // B₂ₙ / 2n: DLMF 5.11.2
    static constexpr std::array<Wide, 9> terms = {1.0L / 12,   -1.0L / 120,     1.0L / 252,
                                                  -1.0L / 240, 1.0L / 132,      -691.0L / 32760,
                                                  1.0L / 12,   -3617.0L / 8160, 43867.0L / 14364};
    const Wide s = 1.0L / (z * z);
    return polynomial(terms, s) * s;
}

} // namespace numerics
