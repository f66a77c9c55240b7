#include "numerics/fitting.h"

#include "numerics/fittingfamilies.h"
#include "numerics/samples.h"

#include <algorithm>
#include <cmath>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::Result;

const std::vector<FitFamily> &families()
{
    static const std::vector<FitFamily> all = [] {
        std::vector<FitFamily> result;
        for (auto &&group : {closedFits(), countFits(), rangeFits(), gammaFits(), locationFits(), betaFits(),
                             testFits(), triangularFits(), skewNormalFits(), vonMisesFits()})
            result.insert(result.end(), group.begin(), group.end());
        return result;
    }();
    return all;
}

const FitFamily *familyOf(const Distribution &distribution)
{
    const auto &all = families();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const FitFamily &family) { return family.id == distribution.id; });
    return found == all.end() ? nullptr : &*found;
}

Result<void> checkHeld(const Distribution &distribution, const FitFamily &family, const Held &held)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < held.size(); ++i)
        values.push_back(held[i].value_or(distribution.parameters[i].initial));
    if (auto checked = check(distribution.parameters, values); !checked)
        return checked;
    for (const std::size_t due : family.given)
        if (!held[due]) {
            const std::string &id = distribution.parameters[due].id;
            return fail(ErrorKind::MissingInput, "params." + id,
                        core::filled(MARK_TEXT("Fit", "%1 must be given: it is held fixed in this family, and the data "
                                                      "decide only the others"),
                                     {core::literal(id)}));
        }
    const bool all = std::all_of(held.begin(), held.end(), [](const auto &value) { return value.has_value(); });
    return all && distribution.related ? distribution.related(values) : Result<void>();
}

/// Says which value is outside, counted from 1 in the order in which they came.
Result<void> checkData(const Distribution &distribution, const core::Domain &support, std::span<const double> data)
{
    if (data.empty())
        return fail(ErrorKind::Shape, "data", MARK_TEXT("Fit", "there are no values; one at least is needed"));
    for (std::size_t i = 0; i < data.size(); ++i) {
        const double x = data[i];
        if (!std::isfinite(x) || !support.contains(x))
            return fail(ErrorKind::Domain, "data",
                        core::filled(MARK_TEXT("Fit", "every value must be in %1, where this distribution lives; value "
                                                      "%2 is %3"),
                                     {support.text(), core::literal(i + 1), core::literal(x)}));
        if (distribution.discrete && x != std::trunc(x))
            return fail(ErrorKind::Domain, "data",
                        core::filled(MARK_TEXT("Fit", "this distribution counts, so every value must be an integer; "
                                                      "value %1 is %2"),
                                     {core::literal(i + 1), core::literal(x)}));
    }
    return {};
}

/// Parameters and errors as doubles. Where a scale came out as 0 or a shape as ∞, the likelihood had no maximum.
Result<DistributionFit> rounded(const Distribution &distribution, const FitEstimate &estimate, const Held &held)
{
    DistributionFit fit;
    for (std::size_t i = 0; i < held.size(); ++i) {
        fit.parameters.push_back(held[i].value_or(static_cast<double>(estimate.parameters[i])));
        fit.standardErrors.push_back(held[i] ? std::numeric_limits<double>::quiet_NaN()
                                             : static_cast<double>(estimate.errors[i]));
        fit.freeParameters += held[i] ? 0U : 1U;
    }
    if (!checkParameters(distribution, fit.parameters))
        return unboundedLikelihood();
    return fit;
}

Result<DistributionFit> largestLikelihood(const Distribution &distribution, const FitFamily &family,
                                          std::span<const double> ascending, const Held &held, const core::Run &run)
{
    const auto count = static_cast<std::size_t>(std::count(held.begin(), held.end(), std::nullopt));
    if (count == 0) {
        const FitEstimate none{.parameters = std::vector<Wide>(held.size()), .errors = std::vector<Wide>(held.size())};
        return rounded(distribution, none, held);
    }
    const auto estimate = family.estimate(
        {.ascending = {ascending.begin(), ascending.end()}, .held = {held.begin(), held.end()}, .run = run});
    if (run.cancelled())
        return core::cancelled();
    if (!estimate)
        return fail(estimate.error());
    return rounded(distribution, *estimate, held);
}

/// Nothing if the run was cancelled.
std::optional<double> logLikelihood(const Distribution &distribution, const std::vector<double> &parameters,
                                    std::span<const double> ascending, const core::Run &run)
{
    constexpr std::size_t atOnce = 4096;
    std::vector<double> terms(std::min(atOnce, ascending.size()));
    WideSum sum;
    for (std::size_t from = 0; from < ascending.size(); from += atOnce) {
        if (run.cancelled())
            return std::nullopt;
        const auto part = ascending.subspan(from, std::min(atOnce, ascending.size() - from));
        distribution.functions.logPdf(parameters, part, std::span(terms).first(part.size()));
        for (std::size_t i = 0; i < part.size(); ++i)
            sum.add(terms[i]);
    }
    return static_cast<double>(sum.value());
}

/// The largest distance between the distribution function F and the steps of the data, exactly, with few values of F:
/// in a block of sorted values F lies between its values at the ends, so that most blocks cannot hold the largest.
class KolmogorovDistance
{
public:
    KolmogorovDistance(const Distribution &distribution, const std::vector<double> &parameters,
                       std::span<const double> ascending, const core::Run &run)
        : m_distribution(distribution),
          m_parameters(parameters),
          m_ascending(ascending),
          m_run(run)
    {
    }

    /// Nothing if the run was cancelled.
    std::optional<double> value()
    {
        const std::size_t last = m_ascending.size() - 1;
        std::vector<Block> blocks = {{.first = 0, .last = last, .below = at(0), .above = at(last)}};
        while (!blocks.empty()) {
            if (m_run.cancelled())
                return std::nullopt;
            const Block block = blocks.back();
            blocks.pop_back();
            if (block.last - block.first < 2 || !(bound(block) > m_best))
                continue;
            const std::size_t middle = block.first + (block.last - block.first) / 2;
            const double value = at(middle);
            blocks.push_back({.first = block.first, .last = middle, .below = block.below, .above = value});
            blocks.push_back({.first = middle, .last = block.last, .below = value, .above = block.above});
        }
        return m_best;
    }

private:
    struct Block
    {
        std::size_t first = 0;
        std::size_t last = 0;
        double below = 0.0;
        double above = 1.0;
    };

    /// i/n
    double share(std::size_t i) const { return static_cast<double>(i) / static_cast<double>(m_ascending.size()); }

    double at(std::size_t i)
    {
        const double value = valueAt(m_distribution.functions.cdf, m_parameters, m_ascending[i]);
        m_best = std::max({m_best, share(i + 1) - value, value - share(i)});
        return value;
    }

    /// No value strictly inside the block is further away.
    double bound(const Block &block) const
    {
        return std::max(share(block.last) - block.below, block.above - share(block.first + 1));
    }

    const Distribution &m_distribution;
    const std::vector<double> &m_parameters;
    std::span<const double> m_ascending;
    const core::Run &m_run;
    double m_best = 0.0;
};

} // namespace

bool canBeFitted(const Distribution &distribution)
{
    return familyOf(distribution) != nullptr;
}

std::vector<std::size_t> mustBeHeld(const Distribution &distribution)
{
    const FitFamily *family = familyOf(distribution);
    return family ? family->given : std::vector<std::size_t>();
}

Result<DistributionFit> fitDistribution(const Distribution &distribution, std::span<const double> data,
                                        const Held &held, const core::Run &run)
{
    const FitFamily *family = familyOf(distribution);
    if (!family)
        return fail(ErrorKind::NotFound, "distribution",
                    core::filled(MARK_TEXT("Fit", "%1 is not fitted to data"), {core::literal(distribution.id)}));
    if (auto checked = checkHeld(distribution, *family, held); !checked)
        return fail(checked.error());
    if (auto checked = checkData(distribution, family->support(held), data); !checked)
        return fail(checked.error());
    const std::vector<double> ascending = sorted(data);
    auto fit = largestLikelihood(distribution, *family, ascending, held, run);
    if (!fit)
        return fit;
    run.progress(0.7);
    const auto likelihood = logLikelihood(distribution, fit->parameters, ascending, run);
    if (!likelihood)
        return core::cancelled();
    run.progress(0.9);
    const auto free = static_cast<double>(fit->freeParameters);
    fit->logLikelihood = *likelihood;
    fit->aic = 2.0 * free - 2.0 * *likelihood;
    fit->bic = free * std::log(static_cast<double>(data.size())) - 2.0 * *likelihood;
    if (!distribution.discrete) {
        const auto distance = KolmogorovDistance(distribution, fit->parameters, ascending, run).value();
        if (!distance)
            return core::cancelled();
        fit->ksStatistic = *distance;
    }
    run.progress(1.0);
    return fit;
}

} // namespace numerics
