#pragma once

#include <boost/math/policies/policy.hpp>

#include <cmath>
#include <limits>

namespace numerics {

/// The type that distributions compute in: eleven bits more than a double, so that one rounding at the end is all that
/// is seen, and exponents down to 10⁻⁴⁹³², so that tails do not underflow early.
using Wide = long double;

inline constexpr Wide wideInfinity = std::numeric_limits<Wide>::infinity();
inline constexpr Wide wideNotANumber = std::numeric_limits<Wide>::quiet_NaN();
/// ½ ln 2π
inline constexpr Wide halfLogTwoPi = 0.918938533204672741780329736405617640L;
inline constexpr Wide twoPi = 6.283185307179586476925286766559005768L;
inline constexpr Wide pi = 3.141592653589793238462643383279502884L;
/// Euler's γ
inline constexpr Wide eulerGamma = 0.577215664901532860606512090082402431L;

/// Boost answers NaN, ±∞ or its best value instead of throwing; arguments are checked before.
using WidePolicy = boost::math::policies::policy<
    boost::math::policies::domain_error<boost::math::policies::ignore_error>,
    boost::math::policies::pole_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::underflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::denorm_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>,
    boost::math::policies::rounding_error<boost::math::policies::ignore_error>,
    boost::math::policies::indeterminate_result_error<boost::math::policies::ignore_error>>;

/// The same in doubles alone, for first guesses.
using QuickPolicy = boost::math::policies::normalise<WidePolicy, boost::math::policies::promote_double<false>>::type;

/// A positive number factor · exp(exponent), which itself may be too large or too small to be held.
struct Scaled
{
    Wide exponent = 0.0L;
    Wide factor = 1.0L;
};

inline Wide wide(const Scaled &number)
{
    return number.factor * std::exp(number.exponent);
}

inline Wide logarithm(const Scaled &number)
{
    return number.exponent + std::log(number.factor);
}

/// The number as a double. The exponential of a double takes a tenth of the time of a wide one; what the double leaves
/// of the exponent is put right to first order.
inline double narrow(const Scaled &number)
{
    if (!(std::abs(number.exponent) < 700.0L))
        return static_cast<double>(wide(number));
    const auto head = static_cast<double>(number.exponent);
    const Wide rest = number.exponent - head;
    return static_cast<double>(number.factor * std::exp(head) * (1.0L + rest));
}

/// u − 1 − ln u for u ≥ 0, to full relative accuracy also near 1: d is u − 1, which the caller knows better than the
/// difference tells. With r = d/(2+d) it is d·r − 2r³(1/3 + r²/5 + r⁴/7 + …), from ln(1+d) = 2 artanh r.
inline Wide deviance(Wide u, Wide d)
{
    const Wide r = d / (2.0L + d);
    if (!(std::abs(r) < 0.1L))
        return d - std::log(u);
    const Wide s = r * r;
    Wide series = 1.0L / 23.0L;
    for (int n = 21; n >= 3; n -= 2)
        series = series * s + 1.0L / static_cast<Wide>(n);
    return d * r - 2.0L * r * s * series;
}

/// ln(x/y) for x, y > 0, to full relative accuracy also where they are near one another.
inline Wide logRatio(Wide x, Wide y)
{
    const Wide ratio = x / y;
    return ratio > 0.5L && ratio < 2.0L ? std::log1p((x - y) / y) : std::log(ratio);
}

/// ln Γ(z) − ((z − ½) ln z − z + ½ ln 2π) for z > 0: what Stirling's formula leaves.
Wide stirlingRest(Wide z);

/// ln z − 1/(2z) − ψ(z) for z > 0, with ψ the digamma function.
Wide digammaRest(Wide z);

} // namespace numerics
