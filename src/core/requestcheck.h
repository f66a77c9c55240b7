#pragma once

#include "core/operation.h"

namespace core {

/// Checks a request against the description of its operation, in this order: names (unknown, then missing), types,
/// shapes, domains; puts the defaults in. `id` and `op` are not inputs and are passed over. Where the operation has an
/// input `exact` and the request sets it, matrix and vector entries may be rationals of any size, as text or as
/// numbers. Errors: UnknownInput, MissingInput, Type, Shape, Domain, NotFound (a word that is no choice), each naming
/// the input.
Result<Arguments> checkRequest(const Operation &operation, const Object &request);

/// Checks and evaluates.
Result<Object> evaluate(const Operation &operation, const Object &request, const Run &run = {});

} // namespace core
