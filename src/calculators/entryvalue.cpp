#include "calculators/entrytree.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <numbers>

namespace calculators {

namespace {

using Kind = EntryTree::Kind;
using numerics::Rational;
using Complex = std::complex<double>;

// Beyond these nobody means an exact number: 2^1000 still is one.
constexpr std::int64_t mostPower = 1000;
constexpr std::size_t mostBits = 100'000;

std::optional<Rational> rationalPower(const Rational &base, const Rational &exponent)
{
    const double power = exponent.toDouble();
    if (!exponent.isInteger() || std::abs(power) > double(mostPower) || (power < 0.0 && base.isZero()))
        return std::nullopt;
    if (base.bits() * static_cast<std::size_t>(std::abs(power) + 1.0) > mostBits)
        return std::nullopt;
    Rational result(1);
    for (auto k = static_cast<std::int64_t>(std::abs(power)); k > 0; --k)
        result *= base;
    return power < 0.0 ? Rational(1) / result : result;
}

std::optional<Rational> rational(const EntryTree &tree)
{
    if (tree.kind == Kind::Number) {
        auto number = Rational::parse(tree.text);
        return number ? std::optional<Rational>(std::move(*number)) : std::nullopt;
    }
    if (tree.parts.empty() || tree.kind == Kind::Function)
        return std::nullopt;
    const auto left = rational(tree.parts.front());
    const auto right = left ? rational(tree.parts.back()) : std::nullopt;
    if (!right)
        return std::nullopt;
    switch (tree.kind) {
    case Kind::Negative:
        return -*left;
    case Kind::Sum:
        return *left + *right;
    case Kind::Difference:
        return *left - *right;
    case Kind::Product:
        return *left * *right;
    case Kind::Quotient:
        return right->isZero() ? std::nullopt : std::optional<Rational>(*left / *right);
    case Kind::Power:
        return rationalPower(*left, *right);
    case Kind::Number:
    case Kind::Imaginary:
    case Kind::Constant:
    case Kind::Function:
        break;
    }
    return std::nullopt;
}

/// The real function where it is defined, else the complex one: real numbers stay real.
Complex function(const std::string &name, Complex z)
{
    const double x = z.real();
    const bool real = z.imag() == 0.0;
    if (name == "abs")
        return std::abs(z);
    if (name == "sqrt")
        return real && x >= 0.0 ? Complex(std::sqrt(x)) : std::sqrt(z);
    if (name == "log")
        return real && x > 0.0 ? Complex(std::log(x)) : std::log(z);
    if (name == "asin")
        return real && std::abs(x) <= 1.0 ? Complex(std::asin(x)) : std::asin(z);
    if (name == "acos")
        return real && std::abs(x) <= 1.0 ? Complex(std::acos(x)) : std::acos(z);
    struct Function
    {
        const char *name;
        double (*real)(double);
        Complex (*complex)(const Complex &);
    };
    constexpr std::array<Function, 7> whole = {{
        {"exp", std::exp, std::exp},
        {"sin", std::sin, std::sin},
        {"cos", std::cos, std::cos},
        {"tan", std::tan, std::tan},
        {"sinh", std::sinh, std::sinh},
        {"cosh", std::cosh, std::cosh},
        {"tanh", std::tanh, std::tanh},
    }};
    for (const Function &candidate : whole)
        if (name == candidate.name)
            return real ? Complex(candidate.real(x)) : candidate.complex(z);
    return real ? Complex(std::atan(x)) : std::atan(z); // the one that is left
}

Complex power(Complex base, Complex exponent)
{
    const bool real = base.imag() == 0.0 && exponent.imag() == 0.0;
    const double n = exponent.real();
    if (real && (base.real() >= 0.0 || n == std::trunc(n)))
        return std::pow(base.real(), n);
    if (exponent.imag() == 0.0 && n == std::trunc(n) && std::abs(n) <= double(mostPower)) {
        Complex result = 1.0;
        for (auto k = static_cast<std::int64_t>(std::abs(n)); k > 0; --k)
            result *= base;
        return n < 0.0 ? 1.0 / result : result;
    }
    return std::pow(base, exponent);
}

Complex value(const EntryTree &tree)
{
    if (const auto exact = rational(tree))
        return exact->toDouble();
    const Complex left = tree.parts.empty() ? Complex() : value(tree.parts.front());
    const Complex right = tree.parts.size() < 2 ? Complex() : value(tree.parts.back());
    switch (tree.kind) {
    case Kind::Imaginary: {
        const auto size = Rational::parse(tree.text);
        return {0.0, size ? size->toDouble() : 0.0};
    }
    case Kind::Constant:
        return tree.text == "pi" ? std::numbers::pi : std::numbers::e;
    case Kind::Function:
        return function(tree.text, left);
    case Kind::Negative:
        return -left;
    case Kind::Sum:
        return left + right;
    case Kind::Difference:
        return left - right;
    case Kind::Product:
        return left * right;
    case Kind::Quotient:
        return left / right;
    case Kind::Power:
        return power(left, right);
    case Kind::Number:
        break;
    }
    return {};
}

} // namespace

std::optional<Rational> exactEntry(const std::string &entry)
{
    const auto tree = readEntryTree(entry, EntryLanguage::Plain);
    return tree ? rational(*tree) : std::nullopt;
}

std::optional<std::complex<double>> entryValue(const std::string &entry)
{
    const auto tree = readEntryTree(entry, EntryLanguage::Plain);
    if (!tree)
        return std::nullopt;
    const Complex number = value(*tree);
    if (!std::isfinite(number.real()) || !std::isfinite(number.imag()))
        return std::nullopt;
    return number;
}

} // namespace calculators
