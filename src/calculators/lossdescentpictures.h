#pragma once

#include "calculators/lossdescent.h"

#include <vector>

namespace calculators {

/// The path of an optimiser, and up to which of its steps it is shown.
struct Descent
{
    numerics::Optimiser optimiser = numerics::Optimiser::GradientDescent;
    core::Text name = {};
    numerics::DescentPath path = {};
    std::size_t shown = 0;
};

/// The level lines of the mean loss with the paths over them, the mean loss against the step, and the surface in space.
struct DescentPictures
{
    PlaneMap map = {};
    Plot values = {};
    Scene surface = {};
};

/// data: the model and samples of the descents. all: not empty. Errors: as numerics::lossSurface().
core::Result<DescentPictures> descentPictures(const LossDescentRequest &request, const numerics::DescentRequest &data,
                                              const std::vector<Descent> &all, const core::Run &run);

} // namespace calculators
