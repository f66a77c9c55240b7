#include "numerics/rational.h"

#include "numerics/bigrational.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <optional>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

std::int64_t bitLength(const BigInteger &number)
{
    return number.is_zero() ? 0 : static_cast<std::int64_t>(mp::msb(mp::abs(number))) + 1;
}

/// The power of two of the last bit of a subnormal double.
constexpr std::int64_t leastPower = -1074;

/// bits without its last `dropped` ones (1 … 63), rounded to nearest, ties to even; more: whether the number goes on
/// after its last bit.
std::uint64_t rounded(std::uint64_t bits, unsigned dropped, bool more)
{
    const std::uint64_t whole = std::uint64_t{1} << dropped;
    const std::uint64_t half = whole >> 1;
    const std::uint64_t rest = bits & (whole - 1);
    const std::uint64_t kept = bits >> dropped;
    const bool up = rest > half || (rest == half && (more || (kept & 1) != 0));
    return up ? kept + 1 : kept;
}

core::Text tooLongText()
{
    return core::filled(MARK_TEXT("Rational", "an exact number may have at most %1 digits when it is written out"),
                        {core::literal(Rational::mostDigits)});
}

tl::unexpected<core::Error> notANumber(std::string_view text)
{
    return core::fail(core::ErrorKind::Domain, {},
                      core::filled(MARK_TEXT("Rational", "“%1” is not an integer, a decimal or a fraction"),
                                   {core::literal(std::string(text.substr(0, 40)))}));
}

bool areDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Takes a sign off the front; true if it is a minus.
bool takeSign(std::string_view &text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    return negative;
}

// Boost would take a leading 0 for the sign of an octal number.
BigInteger integer(std::string_view digits)
{
    const std::size_t first = digits.find_first_not_of('0');
    return first == std::string_view::npos ? BigInteger(0) : BigInteger(std::string(digits.substr(first)));
}

/// The power of ten after an e; beyond any limit of ours it is cut off, keeping its sign.
std::optional<std::int64_t> exponent(std::string_view text)
{
    const bool negative = takeSign(text);
    if (text.empty() || !areDigits(text))
        return std::nullopt;
    std::int64_t power = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), power).ec != std::errc{})
        power = std::numeric_limits<std::int64_t>::max() / 4;
    power = std::min(power, std::numeric_limits<std::int64_t>::max() / 4);
    return negative ? -power : power;
}

core::Result<Rational> decimal(std::string_view text)
{
    std::string_view rest = text;
    const bool negative = takeSign(rest);
    const std::size_t e = std::min(rest.find_first_of("eE"), rest.size());
    const auto power = e == rest.size() ? std::optional<std::int64_t>(0) : exponent(rest.substr(e + 1));
    const std::string_view mantissa = rest.substr(0, e);
    const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
    const std::string_view whole = mantissa.substr(0, point);
    const std::string_view fraction = point < mantissa.size() ? mantissa.substr(point + 1) : std::string_view{};
    if (!power || whole.size() + fraction.size() == 0 || !areDigits(whole) || !areDigits(fraction))
        return notANumber(text);

    const std::string digits = std::string(whole) + std::string(fraction);
    const std::int64_t shift = *power - static_cast<std::int64_t>(fraction.size());
    const auto limit = static_cast<std::int64_t>(Rational::mostDigits);
    if (digits.size() > Rational::mostDigits)
        return core::fail(core::ErrorKind::TooLarge, {}, tooLongText());
    const BigInteger number = integer(digits);
    if (number.is_zero())
        return Rational(0);
    if (shift > limit || shift < -limit)
        return core::fail(core::ErrorKind::TooLarge, {}, tooLongText());
    const BigInteger scale = mp::pow(BigInteger(10), static_cast<unsigned>(std::abs(shift)));
    mp::mpq_rational value = shift >= 0 ? mp::mpq_rational(number * scale) : mp::mpq_rational(number, scale);
    if (negative)
        value = -value;
    return Rational(BigRational{std::move(value)});
}

core::Result<Rational> fraction(std::string_view text, std::size_t slash)
{
    std::string_view above = text.substr(0, slash);
    std::string_view below = text.substr(slash + 1);
    const bool negative = takeSign(above) != takeSign(below);
    if (above.empty() || below.empty() || !areDigits(above) || !areDigits(below))
        return notANumber(text);
    if (above.size() > Rational::mostDigits || below.size() > Rational::mostDigits)
        return core::fail(core::ErrorKind::TooLarge, {}, tooLongText());
    const BigInteger denominator = integer(below);
    if (denominator.is_zero())
        return core::fail(
            core::ErrorKind::Domain, {},
            core::filled(MARK_TEXT("Rational", "“%1” divides by 0"), {core::literal(std::string(text.substr(0, 40)))}));
    mp::mpq_rational value(integer(above), denominator);
    if (negative)
        value = -value;
    return Rational(BigRational{std::move(value)});
}

} // namespace

double nearestDouble(const BigInteger &numerator, const BigInteger &denominator)
{
    if (numerator.is_zero())
        return 0.0;
    const bool negative = (numerator < 0) != (denominator < 0);
    BigInteger above = mp::abs(numerator);
    BigInteger below = mp::abs(denominator);

    // The quotient is taken to at least two bits more than the result keeps; of what lies deeper it only matters
    // whether there is anything.
    const std::int64_t top = bitLength(above) - bitLength(below); // 2^(top−1) < quotient < 2^(top+1)
    if (top > 1026)
        return negative ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
    const std::int64_t lowest = std::max<std::int64_t>(top - 56, leastPower - 2);
    if (lowest < 0)
        above <<= static_cast<unsigned long>(-lowest);
    else
        below <<= static_cast<unsigned long>(lowest);
    BigInteger quotient;
    BigInteger remainder;
    mp::divide_qr(above, below, quotient, remainder);
    const std::int64_t dropped = std::max(bitLength(quotient) - 53, leastPower - lowest);
    const double size = std::ldexp(static_cast<double>(rounded(static_cast<std::uint64_t>(quotient),
                                                               static_cast<unsigned>(dropped), !remainder.is_zero())),
                                   static_cast<int>(lowest + dropped));
    return negative ? -size : size;
}

Rational::Rational(std::int64_t number) : m_number(std::make_unique<BigRational>(BigRational{number}))
{
}
Rational::Rational(BigRational number) : m_number(std::make_unique<BigRational>(std::move(number)))
{
}
Rational::Rational(const Rational &other) : m_number(std::make_unique<BigRational>(*other.m_number))
{
}
Rational::Rational(Rational &&other) noexcept = default;
Rational &Rational::operator=(Rational &&other) noexcept = default;
Rational::~Rational() = default;

Rational &Rational::operator=(const Rational &other)
{
    if (m_number)
        *m_number = *other.m_number;
    else
        m_number = std::make_unique<BigRational>(*other.m_number); // this one was moved from
    return *this;
}

core::Result<Rational> Rational::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    return slash == std::string_view::npos ? decimal(text) : fraction(text, slash);
}

Rational Rational::fromDouble(double number)
{
    if (number == 0.0)
        return {}; // Boost would leave the denominator of 0 as it is
    int power = 0;
    const auto digits = static_cast<std::int64_t>(std::ldexp(std::frexp(number, &power), 53));
    power -= 53;
    const BigInteger scale = BigInteger(1) << static_cast<unsigned long>(std::abs(power));
    return Rational(BigRational{power >= 0 ? mp::mpq_rational(digits * scale) : mp::mpq_rational(digits, scale)});
}

std::string Rational::text() const
{
    return m_number->value.str();
}

std::string Rational::latex() const
{
    if (isInteger())
        return text();
    const BigInteger above = mp::abs(mp::numerator(m_number->value));
    return (sign() < 0 ? "-\\frac{" : "\\frac{") + above.str() + "}{" + mp::denominator(m_number->value).str() + "}";
}

double Rational::toDouble() const
{
    return nearestDouble(mp::numerator(m_number->value), mp::denominator(m_number->value));
}

int Rational::sign() const
{
    return m_number->value.sign();
}

bool Rational::isInteger() const
{
    return mp::denominator(m_number->value) == 1;
}

std::size_t Rational::bits() const
{
    return static_cast<std::size_t>(bitLength(mp::numerator(m_number->value))
                                    + bitLength(mp::denominator(m_number->value)));
}

Rational Rational::operator-() const
{
    return Rational(BigRational{-m_number->value});
}

Rational &Rational::operator+=(const Rational &other)
{
    m_number->value += other.m_number->value;
    return *this;
}

Rational &Rational::operator-=(const Rational &other)
{
    m_number->value -= other.m_number->value;
    return *this;
}

Rational &Rational::operator*=(const Rational &other)
{
    m_number->value *= other.m_number->value;
    return *this;
}

Rational &Rational::operator/=(const Rational &other)
{
    m_number->value /= other.m_number->value;
    return *this;
}

bool operator==(const Rational &left, const Rational &right)
{
    return left.m_number->value == right.m_number->value;
}

bool operator<(const Rational &left, const Rational &right)
{
    return left.m_number->value < right.m_number->value;
}

} // namespace numerics
