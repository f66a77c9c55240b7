#pragma once

#include <boost/multiprecision/gmp.hpp>

namespace numerics {

using BigInteger = boost::multiprecision::mpz_int;

/// What a Rational holds; only for sources that work on its numerator and denominator themselves.
struct BigRational
{
    boost::multiprecision::mpq_rational value = 0;
};

/// numerator / denominator rounded to the nearest double, ties to even, subnormal ones included; ±∞ beyond the range.
/// The denominator must not be 0.
double nearestDouble(const BigInteger &numerator, const BigInteger &denominator);

} // namespace numerics
