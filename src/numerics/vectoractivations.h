#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/text.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace numerics {

/// A function from the logits of n classes to n numbers; errors and limits as numerics/softmax.h says. tempered: it
/// has a temperature, which the others pass over. logarithmic: its values are logarithms of probabilities. use: where
/// it is met. jacobian: ∂ of value i by logit j.
struct VectorActivation
{
    std::string id = {};
    core::Text name = {};
    std::string latex = {};
    std::string jacobianLatex = {};
    std::string range = {};
    core::Text meaning = {};
    core::Text use = {};
    std::vector<core::Text> aliases = {};
    bool tempered = true;
    bool logarithmic = false;
    core::Result<std::vector<double>> (*evaluate)(std::span<const double> logits, double temperature) = nullptr;
    core::Result<core::Grid<double>> (*jacobian)(std::span<const double> logits, double temperature) = nullptr;
};

const std::vector<VectorActivation> &vectorActivations();

/// The entry of that id, or nullptr.
const VectorActivation *findVectorActivation(std::string_view id);

} // namespace numerics
