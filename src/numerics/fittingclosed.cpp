#include "numerics/fittingfamilies.h"

// Families of continuous values whose likelihood has its maximum in closed form.

namespace numerics {

namespace {

/// Mean and standard deviation of numbers, be they the data or their logarithms.
FitEstimate normalEstimate(const FitSample &sample)
{
    const Wide mean = sample.heldOr(0, meanOf(sample));
    const auto square = [mean](Wide x) { return (x - mean) * (x - mean); };
    const Wide sd = sample.isFree(1) ? std::sqrt(meanOver(sample, square)) : sample.heldOr(1, 0.0L);
    return {.parameters = {mean, sd},
            .errors = {sd / std::sqrt(sample.count()), sd / std::sqrt(2.0L * sample.count())}};
}

core::Result<FitEstimate> estimateNormal(const FitSample &sample)
{
    return normalEstimate(sample);
}

core::Result<FitEstimate> estimateLognormal(const FitSample &sample)
{
    FitSample logarithms = sample;
    for (Wide &x : logarithms.ascending)
        x = std::log(x);
    return normalEstimate(logarithms);
}

core::Result<FitEstimate> estimateExponential(const FitSample &sample)
{
    const Wide rate = 1.0L / meanOf(sample);
    return FitEstimate{.parameters = {rate}, .errors = {rate / std::sqrt(sample.count())}};
}

core::Result<FitEstimate> estimateRayleigh(const FitSample &sample)
{
    const Wide sigma = std::sqrt(meanOver(sample, [](Wide x) { return x * x; }) / 2.0L);
    return FitEstimate{.parameters = {sigma}, .errors = {sigma / (2.0L * std::sqrt(sample.count()))}};
}

/// The likelihood rises with the scale up to the lowest value, where it breaks off: there is no information about it.
core::Result<FitEstimate> estimatePareto(const FitSample &sample)
{
    const Wide scale = sample.heldOr(0, sample.lowest());
    const Wide shape = sample.heldOr(1, 1.0L / meanOver(sample, [scale](Wide x) { return logRatio(x, scale); }));
    return FitEstimate{.parameters = {scale, shape}, .errors = {wideNotANumber, shape / std::sqrt(sample.count())}};
}

core::Result<FitEstimate> estimateLaplace(const FitSample &sample)
{
    const Wide location = sample.heldOr(0, medianOf(sample.ascending));
    const Wide scale = sample.heldOr(1, meanOver(sample, [location](Wide x) { return std::abs(x - location); }));
    const Wide error = scale / std::sqrt(sample.count());
    return FitEstimate{.parameters = {location, scale}, .errors = {error, error}};
}

/// Source: Tweedie, Statistical properties of inverse Gaussian distributions I (1957).
core::Result<FitEstimate> estimateInverseGaussian(const FitSample &sample)
{
    const Wide mean = sample.heldOr(0, meanOf(sample));
    const auto spread = [mean](Wide x) {
        const Wide away = (x - mean) / mean;
        return away * away / x;
    };
    const Wide shape = sample.heldOr(1, 1.0L / meanOver(sample, spread));
    // The curvature at a mean that is held is another than at the mean of the data, but then no error is asked for.
    return FitEstimate{
        .parameters = {mean, shape},
        .errors = {mean * std::sqrt(mean / (shape * sample.count())), shape * std::sqrt(2.0L / sample.count())}};
}

core::Domain paretoSupport(const Held &held)
{
    return held[0] ? core::Domain{.lowest = *held[0]} : core::Domain{.lowest = 0.0, .open = true};
}

} // namespace

std::vector<FitFamily> closedFits()
{
    return {{.id = "normal", .support = anyNumber, .estimate = estimateNormal},
            {.id = "lognormal", .support = positiveNumbers, .estimate = estimateLognormal},
            {.id = "exponential", .support = fromZero, .estimate = estimateExponential},
            {.id = "rayleigh", .support = positiveNumbers, .estimate = estimateRayleigh},
            {.id = "pareto", .support = paretoSupport, .estimate = estimatePareto},
            {.id = "laplace", .support = anyNumber, .estimate = estimateLaplace},
            {.id = "inverse_gaussian", .support = positiveNumbers, .estimate = estimateInverseGaussian}};
}

} // namespace numerics
