#include "numerics/distributions.h"

#include <algorithm>

namespace numerics {

const std::vector<Distribution> &distributions()
{
    static const std::vector<Distribution> all = {normalDistribution(), studentTDistribution(), gammaDistribution(),
                                                  betaDistribution(),   binomialDistribution(), poissonDistribution()};
    return all;
}

const Distribution *findDistribution(std::string_view id)
{
    const auto &all = distributions();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Distribution &distribution) { return distribution.id == id; });
    return found == all.end() ? nullptr : &*found;
}

double valueAt(DistributionFunction function, std::span<const double> parameters, double argument)
{
    double value = 0.0;
    function(parameters, {&argument, 1}, {&value, 1});
    return value;
}

} // namespace numerics
