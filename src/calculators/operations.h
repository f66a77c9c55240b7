#pragma once

#include "core/operation.h"

#include <vector>

namespace calculators {

/// Every operation that the calculators offer, in the order of the panels; each family lists its own in
/// `<family>operations.cpp`.
const std::vector<core::Operation> &operations();

std::vector<core::Operation> matrixOperations();
std::vector<core::Operation> expressionOperations();
std::vector<core::Operation> distributionOperations();
/// Those that fit distributions to data; distributionOperations() has them among its own.
std::vector<core::Operation> distributionFits();
std::vector<core::Operation> activationOperations();
std::vector<core::Operation> lossOperations();
std::vector<core::Operation> probabilityOperations();
std::vector<core::Operation> dataOperations();

} // namespace calculators
