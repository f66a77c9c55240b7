#pragma once

#include "calculators/planemap.h"
#include "core/grid.h"

#include <vector>

namespace calculators {

/// Level lines of a function known on a net of the rectangle of a map: heights(i, j) at the j-th of evenly spread x
/// from left to right and the i-th of y from bottom to top. By marching squares, with the function taken as linear
/// along each edge; squares with a corner that is no finite number are left out.
/// Source: Lorensen, Cline, Marching cubes (1987), in two dimensions.
std::vector<LevelLine> levelLines(const core::Grid<double> &heights, const PlaneMap &map,
                                  const std::vector<double> &levels);

/// So many heights that level lines at them lie about as far apart near the least height as far from it: with squares
/// that grow evenly. Empty where the heights are all alike or none is finite.
std::vector<double> evenLevels(const core::Grid<double> &heights, std::size_t count);

} // namespace calculators
