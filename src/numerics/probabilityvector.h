#pragma once

#include "core/result.h"

#include <span>
#include <string>
#include <vector>

namespace numerics {

/// How far the sum of the probabilities may be from 1.
inline constexpr double sumTolerance = 1e-9;

/// Σ pᵢ − 1 to all digits of a double: what is wrong with a vector that should sum to 1.
double sumDefect(std::span<const double> probabilities);

/// Whether the numbers are n ≥ 1 probabilities that sum to 1 within sumTolerance. Errors, naming the field: Shape if
/// n = 0; Domain if one is negative or no finite number, or the sum, which the text then tells, is another.
core::Result<void> checkProbabilities(std::span<const double> probabilities, const std::string &field);

/// The numbers over their sum. Errors: Shape, Domain as above, and Domain if the sum is 0.
core::Result<std::vector<double>> normalised(std::span<const double> weights, const std::string &field);

} // namespace numerics
