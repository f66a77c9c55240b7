#include "numerics/closedparts.h"

#include "numerics/bigrational.h"
#include "numerics/closednumber.h"

#include <utility>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

Component limited(Rational number)
{
    if (number.bits() > ClosedNumber::mostBits)
        return ballOf(number);
    return number;
}

/// The q-th root of a whole number, if it is whole.
std::optional<BigInteger> wholeRoot(const BigInteger &number, unsigned q)
{
    if (number <= 1)
        return number;
    constexpr unsigned mostBits = 1400; // what a LongReal holds to the last digit
    if (q == 2) {
        BigInteger root = mp::sqrt(number);
        return root * root == number ? std::optional(root) : std::nullopt;
    }
    if (mp::msb(number) > mostBits)
        return std::nullopt;
    const LongReal near = mp::exp(mp::log(LongReal(number)) / q);
    const BigInteger root(mp::round(near));
    return mp::pow(root, q) == number ? std::optional(root) : std::nullopt;
}

} // namespace

Component operator-(const Component &a)
{
    if (const auto *exact = std::get_if<Rational>(&a))
        return -*exact;
    return -std::get<Ball>(a);
}

Component operator+(const Component &a, const Component &b)
{
    const auto *left = std::get_if<Rational>(&a);
    const auto *right = std::get_if<Rational>(&b);
    if (left && right)
        return limited(*left + *right);
    if (isZero(a))
        return b;
    if (isZero(b))
        return a;
    return ball(a) + ball(b);
}

Component operator*(const Component &a, const Component &b)
{
    const auto *left = std::get_if<Rational>(&a);
    const auto *right = std::get_if<Rational>(&b);
    if (left && right)
        return limited(*left * *right);
    if (isZero(a) || isZero(b))
        return Rational(0);
    return ball(a) * ball(b);
}

Component operator/(const Component &a, const Component &b)
{
    const auto *above = std::get_if<Rational>(&a);
    const auto *below = std::get_if<Rational>(&b);
    if (above && below)
        return limited(*above / *below);
    if (isZero(a))
        return a;
    return ball(a) / ball(b);
}

std::optional<Rational> exactRoot(const Rational &a, unsigned q)
{
    const auto above = wholeRoot(mp::numerator(a.big().value), q);
    const auto below = above ? wholeRoot(mp::denominator(a.big().value), q) : std::nullopt;
    if (!below)
        return std::nullopt;
    return Rational(BigRational{mp::mpq_rational(*above, *below)});
}

Component squareRoot(const Component &a)
{
    if (const auto *exact = std::get_if<Rational>(&a))
        if (auto whole = exactRoot(*exact, 2))
            return std::move(*whole);
    return squareRoot(ball(a));
}

} // namespace numerics
