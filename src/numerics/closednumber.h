#pragma once

#include "core/result.h"
#include "numerics/rational.h"

#include <complex>
#include <memory>

namespace numerics {

struct ClosedParts;

/// A real or complex number that is made of rationals, π and e by arithmetic and elementary functions.
///
/// The real and the imaginary part are each exact as long as they are rational and of at most mostBits; else they are
/// carried to 450 digits with a bound for their error, so that a double rounded from one is right to the last digit.
/// Copies are cheap.
class ClosedNumber
{
public:
    static constexpr std::size_t mostBits = 100'000;

    explicit ClosedNumber(Rational real = 0, Rational imaginary = 0);
    explicit ClosedNumber(ClosedParts parts);
    static ClosedNumber pi();
    static ClosedNumber e();

    /// Whether the imaginary part is exactly 0.
    bool isReal() const;
    /// The number itself where it is exact and real, else nullptr.
    const Rational *rational() const;
    /// Errors: Domain beyond the range of a double; NotConverged where parts cancel to nothing but errors.
    core::Result<std::complex<double>> toComplex() const;

    const ClosedParts &parts() const { return *m_parts; }

private:
    std::shared_ptr<const ClosedParts> m_parts;
};

ClosedNumber operator-(const ClosedNumber &a);
ClosedNumber operator+(const ClosedNumber &a, const ClosedNumber &b);
ClosedNumber operator-(const ClosedNumber &a, const ClosedNumber &b);
ClosedNumber operator*(const ClosedNumber &a, const ClosedNumber &b);

enum class ElementaryFunction {
    SquareRoot,
    Exponential,
    Logarithm,
    Sine,
    Cosine,
    Tangent,
    ArcSine,
    ArcCosine,
    ArcTangent,
    HyperbolicSine,
    HyperbolicCosine,
    HyperbolicTangent,
    AbsoluteValue
};

// Errors of all: Domain where the number is not defined (a division by 0, the logarithm of 0, a tangent at a pole), or
// too large; the field is left empty. Many-valued ones give the principal value, with its argument in (−π, π]; on the
// cuts of arcsine and arccosine the one of C's functions for an imaginary part of +0: arcsin 2 = π/2 + 1.317i.
// What is rational comes out exact: square roots of squares, roots of powers, exp 0, ln 1, sin 0, |3 + 4i|.

core::Result<ClosedNumber> divide(const ClosedNumber &a, const ClosedNumber &b);
/// 1 for 0 to the power 0.
core::Result<ClosedNumber> power(const ClosedNumber &base, const ClosedNumber &exponent);
core::Result<ClosedNumber> apply(ElementaryFunction function, const ClosedNumber &z);

} // namespace numerics
