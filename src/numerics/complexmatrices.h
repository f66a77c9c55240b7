#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/gaussian.h"

#include <armadillo>

#include <cstdint>
#include <vector>

namespace numerics {

// Sums, products and other ways to make one complex matrix of another. Sizes must fit; the caller checks them.

arma::cx_mat toArmadillo(const ComplexGrid &grid);

/// The real or the imaginary part of each entry.
core::Grid<double> part(const ComplexGrid &a, bool imaginary);
ComplexGrid joined(const core::Grid<double> &real, const core::Grid<double> &imaginary);

/// Aᴴ: rows and columns exchanged, and each entry replaced by its conjugate.
ComplexGrid conjugateTransposed(const ComplexGrid &a);
/// Whether A = Aᴴ exactly.
bool isHermitian(const ComplexGrid &a);

/// A B by four real products, each as exact as numerics::product(); a: m×n, b: n×k.
ComplexGrid product(const ComplexGrid &a, const ComplexGrid &b);

/// Aᵏ of a square matrix for k ≥ 0, by repeated squaring; small ones exactly, rounded once.
/// Errors: Cancelled.
core::Result<ComplexGrid> power(const ComplexGrid &a, std::uint64_t k, const core::Run &run = {});

/// The real matrix of twice the size that does the same: [[Re, −Im], [Im, Re]]. It multiplies, inverts and has entire
/// functions as A does.
core::Grid<double> doubled(const ComplexGrid &a);
/// The way back, from the left half.
ComplexGrid halved(const core::Grid<double> &a);

/// Whether exact arithmetic with these numbers takes only a few milliseconds; small ones that are not spread far.
bool suitsGaussians(const ComplexGrid &a);

/// Columns turned, each by a factor of size 1, so that the largest entry of each is real and positive; of entries that
/// differ by rounding only, the first counts. Gives the factors.
std::vector<std::complex<double>> turnColumns(ComplexGrid &a);

/// ‖A − B‖ / ‖A‖ in Frobenius norms; 0 where both are 0.
double relativeDifference(const ComplexGrid &a, const ComplexGrid &b);

/// Errors of all that compute: Domain naming the input where an entry is NaN or infinite; Shape naming "A".
core::Result<void> checkFinite(const ComplexGrid &a, const char *name);
core::Result<void> checkSquare(const ComplexGrid &a);

} // namespace numerics
