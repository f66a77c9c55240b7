#include "numerics/softmaxvariants.h"

#include "numerics/probabilityvector.h"
#include "numerics/softmax.h"
#include "numerics/summation.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <random>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

constexpr double infinity = std::numeric_limits<double>::infinity();

// The softmax of the logits that are at least the threshold.
core::Result<std::vector<double>> softmaxFrom(double threshold, std::span<const double> logits, double temperature)
{
    std::vector<double> kept(logits.begin(), logits.end());
    std::replace_if(
        kept.begin(), kept.end(), [threshold](double z) { return z < threshold; }, -infinity);
    return softmax(kept, temperature);
}

} // namespace

core::Result<void> checkMaskSize(std::size_t logits, std::size_t marks)
{
    if (marks == logits)
        return {};
    return fail(ErrorKind::Shape, "mask",
                filled(MARK_TEXT("Softmax", "there must be a mark for each of the %1 logits; there are %2"),
                       {literal(logits), literal(marks)}));
}

core::Result<std::vector<double>> maskedSoftmax(std::span<const double> logits, std::span<const double> mask,
                                                double temperature)
{
    if (auto checked = checkLogits(logits, temperature, true); !checked)
        return fail(checked.error());
    if (auto checked = checkMaskSize(logits.size(), mask.size()); !checked)
        return fail(checked.error());
    if (!std::all_of(mask.begin(), mask.end(), [](double mark) { return mark == 0.0 || mark == 1.0; }))
        return fail(ErrorKind::Domain, "mask", MARK_TEXT("Softmax", "the marks of a mask are 0 and 1"));
    std::vector<double> kept(logits.begin(), logits.end());
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (mask[i] == 0.0)
            kept[i] = -infinity;
    if (std::all_of(kept.begin(), kept.end(), [](double z) { return z == -infinity; }))
        return fail(ErrorKind::Domain, "mask",
                    MARK_TEXT("Softmax", "the mask leaves no class that could have a probability; one mark at least "
                                         "must be 1 where the logit is above −∞"));
    return softmax(kept, temperature);
}

core::Result<std::vector<double>> topKSoftmax(std::span<const double> logits, std::int64_t k, double temperature)
{
    if (auto checked = checkLogits(logits, temperature); !checked)
        return fail(checked.error());
    if (k < 1)
        return fail(
            ErrorKind::Domain, "k",
            filled(MARK_TEXT("Softmax", "at least one class must be kept; k is %1"), {literal(std::to_string(k))}));
    const std::size_t place = std::min(static_cast<std::size_t>(k), logits.size()) - 1;
    std::vector<double> sorted(logits.begin(), logits.end());
    const auto last = sorted.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(sorted.begin(), last, sorted.end(), std::greater<>());
    return softmaxFrom(*last, logits, temperature);
}

core::Result<std::vector<double>> topPSoftmax(std::span<const double> logits, double p, double temperature)
{
    const auto all = softmax(logits, temperature);
    if (!all)
        return all;
    if (!(p > 0.0 && p <= 1.0))
        return fail(ErrorKind::Domain, "p",
                    filled(MARK_TEXT("Softmax", "the probability to keep must be above 0 and at most 1; p is %1"),
                           {literal(p)}));
    std::vector<std::size_t> order(logits.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&logits](std::size_t a, std::size_t b) { return logits[a] > logits[b]; });
    CompensatedSum sum;
    double threshold = -infinity; // where rounding leaves the whole sum below p, all are kept
    for (const std::size_t i : order) {
        sum.add((*all)[i]);
        if (sum.value() >= p) {
            threshold = logits[i];
            break;
        }
    }
    return softmaxFrom(threshold, logits, temperature);
}

core::Result<std::vector<double>> gumbelSoftmax(std::span<const double> logits, double temperature, std::uint64_t seed,
                                                bool hard)
{
    if (auto checked = checkLogits(logits, temperature); !checked)
        return fail(checked.error());
    std::mt19937_64 random(seed);
    std::vector<double> noisy(logits.begin(), logits.end());
    for (double &z : noisy) {
        // In the middle of one of 2⁵² parts of (0, 1), so that both logarithms are finite.
        const double uniform = (static_cast<double>(random() >> 12U) + 0.5) * 0x1p-52;
        z -= std::log(-std::log(uniform));
    }
    if (!hard)
        return softmax(noisy, temperature);
    std::vector<double> result(noisy.size());
    result[static_cast<std::size_t>(std::max_element(noisy.begin(), noisy.end()) - noisy.begin())] = 1.0;
    return result;
}

core::Result<std::vector<double>> smoothedLabels(std::span<const double> probabilities, double smoothing)
{
    if (auto checked = checkProbabilities(probabilities, "y"); !checked)
        return fail(checked.error());
    if (!(smoothing >= 0.0 && smoothing <= 1.0))
        return fail(ErrorKind::Domain, "smoothing",
                    filled(MARK_TEXT("Softmax", "the smoothing must be in [0, 1]; it is %1"), {literal(smoothing)}));
    std::vector<double> result(probabilities.begin(), probabilities.end());
    for (double &y : result)
        y = (1.0 - smoothing) * y + smoothing / static_cast<double>(result.size());
    return result;
}

} // namespace numerics
