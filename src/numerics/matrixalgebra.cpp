#include "numerics/matrixalgebra.h"

#include "numerics/blas.h"
#include "numerics/exactsolve.h"
#include "numerics/linearalgebra.h"

#include <algorithm>
#include <cmath>

namespace numerics {

namespace {

/// multiply(left, right) gives a Result, so that it may refuse.
template <class T, class Multiply>
core::Result<core::Grid<T>> repeatedSquares(core::Grid<T> a, std::uint64_t k, Multiply multiply, const core::Run &run)
{
    core::Grid<T> result = identity<T>(a.rows);
    for (; k != 0; k >>= 1U) {
        if (run.cancelled())
            return core::cancelled();
        if ((k & 1U) != 0) {
            auto next = multiply(result, a);
            if (!next)
                return next;
            result = std::move(*next);
        }
        if (k > 1) {
            auto square = multiply(a, a);
            if (!square)
                return square;
            a = std::move(*square);
        }
    }
    return result;
}

core::Result<core::Grid<Rational>> limitedProduct(const core::Grid<Rational> &a, const core::Grid<Rational> &b)
{
    constexpr std::size_t mostBits = 20'000'000;
    core::Grid<Rational> result = product(a, b);
    std::size_t bits = 0;
    for (const Rational &entry : result.cells)
        bits += entry.bits();
    if (bits > mostBits)
        return core::fail(core::ErrorKind::TooLarge, "k",
                          core::filled(MARK_TEXT("Matrix", "this power would have more than %1 binary digits; take a "
                                                           "smaller k, or compute with decimals"),
                                       {core::literal(mostBits)}));
    return result;
}

/// Rows after each other are the columns of the transpose, as BLAS wants them: (A B)ᵀ = Bᵀ Aᵀ needs no copies.
core::Grid<double> blasProduct(const core::Grid<double> &a, const core::Grid<double> &b)
{
    core::Grid<double> result(a.rows, b.columns);
    const auto transpose = [](const core::Grid<double> &grid) {
        // Armadillo only reads what is const.
        return arma::mat(const_cast<double *>(grid.cells.data()), grid.columns, grid.rows, false, true);
    };
    const arma::mat left = transpose(b);
    const arma::mat right = transpose(a);
    arma::mat product(result.cells.data(), result.columns, result.rows, false, true);
    useBlasThreads(std::min({a.rows, a.columns, b.columns}));
    product = left * right;
    return result;
}

} // namespace

bool isFinite(const core::Grid<double> &a)
{
    return std::all_of(a.cells.begin(), a.cells.end(), [](double entry) { return std::isfinite(entry); });
}

bool suitsRationals(const core::Grid<double> &a)
{
    constexpr std::size_t most = 12;
    return a.rows <= most && a.columns <= most && isFinite(a) && isCheapExactly(a);
}

core::Grid<Rational> product(const core::Grid<Rational> &a, const core::Grid<Rational> &b)
{
    return plainProduct(a, b);
}

core::Grid<double> product(const core::Grid<double> &a, const core::Grid<double> &b)
{
    constexpr std::size_t mostExactTerms = 8000; // a few milliseconds
    const bool isSmall = a.rows * a.columns * b.columns <= mostExactTerms;
    if (isSmall && isFinite(a) && isFinite(b))
        return doubles(product(rationals(a), rationals(b)));
    core::Grid<double> result = isSmall ? core::Grid<double>() : blasProduct(a, b);
    // An entry that is not finite leaves none of its row finite, so that the product tells of both.
    return isSmall || !isFinite(result) ? plainProduct(a, b, false) : result;
}

Rational trace(const core::Grid<Rational> &a)
{
    Rational sum;
    for (std::size_t i = 0; i < a.rows; ++i)
        sum += a(i, i);
    return sum;
}

double trace(const core::Grid<double> &a)
{
    double plain = 0.0;
    Rational sum;
    bool finite = true;
    for (std::size_t i = 0; i < a.rows; ++i) {
        plain += a(i, i);
        finite = finite && std::isfinite(a(i, i));
        if (finite)
            sum += Rational::fromDouble(a(i, i));
    }
    return finite ? sum.toDouble() : plain;
}

core::Result<core::Grid<Rational>> power(core::Grid<Rational> a, std::uint64_t k, const core::Run &run)
{
    return repeatedSquares(std::move(a), k, limitedProduct, run);
}

core::Result<core::Grid<double>> power(const core::Grid<double> &a, std::uint64_t k, const core::Run &run)
{
    constexpr std::size_t mostLongRows = 32;
    if (a.rows > mostLongRows)
        return repeatedSquares(
            a, k,
            [](const core::Grid<double> &left, const core::Grid<double> &right) {
                return core::Result<core::Grid<double>>(product(left, right));
            },
            run);
    core::Grid<long double> wide(a.rows, a.columns);
    std::copy(a.cells.begin(), a.cells.end(), wide.cells.begin());
    auto result = repeatedSquares(
        std::move(wide), k,
        [](const core::Grid<long double> &left, const core::Grid<long double> &right) {
            return core::Result<core::Grid<long double>>(plainProduct(left, right));
        },
        run);
    if (!result)
        return core::fail(result.error());
    core::Grid<double> rounded(a.rows, a.columns);
    std::transform(result->cells.begin(), result->cells.end(), rounded.cells.begin(),
                   [](long double entry) { return static_cast<double>(entry); });
    return rounded;
}

} // namespace numerics
