#pragma once

#include "core/operation.h"

#include <vector>

namespace content {

/// What can be asked of the notation guide and the catalogue by name. They answer from the shipped content, in English,
/// which is read at the first request.
const std::vector<core::Operation> &operations();

std::vector<core::Operation> notationOperations();
std::vector<core::Operation> catalogueOperations();
/// Of the catalogue too: citations, paths, checks of files.
std::vector<core::Operation> studyOperations();
core::Operation explainOperation();

} // namespace content
