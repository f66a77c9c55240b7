#pragma once

#include "core/operation.h"
#include "core/result.h"
#include "core/value.h"

#include <string_view>
#include <vector>

namespace headless {

/// What `nabla ops` prints of operations: {name, title, summary, place, inputs, outputs} each. Of every input {name,
/// type, required, shape, domain, default, choices, meaning}: default null where there is none, choices [] where any
/// value of the type will do.
core::Array describeOperations(const std::vector<const core::Operation *> &operations);

/// What `nabla ops TABLE` prints: the entries of a table, "distribution", "loss" or "activation".
/// Errors: NotFound.
core::Result<core::Array> describeTable(std::string_view table);

} // namespace headless
