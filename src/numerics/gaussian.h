#pragma once

#include "core/grid.h"
#include "numerics/rational.h"

#include <complex>
#include <cstdint>
#include <string>
#include <utility>

namespace numerics {

using ComplexGrid = core::Grid<std::complex<double>>;

/// A complex number with rational parts of any size: a field, so that elimination with it is exact.
struct Gaussian
{
    Rational re = {};
    Rational im = {};

    Gaussian() = default;
    Gaussian(std::int64_t number) : re(number) {} // NOLINT(google-explicit-constructor): a whole number is one of these
    Gaussian(Rational real, Rational imaginary) : re(std::move(real)), im(std::move(imaginary)) {}

    bool isZero() const { return re.isZero() && im.isZero(); }
    /// Each part the nearest double.
    std::complex<double> toComplex() const { return {re.toDouble(), im.toDouble()}; }

    Gaussian operator-() const { return {-re, -im}; }
    Gaussian &operator+=(const Gaussian &other);
    Gaussian &operator-=(const Gaussian &other);
    Gaussian &operator*=(const Gaussian &other);
    /// The divisor must not be 0.
    Gaussian &operator/=(const Gaussian &other);

    friend Gaussian operator+(Gaussian left, const Gaussian &right) { return left += right; }
    friend Gaussian operator-(Gaussian left, const Gaussian &right) { return left -= right; }
    friend Gaussian operator*(Gaussian left, const Gaussian &right) { return left *= right; }
    friend Gaussian operator/(Gaussian left, const Gaussian &right) { return left /= right; }
    friend bool operator==(const Gaussian &left, const Gaussian &right) = default;
};

/// The numbers exactly; all must be finite.
core::Grid<Gaussian> gaussians(const ComplexGrid &numbers);
ComplexGrid rounded(const core::Grid<Gaussian> &numbers);

/// A complex number as a factor is written: "2", "3i", "-i", "(1 - 2i)"; a part by its text, which may be LaTeX.
std::string complexText(std::string real, std::string imaginary);

} // namespace numerics
