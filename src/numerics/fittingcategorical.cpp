#include "numerics/fitting.h"
#include "numerics/widesum.h"

#include <algorithm>
#include <cmath>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

/// More classes than that are no classes.
constexpr double mostClasses = 100'000.0;

core::Result<void> checkClasses(std::span<const double> data)
{
    if (data.empty())
        return fail(ErrorKind::Shape, "data", MARK_TEXT("Fit", "there are no values; one at least is needed"));
    for (std::size_t i = 0; i < data.size(); ++i)
        if (!(data[i] >= 0.0) || data[i] != std::trunc(data[i]) || std::isinf(data[i]))
            return fail(ErrorKind::Domain, "data",
                        filled(MARK_TEXT("Fit", "every value must be the number of a class, from 0 on; value %1 is %2"),
                               {literal(i + 1), literal(data[i])}));
    if (*std::max_element(data.begin(), data.end()) >= mostClasses)
        return fail(ErrorKind::TooLarge, "data",
                    filled(MARK_TEXT("Fit", "at most %1 classes are taken"), {literal(mostClasses)}));
    return {};
}

std::vector<std::size_t> countsOf(std::span<const double> data, std::size_t classes)
{
    std::vector<std::size_t> counts(classes);
    for (const double value : data)
        ++counts[static_cast<std::size_t>(value)];
    return counts;
}

} // namespace

core::Result<DistributionFit> fitCategorical(std::span<const double> data, const std::vector<double> &held)
{
    if (auto checked = checkClasses(data); !checked)
        return fail(checked.error());
    const auto seen = static_cast<std::size_t>(*std::max_element(data.begin(), data.end())) + 1;
    if (!held.empty() && held.size() < seen)
        return fail(ErrorKind::Domain, "data",
                    filled(MARK_TEXT("Fit", "there are %1 probabilities, so a value must be below %1; one is %2"),
                           {literal(held.size()), literal(seen - 1)}));
    const std::vector<std::size_t> counts = countsOf(data, std::max(seen, held.size()));
    const auto n = static_cast<double>(data.size());
    DistributionFit fit{.freeParameters = held.empty() ? counts.size() - 1 : 0};
    WideSum likelihood;
    for (std::size_t k = 0; k < counts.size(); ++k) {
        const auto count = static_cast<double>(counts[k]);
        const double p = held.empty() ? count / n : held[k];
        fit.parameters.push_back(p);
        // At an end of the domain there is no error to be told.
        fit.standardErrors.push_back(held.empty() && p > 0.0 && p < 1.0 ? std::sqrt(p * (n - count) / n / n)
                                                                        : std::numeric_limits<double>::quiet_NaN());
        if (counts[k] > 0)
            likelihood.add(static_cast<Wide>(count) * std::log(static_cast<Wide>(p)));
    }
    const auto free = static_cast<double>(fit.freeParameters);
    fit.logLikelihood = static_cast<double>(likelihood.value());
    fit.aic = 2.0 * free - 2.0 * fit.logLikelihood;
    fit.bic = free * std::log(n) - 2.0 * fit.logLikelihood;
    return fit;
}

} // namespace numerics
