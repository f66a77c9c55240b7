#pragma once

#include <string>
#include <utility>
#include <vector>

namespace numerics {

/// Armadillo, Boost and GMP with the versions that this library was built with.
std::vector<std::pair<std::string, std::string>> partVersions();

} // namespace numerics
