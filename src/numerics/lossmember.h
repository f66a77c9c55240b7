#pragma once

#include "numerics/losses.h"

#include <cmath>
#include <limits>

// What the families of losses are written with.
namespace numerics {

std::vector<Loss> regressionLosses();
std::vector<Loss> robustLosses();
std::vector<Loss> marginLosses();
std::vector<Loss> probabilityLosses();
std::vector<Loss> countLosses();
std::vector<Loss> classLosses();
std::vector<Loss> vectorLosses();
std::vector<Loss> setLosses();

/// One loop over whole arrays out of a loss of one pair of numbers, so that no call is made per number.
template <class Function>
std::function<void(const LossRows &)> elementwise(Function function)
{
    return [function](const LossRows &rows) {
        for (std::size_t i = 0; i < rows.target.size(); ++i) {
            const ValueAndSlope result = function(rows.target[i], rows.prediction[i], rows.parameters);
            rows.values[i] = result.value;
            rows.slopes[i] = result.slope;
        }
    };
}

inline double sign(double number)
{
    return static_cast<double>(number > 0.0) - static_cast<double>(number < 0.0);
}

/// a·b where nothing of something infinite is nothing.
template <class Number>
Number weighted(Number weight, Number number)
{
    return weight == 0 ? Number(0) : weight * number;
}

/// weight·(|p − y| − less), also where the difference alone is beyond a double.
inline double linearPart(double weight, double y, double p, double less)
{
    const double a = std::abs(p - y);
    if (std::isinf(a) && std::isfinite(p))
        return 2.0 * (weight * (std::abs(0.5 * p - 0.5 * y) - 0.5 * less));
    return weight * (a - less);
}

/// The residual over a positive number, also where the difference alone is beyond a double.
inline double residualOver(double y, double p, double divisor)
{
    const double r = p - y;
    return std::isinf(r) && std::isfinite(p) ? 2.0 * ((0.5 * p - 0.5 * y) / divisor) : r / divisor;
}

inline Parameter lossParameter(const char *id, core::Text name, const char *latex, double initial, core::Domain domain,
                               core::Text meaning)
{
    return {.id = id,
            .name = std::move(name),
            .latex = latex,
            .initial = initial,
            .domain = domain,
            .meaning = std::move(meaning),
            .optional = true};
}

} // namespace numerics
