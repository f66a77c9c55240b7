#include "numerics/fittingfamilies.h"

// Families of counts: each has one parameter left, which its mean decides.

namespace numerics {

namespace {

/// The error, unless the parameter lies at an end of its domain, where the likelihood has no maximum in the ordinary
/// sense.
Wide insideError(Wide square)
{
    return square > 0.0L ? std::sqrt(square) : wideNotANumber;
}

core::Result<FitEstimate> estimateBernoulli(const FitSample &sample)
{
    const Wide p = meanOf(sample);
    return FitEstimate{.parameters = {p}, .errors = {insideError(p * (1.0L - p) / sample.count())}};
}

core::Result<FitEstimate> estimateBinomial(const FitSample &sample)
{
    const Wide n = sample.heldOr(0, 0.0L);
    if (n == 0.0L)
        return core::fail(core::ErrorKind::Domain, "params.n",
                          MARK_TEXT("Fit", "with n = 0 no trial was made, so the data say nothing of p; n must be at "
                                           "least 1"));
    const Wide p = meanOf(sample) / n;
    return FitEstimate{.parameters = {n, p},
                       .errors = {wideNotANumber, insideError(p * (1.0L - p) / (n * sample.count()))}};
}

core::Result<FitEstimate> estimatePoisson(const FitSample &sample)
{
    const Wide rate = meanOf(sample);
    return FitEstimate{.parameters = {rate}, .errors = {insideError(rate / sample.count())}};
}

/// r successes after m failures on average: p = r/(r + m). The information of one value is r/(p²q).
Wide successShare(Wide r, Wide failures)
{
    return r / (r + failures);
}

Wide successError(Wide r, Wide failures, Wide count)
{
    const Wide p = successShare(r, failures);
    return insideError(p * p * (failures / (r + failures)) / (r * count));
}

core::Result<FitEstimate> estimateGeometric(const FitSample &sample)
{
    const Wide mean = meanOf(sample);
    return FitEstimate{.parameters = {successShare(1.0L, mean)}, .errors = {successError(1.0L, mean, sample.count())}};
}

core::Result<FitEstimate> estimateNegativeBinomial(const FitSample &sample)
{
    const Wide r = sample.heldOr(0, 1.0L);
    const Wide mean = meanOf(sample);
    return FitEstimate{.parameters = {r, successShare(r, mean)},
                       .errors = {wideNotANumber, successError(r, mean, sample.count())}};
}

core::Domain bernoulliSupport(const Held &)
{
    return {.lowest = 0.0, .highest = 1.0};
}

core::Domain binomialSupport(const Held &held)
{
    return {.lowest = 0.0, .highest = held[0].value_or(core::Domain().highest)};
}

} // namespace

std::vector<FitFamily> countFits()
{
    return {{.id = "bernoulli", .support = bernoulliSupport, .estimate = estimateBernoulli},
            {.id = "binomial", .support = binomialSupport, .estimate = estimateBinomial, .given = {0}},
            {.id = "poisson", .support = fromZero, .estimate = estimatePoisson},
            {.id = "geometric", .support = fromZero, .estimate = estimateGeometric},
            {.id = "negative_binomial", .support = fromZero, .estimate = estimateNegativeBinomial, .given = {0}}};
}

} // namespace numerics
