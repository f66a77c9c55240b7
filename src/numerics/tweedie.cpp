#include "numerics/tweedie.h"

#include "numerics/quadruple.h"
#include "numerics/wide.h"

#include <boost/math/quadrature/gauss.hpp>

namespace numerics {

namespace {

// ∫ from 0 to L of (e^(L−w) − 1) e^(aw) dw with a = 2 − p, L = ln(y/μ): the deviance over 2μ^a. What is under the
// integral has one sign, so that nothing cancels; for moderate a and L it is so smooth that the rule is exact.
Wide smoothPart(Wide a, Wide logRatio)
{
    const auto integrand = [a, logRatio](Wide share) {
        return std::expm1(logRatio * (1.0L - share)) * std::exp(a * logRatio * share);
    };
    return logRatio * boost::math::quadrature::gauss<Wide, 20>::integrate(integrand, 0.0L, 1.0L);
}

// (e^(aL) − 1)/a, of which a = 0 has the limit L.
Quadruple growth(const Quadruple &a, const Quadruple &logRatio)
{
    return a == 0 ? logRatio : Quadruple((exp(Quadruple(a * logRatio)) - 1) / a);
}

// The same for all others: ((e^(aL) − 1)/a − (e^L − 1))/(1 − p), or its limit at p = 1. A power is a double, so that
// the digits that cancel near the powers 1 and 2 are at most half of those that there are.
double farDeviance(double y, double mean, double power)
{
    const Quadruple a = 2 - Quadruple(power);
    const Quadruple b = 1 - Quadruple(power);
    const Quadruple logMean = log(Quadruple(mean));
    const Quadruple logRatio = log(Quadruple(y)) - logMean;
    constexpr double mostExponent = 10000.0; // above it the first term is all that counts
    if (a * logRatio > mostExponent)
        return static_cast<double>(Quadruple(2 * exp(Quadruple(a * (logMean + logRatio))) / (a * b)));
    const Quadruple ratio = Quadruple(y) / mean;
    const Quadruple part =
        b == 0 ? Quadruple(ratio * logRatio - (ratio - 1)) : Quadruple((growth(a, logRatio) - (ratio - 1)) / b);
    return static_cast<double>(Quadruple(2 * exp(Quadruple(a * logMean)) * part));
}

double devianceOfZero(double mean, double power)
{
    const Wide a = 2.0L - power;
    if (a <= 0.0L)
        return std::numeric_limits<double>::infinity();
    return static_cast<double>(2.0L * std::pow(static_cast<Wide>(mean), a) / a);
}

// 2 μ^(−p) (μ − y), the roots of the usual power being faster than its logarithm.
double slopeOf(double y, double mean, double power)
{
    const Wide mu = mean;
    const Wide divisor = power == 1.5 ? mu * std::sqrt(mu) : std::pow(mu, static_cast<Wide>(power));
    return static_cast<double>(2.0L * ((mu - y) / divisor));
}

double devianceOf(double y, double mean, double power)
{
    const Wide mu = mean;
    const Wide away = y - mu;
    if (power == 0.0)
        return static_cast<double>(away * away);
    if (power == 1.5) {
        const Wide root = std::sqrt(mu);
        const Wide roots = away / (std::sqrt(static_cast<Wide>(y)) + root);
        return static_cast<double>(4.0L * roots * roots / root);
    }
    if (y == mean)
        return 0.0;
    if (y == 0.0)
        return devianceOfZero(mean, power);
    const Wide logRatio = std::abs(away) < 0.5L * mu ? std::log1p(away / mu) : std::log(y / mu);
    const Wide a = 2.0L - power;
    if (std::abs(logRatio) > 1.0L || std::abs(a * logRatio) > 4.0L)
        return farDeviance(y, mean, power);
    return static_cast<double>(2.0L * std::pow(mu, a) * smoothPart(a, logRatio));
}

// What is left where the prediction grows without bound: 2μ^(2−p)/(2−p), or 2y^(2−p)/((p−1)(p−2)), and its derivative.
ValueAndSlope limits(double y, double power)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double slope = power < 1.0 ? infinity : (power == 1.0 ? 2.0 : 0.0);
    if (power <= 2.0 || y == 0.0)
        return {infinity, slope};
    const Wide left = 2.0L * std::pow(static_cast<Wide>(y), 2.0L - power) / ((power - 1.0L) * (power - 2.0L));
    return {static_cast<double>(left), slope};
}

} // namespace

ValueAndSlope tweedieDeviance(double y, double mean, double power)
{
    if (std::isinf(mean))
        return limits(y, power);
    return {devianceOf(y, mean, power), slopeOf(y, mean, power)};
}

} // namespace numerics
