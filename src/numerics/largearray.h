#pragma once

#include <cstddef>
#include <vector>

namespace numerics {

/// Reserves room for so many numbers; where that is megabytes it asks the system for large pages, because the first
/// touch of ten million numbers in small ones takes longer than most computations on them.
void reserveLarge(std::vector<double> &numbers, std::size_t count);

/// So many zeros, in memory from reserveLarge().
std::vector<double> largeArray(std::size_t count);

} // namespace numerics
