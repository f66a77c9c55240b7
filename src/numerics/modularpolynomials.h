#pragma once

#include <cstdint>
#include <vector>

namespace numerics {

/// A polynomial over the numbers modulo a prime p < 2³¹: coefficients from 0 to p − 1, lowest power first, the last of
/// them not 0; no coefficients for 0.
using ModularPolynomial = std::vector<std::int64_t>;

/// The remainder from 0 to p − 1.
std::int64_t modulo(std::int64_t number, std::int64_t p);

/// Takes the zeros off the highest powers.
void trim(ModularPolynomial &a);
ModularPolynomial product(const ModularPolynomial &a, const ModularPolynomial &b, std::int64_t p);
/// Divides a by d, which must not be 0, and gives the quotient; a becomes the remainder.
ModularPolynomial divide(ModularPolynomial &a, const ModularPolynomial &d, std::int64_t p);
/// Monic, or 0 where both are.
ModularPolynomial greatestCommonDivisor(ModularPolynomial a, ModularPolynomial b, std::int64_t p);
/// The polynomial g of lower degree than f for which a · g leaves 1 by f; a and f must have no common factor.
ModularPolynomial inverse(ModularPolynomial a, const ModularPolynomial &f, std::int64_t p);
ModularPolynomial derivative(const ModularPolynomial &a, std::int64_t p);

/// The monic irreducible factors of a monic polynomial without multiple roots, of degree at least 1.
/// Source: Berlekamp's algorithm; von zur Gathen, Gerhard, Modern Computer Algebra (2013), section 14.8.
std::vector<ModularPolynomial> irreducibleFactors(const ModularPolynomial &f, std::int64_t p);

} // namespace numerics
