#include "numerics/gaussian.h"

#include <algorithm>

namespace numerics {

Gaussian &Gaussian::operator+=(const Gaussian &other)
{
    re += other.re;
    im += other.im;
    return *this;
}

Gaussian &Gaussian::operator-=(const Gaussian &other)
{
    re -= other.re;
    im -= other.im;
    return *this;
}

Gaussian &Gaussian::operator*=(const Gaussian &other)
{
    Rational real = re * other.re - im * other.im;
    im = re * other.im + im * other.re;
    re = std::move(real);
    return *this;
}

Gaussian &Gaussian::operator/=(const Gaussian &other)
{
    const Rational size = other.re * other.re + other.im * other.im;
    *this *= Gaussian(other.re / size, -(other.im / size));
    return *this;
}

core::Grid<Gaussian> gaussians(const ComplexGrid &numbers)
{
    core::Grid<Gaussian> result(numbers.rows, numbers.columns);
    std::transform(numbers.cells.begin(), numbers.cells.end(), result.cells.begin(),
                   [](const std::complex<double> &number) {
                       return Gaussian(Rational::fromDouble(number.real()), Rational::fromDouble(number.imag()));
                   });
    return result;
}

ComplexGrid rounded(const core::Grid<Gaussian> &numbers)
{
    ComplexGrid result(numbers.rows, numbers.columns);
    std::transform(numbers.cells.begin(), numbers.cells.end(), result.cells.begin(),
                   [](const Gaussian &number) { return number.toComplex(); });
    return result;
}

std::string complexText(std::string real, std::string imaginary)
{
    if (imaginary == "0" || imaginary == "-0")
        return real;
    const bool negative = imaginary.front() == '-';
    std::string size = negative ? imaginary.substr(1) : std::move(imaginary);
    size = size == "1" ? "i" : size.find('/') == std::string::npos ? size + "i" : "(" + size + ")i";
    if (real == "0" || real == "-0")
        return (negative ? "-" : "") + size;
    return "(" + real + (negative ? " - " : " + ") + size + ")";
}

} // namespace numerics
