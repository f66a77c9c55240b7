#pragma once

#include "numerics/ball.h"
#include "numerics/rational.h"

#include <optional>
#include <variant>

namespace numerics {

/// A real number, exact where it is rational and of no excessive size.
using Component = std::variant<Rational, Ball>;

/// What a ClosedNumber holds.
struct ClosedParts
{
    Component real = Rational(0);
    Component imaginary = Rational(0);
};

inline Ball ball(const Component &a)
{
    const auto *exact = std::get_if<Rational>(&a);
    return exact ? ballOf(*exact) : std::get<Ball>(a);
}

/// Exactly 0.
inline bool isZero(const Component &a)
{
    const auto *exact = std::get_if<Rational>(&a);
    return exact && exact->isZero();
}

/// −1, 0 or 1; 0 also where the error leaves the sign open.
inline int sign(const Component &a)
{
    const auto *exact = std::get_if<Rational>(&a);
    return exact ? exact->sign() : std::get<Ball>(a).value.sign();
}

Component operator-(const Component &a);
Component operator+(const Component &a, const Component &b);
Component operator*(const Component &a, const Component &b);
/// The divisor must not have sign 0.
Component operator/(const Component &a, const Component &b);

/// The q-th root, q ≥ 2, of a number that is not negative, where it is rational and not too long.
std::optional<Rational> exactRoot(const Rational &a, unsigned q);
/// Of a number that is not negative; exact where it is rational.
Component squareRoot(const Component &a);

} // namespace numerics
