#pragma once

#include "numerics/rational.h"

#include <complex>
#include <string>

namespace numerics {

/// a + b √d of a quadratic field, exactly: real where d > 0; where d < 0 it is complex, with √d = i √|d|.
///
/// d is a whole number that is no square, or 0 where b is: such a number is rational and goes with those of any field.
/// Two numbers that are neither rational must have the same d to be joined.
class Quadratic
{
public:
    Quadratic(Rational a = 0); // NOLINT(google-explicit-constructor): a rational number is one of any field
    Quadratic(Rational a, Rational b, Rational d);

    const Rational &a() const { return m_a; }
    const Rational &b() const { return m_b; }
    const Rational &d() const { return m_d; }
    bool isRational() const { return m_b.isZero(); }
    bool isReal() const { return m_d.sign() >= 0; }
    bool isZero() const { return m_a.isZero() && m_b.isZero(); }

    /// The real part and that of i: a and b √|d| of a complex one.
    Quadratic realPart() const;
    Quadratic imaginaryPart() const;

    /// As a cell of a matrix is typed: "-7/3", "1/2+1/2*sqrt(5)", "-sqrt(2)", "2-3*i", "1/2+1/2*sqrt(3)*i".
    std::string text() const;
    /// The same for a sentence: "1/2 + 1/2 √5".
    std::string words() const;
    /// The nearest double of each part, now and then the one beside it; ±∞ beyond the range.
    std::complex<double> toComplex() const;

    Quadratic operator-() const;
    Quadratic &operator+=(const Quadratic &other);
    Quadratic &operator-=(const Quadratic &other);
    Quadratic &operator*=(const Quadratic &other);
    /// The divisor must not be 0.
    Quadratic &operator/=(const Quadratic &other);

    friend Quadratic operator+(Quadratic left, const Quadratic &right) { return left += right; }
    friend Quadratic operator-(Quadratic left, const Quadratic &right) { return left -= right; }
    friend Quadratic operator*(Quadratic left, const Quadratic &right) { return left *= right; }
    friend Quadratic operator/(Quadratic left, const Quadratic &right) { return left /= right; }
    bool operator==(const Quadratic &) const = default;

private:
    Rational m_a;
    Rational m_b;
    Rational m_d;
};

/// The square root of a rational number: without squares of numbers up to 1000 under the root, and rational where the
/// number is a square.
Quadratic squareRootOf(const Rational &number);

} // namespace numerics
