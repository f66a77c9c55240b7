#pragma once

#include "core/value.h"

#include <string>
#include <string_view>

namespace headless {

/// Appends a value as JSON, on one line and without spaces: doubles with the fewest digits that read back to the same
/// one, NaN and ±∞ as strings, NumberText as it is, characters beyond ASCII as themselves.
/// Nesting is bounded by what made the value: readJson(), or an operation.
void writeJson(std::string &out, const core::Value &value);

std::string toJson(const core::Value &value);

} // namespace headless
