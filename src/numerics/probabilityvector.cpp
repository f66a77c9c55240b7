#include "numerics/probabilityvector.h"

#include "numerics/widesum.h"

#include <cmath>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

core::Result<void> checkWeights(std::span<const double> weights, const std::string &field)
{
    if (weights.empty())
        return fail(
            ErrorKind::Shape, field,
            filled(MARK_TEXT("Probability", "%1 must hold at least one probability; it is empty"), {literal(field)}));
    for (const double weight : weights)
        if (!(weight >= 0.0) || std::isinf(weight))
            return fail(ErrorKind::Domain, field,
                        filled(MARK_TEXT("Probability", "the probabilities in %1 must not be negative; one is %2"),
                               {literal(field), literal(weight)}));
    return {};
}

/// As many digits as tell a person what is wrong: not 0.09999999999999998.
core::Text told(double number)
{
    return literal(number, 10);
}

Wide total(std::span<const double> weights)
{
    WideSum sum;
    for (const double weight : weights)
        sum.add(weight);
    return sum.value();
}

} // namespace

double sumDefect(std::span<const double> probabilities)
{
    WideSum sum;
    sum.add(-1.0L);
    for (const double probability : probabilities)
        sum.add(probability);
    return static_cast<double>(sum.value());
}

core::Result<void> checkProbabilities(std::span<const double> probabilities, const std::string &field)
{
    if (auto checked = checkWeights(probabilities, field); !checked)
        return checked;
    const double defect = sumDefect(probabilities);
    if (std::abs(defect) <= sumTolerance)
        return {};
    const core::Text sum = told(static_cast<double>(total(probabilities)));
    return fail(ErrorKind::Domain, field,
                filled(defect > 0.0 ? MARK_TEXT("Probability", "%1 must sum to 1; its sum is %2, which is %3 too much")
                                    : MARK_TEXT("Probability", "%1 must sum to 1; its sum is %2, which is %3 too "
                                                               "little"),
                       {literal(field), sum, told(std::abs(defect))}));
}

core::Result<std::vector<double>> normalised(std::span<const double> weights, const std::string &field)
{
    if (auto checked = checkWeights(weights, field); !checked)
        return fail(checked.error());
    const Wide sum = total(weights);
    if (sum == 0.0L)
        return fail(
            ErrorKind::Domain, field,
            filled(MARK_TEXT("Probability", "%1 holds only zeros, which no factor makes sum to 1"), {literal(field)}));
    std::vector<double> result(weights.begin(), weights.end());
    for (double &weight : result)
        weight = static_cast<double>(weight / sum);
    return result;
}

} // namespace numerics
