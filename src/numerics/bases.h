#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/rational.h"

#include <cstddef>
#include <optional>

namespace numerics {

/// Columns as a basis, and vectors in it. T is Rational, or double, within rounding.
/// relation: not 0 where the columns depend on one another; then A · relation = 0, and there are no coordinates. Whole
/// numbers without a common factor, or doubles of which the largest is 1.
/// outside: the first of the vectors that is no combination of the columns, from 0. coordinates: X with A X = vectors
/// where there is one.
template <class T>
struct Basis
{
    bool independent = true;
    core::Grid<T> relation = {};
    std::optional<std::size_t> outside = {};
    core::Grid<T> coordinates = {};
};

/// columns: A, m×n; vectors: m×k, k ≥ 0. Errors: NotConverged (doubles); Cancelled.
core::Result<Basis<Rational>> basisOf(const core::Grid<Rational> &columns, const core::Grid<Rational> &vectors,
                                      const core::Run &run = {});
core::Result<Basis<double>> basisOf(const core::Grid<double> &columns, const core::Grid<double> &vectors,
                                    const core::Run &run = {});

/// The doubles as the decimals that they print as, such as 1/10 for 0.1; nothing if there are more than 12 rows or
/// columns, or if an entry has so many digits that it cannot be meant so.
std::optional<core::Grid<Rational>> meantDecimals(const core::Grid<double> &a);

} // namespace numerics
