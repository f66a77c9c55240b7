#include "numerics/polygamma.h"

#include <boost/math/special_functions/trigamma.hpp>

#include <array>
#include <numeric>

namespace numerics {

Wide digammaDeficit(Wide z)
{
    return 0.5L / z + digammaRest(z);
}

Wide trigammaExcess(Wide z)
{
    constexpr Wide seriesFrom = 16.0L;
    if (z < seriesFrom)
        return z * boost::math::trigamma(z, WidePolicy()) - 1.0L;
    // The Bernoulli numbers B₂ … B₁₈: DLMF 5.15.8
    static constexpr std::array<Wide, 9> bernoulli = {1.0L / 6,   -1.0L / 30,     1.0L / 42,
                                                      -1.0L / 30, 5.0L / 66,      -691.0L / 2730,
                                                      7.0L / 6,   -3617.0L / 510, 43867.0L / 798};
    const Wide s = 1.0L / (z * z);
    return 0.5L / z + std::accumulate(bernoulli.rbegin(), bernoulli.rend(), 0.0L, [s](Wide sum, Wide b) {
               return (sum + b) * s;
           });
}

} // namespace numerics
