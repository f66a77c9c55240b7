#pragma once

#include "core/result.h"
#include "core/value.h"

#include <string_view>

namespace headless {

/// How deep arrays and objects may lie in one another, the outermost counted.
constexpr int deepestNesting = 512;

/// Reads one JSON text: an object, an array, or anything else that JSON allows, and nothing after it.
///
/// Numbers keep their text. Only where that text cannot matter (arrays of plain numbers, among the members of the
/// outermost object or as rows of such a member, not within `id`, and where `exact` is asked for nowhere) do they
/// become a std::vector<double>, so that a long line needs eight bytes a number.
/// Errors: Parse with its position: what JSON forbids, broken UTF-8, duplicate keys, lone surrogates, nesting deeper
/// than deepestNesting.
core::Result<core::Value> readJson(std::string_view text);

} // namespace headless
