#include "numerics/fittingfamilies.h"
#include "numerics/minimise.h"

#include <algorithm>
#include <iterator>

// Families with a location and a scale whose likelihood has no closed maximum, and weibull, which is one of them in ln
// x.

namespace numerics {

namespace {

/// −ln f of the standard member at z, up to a constant, with its derivatives.
struct Potential
{
    Wide value = 0.0L;
    Wide first = 0.0L;
    Wide second = 0.0L;
};

using PotentialAt = Potential (*)(Wide z);

Potential cauchyPotential(Wide z)
{
    const Wide whole = 1.0L + z * z;
    return {.value = std::log1p(z * z), .first = 2.0L * z / whole, .second = 2.0L * (1.0L - z * z) / (whole * whole)};
}

Potential logisticPotential(Wide z)
{
    const Wide power = std::exp(-std::abs(z));
    const Wide slope = (1.0L - power) / (1.0L + power);
    return {.value = std::abs(z) + 2.0L * std::log1p(power),
            .first = z < 0.0L ? -slope : slope,
            .second = 2.0L * power / ((1.0L + power) * (1.0L + power))};
}

Potential gumbelPotential(Wide z)
{
    const Wide power = std::exp(-z);
    return {.value = z + power, .first = 1.0L - power, .second = power};
}

/// The numbers moved and stretched so that location u and ln scale v are of order 1.
struct Standardised
{
    std::vector<Wide> numbers = {};
    Wide centre = 0.0L;
    Wide unit = 1.0L;
};

/// Mean of −ln f over the numbers at location u and scale eᵛ. With z = (x − u)/s: ∂z/∂u = −1/s and ∂z/∂v = −z.
LocalShape meanPotential(std::span<const Wide> numbers, PotentialAt potential, const Coordinates &at,
                         const core::Run &run)
{
    const Wide s = std::exp(at[1]);
    std::array<WideSum, 6> sums;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i % countsBetweenChecks == 0 && run.cancelled())
            return {.value = wideNotANumber};
        const Wide z = (numbers[i] - at[0]) / s;
        const Potential p = potential(z);
        sums[0].add(p.value);
        sums[1].add(p.first);
        sums[2].add(p.first * z);
        sums[3].add(p.second);
        sums[4].add(p.second * z);
        sums[5].add(p.second * z * z);
    }
    std::array<Wide, 6> means = {};
    for (std::size_t i = 0; i < means.size(); ++i)
        means[i] = sums[i].value() / static_cast<Wide>(numbers.size());
    const Wide mixed = (means[4] + means[1]) / s;
    return {.value = means[0] + at[1],
            .slope = {-means[1] / s, 1.0L - means[2]},
            .bend = {{{means[3] / (s * s), mixed}, {mixed, means[5] + means[2]}}}};
}

Standardised standardised(const FitSample &sample)
{
    Standardised result{.numbers = sample.ascending, .centre = sample.heldOr(0, medianOf(sample.ascending))};
    result.unit = sample.heldOr(1, spreadAbout(sample.ascending, result.centre));
    for (Wide &x : result.numbers)
        x = (x - result.centre) / result.unit;
    return result;
}

/// A scale at which every exponential of the standardised numbers can be held.
Wide safeLogScale(const FitSample &sample, const Standardised &data)
{
    const Wide reach = std::max(std::abs(data.numbers.front()), std::abs(data.numbers.back()));
    return sample.isFree(1) ? std::max(0.0L, std::log(reach / 30.0L)) : 0.0L;
}

core::Result<FitEstimate> found(const FitSample &sample, const Standardised &data,
                                const std::optional<SmoothMinimum> &minimum)
{
    if (!minimum)
        return searchWithoutEnd();
    const Wide scale = data.unit * std::exp(minimum->at[1]);
    return FitEstimate{.parameters = {data.centre + data.unit * minimum->at[0], scale},
                       .errors = {data.unit * std::sqrt(minimum->inverse[0][0] / sample.count()),
                                  scale * std::sqrt(minimum->inverse[1][1] / sample.count())}};
}

std::optional<SmoothMinimum> minimumFrom(const FitSample &sample, const Standardised &data, PotentialAt potential,
                                         const Coordinates &start)
{
    return minimise(
        start, {sample.isFree(0), sample.isFree(1), false},
        [&](const Coordinates &at) { return meanPotential(data.numbers, potential, at, sample.run); }, sample.run);
}

/// Whether a free scale would shrink to 0: every value lies at one point, which is the location.
bool withoutSpread(const FitSample &sample)
{
    return sample.isFree(1) && sample.lowest() == sample.highest()
           && sample.heldOr(0, sample.lowest()) == sample.lowest();
}

core::Result<FitEstimate> estimateLogistic(const FitSample &sample)
{
    if (withoutSpread(sample))
        return unboundedLikelihood();
    const Standardised data = standardised(sample);
    return found(sample, data, minimumFrom(sample, data, logisticPotential, {0.0L, safeLogScale(sample, data)}));
}

/// Starts at the best location for its scale, which is a closed form: −s ln of the mean of exp(−x/s).
core::Result<FitEstimate> estimateGumbel(const FitSample &sample)
{
    if (withoutSpread(sample))
        return unboundedLikelihood();
    const Standardised data = standardised(sample);
    const Wide v = safeLogScale(sample, data);
    const Wide s = std::exp(v);
    const Wide least = data.numbers.front();
    const Wide mean = meanOver(data.numbers, sample.run, [=](Wide x) { return std::exp((least - x) / s); });
    const Wide u = sample.isFree(0) ? least - s * std::log(mean) : 0.0L;
    return found(sample, data, minimumFrom(sample, data, gumbelPotential, {u, v}));
}

/// −ln x of a Weibull variable is a Gumbel one with location −ln λ and scale 1/k.
core::Result<FitEstimate> estimateWeibull(const FitSample &sample)
{
    FitSample logarithms{.ascending = {}, .held = {std::nullopt, std::nullopt}, .run = sample.run};
    logarithms.ascending.reserve(sample.ascending.size());
    std::transform(sample.ascending.rbegin(), sample.ascending.rend(), std::back_inserter(logarithms.ascending),
                   [](Wide x) { return -std::log(x); });
    if (!sample.isFree(1))
        logarithms.held[0] = -std::log(*sample.held[1]);
    if (!sample.isFree(0))
        logarithms.held[1] = 1.0L / *sample.held[0];
    const auto gumbel = estimateGumbel(logarithms);
    if (!gumbel)
        return core::fail(gumbel.error());
    const Wide shape = 1.0L / gumbel->parameters[1];
    const Wide scale = std::exp(-gumbel->parameters[0]);
    return FitEstimate{.parameters = {shape, scale},
                       .errors = {shape * shape * gumbel->errors[1], scale * gumbel->errors[0]}};
}

/// How many values are the most frequent one, or the one at which the location is held.
std::size_t mostAtOnePoint(const FitSample &sample)
{
    if (!sample.isFree(0))
        return static_cast<std::size_t>(
            std::count(sample.ascending.begin(), sample.ascending.end(), sample.heldOr(0, 0.0L)));
    std::size_t most = 0;
    for (auto from = sample.ascending.begin(); from != sample.ascending.end();) {
        const auto to = std::upper_bound(from, sample.ascending.end(), *from);
        most = std::max(most, static_cast<std::size_t>(to - from));
        from = to;
    }
    return most;
}

/// With its scale held, the likelihood of the location may have many maxima, each near a value: the best of a few is
/// taken to the end.
Wide bestStart(const FitSample &sample, const Standardised &data)
{
    constexpr std::size_t mostStarts = 200;
    constexpr std::size_t fewValues = 2000;
    if (!sample.isFree(0) || sample.isFree(1))
        return 0.0L;
    const std::size_t n = data.numbers.size();
    std::vector<Wide> thinned;
    for (std::size_t i = 0; i < std::min(n, fewValues); ++i)
        thinned.push_back(data.numbers[i * n / std::min(n, fewValues)]);
    Wide best = 0.0L;
    Wide least = wideInfinity;
    for (std::size_t i = 0; i < std::min(n, mostStarts); ++i) {
        const Wide u = data.numbers[i * n / std::min(n, mostStarts)];
        const Wide value = meanPotential(thinned, cauchyPotential, {u, 0.0L}, sample.run).value;
        if (value < least) {
            least = value;
            best = u;
        }
    }
    return best;
}

/// Source of the condition and of the single maximum: Copas, On the unimodality of the likelihood for the Cauchy
/// distribution (1975).
core::Result<FitEstimate> estimateCauchy(const FitSample &sample)
{
    if (sample.isFree(1) && 2 * mostAtOnePoint(sample) >= sample.ascending.size())
        return core::fail(core::ErrorKind::Domain, "data",
                          MARK_TEXT("Fit", "half of the values or more lie at one point, so that the likelihood of the "
                                           "Cauchy scale has no maximum; more values, or a scale held, mend it"));
    const Standardised data = standardised(sample);
    return found(sample, data, minimumFrom(sample, data, cauchyPotential, {bestStart(sample, data), 0.0L}));
}

} // namespace

std::vector<FitFamily> locationFits()
{
    return {{.id = "cauchy", .support = anyNumber, .estimate = estimateCauchy},
            {.id = "logistic", .support = anyNumber, .estimate = estimateLogistic},
            {.id = "gumbel", .support = anyNumber, .estimate = estimateGumbel},
            {.id = "weibull", .support = positiveNumbers, .estimate = estimateWeibull}};
}

} // namespace numerics
