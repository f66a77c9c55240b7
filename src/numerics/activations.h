#pragma once

#include "core/operation.h"
#include "core/text.h"
#include "numerics/elementwise.h"
#include "numerics/parameter.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace numerics {

/// Writes the function and its derivative at every number of x; all three spans have one length.
using ActivationLoop =
    std::function<void(Values x, Values parameters, std::span<double> values, std::span<double> derivatives)>;

/// A function of one real number that networks put behind a linear map, or its inverse or derivative.
/// argument, domain: the name of its input in requests and where it is defined. range: the interval of its values, as
/// it is written. limitsLatex: towards the ends of the domain. use: where it is met. At a kink the derivative is the
/// subgradient of least size: of the slopes between those of the two sides the one nearest 0. A NaN argument gives NaN;
/// every value and derivative is within 4 ulp, at the extremes too. from, to: where a plot of it is worth a look.
struct Activation
{
    std::string id = {};
    core::Text name = {};
    std::string latex = {};
    std::string derivativeLatex = {};
    std::string secondDerivativeLatex = {};
    std::string limitsLatex = {};
    std::string argument = "x";
    core::Domain domain = {.infinite = true, .notANumber = true};
    std::string range = {};
    core::Text meaning = {};
    core::Text use = {};
    std::vector<core::Text> aliases = {};
    std::vector<Parameter> parameters = {};
    double from = -6.0;
    double to = 6.0;
    ActivationLoop evaluate = {};
};

const std::vector<Activation> &activations();

/// The entry of that id, or nullptr.
const Activation *findActivation(std::string_view id);

/// The function of an entry in one point. parameters: one for each that it has, or none for their initial values.
ValueAndSlope evaluateAt(const Activation &activation, double x, Values parameters = {});

} // namespace numerics
