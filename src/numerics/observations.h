#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "numerics/rational.h"

#include <cstddef>
#include <vector>

namespace numerics {

// A matrix as m observations (rows) of n quantities (columns). Errors of all: Shape naming "A" where m < 2.

/// mean: n×1. matrix: n×n, the products of deviations from it, summed and divided by m − 1.
template <class T>
struct Covariance
{
    core::Grid<T> mean = {};
    core::Grid<T> matrix = {};
};

/// In doubles small ones are computed exactly and rounded once; others in two passes, and ±∞ beyond the range.
/// Source: Chan, Golub, LeVeque, Algorithms for computing the sample variance (1983).
core::Result<Covariance<Rational>> covariance(const core::Grid<Rational> &a);
core::Result<Covariance<double>> covariance(const core::Grid<double> &a);

/// Covariances by the standard deviations: n×n, entries in [−1, 1], 1 on the diagonal.
/// Errors: Domain naming "A" where a column is constant, saying which.
core::Result<core::Grid<double>> correlation(const core::Grid<double> &a);

/// components: n×p with p = min(m − 1, n), orthonormal columns, the largest entry of each positive; variances: along
/// each, descending; ratios: of the total variance; scores: m×p, the centred observations in these coordinates.
struct PrincipalComponents
{
    core::Grid<double> mean = {};
    core::Grid<double> components = {};
    std::vector<double> variances = {};
    std::vector<double> ratios = {};
    core::Grid<double> scores = {};
};

/// Errors: Domain naming "A" where all observations are equal; NotConverged.
/// Source: Jolliffe, Principal Component Analysis (2002), section 3.5.
core::Result<PrincipalComponents> principalComponents(const core::Grid<double> &a);

} // namespace numerics
