#include "numerics/distributions.h"

#include "numerics/distributionparameters.h"

#include <algorithm>

namespace numerics {

const std::vector<Distribution> &distributions()
{
    static const std::vector<Distribution> all = {normalDistribution(),
                                                  lognormalDistribution(),
                                                  studentTDistribution(),
                                                  cauchyDistribution(),
                                                  laplaceDistribution(),
                                                  logisticDistribution(),
                                                  gumbelDistribution(),
                                                  exponentialDistribution(),
                                                  gammaDistribution(),
                                                  inverseGammaDistribution(),
                                                  inverseGaussianDistribution(),
                                                  chiSquaredDistribution(),
                                                  weibullDistribution(),
                                                  rayleighDistribution(),
                                                  paretoDistribution(),
                                                  fDistribution(),
                                                  betaDistribution(),
                                                  uniformDistribution(),
                                                  arcsineDistribution(),
                                                  triangularDistribution(),
                                                  bernoulliDistribution(),
                                                  binomialDistribution(),
                                                  poissonDistribution(),
                                                  geometricDistribution(),
                                                  negativeBinomialDistribution(),
                                                  hypergeometricDistribution(),
                                                  discreteUniformDistribution(),
                                                  categoricalDistribution(),
                                                  skewNormalDistribution(),
                                                  vonMisesDistribution(),
                                                  noncentralChiSquaredDistribution(),
                                                  noncentralTDistribution(),
                                                  noncentralFDistribution(),
                                                  noncentralBetaDistribution()};
    return all;
}

const Distribution *findDistribution(std::string_view id)
{
    const auto &all = distributions();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Distribution &distribution) { return distribution.id == id; });
    return found == all.end() ? nullptr : &*found;
}

core::Result<void> checkParameters(const Distribution &distribution, const std::vector<double> &values)
{
    if (auto checked = check(distribution.parameters, values); !checked)
        return checked;
    return distribution.related ? distribution.related(values) : core::Result<void>();
}

core::Result<void> checkRange(double low, double high, bool strict)
{
    if (strict ? low < high : low <= high)
        return {};
    const core::Text text = strict ? MARK_TEXT("Distribution", "max must be above min, which is %1; it is %2")
                                   : MARK_TEXT("Distribution", "max must not be below min, which is %1; it is %2");
    return core::fail(core::ErrorKind::Domain, "params.max",
                      core::filled(text, {core::literal(low), core::literal(high)}));
}

double valueAt(DistributionFunction function, std::span<const double> parameters, double argument)
{
    double value = 0.0;
    function(parameters, {&argument, 1}, {&value, 1});
    return value;
}

} // namespace numerics
