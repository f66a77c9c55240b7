#pragma once

#include "core/result.h"
#include "numerics/rational.h"

#include <boost/multiprecision/cpp_bin_float.hpp>

namespace numerics {

/// So many digits that what is left of 1 by cancellation is below the least double before it is lost.
using LongReal = boost::multiprecision::number<boost::multiprecision::cpp_bin_float<450>>;

/// A real number and how far from the true one it may lie. A value that its error may exceed is 0.
struct Ball
{
    LongReal value = 0;
    LongReal error = 0;
};

// Each rounds by at most 10⁻⁴⁴⁰ of its result and adds that to the error.
// Source: Higham, Accuracy and Stability of Numerical Algorithms (2002), section 26.4 (running error bounds).
Ball ballOf(const Rational &number);
Ball piBall();
Ball operator-(const Ball &a);
Ball operator+(const Ball &a, const Ball &b);
Ball operator*(const Ball &a, const Ball &b);
/// The divisor must not be 0.
Ball operator/(const Ball &a, const Ball &b);
/// a ≥ 0.
Ball squareRoot(const Ball &a);
/// Errors: Domain beyond exp(10⁸).
core::Result<Ball> exponential(const Ball &a);
/// a > 0.
Ball logarithm(const Ball &a);
Ball sine(const Ball &a);
Ball cosine(const Ball &a);
/// The angle of the point (x, y), in (−π, π]; x and y not both 0.
Ball angle(const Ball &x, const Ball &y);

/// The nearest double, now and then the one beside it.
/// Errors: Domain beyond the range; NotConverged where the error leaves less than a double's digits.
core::Result<double> toDouble(const Ball &a);

} // namespace numerics
