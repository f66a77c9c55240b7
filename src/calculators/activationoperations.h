#pragma once

#include "core/operation.h"

#include <vector>

namespace calculators {

// What the lists of the activations' operations share.

core::Input logitsInput();
core::Input temperatureInput();

/// Softmax with classes left out or noise added, and the smoothing of targets.
std::vector<core::Operation> softmaxVariantOperations();
std::vector<core::Operation> classifierOperations();

} // namespace calculators
