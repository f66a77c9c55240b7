#include "numerics/complexsystems.h"

#include "core/value.h"
#include "numerics/blas.h"
#include "numerics/complexeigen.h"
#include "numerics/complexmatrices.h"
#include "numerics/elimination.h"
#include "numerics/exactsolve.h"
#include "numerics/linearalgebra.h"
#include "numerics/ludecomposition.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace numerics {

namespace {

using Complex = std::complex<double>;
using Exact = core::Grid<Gaussian>;

tl::unexpected<core::Error> nearlySingular(double reciprocal)
{
    return core::fail(
        core::ErrorKind::Singular, "A",
        core::filled(MARK_TEXT("Matrix", "A is singular to working precision: its reciprocal condition number is %1, "
                                         "below %2, so no digit of a result could be trusted."),
                     {core::literal(reciprocal), core::literal(leastReciprocalCondition)}));
}

double oneNorm(const ComplexGrid &a)
{
    double greatest = 0;
    for (std::size_t j = 0; j < a.columns; ++j) {
        double sum = 0;
        for (std::size_t i = 0; i < a.rows; ++i)
            sum += std::hypot(a(i, j).real(), a(i, j).imag());
        greatest = std::max(greatest, sum);
    }
    return greatest;
}

/// [b | I]
ComplexGrid withIdentity(const ComplexGrid &b)
{
    ComplexGrid result(b.rows, b.columns + b.rows);
    for (std::size_t i = 0; i < b.rows; ++i) {
        for (std::size_t j = 0; j < b.columns; ++j)
            result(i, j) = b(i, j);
        result(i, b.columns + i) = 1.0;
    }
    return result;
}

ComplexGrid columns(const ComplexGrid &grid, std::size_t from, std::size_t count)
{
    ComplexGrid result(grid.rows, count);
    for (std::size_t i = 0; i < grid.rows; ++i)
        for (std::size_t j = 0; j < count; ++j)
            result(i, j) = grid(i, from + j);
    return result;
}

/// By the real system of twice the size, exactly, where that does not take long.
std::optional<core::Result<ComplexSolution>> solveExactly(const ComplexGrid &a, const ComplexGrid &b)
{
    constexpr std::size_t mostRows = 32; // no need to look at the digits of larger ones
    if (a.rows > mostRows || b.columns > mostRows)
        return std::nullopt;
    const core::Grid<double> left = doubled(a);
    const core::Grid<double> right = doubled(withIdentity(b));
    if (!isCheapExactly(left, right))
        return std::nullopt;
    const auto exact = exactSolve(rationals(left), rationals(right));
    if (!exact)
        return core::fail(exact.error());
    const ComplexGrid both = halved(doubles(*exact));
    const double reciprocal = 1.0 / oneNorm(a) / oneNorm(columns(both, b.columns, a.rows));
    if (!(reciprocal >= leastReciprocalCondition))
        return nearlySingular(reciprocal);
    return ComplexSolution{.x = columns(both, 0, b.columns), .reciprocalCondition = reciprocal};
}

core::Result<ComplexSolution> solveByFactors(const ComplexGrid &a, const ComplexGrid &b)
{
    arma::cx_mat left = toArmadillo(a);
    // Powers of two, which change no digit, keep the factors of a huge or tiny matrix in range.
    const double norm = oneNorm(a);
    const double scale = norm > 0x1p900 ? 0x1p-600 : norm > 0 && norm < 0x1p-900 ? 0x1p600 : 1.0;
    left *= scale;
    useBlasThreads(a.rows);
    arma::cx_mat x;
    const auto plainly = arma::solve_opts::fast + arma::solve_opts::no_approx; // the condition is looked at here
    if (!arma::solve(x, left, toArmadillo(b), plainly))
        return core::fail(singularError());
    const double reciprocal = arma::rcond(left);
    if (!(reciprocal >= leastReciprocalCondition))
        return nearlySingular(reciprocal);
    x *= scale;
    return ComplexSolution{.x = toGrid(x), .reciprocalCondition = reciprocal};
}

bool isOdd(std::vector<std::size_t> order)
{
    bool odd = false;
    for (std::size_t i = 0; i < order.size(); ++i)
        while (order[i] != i) {
            std::swap(order[i], order[order[i]]);
            odd = !odd;
        }
    return odd;
}

/// A product of many numbers, with the size kept apart so that nothing overflows on the way.
struct Scaled
{
    Complex mantissa = 1.0;
    int exponent = 0;

    void multiply(const Complex &factor)
    {
        int power = 0;
        std::frexp(std::max(std::abs(factor.real()), std::abs(factor.imag())), &power);
        mantissa *= Complex(std::ldexp(factor.real(), -power), std::ldexp(factor.imag(), -power));
        exponent += power;
        std::frexp(std::max(std::abs(mantissa.real()), std::abs(mantissa.imag())), &power);
        mantissa = {std::ldexp(mantissa.real(), -power), std::ldexp(mantissa.imag(), -power)};
        exponent += power;
    }
    Complex value() const { return {std::ldexp(mantissa.real(), exponent), std::ldexp(mantissa.imag(), exponent)}; }
};

core::Result<Complex> exactDeterminant(const ComplexGrid &a, const core::Run &run)
{
    const auto form = eliminate(gaussians(a), {.columns = a.columns, .reduced = false}, run);
    if (!form)
        return core::fail(form.error());
    Gaussian result = form->swaps % 2 == 0 ? 1 : -1;
    for (std::size_t i = 0; i < a.rows; ++i)
        result *= form->matrix(i, i);
    return result.toComplex();
}

/// The recursion of Faddeev and Le Verrier.
core::Result<std::vector<Complex>> exactCoefficients(const ComplexGrid &a, const core::Run &run)
{
    const Exact exact = gaussians(a);
    Exact matrix = identity<Gaussian>(a.rows);
    std::vector<Complex> result{1.0};
    for (std::size_t k = 1; k <= a.rows; ++k) {
        if (run.cancelled())
            return core::cancelled();
        matrix = plainProduct(exact, matrix);
        Gaussian sum;
        for (std::size_t i = 0; i < a.rows; ++i)
            sum += matrix(i, i);
        const Gaussian coefficient = -(sum / Gaussian(static_cast<std::int64_t>(k)));
        for (std::size_t i = 0; i < a.rows; ++i)
            matrix(i, i) += coefficient;
        result.push_back(coefficient.toComplex());
    }
    return result;
}

} // namespace

core::Result<ComplexSolution> solve(const ComplexGrid &a, const ComplexGrid &b)
{
    if (auto checked = checkSquare(a); !checked)
        return core::fail(checked.error());
    if (a.rows != b.rows)
        return core::fail(core::ErrorKind::Shape, "b",
                          core::filled(MARK_TEXT("Matrix", "b must have as many rows as A, %1; it has %2"),
                                       {core::literal(a.rows), core::literal(b.rows)}));
    if (auto checked = checkFinite(a, "A"); !checked)
        return core::fail(checked.error());
    if (auto checked = checkFinite(b, "b"); !checked)
        return core::fail(checked.error());
    if (a.rows == 0)
        return ComplexSolution{.x = b};
    if (auto exact = solveExactly(a, b))
        return std::move(*exact);
    return solveByFactors(a, b);
}

core::Result<ComplexSolution> inverse(const ComplexGrid &a)
{
    return solve(a, identity<Complex>(a.rows));
}

core::Result<Complex> determinant(const ComplexGrid &a, const core::Run &run)
{
    if (auto checked = checkSquare(a); !checked)
        return core::fail(checked.error());
    if (auto checked = checkFinite(a, "A"); !checked)
        return core::fail(checked.error());
    if (suitsGaussians(a))
        return exactDeterminant(a, run);
    auto factors = luDecomposition(a, false, run);
    if (!factors)
        return core::fail(factors.error());
    Scaled result{.mantissa = isOdd(std::move(factors->order)) ? -1.0 : 1.0};
    for (std::size_t i = 0; i < a.rows; ++i)
        result.multiply(factors->u(i, i));
    return result.value();
}

core::Result<std::vector<Complex>> characteristicCoefficients(const ComplexGrid &a, const core::Run &run)
{
    if (auto checked = checkSquare(a); !checked)
        return core::fail(checked.error());
    if (suitsGaussians(a))
        return exactCoefficients(a, run);
    const auto system = complexEigen(a);
    if (!system)
        return core::fail(system.error());
    std::vector<std::complex<long double>> coefficients{1.0L};
    for (const Complex &root : system->values) {
        coefficients.emplace_back(0.0L);
        for (std::size_t k = coefficients.size() - 1; k > 0; --k)
            coefficients[k] -= std::complex<long double>(root) * coefficients[k - 1];
    }
    return std::vector<Complex>(coefficients.begin(), coefficients.end());
}

} // namespace numerics
