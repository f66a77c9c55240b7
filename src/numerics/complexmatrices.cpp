#include "numerics/complexmatrices.h"

#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace numerics {

namespace {

using Complex = std::complex<double>;

/// By exact numbers where the result of a small matrix has few enough digits.
bool suitsExactPower(const ComplexGrid &a, std::uint64_t k)
{
    constexpr std::uint64_t mostSteps = 64;
    return k <= mostSteps && suitsGaussians(a);
}

template <class T, class Multiply>
core::Result<core::Grid<T>> repeated(core::Grid<T> base, std::uint64_t k, Multiply multiply, const core::Run &run)
{
    core::Grid<T> result = identity<T>(base.rows);
    for (; k > 0; k /= 2) {
        if (run.cancelled())
            return core::cancelled();
        if (k % 2 == 1)
            result = multiply(result, base);
        if (k > 1)
            base = multiply(base, base);
    }
    return result;
}

} // namespace

arma::cx_mat toArmadillo(const ComplexGrid &grid)
{
    arma::cx_mat matrix(grid.rows, grid.columns, arma::fill::none);
    for (std::size_t j = 0; j < grid.columns; ++j)
        for (std::size_t i = 0; i < grid.rows; ++i)
            matrix(i, j) = grid(i, j);
    return matrix;
}

core::Grid<double> part(const ComplexGrid &a, bool imaginary)
{
    core::Grid<double> result(a.rows, a.columns);
    std::transform(a.cells.begin(), a.cells.end(), result.cells.begin(),
                   [imaginary](const Complex &cell) { return imaginary ? cell.imag() : cell.real(); });
    return result;
}

ComplexGrid joined(const core::Grid<double> &real, const core::Grid<double> &imaginary)
{
    ComplexGrid result(real.rows, real.columns);
    std::transform(real.cells.begin(), real.cells.end(), imaginary.cells.begin(), result.cells.begin(),
                   [](double re, double im) { return Complex(re, im); });
    return result;
}

ComplexGrid conjugateTransposed(const ComplexGrid &a)
{
    ComplexGrid result = transposed(a);
    for (Complex &cell : result.cells)
        cell = {cell.real(), 0.0 - cell.imag()}; // −0 would look odd
    return result;
}

bool isHermitian(const ComplexGrid &a)
{
    return a.rows == a.columns && a == conjugateTransposed(a);
}

ComplexGrid product(const ComplexGrid &a, const ComplexGrid &b)
{
    const auto partial = [&](bool left, bool right) { return product(part(a, left), part(b, right)); };
    return joined(entrywise(partial(false, false), partial(true, true), std::minus<>()),
                  entrywise(partial(false, true), partial(true, false), std::plus<>()));
}

core::Result<ComplexGrid> power(const ComplexGrid &a, std::uint64_t k, const core::Run &run)
{
    if (suitsExactPower(a, k)) {
        const auto multiply = [](const auto &left, const auto &right) { return plainProduct(left, right); };
        return repeated(gaussians(a), k, multiply, run).map([](const core::Grid<Gaussian> &exact) {
            return rounded(exact);
        });
    }
    return repeated(
        a, k, [](const ComplexGrid &left, const ComplexGrid &right) { return product(left, right); }, run);
}

core::Grid<double> doubled(const ComplexGrid &a)
{
    core::Grid<double> result(2 * a.rows, 2 * a.columns);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.columns; ++j) {
            result(i, j) = result(a.rows + i, a.columns + j) = a(i, j).real();
            result(a.rows + i, j) = a(i, j).imag();
            result(i, a.columns + j) = 0.0 - a(i, j).imag();
        }
    return result;
}

ComplexGrid halved(const core::Grid<double> &a)
{
    ComplexGrid result(a.rows / 2, a.columns / 2);
    for (std::size_t i = 0; i < result.rows; ++i)
        for (std::size_t j = 0; j < result.columns; ++j)
            result(i, j) = {a(i, j), a(result.rows + i, j)};
    return result;
}

bool suitsGaussians(const ComplexGrid &a)
{
    constexpr std::size_t mostRows = 8; // a product of two of these numbers is four of rationals
    return a.rows <= mostRows && a.columns <= mostRows && suitsRationals(part(a, false))
           && suitsRationals(part(a, true));
}

std::vector<Complex> turnColumns(ComplexGrid &a)
{
    std::vector<Complex> factors(a.columns, 1.0);
    for (std::size_t j = 0; j < a.columns; ++j) {
        Complex largest = 0;
        for (std::size_t i = 0; i < a.rows; ++i)
            if (std::abs(a(i, j)) > std::abs(largest) * (1.0 + 1e-12))
                largest = a(i, j);
        if (largest == 0.0 || (largest.imag() == 0.0 && largest.real() > 0.0))
            continue;
        factors[j] = std::conj(largest) / std::abs(largest);
        for (std::size_t i = 0; i < a.rows; ++i) {
            const bool real = a(i, j) == largest; // which rounding must not take from it
            a(i, j) = real ? Complex(std::abs(largest)) : a(i, j) * factors[j] + 0.0;
        }
    }
    return factors;
}

double relativeDifference(const ComplexGrid &a, const ComplexGrid &b)
{
    long double difference = 0; // its exponents hold the squares of all doubles
    long double size = 0;
    for (std::size_t i = 0; i < a.cells.size(); ++i) {
        difference += std::norm(std::complex<long double>(a.cells[i]) - std::complex<long double>(b.cells[i]));
        size += std::norm(std::complex<long double>(a.cells[i]));
    }
    return static_cast<double>(std::sqrt(size == 0 ? difference : difference / size));
}

core::Result<void> checkFinite(const ComplexGrid &a, const char *name)
{
    if (isFinite(part(a, false)) && isFinite(part(a, true)))
        return {};
    return core::fail(
        core::ErrorKind::Domain, name,
        core::filled(MARK_TEXT("Matrix", "every entry of %1 must be a finite number"), {core::literal(name)}));
}

core::Result<void> checkSquare(const ComplexGrid &a)
{
    if (a.rows == a.columns)
        return {};
    return core::fail(core::ErrorKind::Shape, "A",
                      core::filled(MARK_TEXT("Request", "%1 must be square; it is %2×%3"),
                                   {core::literal("A"), core::literal(a.rows), core::literal(a.columns)}));
}

} // namespace numerics
