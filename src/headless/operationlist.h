#pragma once

#include "core/operation.h"

#include <string_view>
#include <vector>

namespace headless {

/// The operation of that name among all that the program has, or nullptr. Nothing of the content is loaded for it.
const core::Operation *findOperation(std::string_view name);

/// All of them: the calculators' in the order of the panels, then the look-ups.
std::vector<const core::Operation *> allOperations();

} // namespace headless
