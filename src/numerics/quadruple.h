#pragma once

#include <boost/multiprecision/cpp_bin_float.hpp>

namespace numerics {

/// Twice the digits of a double and more, for the few places where they are needed: some thirty times slower than Wide.
using Quadruple = boost::multiprecision::cpp_bin_float_quad;

} // namespace numerics
