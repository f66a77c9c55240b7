#pragma once

#include "calculators/matrix.h"

namespace calculators {

/// Puts the pictures that go with the request's operation into its report: after the first result, where their place
/// does not change while a person drags. Nothing where an entry is not finite.
void addPictures(Report &report, const MatrixRequest &request, const core::Run &run = {});

/// What the product of the stages (2×2, finite; the first is applied first) does to the plane.
/// Errors: Domain beyond the range of a double, and those of numerics/eigen.h.
core::Result<LinearMap> linearMap(std::vector<core::Grid<double>> stages);

/// Eigenvalues and discs of a square matrix of finite numbers. Errors: those of numerics/eigen.h.
core::Result<ComplexPlane> complexPlane(const core::Grid<double> &a);

/// At most `most` blocks each way.
HeatMap heatMap(const core::Grid<double> &a, std::size_t most = 256);

} // namespace calculators
