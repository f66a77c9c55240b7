#include "numerics/ball.h"

#include "numerics/bigrational.h"

#include <boost/math/constants/constants.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

/// What an operation may round by, relative to its result. The type holds 450 digits; ten of them are left to the
/// functions of Boost.
const LongReal &unit()
{
    static const LongReal value("1e-440");
    return value;
}

/// value with the error that its making adds; 0 where the error may be all of it.
Ball rounded(const LongReal &value, const LongReal &error)
{
    const LongReal size = mp::abs(value);
    const LongReal whole = error + size * unit();
    if (size <= whole)
        return {.value = 0, .error = whole + size};
    return {.value = value, .error = whole};
}

std::int64_t bitLength(const BigInteger &number)
{
    return number.is_zero() ? 0 : static_cast<std::int64_t>(mp::msb(mp::abs(number))) + 1;
}

} // namespace

Ball ballOf(const Rational &number)
{
    if (number.isZero())
        return {};
    constexpr std::int64_t bits = 1600; // more than LongReal holds
    BigInteger above = mp::numerator(number.big().value);
    BigInteger below = mp::denominator(number.big().value);
    const std::int64_t shift = bits - (bitLength(above) - bitLength(below));
    (shift >= 0 ? above : below) <<= static_cast<unsigned long>(std::abs(shift));
    const BigInteger quotient = above / below;
    return rounded(mp::ldexp(LongReal(quotient), static_cast<int>(-shift)), 0);
}

Ball piBall()
{
    static const LongReal pi = boost::math::constants::pi<LongReal>();
    return rounded(pi, 0);
}

Ball operator-(const Ball &a)
{
    return {.value = -a.value, .error = a.error};
}

Ball operator+(const Ball &a, const Ball &b)
{
    return rounded(a.value + b.value, a.error + b.error);
}

Ball operator*(const Ball &a, const Ball &b)
{
    return rounded(a.value * b.value, mp::abs(a.value) * b.error + mp::abs(b.value) * a.error + a.error * b.error);
}

Ball operator/(const Ball &a, const Ball &b)
{
    const LongReal value = a.value / b.value;
    return rounded(value, (a.error + mp::abs(value) * b.error) / (mp::abs(b.value) - b.error));
}

Ball squareRoot(const Ball &a)
{
    if (a.value == 0)
        return {.value = 0, .error = mp::sqrt(a.error)};
    const LongReal value = mp::sqrt(a.value);
    return rounded(value, a.error / value);
}

core::Result<Ball> exponential(const Ball &a)
{
    constexpr double most = 1e8;
    if (a.value > most || a.error > 1)
        return core::fail(core::ErrorKind::Domain, {},
                          MARK_TEXT("Number", "this is beyond the range of a double (about 1.8e308)"));
    if (a.value < -most)
        return Ball{.value = 0, .error = mp::exp(LongReal(-most))};
    const LongReal value = mp::exp(a.value);
    return rounded(value, 2 * value * a.error);
}

Ball logarithm(const Ball &a)
{
    return rounded(mp::log(a.value), a.error / (a.value - a.error) + unit());
}

Ball sine(const Ball &a)
{
    const LongReal error = a.error + (1 + mp::abs(a.value)) * unit();
    return error > 1 ? Ball{.value = 0, .error = 1} : rounded(mp::sin(a.value), error);
}

Ball cosine(const Ball &a)
{
    const LongReal error = a.error + (1 + mp::abs(a.value)) * unit();
    return error > 1 ? Ball{.value = 0, .error = 1} : rounded(mp::cos(a.value), error);
}

Ball angle(const Ball &x, const Ball &y)
{
    const LongReal distance = std::max(LongReal(mp::abs(x.value) - x.error), LongReal(mp::abs(y.value) - y.error));
    return rounded(mp::atan2(y.value, x.value), (x.error + y.error) / distance + unit());
}

core::Result<double> toDouble(const Ball &a)
{
    static const LongReal least = mp::ldexp(LongReal(1), -1075); // half the least double
    if (mp::abs(a.value) + a.error <= least)
        return 0.0;
    const LongReal enough = mp::ldexp(LongReal(mp::abs(a.value)), -64);
    if (!(a.error <= enough))
        return core::fail(core::ErrorKind::NotConverged, {},
                          MARK_TEXT("Number", "the parts of this cancel so far that its digits cannot be computed"));
    const auto result = a.value.convert_to<double>();
    if (!std::isfinite(result))
        return core::fail(core::ErrorKind::Domain, {},
                          MARK_TEXT("Number", "this is beyond the range of a double (about 1.8e308)"));
    return result;
}

} // namespace numerics
