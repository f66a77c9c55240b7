#pragma once

#include "calculators/matrixgenerators.h"

// The makers behind the table of matrixgenerators.cpp; of use only to it.
namespace calculators {

using TextMatrix = core::Grid<std::string>;
using MadeMatrix = core::Result<TextMatrix>;
using MadeNumbers = core::Result<core::Grid<double>>;

/// n×n with the numbers 1 … n², every row, column and both diagonals of one sum; there is none of size 2 (Domain).
/// Odd sizes by the diagonal walk (de la Loubère), multiples of four by exchanging with the complement, the rest from a
/// square of half the size by Strachey's exchange.
MadeMatrix magicSquare(const GeneratorValues &values);
MadeNumbers magicNumbers(const GeneratorValues &values);

/// Independent integers, each of the range alike; Domain where it is empty.
MadeMatrix randomIntegers(const GeneratorValues &values);
MadeNumbers randomIntegerNumbers(const GeneratorValues &values);

/// Independent normal numbers, rounded to so many decimals: the rounding also takes away what the logarithms of
/// different machines differ by.
MadeMatrix randomNormal(const GeneratorValues &values);
MadeNumbers randomNormalNumbers(const GeneratorValues &values);

/// B Bᵀ + n I for an n×n matrix B of integers from −3 to 3: symmetric, every eigenvalue at least n.
MadeMatrix randomPositiveDefinite(const GeneratorValues &values);
MadeNumbers randomPositiveDefiniteNumbers(const GeneratorValues &values);

/// (cos φ, −sin φ; sin φ, cos φ), φ in degrees: roots at multiples of 30° and 45°, else cosines of a fraction of pi.
MadeMatrix planeRotation(const GeneratorValues &values);

/// The same about one of the three axes, by the right-hand rule.
MadeMatrix spaceRotation(const GeneratorValues &values);

/// Row i is 1, xᵢ, xᵢ², … of so many columns; 0 columns for as many as rows.
MadeMatrix vandermonde(const GeneratorValues &values);

/// Constant along its diagonals: the first column, and the first row, whose first entry is the column's.
MadeMatrix toeplitz(const GeneratorValues &values);

/// Of the polynomial with these coefficients, highest power first: ones below the diagonal, the last column
/// −a₀/aₙ … −aₙ₋₁/aₙ; its eigenvalues are the roots. Domain where the first coefficient is 0.
MadeMatrix companion(const GeneratorValues &values);

} // namespace calculators
