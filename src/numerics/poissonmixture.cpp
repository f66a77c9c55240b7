#include "numerics/poissonmixture.h"

#include <boost/math/special_functions/gamma.hpp>

namespace numerics {

namespace {

/// Events until gaps of mean 1 have filled the mean.
double countedDraw(Draws &draws, double mean)
{
    double count = 0.0;
    double time = draws.exponential();
    while (time < mean) {
        time += draws.exponential();
        count += 1.0;
    }
    return count;
}

} // namespace

double poissonDraw(Draws &draws, double mean)
{
    if (mean < 10.0)
        return countedDraw(draws, mean);
    const double b = 0.931 + 2.53 * std::sqrt(mean);
    const double a = -0.059 + 0.02483 * b;
    const double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
    const double quick = 0.9277 - 3.6224 / (b - 2.0);
    for (;;) {
        const double u = draws.uniform() - 0.5;
        const double v = draws.uniform();
        const double us = 0.5 - std::abs(u);
        const double k = std::floor((2.0 * a / us + b) * u + mean + 0.43);
        if (us >= 0.07 && v <= quick)
            return k;
        if (k < 0.0 || (us < 0.013 && v > us))
            continue;
        const double bound = std::log(v * inverseAlpha / (a / (us * us) + b));
        if (bound <= k * std::log(mean) - mean - boost::math::lgamma(k + 1.0, QuickPolicy()))
            return k;
    }
}

} // namespace numerics
