#pragma once

#include "core/value.h"
#include "numerics/parameter.h"

#include <vector>

namespace calculators {

/// Parameters as `nabla ops` prints them: name, domain, default, meaning, each in English.
core::Array describeParameters(const std::vector<numerics::Parameter> &parameters);

} // namespace calculators
