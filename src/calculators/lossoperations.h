#pragma once

#include "core/operation.h"
#include "numerics/losses.h"

// What the operations on losses share.
namespace calculators {

/// Given parameters as numbers: of a switch, no is 0 and yes is 1. Errors: Type naming "params.ID".
core::Result<core::Object> lossParameters(const numerics::Loss &loss, const core::Object &given);

/// loss.descend
core::Operation descendOperation();

} // namespace calculators
