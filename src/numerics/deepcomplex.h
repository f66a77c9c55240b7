#pragma once

#include "numerics/quadratic.h"
#include "numerics/rational.h"

#include <boost/multiprecision/complex_adaptor.hpp>
#include <boost/multiprecision/cpp_bin_float.hpp>

#include <complex>

namespace numerics {

/// Numbers of 150 digits, for what is rounded to doubles once at the end.
using Deep = boost::multiprecision::number<boost::multiprecision::cpp_bin_float<150>>;
using DeepComplex =
    boost::multiprecision::number<boost::multiprecision::complex_adaptor<boost::multiprecision::cpp_bin_float<150>>,
                                  boost::multiprecision::et_off>;

Deep deep(const Rational &number);
/// No digits are lost where the two terms cancel.
DeepComplex deep(const Quadratic &number);
std::complex<double> rounded(const DeepComplex &number);

} // namespace numerics
