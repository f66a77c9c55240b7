#pragma once

#include "numerics/activations.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace numerics {

// The families of activations(), and what their functions share.

std::vector<Activation> sigmoidActivations();
std::vector<Activation> rectifierActivations();
std::vector<Activation> gatedActivations();

/// One loop over whole arrays out of a function of one number and the parameters, so that no call is made per number.
template <class Function>
ActivationLoop elementwise(Function function)
{
    return [function](Values x, Values parameters, std::span<double> values, std::span<double> derivatives) {
        for (std::size_t i = 0; i < x.size(); ++i) {
            const ValueAndSlope result = function(x[i], parameters);
            values[i] = result.value;
            derivatives[i] = result.slope;
        }
    };
}

/// The same of a function without parameters.
template <ValueAndSlope (*function)(double)>
ActivationLoop elementwise()
{
    return elementwise([](double x, Values) { return function(x); });
}

/// Where two pieces meet with these slopes: the number between them that is nearest 0.
inline double slopeAtKink(double left, double right)
{
    return std::clamp(0.0, std::min(left, right), std::max(left, right));
}

/// "lim f(x) = left, lim f(x) = right" towards −∞ and ∞.
inline std::string limitsAtInfinity(const std::string &left, const std::string &right)
{
    return R"(\lim_{x \to -\infty} f(x) = )" + left + R"(,\quad \lim_{x \to \infty} f(x) = )" + right;
}

} // namespace numerics
