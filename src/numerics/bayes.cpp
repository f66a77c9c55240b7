#include "numerics/bayes.h"

#include "numerics/probabilityvector.h"
#include "numerics/widesum.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

/// A number mantissa · 2^exponent that products take neither to 0 nor to infinity.
struct Unbounded
{
    Wide mantissa = 0.0L;
    std::int64_t exponent = 0;

    void multiply(double factor)
    {
        int shift = 0;
        mantissa = std::frexp(mantissa * factor, &shift);
        exponent += shift;
    }
};

/// The weights of hypotheses: what their posteriors are in proportion to.
class Weights
{
public:
    explicit Weights(std::span<const double> prior) : m_weights(prior.size(), {.mantissa = 0.5L, .exponent = 1})
    {
        multiply(prior);
    }

    void multiply(std::span<const double> factors)
    {
        for (std::size_t i = 0; i < m_weights.size(); ++i)
            m_weights[i].multiply(factors[i]);
    }

    /// Σ of the weights, its mantissa 0 where all are 0.
    Unbounded sum() const
    {
        const std::int64_t top = largestExponent();
        WideSum sum;
        for (const Unbounded &weight : m_weights)
            sum.add(scaled(weight, top));
        return {.mantissa = sum.value(), .exponent = top};
    }

    std::vector<double> over(const Unbounded &sum) const
    {
        std::vector<double> result(m_weights.size());
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] = static_cast<double>(scaled(m_weights[i], sum.exponent) / sum.mantissa);
        return result;
    }

private:
    std::int64_t largestExponent() const
    {
        std::int64_t top = std::numeric_limits<std::int64_t>::min();
        for (const Unbounded &weight : m_weights)
            if (weight.mantissa > 0.0L)
                top = std::max(top, weight.exponent);
        return top;
    }

    static Wide scaled(const Unbounded &number, std::int64_t exponent)
    {
        constexpr std::int64_t farthest = 30000; // below, nothing is left in any type
        if (number.mantissa == 0.0L || number.exponent < exponent - farthest)
            return 0.0L;
        return std::ldexp(number.mantissa, static_cast<int>(number.exponent - exponent));
    }

    std::vector<Unbounded> m_weights;
};

core::Result<void> checkLikelihoods(const core::Grid<double> &likelihood)
{
    for (const double value : likelihood.cells)
        if (!(value >= 0.0) || std::isinf(value))
            return fail(ErrorKind::Domain, "likelihood",
                        filled(MARK_TEXT("Probability", "a likelihood must be a number from 0 on; one is %1"),
                               {literal(value)}));
    return {};
}

core::Result<void> checkInputs(std::span<const double> prior, const core::Grid<double> &likelihood)
{
    if (prior.empty())
        return checkProbabilities(prior, "prior");
    if (auto checked = checkLikelihoodCount(prior.size(), likelihood.columns); !checked)
        return checked;
    if (auto checked = checkProbabilities(prior, "prior"); !checked)
        return checked;
    return checkLikelihoods(likelihood);
}

core::Text impossible(std::size_t step, std::size_t steps)
{
    if (steps == 1)
        return MARK_TEXT("Probability", "the evidence has probability 0: its likelihood is 0 under every hypothesis "
                                        "whose prior is not 0, so there is nothing to divide by");
    return filled(MARK_TEXT("Probability", "after evidence %1 no hypothesis is left: its likelihood is 0 under every "
                                           "one that was still possible"),
                  {literal(step + 1)});
}

core::Result<void> checkProbability(double value, const char *name)
{
    if (value >= 0.0 && value <= 1.0)
        return {};
    return fail(ErrorKind::Domain, name,
                filled(MARK_TEXT("Probability", "%1 must lie in [0, 1]; it is %2"), {literal(name), literal(value)}));
}

} // namespace

core::Result<void> checkLikelihoodCount(std::size_t hypotheses, std::size_t likelihoods)
{
    if (hypotheses == likelihoods)
        return {};
    return fail(ErrorKind::Shape, "likelihood",
                filled(MARK_TEXT("Probability", "each hypothesis needs one likelihood; there are %1 hypotheses and %2 "
                                                "likelihoods"),
                       {literal(hypotheses), literal(likelihoods)}));
}

core::Result<std::vector<Posterior>> bayesSequence(std::span<const double> prior, const core::Grid<double> &likelihood)
{
    if (auto checked = checkInputs(prior, likelihood); !checked)
        return fail(checked.error());
    Weights weights(prior);
    Unbounded before{.mantissa = 1.0L};
    std::vector<Posterior> result;
    for (std::size_t step = 0; step < likelihood.rows; ++step) {
        weights.multiply(std::span(likelihood.cells).subspan(step * prior.size(), prior.size()));
        const Unbounded sum = weights.sum();
        if (sum.mantissa == 0.0L)
            return fail(ErrorKind::Domain, "likelihood", impossible(step, likelihood.rows));
        const Wide ratio = sum.mantissa / before.mantissa;
        result.push_back(
            {.posterior = weights.over(sum),
             .evidence = static_cast<double>(std::ldexp(ratio, static_cast<int>(sum.exponent - before.exponent)))});
        before = sum;
    }
    return result;
}

core::Result<Posterior> bayes(std::span<const double> prior, std::span<const double> likelihood)
{
    core::Grid<double> row(1, likelihood.size());
    std::copy(likelihood.begin(), likelihood.end(), row.cells.begin());
    auto steps = bayesSequence(prior, row);
    if (!steps)
        return fail(steps.error());
    return std::move(steps->front());
}

core::Result<TestOutcome> testOutcome(double prevalence, double sensitivity, double specificity)
{
    for (const auto &[value, name] : {std::pair(prevalence, "prevalence"), std::pair(sensitivity, "sensitivity"),
                                      std::pair(specificity, "specificity")})
        if (auto checked = checkProbability(value, name); !checked)
            return fail(checked.error());
    const Wide ill = prevalence;
    const Wide well = 1.0L - ill;
    const Wide missed = 1.0L - static_cast<Wide>(sensitivity);
    const Wide alarmed = 1.0L - static_cast<Wide>(specificity);
    const Wide positive = ill * sensitivity + well * alarmed;
    const Wide negative = well * specificity + ill * missed;
    return TestOutcome{.positivePredictiveValue = static_cast<double>(ill * sensitivity / positive),
                       .negativePredictiveValue = static_cast<double>(well * specificity / negative),
                       .falsePositiveRate = static_cast<double>(alarmed),
                       .falseNegativeRate = static_cast<double>(missed),
                       .positive = static_cast<double>(positive),
                       .negative = static_cast<double>(negative),
                       .positiveLikelihoodRatio = static_cast<double>(sensitivity / alarmed),
                       .negativeLikelihoodRatio = static_cast<double>(missed / specificity)};
}

} // namespace numerics
