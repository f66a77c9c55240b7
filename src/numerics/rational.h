#pragma once

#include "core/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace numerics {

struct BigRational;

/// A rational number of any size, always in lowest terms, as an ordinary value.
///
/// GMP does the arithmetic behind Boost.Multiprecision; both stay out of this header.
class Rational
{
public:
    /// No number that parse() reads has more digits than this once it is written out.
    static constexpr std::size_t mostDigits = 1'000'000;

    Rational() : Rational(std::int64_t{0}) {}
    Rational(std::int64_t number); // NOLINT(google-explicit-constructor): a whole number is a rational one
    explicit Rational(BigRational number);
    Rational(const Rational &other);
    Rational(Rational &&other) noexcept;
    Rational &operator=(const Rational &other);
    Rational &operator=(Rational &&other) noexcept;
    ~Rational();

    /// Reads an integer ("-12"), a decimal ("0.1" is one tenth, "1e-3" one thousandth, ".5", "5.") or a fraction of
    /// two integers ("-7/3"), each with an optional sign.
    /// Errors: Domain if the text is none of these or the denominator is 0; TooLarge beyond mostDigits. The field is
    /// left empty: the caller knows the input.
    static core::Result<Rational> parse(std::string_view text);

    /// The number that a double stands for, exactly. It must be finite.
    static Rational fromDouble(double number);

    /// In lowest terms: "-7/3", "5".
    std::string text() const;
    /// The same as LaTeX: "-\\frac{7}{3}".
    std::string latex() const;
    /// The nearest double, ties to even; ±∞ beyond the range.
    double toDouble() const;

    /// −1, 0 or 1.
    int sign() const;
    bool isZero() const { return sign() == 0; }
    bool isInteger() const;
    /// The bits of numerator and denominator together: a measure of what arithmetic with it costs.
    std::size_t bits() const;

    const BigRational &big() const { return *m_number; }

    Rational operator-() const;
    Rational &operator+=(const Rational &other);
    Rational &operator-=(const Rational &other);
    Rational &operator*=(const Rational &other);
    /// The divisor must not be 0.
    Rational &operator/=(const Rational &other);

    friend Rational operator+(Rational left, const Rational &right) { return left += right; }
    friend Rational operator-(Rational left, const Rational &right) { return left -= right; }
    friend Rational operator*(Rational left, const Rational &right) { return left *= right; }
    friend Rational operator/(Rational left, const Rational &right) { return left /= right; }
    friend bool operator==(const Rational &left, const Rational &right);
    friend bool operator<(const Rational &left, const Rational &right);

private:
    std::unique_ptr<BigRational> m_number;
};

} // namespace numerics
