#pragma once

#include "core/result.h"
#include "core/text.h"
#include "numerics/parameter.h"

#include <functional>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace numerics {

/// Moments and other single numbers of a distribution. NaN: does not exist; ±∞: infinite.
/// mode: the smallest of several. median: the smallest x with P(X ≤ x) ≥ ½. entropy: in nats. low, high: the support.
/// circularVariance: of directions, 1 − |E[exp(iX)]|; NaN for all others.
struct DistributionSummary
{
    double mean = 0.0;
    double variance = 0.0;
    double standardDeviation = 0.0;
    double skewness = 0.0;
    double excessKurtosis = 0.0;
    double mode = 0.0;
    double median = 0.0;
    double entropy = 0.0;
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    double circularVariance = std::numeric_limits<double>::quiet_NaN();
};

/// Fills values with the function at each argument; both of one length. Parameters must have been checked.
/// NaN gives NaN.
using DistributionFunction = void (*)(std::span<const double> parameters, std::span<const double> arguments,
                                      std::span<double> values);

class Draws;

/// Fills values with independent random numbers of one distribution, in the order in which they are drawn.
using Sampler = std::function<void(Draws &draws, std::span<double> values)>;

/// What can be asked of a distribution, each over a whole array.
/// pdf: the density, ∞ where it is unbounded; of discrete ones the mass, 0 between the integers.
/// hazard: pdf/P(X ≥ x); NaN where nothing lies at or above x.
/// quantile, isf: arguments in [0, 1]; the smallest x of the support with cdf(x) ≥ p, or sf(x) ≤ q. 0 and 1 give the
/// ends of the support.
/// interval: P(a ≤ X ≤ b) for a ≤ b, either infinite or not.
/// sampler: prepares what the parameters alone decide; it may be asked again and again.
/// Within 4 units in the last place, quantile and isf 8, for parameters up to about 10⁶; logarithms hold where the
/// probability itself has underflowed.
struct DistributionFunctions
{
    DistributionFunction pdf = nullptr;
    DistributionFunction logPdf = nullptr;
    DistributionFunction cdf = nullptr;
    DistributionFunction sf = nullptr;
    DistributionFunction logCdf = nullptr;
    DistributionFunction logSf = nullptr;
    DistributionFunction hazard = nullptr;
    DistributionFunction quantile = nullptr;
    DistributionFunction isf = nullptr;
    double (*interval)(std::span<const double> parameters, double a, double b) = nullptr;
    DistributionSummary (*summary)(std::span<const double> parameters) = nullptr;
    Sampler (*sampler)(std::span<const double> parameters) = nullptr;
};

/// A family of distributions of one variable.
/// meaning: one sentence. sign: as it is written, "X \sim …". support, density, meanFormula …: LaTeX; an empty one has
/// no closed form.
/// related: whether parameters that lie in their domains fit one another; nothing to say where it is null.
struct Distribution
{
    std::string id = {};
    core::Text name = {};
    core::Text meaning = {};
    bool discrete = false;
    std::vector<Parameter> parameters = {};
    std::string sign = {};
    std::string support = {};
    std::string density = {};
    std::string meanFormula = {};
    std::string varianceFormula = {};
    std::string skewnessFormula = {};
    std::string kurtosisFormula = {};
    core::Result<void> (*related)(std::span<const double> parameters) = nullptr;
    DistributionFunctions functions = {};
};

/// Every distribution, in the order of the panel.
const std::vector<Distribution> &distributions();

/// The one of that id, or nullptr.
const Distribution *findDistribution(std::string_view id);

/// Whether the values can be the distribution's parameters. Errors: Shape; Domain naming "params.ID".
core::Result<void> checkParameters(const Distribution &distribution, const std::vector<double> &values);

/// One function at one argument. Parameters must have been checked.
double valueAt(DistributionFunction function, std::span<const double> parameters, double argument);

// The entries, each in the file of its name.
Distribution normalDistribution();
Distribution lognormalDistribution();
Distribution studentTDistribution();
Distribution cauchyDistribution();
Distribution laplaceDistribution();
Distribution logisticDistribution();
Distribution gumbelDistribution();
Distribution exponentialDistribution();
Distribution gammaDistribution();
Distribution inverseGammaDistribution();
Distribution inverseGaussianDistribution();
Distribution chiSquaredDistribution();
Distribution weibullDistribution();
Distribution rayleighDistribution();
Distribution paretoDistribution();
Distribution fDistribution();
Distribution betaDistribution();
Distribution uniformDistribution();
Distribution arcsineDistribution();
Distribution triangularDistribution();
Distribution bernoulliDistribution();
Distribution binomialDistribution();
Distribution poissonDistribution();
Distribution geometricDistribution();
Distribution negativeBinomialDistribution();
Distribution hypergeometricDistribution();
Distribution discreteUniformDistribution();
Distribution categoricalDistribution();
Distribution skewNormalDistribution();
Distribution vonMisesDistribution();
Distribution noncentralChiSquaredDistribution();
Distribution noncentralTDistribution();
Distribution noncentralFDistribution();
Distribution noncentralBetaDistribution();

} // namespace numerics
