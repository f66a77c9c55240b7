#include "numerics/closednumber.h"

#include "numerics/bigrational.h"
#include "numerics/closedparts.h"

#include <optional>
#include <utility>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

using Number = core::Result<ClosedNumber>;

tl::unexpected<core::Error> undefined(core::Text text)
{
    return core::fail(core::ErrorKind::Domain, {}, std::move(text));
}

ClosedNumber number(Component real, Component imaginary = Rational(0))
{
    return ClosedNumber(ClosedParts{.real = std::move(real), .imaginary = std::move(imaginary)});
}

/// Whether it is 0, or cannot be told from 0.
bool mayBeZero(const ClosedNumber &z)
{
    return sign(z.parts().real) == 0 && sign(z.parts().imaginary) == 0;
}

Component squaredSize(const ClosedNumber &z)
{
    return z.parts().real * z.parts().real + z.parts().imaginary * z.parts().imaginary;
}

ClosedNumber timesI(const ClosedNumber &z)
{
    return number(-z.parts().imaginary, z.parts().real);
}

/// The argument in (−π, π]; z is not 0.
Component argument(const ClosedNumber &z)
{
    const ClosedParts &parts = z.parts();
    if (!isZero(parts.imaginary))
        return angle(ball(parts.real), ball(parts.imaginary));
    return sign(parts.real) < 0 ? Component(piBall()) : Component(Rational(0));
}

ClosedNumber squareRoot(const ClosedNumber &z)
{
    const ClosedParts &parts = z.parts();
    if (z.isReal() || sign(parts.imaginary) == 0)
        return sign(parts.real) < 0 ? number(Rational(0), squareRoot(-parts.real)) : number(squareRoot(parts.real));
    // The half of |z| + |re z| does not cancel; the other part follows from the imaginary one.
    const Component size = squareRoot(squaredSize(z));
    const bool left = sign(parts.real) < 0;
    const Component half = Rational(1) / Rational(2);
    const Component larger = squareRoot((size + (left ? -parts.real : parts.real)) * half);
    const Component other = parts.imaginary * half / larger;
    if (!left)
        return number(larger, other);
    return sign(parts.imaginary) < 0 ? number(-other, -larger) : number(other, larger);
}

Number exponential(const ClosedNumber &z)
{
    const ClosedParts &parts = z.parts();
    Component size = Rational(1);
    if (!isZero(parts.real)) {
        const auto result = exponential(ball(parts.real));
        if (!result)
            return core::fail(result.error());
        size = *result;
    }
    if (z.isReal())
        return number(size);
    return number(size * cosine(ball(parts.imaginary)), size * sine(ball(parts.imaginary)));
}

Number logarithm(const ClosedNumber &z)
{
    if (mayBeZero(z))
        return undefined(MARK_TEXT("Number", "the logarithm of 0 is not defined"));
    if (!z.isReal())
        return number(logarithm(ball(squaredSize(z))) * ballOf(Rational(1) / Rational(2)), argument(z));
    const Component size = sign(z.parts().real) < 0 ? -z.parts().real : z.parts().real;
    const auto *exact = std::get_if<Rational>(&size);
    const bool one = exact && *exact == Rational(1);
    return number(one ? Component(Rational(0)) : Component(logarithm(ball(size))), argument(z));
}

/// (exp(iz) + sign · exp(−iz)) / divisor, which is the cosine and the sine of a complex number.
Number wave(const ClosedNumber &z, int sign, const ClosedNumber &divisor)
{
    auto forth = exponential(timesI(z));
    if (!forth)
        return forth;
    auto back = exponential(-timesI(z));
    if (!back)
        return back;
    return divide(sign > 0 ? *forth + *back : *forth - *back, divisor);
}

Number sine(const ClosedNumber &z)
{
    if (!z.isReal())
        return wave(z, -1, ClosedNumber(0, 2));
    return isZero(z.parts().real) ? number(Rational(0)) : number(sine(ball(z.parts().real)));
}

Number cosine(const ClosedNumber &z)
{
    if (!z.isReal())
        return wave(z, 1, ClosedNumber(2));
    return isZero(z.parts().real) ? number(Rational(1)) : number(cosine(ball(z.parts().real)));
}

Number tangent(const ClosedNumber &z)
{
    auto above = sine(z);
    if (!above)
        return above;
    auto below = cosine(z);
    if (!below)
        return below;
    if (mayBeZero(*below))
        return undefined(MARK_TEXT("Number", "the tangent is not defined here: the cosine is 0"));
    return divide(*above, *below);
}

/// 1 − z².
ClosedNumber oneLessSquare(const ClosedNumber &z)
{
    return ClosedNumber(1) - z * z;
}

/// The angle of a point given by its coordinates, 0 where both are: an inverse function of a real number.
ClosedNumber angleOf(const Component &across, const Component &up)
{
    return number(argument(number(across, up)));
}

/// Whether it is real and in [−1, 1].
bool isInUnit(const ClosedNumber &z)
{
    return z.isReal() && sign(oneLessSquare(z).parts().real) >= 0;
}

/// −i ln(iz + √(1 − z²)) (Abramowitz, Stegun, 4.4.26).
Number arcSine(const ClosedNumber &z)
{
    const ClosedNumber root = squareRoot(oneLessSquare(z));
    if (isInUnit(z))
        return angleOf(root.parts().real, z.parts().real);
    auto natural = logarithm(timesI(z) + root);
    if (!natural)
        return natural;
    const ClosedNumber value = -timesI(*natural);
    const bool onCut = z.isReal() && sign(z.parts().real) > 0;
    return onCut ? number(value.parts().real, -value.parts().imaginary) : value;
}

Number arcCosine(const ClosedNumber &z)
{
    if (isInUnit(z))
        return angleOf(z.parts().real, squareRoot(oneLessSquare(z)).parts().real);
    auto sine = arcSine(z);
    if (!sine)
        return sine;
    return ClosedNumber::pi() * ClosedNumber(Rational(1) / Rational(2)) - *sine;
}

/// (ln(1 + iz) − ln(1 − iz)) / 2i (Abramowitz, Stegun, 4.4.28).
Number arcTangent(const ClosedNumber &z)
{
    if (z.isReal())
        return angleOf(Rational(1), z.parts().real);
    const auto above = logarithm(ClosedNumber(1) + timesI(z));
    const auto below = logarithm(ClosedNumber(1) - timesI(z));
    if (!above || !below)
        return undefined(MARK_TEXT("Number", "the arctangent of i and of -i is not defined"));
    return divide(*above - *below, ClosedNumber(0, 2));
}

/// (eᶻ + sign · e⁻ᶻ) / 2.
Number hyperbolic(const ClosedNumber &z, int sign)
{
    auto forth = exponential(z);
    if (!forth)
        return forth;
    auto back = exponential(-z);
    if (!back)
        return back;
    return divide(sign > 0 ? *forth + *back : *forth - *back, ClosedNumber(2));
}

/// (1 − e⁻²ᶻ) / (1 + e⁻²ᶻ) where z is on the right, so that nothing overflows; on the left by its symmetry.
Number hyperbolicTangent(const ClosedNumber &z)
{
    if (sign(z.parts().real) < 0)
        return hyperbolicTangent(-z).map([](const ClosedNumber &value) { return -value; });
    auto small = exponential(ClosedNumber(-2) * z);
    if (!small)
        return small;
    const ClosedNumber below = ClosedNumber(1) + *small;
    if (mayBeZero(below))
        return undefined(MARK_TEXT("Number", "the hyperbolic tangent is not defined here: the cosine is 0"));
    return divide(ClosedNumber(1) - *small, below);
}

ClosedNumber absoluteValue(const ClosedNumber &z)
{
    if (z.isReal())
        return sign(z.parts().real) < 0 ? -z : z;
    return number(squareRoot(squaredSize(z)));
}

/// z to a whole power n, n ≥ 0; exact for as long as it is not too large.
ClosedNumber wholePower(ClosedNumber z, BigInteger n)
{
    ClosedNumber result(1);
    for (; n > 0; n >>= 1) {
        if (mp::bit_test(n, 0))
            result = result * z;
        if (n > 1)
            z = z * z;
    }
    return result;
}

/// The power with a whole exponent, where that is not beyond computing.
std::optional<Number> integerPower(const ClosedNumber &base, const Rational &exponent)
{
    if (!exponent.isInteger())
        return std::nullopt;
    const BigInteger n = mp::numerator(exponent.big().value);
    const bool unit = base.rational() && (*base.rational() == Rational(1) || *base.rational() == Rational(-1));
    if (unit)
        return n % 2 == 0 ? ClosedNumber(1) : base;
    if (mp::abs(n) > BigInteger(1'000'000'000))
        return std::nullopt;
    const ClosedNumber size = wholePower(base, mp::abs(n));
    return n < 0 ? divide(ClosedNumber(1), size) : Number(size);
}

/// A rational root of a positive rational, to a whole power.
std::optional<Number> rootPower(const ClosedNumber &base, const Rational &exponent)
{
    constexpr unsigned mostRoot = 64;
    const BigInteger q = mp::denominator(exponent.big().value);
    if (!base.rational() || base.rational()->sign() < 0 || q < 2 || q > mostRoot)
        return std::nullopt;
    const auto root = exactRoot(*base.rational(), static_cast<unsigned>(q));
    if (!root)
        return std::nullopt;
    return integerPower(ClosedNumber(*root),
                        Rational(BigRational{mp::mpq_rational(mp::numerator(exponent.big().value))}));
}

} // namespace

ClosedNumber::ClosedNumber(Rational real, Rational imaginary)
    : ClosedNumber(ClosedParts{.real = std::move(real), .imaginary = std::move(imaginary)})
{
}

ClosedNumber::ClosedNumber(ClosedParts parts) : m_parts(std::make_shared<const ClosedParts>(std::move(parts)))
{
}

ClosedNumber ClosedNumber::pi()
{
    return number(piBall());
}

ClosedNumber ClosedNumber::e()
{
    return number(*numerics::exponential(ballOf(1)));
}

bool ClosedNumber::isReal() const
{
    return isZero(m_parts->imaginary);
}

const Rational *ClosedNumber::rational() const
{
    return isReal() ? std::get_if<Rational>(&m_parts->real) : nullptr;
}

core::Result<std::complex<double>> ClosedNumber::toComplex() const
{
    const auto part = [](const Component &component) {
        const auto *exact = std::get_if<Rational>(&component);
        const auto whole = exact ? core::Result<double>(exact->toDouble()) : toDouble(std::get<Ball>(component));
        return whole && std::isinf(*whole) ? toDouble(ball(component)) : whole;
    };
    const auto real = part(m_parts->real);
    if (!real)
        return core::fail(real.error());
    const auto imaginary = part(m_parts->imaginary);
    if (!imaginary)
        return core::fail(imaginary.error());
    return std::complex<double>(*real, *imaginary);
}

ClosedNumber operator-(const ClosedNumber &a)
{
    return number(-a.parts().real, -a.parts().imaginary);
}

ClosedNumber operator+(const ClosedNumber &a, const ClosedNumber &b)
{
    return number(a.parts().real + b.parts().real, a.parts().imaginary + b.parts().imaginary);
}

ClosedNumber operator-(const ClosedNumber &a, const ClosedNumber &b)
{
    return a + -b;
}

ClosedNumber operator*(const ClosedNumber &a, const ClosedNumber &b)
{
    const ClosedParts &left = a.parts();
    const ClosedParts &right = b.parts();
    return number(left.real * right.real + -(left.imaginary * right.imaginary),
                  left.real * right.imaginary + left.imaginary * right.real);
}

Number divide(const ClosedNumber &a, const ClosedNumber &b)
{
    if (mayBeZero(b))
        return undefined(MARK_TEXT("Number", "this divides by 0"));
    if (b.isReal())
        return number(a.parts().real / b.parts().real, a.parts().imaginary / b.parts().real);
    const ClosedNumber above = a * number(b.parts().real, -b.parts().imaginary);
    const Component below = squaredSize(b);
    return number(above.parts().real / below, above.parts().imaginary / below);
}

Number power(const ClosedNumber &base, const ClosedNumber &exponent)
{
    if (const Rational *exact = exponent.rational()) {
        if (auto result = integerPower(base, *exact))
            return std::move(*result);
        if (auto result = rootPower(base, *exact))
            return std::move(*result);
        if (*exact == Rational(1) / Rational(2))
            return squareRoot(base);
    }
    if (mayBeZero(base)) {
        if (exponent.isReal() && sign(exponent.parts().real) > 0)
            return base;
        return undefined(MARK_TEXT("Number", "this power of 0 is not defined"));
    }
    auto natural = logarithm(base);
    if (!natural)
        return natural;
    return exponential(*natural * exponent);
}

Number apply(ElementaryFunction function, const ClosedNumber &z)
{
    switch (function) {
    case ElementaryFunction::SquareRoot:
        return squareRoot(z);
    case ElementaryFunction::Exponential:
        return exponential(z);
    case ElementaryFunction::Logarithm:
        return logarithm(z);
    case ElementaryFunction::Sine:
        return sine(z);
    case ElementaryFunction::Cosine:
        return cosine(z);
    case ElementaryFunction::Tangent:
        return tangent(z);
    case ElementaryFunction::ArcSine:
        return arcSine(z);
    case ElementaryFunction::ArcCosine:
        return arcCosine(z);
    case ElementaryFunction::ArcTangent:
        return arcTangent(z);
    case ElementaryFunction::HyperbolicSine:
        return hyperbolic(z, -1);
    case ElementaryFunction::HyperbolicCosine:
        return hyperbolic(z, 1);
    case ElementaryFunction::HyperbolicTangent:
        return hyperbolicTangent(z);
    case ElementaryFunction::AbsoluteValue:
        break;
    }
    return absoluteValue(z);
}

} // namespace numerics
