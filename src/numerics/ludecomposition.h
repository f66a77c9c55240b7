#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/elimination.h"

#include <cstddef>
#include <vector>

namespace numerics {

/// P A = L U of an m×n matrix. order: row i of P A is row order[i] of A. l: m×min(m, n), unit lower triangular;
/// u: min(m, n)×n, upper triangular. steps: of A, where asked for.
template <class T>
struct LuDecomposition
{
    std::vector<std::size_t> order = {};
    core::Grid<T> l = {};
    core::Grid<T> u = {};
    std::vector<EliminationStep<T>> steps = {};
};

/// T is Rational, double or std::complex<double>. The pivot is the first entry of its column that is not zero where
/// numbers are exact, and the largest one in doubles, so that no entry of L exceeds 1 in size. A column without a pivot
/// is passed over: its entry of U is 0. Errors: TooLarge naming "steps" where they would exceed mostStepEntries;
/// Cancelled. Source: Golub, Van Loan, Matrix Computations (2013), section 3.4.
template <class T>
core::Result<LuDecomposition<T>> luDecomposition(core::Grid<T> a, bool record, const core::Run &run = {});

/// The error of steps that would fill the memory.
core::Error tooManySteps();

} // namespace numerics
