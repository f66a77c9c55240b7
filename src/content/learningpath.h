#pragma once

#include "content/library.h"

#include <optional>

namespace content {

/// Resource ids in the order in which to study them, up to a goal: a topic or a resource, which is then the last.
/// Every topic on the way that any resource teaches gets the one that asks for the least besides and is gentlest; what
/// that asks for is taught before it. Nothing where the goal is neither.
std::optional<QStringList> learningPath(const QString &goal, const Library &library);

} // namespace content
