#include "numerics/quadratic.h"

#include "numerics/bigrational.h"
#include "numerics/deepcomplex.h"

#include <utility>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

/// "+ 1/2 √5", "-i" and their like: a number times what the signs of roots stand for, with its sign.
std::string term(const Rational &factor, const std::string &root, const std::string &times)
{
    if (root.empty())
        return factor.text();
    const Rational size = factor.sign() < 0 ? -factor : factor;
    return (factor.sign() < 0 ? "-" : "") + (size == Rational(1) ? root : size.text() + times + root);
}

/// a + b √d where one of the terms may be 0; plus, minus: what joins them.
std::string sum(const Rational &a, const std::string &second, const char *plus, const char *minus)
{
    if (a.isZero())
        return second;
    return second.front() == '-' ? a.text() + minus + second.substr(1) : a.text() + plus + second;
}

std::string withMinusSign(std::string text)
{
    for (std::size_t at = text.find('-'); at != std::string::npos; at = text.find('-', at))
        text.replace(at, 1, "−");
    return text;
}

} // namespace

Quadratic::Quadratic(Rational a) : m_a(std::move(a))
{
}

Quadratic::Quadratic(Rational a, Rational b, Rational d) : m_a(std::move(a)), m_b(std::move(b)), m_d(std::move(d))
{
    if (m_b.isZero())
        m_d = 0;
}

Quadratic Quadratic::realPart() const
{
    return isReal() ? *this : Quadratic(m_a);
}

Quadratic Quadratic::imaginaryPart() const
{
    if (isReal())
        return {};
    return m_d == Rational(-1) ? Quadratic(m_b) : Quadratic(0, m_b, -m_d);
}

std::string Quadratic::text() const
{
    if (isRational())
        return m_a.text();
    std::string root = isReal() ? "sqrt(" + m_d.text() + ")" : "i";
    if (!isReal() && !(m_d == Rational(-1)))
        root = "sqrt(" + (-m_d).text() + ")*i";
    return sum(m_a, term(m_b, root, "*"), "+", "-");
}

std::string Quadratic::words() const
{
    if (isRational())
        return withMinusSign(m_a.text());
    std::string root = isReal() ? "√" + m_d.text() : "i";
    if (!isReal() && !(m_d == Rational(-1)))
        root = "√" + (-m_d).text() + " i";
    return withMinusSign(sum(m_a, term(m_b, root, " "), " + ", " - "));
}

std::complex<double> Quadratic::toComplex() const
{
    return rounded(deep(*this));
}

Quadratic Quadratic::operator-() const
{
    return {-m_a, -m_b, m_d};
}

Quadratic &Quadratic::operator+=(const Quadratic &other)
{
    if (isRational())
        m_d = other.m_d;
    m_a += other.m_a;
    m_b += other.m_b;
    if (m_b.isZero())
        m_d = 0;
    return *this;
}

Quadratic &Quadratic::operator-=(const Quadratic &other)
{
    return *this += -other;
}

Quadratic &Quadratic::operator*=(const Quadratic &other)
{
    const Rational &d = isRational() ? other.m_d : m_d;
    *this = Quadratic(m_a * other.m_a + m_b * other.m_b * d, m_a * other.m_b + m_b * other.m_a, d);
    return *this;
}

Quadratic &Quadratic::operator/=(const Quadratic &other)
{
    const Rational norm = other.m_a * other.m_a - other.m_b * other.m_b * other.m_d;
    return *this *= Quadratic(other.m_a / norm, -other.m_b / norm, other.m_d);
}

Quadratic squareRootOf(const Rational &number)
{
    if (number.isZero())
        return {};
    const BigInteger below = mp::denominator(number.big().value);
    BigInteger rest = mp::abs(mp::numerator(number.big().value)) * below; // √(p/q) = √(p q) / q
    BigInteger outside = 1;
    const BigInteger whole = mp::sqrt(rest);
    if (whole * whole == rest) {
        outside = whole;
        rest = 1;
    }
    constexpr unsigned largest = 1000;
    for (unsigned k = 2; k <= largest && BigInteger(k) * k <= rest; ++k)
        for (const unsigned square = k * k; rest % square == 0; rest /= square)
            outside *= k;
    const Rational factor(BigRational{mp::mpq_rational(outside, below)});
    if (number.sign() > 0 && rest == 1)
        return factor;
    return {0, factor, Rational(BigRational{mp::mpq_rational(number.sign() < 0 ? BigInteger(-rest) : rest)})};
}

} // namespace numerics
