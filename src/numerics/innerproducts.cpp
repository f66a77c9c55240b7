#include "numerics/innerproducts.h"

#include "core/value.h"
#include "numerics/exactsolve.h"
#include "numerics/exactsubspaces.h"
#include "numerics/linearalgebra.h"
#include "numerics/ludecomposition.h"
#include "numerics/matrixalgebra.h"
#include "numerics/singularvalues.h"
#include "numerics/symmetricfactors.h"

#include <cmath>
#include <functional>
#include <limits>
#include <numbers>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace numerics {

namespace {

using Exact = core::Grid<Rational>;
using Doubles = core::Grid<double>;

std::string shortText(double number)
{
    return core::shortest(number);
}

/// A fraction as such where it is short, else as a decimal.
std::string shortText(const Rational &number)
{
    constexpr std::size_t mostBits = 40;
    return number.bits() <= mostBits ? number.text() : core::shortest(number.toDouble());
}

/// The x with 1 in row k and zeros below that the rows of the triangle above row k send to 0: there xᵀG x is the pivot.
template <class T>
std::vector<T> witness(const core::Grid<T> &triangle, std::size_t k)
{
    std::vector<T> x(triangle.rows, T(0));
    x[k] = T(1);
    for (std::size_t i = k; i-- > 0;) {
        for (std::size_t j = i + 1; j <= k; ++j)
            x[i] -= triangle(i, j) * x[j];
        x[i] /= triangle(i, i);
    }
    return x;
}

template <class T>
tl::unexpected<core::Error> notPositive(const core::Grid<T> &triangle, std::size_t k)
{
    constexpr std::size_t mostShown = 8;
    if (triangle.rows > mostShown)
        return core::fail(core::ErrorKind::Domain, "A",
                          core::filled(MARK_TEXT("Matrix", "A is not positive definite, so xᵀA y is no inner product: "
                                                           "its leading principal minor of %1 rows is not positive"),
                                       {core::literal(k + 1)}));
    std::string vector;
    for (const T &entry : witness(triangle, k))
        vector += (vector.empty() ? "" : ", ") + shortText(entry);
    return core::fail(
        core::ErrorKind::Domain, "A",
        core::filled(MARK_TEXT("Matrix", "A is not positive definite, so xᵀA y is no inner product: its leading "
                                         "principal minor of %1 rows is not positive, and x = (%2) gives xᵀA x = %3"),
                     {core::literal(k + 1), core::literal(vector), core::literal(shortText(triangle(k, k)))}));
}

/// Elimination without exchanges: all pivots must be positive.
template <class T>
core::Result<void> checkPivots(core::Grid<T> g, const core::Run &run)
{
    for (std::size_t k = 0; k < g.rows; ++k) {
        if (run.cancelled())
            return core::cancelled();
        if (!(T(0) < g(k, k)))
            return notPositive(g, k);
        for (std::size_t i = k + 1; i < g.rows; ++i) {
            const T factor = g(k, i) / g(k, k); // of the symmetric matrix: the lower half is left as it is
            for (std::size_t j = i; j < g.rows; ++j)
                g(i, j) -= factor * g(k, j);
        }
    }
    return {};
}

Rational form(const Exact &x, const Exact &image)
{
    Rational sum;
    for (std::size_t i = 0; i < x.cells.size(); ++i)
        sum += x.cells[i] * image.cells[i];
    return sum;
}

/// G = L Lᵀ makes xᵀG y the common product of Lᵀx and Lᵀy.
struct Coordinates
{
    arma::mat upper; ///< Lᵀ

    Doubles to(const Doubles &vectors) const { return product(toGrid(upper), vectors); }
    core::Result<Doubles> from(const Doubles &vectors) const
    {
        arma::mat result;
        if (vectors.cells.empty())
            return vectors;
        if (!arma::solve(result, arma::trimatu(upper), toArmadillo(vectors), arma::solve_opts::no_approx))
            return core::fail(singularError());
        return toGrid(result);
    }
};

core::Result<Coordinates> coordinatesOf(const Doubles &g, const core::Run &run)
{
    return cholesky(g, run).map([](const Doubles &l) { return Coordinates{toArmadillo(transposed(l))}; });
}

/// An orthonormal basis of the column space (kernel: of what is perpendicular to it).
core::Result<Doubles> leftVectors(const Doubles &a, bool kernel)
{
    const auto svd = withFullV(transposed(a));
    if (!svd)
        return core::fail(svd.error());
    const std::size_t rank = rankOf(svd->values, a.rows, a.columns);
    std::vector<std::size_t> chosen(kernel ? a.rows - rank : rank);
    std::iota(chosen.begin(), chosen.end(), kernel ? rank : 0);
    return columnsOf(svd->v, chosen);
}

} // namespace

template <>
core::Result<void> checkInnerProduct(const Exact &g, const core::Run &run)
{
    if (auto checked = checkSymmetric(g); !checked)
        return checked;
    return checkPivots(g, run);
}

template <>
core::Result<void> checkInnerProduct(const Doubles &g, const core::Run &run)
{
    if (auto checked = checkSymmetric(g); !checked)
        return checked;
    return suitsRationals(g) ? checkPivots(rationals(g), run) : checkPivots(g, run);
}

double rootOf(const Rational &square)
{
    constexpr double farPower = 0x1p512;
    const Rational step = Rational::fromDouble(farPower) * Rational::fromDouble(farPower);
    Rational rest = square;
    double scale = 1;
    while (std::isinf(rest.toDouble()) && std::isfinite(scale)) {
        rest /= step;
        scale *= farPower;
    }
    while (!rest.isZero() && rest.toDouble() < std::numeric_limits<double>::min() && scale > 0) {
        rest *= step;
        scale /= farPower;
    }
    return std::sqrt(rest.toDouble()) * scale;
}

Measures measure(const Exact &g, const Exact &x, const Exact &y)
{
    const Exact imageOfX = product(g, x);
    const Exact imageOfY = product(g, y);
    Measures result{.product = form(x, imageOfY), .firstSquare = form(x, imageOfX), .secondSquare = form(y, imageOfY)};
    const Rational squares = result.firstSquare + result.secondSquare;
    result.sumSquare = squares + result.product + result.product;
    result.differenceSquare = squares - result.product - result.product;
    return result;
}

double angleOf(const Measures &measures)
{
    if (measures.firstSquare.isZero() || measures.secondSquare.isZero())
        return std::numeric_limits<double>::quiet_NaN();
    if (measures.product.isZero())
        return std::numbers::pi / 2;
    const Rational square = measures.product * measures.product;
    const double angle = std::atan(rootOf((measures.firstSquare * measures.secondSquare - square) / square));
    return measures.product.sign() > 0 ? angle : std::numbers::pi - angle;
}

namespace {

/// Takes from column j of u its part along column i; gives the factor.
Rational reduce(Exact &u, std::size_t j, std::size_t i, const Exact &images, const Rational &square)
{
    Rational part;
    for (std::size_t row = 0; row < u.rows; ++row)
        part += images(row, i) * u(row, j);
    part /= square;
    if (!part.isZero())
        for (std::size_t row = 0; row < u.rows; ++row)
            u(row, j) -= part * u(row, i);
    return part;
}

/// Puts G times column j of u beside it and gives the square of its length.
Rational measureColumn(const Exact &g, const Exact &u, std::size_t j, Exact &images)
{
    const Exact column = columnsOf(u, std::vector<std::size_t>{j});
    const Exact image = product(g, column);
    for (std::size_t row = 0; row < u.rows; ++row)
        images(row, j) = image.cells[row];
    return form(column, image);
}

} // namespace

core::Result<GramSchmidt<Rational>> gramSchmidtOf(const Exact &g, const Exact &b, bool record, const core::Run &run)
{
    GramSchmidt<Rational> result;
    Exact u = b;
    Exact images(b.rows, b.columns);
    std::vector<std::size_t> kept;
    std::vector<Rational> squares(b.columns);
    for (std::size_t j = 0; j < b.columns; ++j) {
        for (const std::size_t i : kept) {
            if (run.cancelled())
                return core::cancelled();
            const Rational part = reduce(u, j, i, images, squares[i]);
            if (!record || part.isZero())
                continue;
            if ((result.steps.size() + 1) * u.cells.size() > mostStepEntries)
                return core::fail(tooManySteps());
            result.steps.push_back({{.kind = RowOperationKind::Add, .target = j, .source = i, .factor = -part}, u});
        }
        squares[j] = measureColumn(g, u, j, images);
        (squares[j].isZero() ? result.dropped : kept).push_back(j);
    }
    result.q = columnsOf(u, kept);
    return result;
}

core::Result<GramSchmidt<double>> gramSchmidtOf(const Doubles &g, const Doubles &b, bool record, const core::Run &run)
{
    const auto coordinates = coordinatesOf(g, run);
    if (!coordinates)
        return core::fail(coordinates.error());
    const Doubles vectors = coordinates->to(b);
    const auto tolerance = rankTolerance(toArmadillo(vectors));
    if (!tolerance)
        return core::fail(tolerance.error());
    auto result = gramSchmidt(vectors, *tolerance, record, run);
    if (!result)
        return result;
    // Operations on columns are the same before and after the rows are combined.
    std::vector<Doubles *> matrices{&result->q};
    for (auto &step : result->steps)
        matrices.push_back(&step.matrix);
    for (Doubles *matrix : matrices) {
        auto back = coordinates->from(*matrix);
        if (!back)
            return core::fail(back.error());
        *matrix = std::move(*back);
    }
    return result;
}

core::Result<Exact> projectorOf(const Exact &g, const Exact &b, const core::Run &run)
{
    const auto factors = rankFactors(b, run);
    if (!factors)
        return core::fail(factors.error());
    const Exact across = product(transposed(factors->columns), g);
    return exactSolve(product(across, factors->columns), across, run).map([&](const Exact &inner) {
        return product(factors->columns, inner);
    });
}

core::Result<Doubles> projectorOf(const Doubles &g, const Doubles &b, const core::Run &run)
{
    const auto coordinates = coordinatesOf(g, run);
    if (!coordinates)
        return core::fail(coordinates.error());
    const auto basis = leftVectors(coordinates->to(b), false);
    if (!basis)
        return core::fail(basis.error());
    return coordinates->from(*basis).map(
        [&](const Doubles &back) { return product(back, product(transposed(*basis), toGrid(coordinates->upper))); });
}

core::Result<Exact> complementOf(const Exact &g, const Exact &b, const core::Run &run)
{
    return exactNullSpace(product(transposed(b), g), run);
}

core::Result<Doubles> complementOf(const Doubles &g, const Doubles &b, const core::Run &run)
{
    const auto coordinates = coordinatesOf(g, run);
    if (!coordinates)
        return core::fail(coordinates.error());
    const auto basis = leftVectors(coordinates->to(b), true);
    if (!basis)
        return core::fail(basis.error());
    return coordinates->from(*basis);
}

} // namespace numerics
