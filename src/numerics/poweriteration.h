#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"

#include <cstddef>
#include <vector>

namespace numerics {

/// iterates: one row each, of length 1, from the vector of ones on. quotients: xᵀA x; residuals: ‖A x − (xᵀA x) x‖.
/// norm: ‖A‖ (Frobenius). stopped: A sends the last iterate to 0, so there is no next one.
struct PowerIteration
{
    core::Grid<double> iterates = {};
    std::vector<double> quotients = {};
    std::vector<double> residuals = {};
    double norm = 0.0;
    bool stopped = false;
};

/// xᵢ₊₁ = A xᵢ / ‖A xᵢ‖, so many steps from (1, …, 1)/√n. a: n×n with n ≥ 1, finite.
/// Errors: Shape naming "A" where n = 0; TooLarge naming "k" beyond two million numbers; Cancelled.
/// Source: Golub, Van Loan, Matrix Computations (2013), section 7.3.1.
core::Result<PowerIteration> powerIteration(const core::Grid<double> &a, std::size_t steps, const core::Run &run = {});

} // namespace numerics
