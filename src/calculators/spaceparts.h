#pragma once

#include "calculators/scene.h"

#include <cstddef>
#include <string>
#include <vector>

// What the pictures of vectors and subspaces share: arrows, spans, solids, and the words for them.
namespace calculators {

/// Whether vectors of that many entries can be drawn.
bool inPlaneOrSpace(std::size_t entries);

/// Arrows from the origin with the signs "a₁", "a₂", …; name: of all of them in the legend. matrix: the one of
/// the form whose columns they are, where they can be dragged.
void addArrows(Scene &scene, SceneRole role, const std::vector<SpacePoint> &tips, const std::string &sign,
               const core::Text &name, const std::string &matrix = {});

/// What the vectors span, below everything that is there; nothing where it is the whole plane or space.
void addSpan(Scene &scene, SceneRole role, const std::vector<SpacePoint> &vectors, core::Text name);

/// "The null space: a line through the origin."
core::Text dimensionWords(const core::Text &space, std::size_t dimension, std::size_t of);

/// The parallelogram of two vectors, or in space the solid of three; nothing of any other number.
void addParallelotope(Scene &scene, SceneRole role, const std::vector<SpacePoint> &vectors, const core::Text &name);

/// A combination as people write it: "2 a₁ − a₂ + 0.5 a₃"; "0" where every factor is. factors: as many as signs.
std::string combinationText(const std::vector<double> &factors, const std::vector<std::string> &signs);
/// "a₁", "a₂", …
std::vector<std::string> numbered(const std::string &sign, std::size_t count);

} // namespace calculators
