#include "numerics/fittingfamilies.h"
#include "numerics/minimise.h"
#include "numerics/polygamma.h"

#include <algorithm>

namespace numerics {

namespace {

/// What the likelihood needs of the data: the mean m of x, that of 1 − x, the means of ln(x/m) and ln((1 − x)/(1 − m)),
/// and the variance.
struct BetaData
{
    Wide mean = 0.5L;
    Wide rest = 0.5L;
    Wide logMean = 0.0L;
    Wide logRest = 0.0L;
    Wide variance = 0.0L;
};

BetaData betaData(const FitSample &sample)
{
    BetaData data;
    data.mean = meanOf(sample);
    data.rest = meanOver(sample, [](Wide x) { return 1.0L - x; });
    // ln(x/m) has the mean −(x/m − 1 − ln(x/m)), a sum of terms of one sign.
    data.logMean = -meanOver(sample, [&](Wide x) { return deviance(x / data.mean, (x - data.mean) / data.mean); });
    data.logRest =
        -meanOver(sample, [&](Wide x) { return deviance((1.0L - x) / data.rest, (data.mean - x) / data.rest); });
    data.variance = meanOver(sample, [&](Wide x) { return (x - data.mean) * (x - data.mean); });
    return data;
}

/// Mean of −ln f, up to a constant, in ln α and ln β. With φ = α + β it is
/// −α L(x/m) − β L((1−x)/q) + ½ ln(φ/(αβ)) + S(α) + S(β) − S(φ) at m = α/φ, where S is what Stirling's formula leaves.
LocalShape betaPotential(const BetaData &data, const Coordinates &at)
{
    const Wide a = std::exp(at[0]);
    const Wide b = std::exp(at[1]);
    const Wide whole = a + b;
    const Wide below = data.logMean + logRatio(data.mean, a / whole);
    const Wide above = data.logRest + logRatio(data.rest, b / whole);
    const Wide slopeA = -a * (below + digammaDeficit(a) - digammaDeficit(whole));
    const Wide slopeB = -b * (above + digammaDeficit(b) - digammaDeficit(whole));
    const Wide excess = trigammaExcess(whole);
    const Wide mixed = -a * (b / whole) * (1.0L + excess);
    // α²(ψ′(α) − ψ′(φ)), which is of order 1 where its two terms are of order α.
    const auto own = [whole, excess](Wide z, Wide other) {
        return z * (other / whole + trigammaExcess(z) - z / whole * excess);
    };
    return {.value = -a * below - b * above + 0.5L * (std::log(whole) - at[0] - at[1]) + stirlingRest(a)
                     + stirlingRest(b) - stirlingRest(whole),
            .slope = {slopeA, slopeB},
            .bend = {{{own(a, b) + slopeA, mixed}, {mixed, own(b, a) + slopeB}}}};
}

/// The sum α + β by the variance, shared by the mean.
Coordinates betaStart(const FitSample &sample, const BetaData &data)
{
    const Wide whole = std::max(1e-3L, data.mean * data.rest / data.variance - 1.0L);
    Wide a = data.mean * whole;
    Wide b = data.rest * whole;
    if (!sample.isFree(0))
        b = *sample.held[0] * data.rest / data.mean;
    if (!sample.isFree(1))
        a = *sample.held[1] * data.mean / data.rest;
    return {std::log(sample.heldOr(0, a)), std::log(sample.heldOr(1, b))};
}

core::Result<FitEstimate> estimateBeta(const FitSample &sample)
{
    if (sample.isFree(0) && sample.isFree(1) && sample.lowest() == sample.highest())
        return unboundedLikelihood();
    const BetaData data = betaData(sample);
    const auto minimum = minimise(
        betaStart(sample, data), {sample.isFree(0), sample.isFree(1), false},
        [&data](const Coordinates &at) { return betaPotential(data, at); }, sample.run);
    if (!minimum)
        return searchWithoutEnd();
    FitEstimate result;
    for (std::size_t i = 0; i < 2; ++i) {
        result.parameters.push_back(std::exp(minimum->at[i]));
        result.errors.push_back(result.parameters[i] * std::sqrt(minimum->inverse[i][i] / sample.count()));
    }
    return result;
}

} // namespace

std::vector<FitFamily> betaFits()
{
    return {{.id = "beta", .support = insideUnit, .estimate = estimateBeta}};
}

} // namespace numerics
