#include "numerics/conjugate.h"

#include "numerics/widesum.h"

#include <cmath>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

core::Result<void> checkPositive(double value, const char *name)
{
    if (value > 0.0 && std::isfinite(value))
        return {};
    return fail(
        ErrorKind::Domain, name,
        filled(MARK_TEXT("Probability", "%1 must be a positive number; it is %2"), {literal(name), literal(value)}));
}

core::Result<void> checkCounts(std::span<const double> counts)
{
    for (const double count : counts)
        if (!(count >= 0.0) || std::isinf(count) || count != std::trunc(count))
            return fail(
                ErrorKind::Domain, "counts",
                filled(MARK_TEXT("Probability", "counts are whole numbers from 0 on; one is %1"), {literal(count)}));
    return {};
}

Wide sumOf(double first, std::span<const double> others)
{
    WideSum sum;
    sum.add(first);
    for (const double term : others)
        sum.add(term);
    return sum.value();
}

} // namespace

core::Result<BetaPosterior> betaBinomial(BetaPosterior prior, std::int64_t successes, std::int64_t trials)
{
    for (const auto &[value, name] : {std::pair(prior.alpha, "alpha"), std::pair(prior.beta, "beta")})
        if (auto checked = checkPositive(value, name); !checked)
            return fail(checked.error());
    if (trials < 0)
        return fail(ErrorKind::Domain, "n", MARK_TEXT("Probability", "the number of trials must not be negative"));
    if (successes < 0 || successes > trials)
        return fail(ErrorKind::Domain, "successes",
                    filled(MARK_TEXT("Probability", "the successes must lie between 0 and the %1 trials; there are %2"),
                           {literal(static_cast<double>(trials)), literal(static_cast<double>(successes))}));
    return BetaPosterior{.alpha = prior.alpha + static_cast<double>(successes),
                         .beta = prior.beta + static_cast<double>(trials - successes)};
}

core::Result<GammaPosterior> gammaPoisson(GammaPosterior prior, std::span<const double> counts)
{
    for (const auto &[value, name] : {std::pair(prior.shape, "shape"), std::pair(prior.rate, "rate")})
        if (auto checked = checkPositive(value, name); !checked)
            return fail(checked.error());
    if (auto checked = checkCounts(counts); !checked)
        return fail(checked.error());
    return GammaPosterior{.shape = static_cast<double>(sumOf(prior.shape, counts)),
                          .rate = prior.rate + static_cast<double>(counts.size())};
}

core::Result<NormalPosterior> normalNormal(NormalPosterior prior, double sigma, std::span<const double> data)
{
    for (const auto &[value, name] : {std::pair(prior.sd, "sd"), std::pair(sigma, "sigma")})
        if (auto checked = checkPositive(value, name); !checked)
            return fail(checked.error());
    if (!std::isfinite(prior.mean))
        return fail(ErrorKind::Domain, "mean",
                    filled(MARK_TEXT("Probability", "the prior's mean must be a finite number; it is %1"),
                           {literal(prior.mean)}));
    WideSum away; // of the data from the prior's mean, so that far from 0 no digit is lost
    for (const double value : data) {
        if (!std::isfinite(value))
            return fail(
                ErrorKind::Domain, "data",
                filled(MARK_TEXT("Probability", "the data must be finite numbers; one is %1"), {literal(value)}));
        away.add(value);
        away.add(-static_cast<Wide>(prior.mean));
    }
    const Wide prior2 = static_cast<Wide>(prior.sd) * prior.sd;
    const Wide sigma2 = static_cast<Wide>(sigma) * sigma;
    const Wide all = sigma2 + static_cast<Wide>(data.size()) * prior2;
    return NormalPosterior{.mean = static_cast<double>(prior.mean + away.value() * (prior2 / all)),
                           .sd = static_cast<double>(prior.sd * std::sqrt(sigma2 / all))};
}

core::Result<std::vector<double>> dirichletMultinomial(std::span<const double> alpha, std::span<const double> counts)
{
    if (alpha.size() < 2)
        return fail(ErrorKind::Shape, "alpha", MARK_TEXT("Probability", "there must be two categories at least"));
    if (counts.size() != alpha.size())
        return fail(ErrorKind::Shape, "counts",
                    filled(MARK_TEXT("Probability", "each category needs one count; there are %1 categories and %2 "
                                                    "counts"),
                           {literal(alpha.size()), literal(counts.size())}));
    for (const double value : alpha)
        if (auto checked = checkPositive(value, "alpha"); !checked)
            return fail(checked.error());
    if (auto checked = checkCounts(counts); !checked)
        return fail(checked.error());
    std::vector<double> result(alpha.begin(), alpha.end());
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] += counts[i];
    return result;
}

} // namespace numerics
