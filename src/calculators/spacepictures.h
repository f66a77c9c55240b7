#pragma once

#include "calculators/matrix.h"
#include "calculators/scene.h"

#include <optional>
#include <string>
#include <vector>

namespace calculators {

using Scenes = std::vector<Scene>;

/// Adds the pictures in the plane and in space that go with the operation of a request, before its steps: subspaces,
/// projections, systems, quadratic forms, and maps of space. Nothing where it has none, or where its vectors have
/// another number of entries than two or three.
void addSpacePictures(Report &report, const MatrixRequest &request, const core::Run &run = {});

// The families of pictures; each gives none where the sizes or numbers of the request don't fit it.

/// The subspace that the operation asks for, with the columns or rows as arrows.
Scenes subspaceScenes(const MatrixRequest &request, const core::Run &run);
/// What rank and nullity count: the column space and the null space.
Scenes rankScenes(const MatrixRequest &request, const core::Run &run);
/// The columns, and the perpendicular vectors made of them.
Scenes gramSchmidtScenes(const MatrixRequest &request, const core::Run &run);
/// b, its projection onto the column space, and what is left over.
Scenes projectionScenes(const MatrixRequest &request, const core::Run &run);
/// The equations of two or three unknowns as lines or planes, and the points that fulfil all of them.
Scenes systemScenes(const MatrixRequest &request, const core::Run &run);
/// Both: what least squares brings near, and where.
Scenes leastSquaresScenes(const MatrixRequest &request, const core::Run &run);
/// The level curves of xᵀA x and its surface, for 2×2; the quadric xᵀA x = 1 for 3×3. Of A only the symmetric half
/// (A + Aᵀ)/2 counts.
Scenes quadraticScenes(const MatrixRequest &request, const core::Run &run);
/// The same where A is symmetric, else nothing.
Scenes symmetricScenes(const MatrixRequest &request, const core::Run &run);
/// What a 3×3 matrix makes of the unit cube and of the sphere, with what the operation asks for.
Scenes mapScenes(const MatrixRequest &request, const core::Run &run);

/// Vectors x and y, the vectors of length 1, the angle between x and y and the projection of y onto x.
Scenes innerProductScenes(const MatrixRequest &request, const core::Run &run);
/// The columns with the parallelogram or solid between them.
Scenes gramScenes(const MatrixRequest &request, const core::Run &run);
/// The columns of B made perpendicular in the inner product of A.
Scenes innerGramSchmidtScenes(const MatrixRequest &request, const core::Run &run);
/// b, and where the ellipse around it touches the span of the columns of B.
Scenes innerProjectionScenes(const MatrixRequest &request, const core::Run &run);
/// The span of the columns of B and what is perpendicular to it in the inner product of A.
Scenes complementScenes(const MatrixRequest &request, const core::Run &run);

/// The columns: what they span, and the combination of them that is 0, as a chain of arrows that ends where it began.
Scenes independenceScenes(const MatrixRequest &request, const core::Run &run);
/// Vectors on the grid of a basis, and the steps along it that lead to them: their coordinates.
Scenes coordinateScenes(const MatrixRequest &request, const core::Run &run);
/// Likewise the columns of A on the grid of those of B.
Scenes changeOfBasisScenes(const MatrixRequest &request, const core::Run &run);
/// Likewise what A makes of the columns of B.
Scenes mapMatrixScenes(const MatrixRequest &request, const core::Run &run);

/// Most vectors that a picture shows as arrows.
constexpr std::size_t mostArrows = 12;

/// An output of an operation on the request, as doubles; nothing where it fails or is no matrix.
std::optional<core::Grid<double>> answered(const MatrixRequest &request, const char *operation, const char *output,
                                           const core::Run &run);
/// A number with at most six digits that matter.
core::Text shortNumber(double number);

} // namespace calculators
