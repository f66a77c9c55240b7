#include "numerics/fittingfamilies.h"
#include "numerics/polygamma.h"

// Gamma, and what is a gamma distribution of 1/x or with a known scale.

namespace numerics {

namespace {

/// Shape k and scale θ, with standard errors relative to them.
struct GammaEstimate
{
    Wide shape = 0.0L;
    Wide scale = 1.0L;
    Wide shapeError = 0.0L;
    Wide scaleError = 0.0L;
};

/// Newton's method for ln k; step: what the next one adds to it.
template <class Step>
core::Result<Wide> shapeBy(Wide k, Step step)
{
    constexpr int mostSteps = 200;
    for (int count = 0; count < mostSteps; ++count) {
        const Wide change = step(k);
        if (!std::isfinite(change))
            break;
        k *= std::exp(std::min(2.0L, std::max(-2.0L, change)));
        if (std::abs(change) < 1e-12L)
            return k;
    }
    return searchWithoutEnd();
}

/// ln k − ψ(k) = ln x̄ − mean of ln x. Source: Choi, Wette, Maximum likelihood estimation of the parameters of the gamma
/// distribution (1969); the start is theirs as Minka gives it.
core::Result<GammaEstimate> bothFree(std::span<const Wide> numbers, const core::Run &run)
{
    const Wide mean = meanOver(numbers, run, [](Wide x) { return x; });
    const Wide gap = meanOver(numbers, run, [mean](Wide x) { return deviance(x / mean, (x - mean) / mean); });
    if (!(gap > 0.0L))
        return unboundedLikelihood();
    const Wide start = (3.0L - gap + std::sqrt((gap - 3.0L) * (gap - 3.0L) + 24.0L * gap)) / (12.0L * gap);
    const auto shape = shapeBy(start, [gap](Wide k) { return (digammaDeficit(k) - gap) / trigammaExcess(k); });
    if (!shape)
        return core::fail(shape.error());
    const auto n = static_cast<Wide>(numbers.size());
    const Wide excess = trigammaExcess(*shape);
    const Wide variance = 1.0L / (n * *shape * excess); // of ln k, and nearly that of ln θ
    return GammaEstimate{.shape = *shape,
                         .scale = mean / *shape,
                         .shapeError = std::sqrt(variance),
                         .scaleError = std::sqrt(variance * (1.0L + excess))};
}

/// ψ(k) = mean of ln(x/θ). Source of the start: Minka, Estimating a Dirichlet distribution (2000), appendix C.
core::Result<GammaEstimate> shapeFree(std::span<const Wide> numbers, Wide scale, const core::Run &run)
{
    const Wide level = meanOver(numbers, run, [scale](Wide x) { return logRatio(x, scale); });
    const Wide start = level >= -2.22L ? std::exp(level) + 0.5L : -1.0L / (level + eulerGamma);
    const auto step = [level](Wide k) {
        return (level - std::log(k) + digammaDeficit(k)) / (1.0L + trigammaExcess(k));
    };
    const auto shape = shapeBy(start, step);
    if (!shape)
        return core::fail(shape.error());
    const auto n = static_cast<Wide>(numbers.size());
    return GammaEstimate{
        .shape = *shape, .scale = scale, .shapeError = 1.0L / std::sqrt(n * *shape * (1.0L + trigammaExcess(*shape)))};
}

core::Result<GammaEstimate> gammaEstimate(std::span<const Wide> numbers, std::optional<Wide> shape,
                                          std::optional<Wide> scale, const core::Run &run)
{
    if (scale)
        return shapeFree(numbers, *scale, run);
    if (!shape)
        return bothFree(numbers, run);
    return GammaEstimate{.shape = *shape,
                         .scale = meanOver(numbers, run, [](Wide x) { return x; }) / *shape,
                         .scaleError = 1.0L / std::sqrt(static_cast<Wide>(numbers.size()) * *shape)};
}

core::Result<FitEstimate> estimateGamma(const FitSample &sample)
{
    const auto found = gammaEstimate(sample.ascending, sample.held[0], sample.held[1], sample.run);
    if (!found)
        return core::fail(found.error());
    return FitEstimate{.parameters = {found->shape, found->scale},
                       .errors = {found->shape * found->shapeError, found->scale * found->scaleError}};
}

core::Result<FitEstimate> estimateInverseGamma(const FitSample &sample)
{
    std::vector<Wide> inverses;
    inverses.reserve(sample.ascending.size());
    for (const Wide x : sample.ascending)
        inverses.push_back(1.0L / x);
    const auto scale = sample.isFree(1) ? std::nullopt : std::optional(1.0L / *sample.held[1]);
    const auto found = gammaEstimate(inverses, sample.held[0], scale, sample.run);
    if (!found)
        return core::fail(found.error());
    return FitEstimate{.parameters = {found->shape, 1.0L / found->scale},
                       .errors = {found->shape * found->shapeError, found->scaleError / found->scale}};
}

core::Result<FitEstimate> estimateChiSquared(const FitSample &sample)
{
    const auto found = gammaEstimate(sample.ascending, std::nullopt, 2.0L, sample.run);
    if (!found)
        return core::fail(found.error());
    const Wide df = 2.0L * found->shape;
    return FitEstimate{.parameters = {df}, .errors = {df * found->shapeError}};
}

} // namespace

std::vector<FitFamily> gammaFits()
{
    return {{.id = "gamma", .support = positiveNumbers, .estimate = estimateGamma},
            {.id = "inverse_gamma", .support = positiveNumbers, .estimate = estimateInverseGamma},
            {.id = "chi_squared", .support = positiveNumbers, .estimate = estimateChiSquared}};
}

} // namespace numerics
