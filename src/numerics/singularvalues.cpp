#include "numerics/singularvalues.h"

#include "numerics/blas.h"
#include "numerics/exactsolve.h"
#include "numerics/exactsubspaces.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace numerics {

namespace {

using Long = long double;
using Column = std::vector<Long>;
using Columns = std::vector<Column>;

constexpr Long longEpsilon = std::numeric_limits<Long>::epsilon();
constexpr std::size_t mostLongRows = 32;

core::Error notConverged()
{
    return {.kind = core::ErrorKind::NotConverged,
            .field = "A",
            .text = MARK_TEXT("Matrix", "The iteration for the singular values of A did not converge.")};
}

core::Result<void> checkEntries(const core::Grid<double> &a)
{
    if (isFinite(a))
        return {};
    return core::fail(
        core::ErrorKind::Domain, "A",
        core::filled(MARK_TEXT("Matrix", "every entry of %1 must be a finite number"), {core::literal("A")}));
}

Long dot(const Column &x, const Column &y)
{
    return std::inner_product(x.begin(), x.end(), y.begin(), Long{0});
}

/// Turns two columns until they are perpendicular, and the same columns of v with them; false where they were so.
bool turn(Columns &work, Columns &v, std::size_t p, std::size_t q)
{
    const Long a = dot(work[p], work[p]);
    const Long b = dot(work[q], work[q]);
    const Long c = dot(work[p], work[q]);
    if (std::abs(c) <= 4 * longEpsilon * std::sqrt(a) * std::sqrt(b))
        return false;
    const Long zeta = (b - a) / (2 * c);
    const Long tangent = (zeta < 0 ? -1 : 1) / (std::abs(zeta) + std::hypot(zeta, Long{1}));
    const Long cosine = 1 / std::hypot(tangent, Long{1});
    const Long sine = tangent * cosine;
    for (Columns *columns : {&work, &v})
        for (std::size_t i = 0; i < (*columns)[p].size(); ++i) {
            const Long old = (*columns)[p][i];
            (*columns)[p][i] = cosine * old - sine * (*columns)[q][i];
            (*columns)[q][i] = sine * old + cosine * (*columns)[q][i];
        }
    return true;
}

/// The unit vector that is farthest from the first columns, made perpendicular to them.
Column completion(const Columns &basis, std::size_t count, std::size_t rows)
{
    std::size_t farthest = 0;
    Long least = std::numeric_limits<Long>::infinity();
    for (std::size_t i = 0; i < rows; ++i) {
        Long covered = 0;
        for (std::size_t k = 0; k < count; ++k)
            covered += basis[k][i] * basis[k][i];
        if (covered < least - Long{1e-9}) {
            least = covered;
            farthest = i;
        }
    }
    Column result(rows, 0);
    result[farthest] = 1;
    for (int round = 0; round < 2; ++round)
        for (std::size_t k = 0; k < count; ++k) {
            const Long part = dot(basis[k], result);
            for (std::size_t i = 0; i < rows; ++i)
                result[i] -= part * basis[k][i];
        }
    const Long length = std::sqrt(dot(result, result));
    for (Long &entry : result)
        entry /= length;
    return result;
}

double cleaned(Long number)
{
    return std::abs(number) <= 64 * longEpsilon ? 0.0 : static_cast<double>(number);
}

/// Both vectors of a pair change their sign where the largest entry of the right one is negative; of entries that
/// differ by rounding only, the first counts.
void orient(Column &u, Column &v)
{
    Long largest = 0;
    for (const Long entry : v)
        if (std::abs(entry) > std::abs(largest) * (1 + Long{1e-12}))
            largest = entry;
    if (largest < 0)
        for (Column *column : {&u, &v})
            for (Long &entry : *column)
                entry = 0 - entry;
}

/// What the rotations left: work holds the columns of U times the singular values, in any order.
SingularValues assembled(Columns work, Columns v, int power, std::size_t rows)
{
    const std::size_t n = work.size();
    std::vector<Long> lengths(n);
    for (std::size_t j = 0; j < n; ++j)
        lengths[j] = std::sqrt(dot(work[j], work[j]));
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) { return lengths[i] > lengths[j]; });
    const Long zero = n == 0 ? 0 : static_cast<Long>(rows) * longEpsilon * lengths[order.front()];
    SingularValues result{.u = core::Grid<double>(rows, n), .values = {}, .v = core::Grid<double>(n, n)};
    Columns u(n);
    for (std::size_t k = 0; k < n; ++k) {
        const Long length = lengths[order[k]];
        const bool lost = !(length > zero);
        u[k] = std::move(work[order[k]]);
        if (lost)
            u[k] = completion(u, k, rows);
        else
            for (Long &entry : u[k])
                entry /= length;
        orient(u[k], v[order[k]]);
        result.values.push_back(lost ? 0.0 : static_cast<double>(std::ldexp(length, power)));
        for (std::size_t i = 0; i < rows; ++i)
            result.u(i, k) = cleaned(u[k][i]);
        for (std::size_t i = 0; i < n; ++i)
            result.v(i, k) = cleaned(v[order[k]][i]);
    }
    return result;
}

/// One-sided Jacobi rotations in long double; a: m×n with m ≥ n.
core::Result<SingularValues> byRotations(const core::Grid<double> &a)
{
    double largest = 0;
    for (const double entry : a.cells)
        largest = std::max(largest, std::abs(entry));
    int power = 0;
    std::frexp(largest, &power); // squares of entries near 1 neither overflow nor vanish
    Columns work(a.columns, Column(a.rows));
    Columns v(a.columns, Column(a.columns, 0));
    for (std::size_t j = 0; j < a.columns; ++j) {
        v[j][j] = 1;
        for (std::size_t i = 0; i < a.rows; ++i)
            work[j][i] = std::ldexp(Long{a(i, j)}, -power);
    }
    bool turned = true;
    for (int sweep = 0; turned; ++sweep) {
        if (sweep == 60)
            return core::fail(notConverged());
        turned = false;
        Long longest = 0;
        for (const Column &column : work)
            longest = std::max(longest, std::sqrt(dot(column, column)));
        const auto vanished = [&](const Column &column) {
            return std::sqrt(dot(column, column)) <= longEpsilon * longEpsilon * longest;
        };
        for (std::size_t p = 0; p < a.columns; ++p)
            for (std::size_t q = p + 1; q < a.columns; ++q)
                if (!vanished(work[p]) && !vanished(work[q]))
                    turned = turn(work, v, p, q) || turned;
    }
    return assembled(std::move(work), std::move(v), power, a.rows);
}

core::Result<SingularValues> byLapack(const core::Grid<double> &a, bool fullV)
{
    double largest = 0;
    for (const double entry : a.cells)
        largest = std::max(largest, std::abs(entry));
    int power = 0;
    std::frexp(largest, &power);
    power = std::clamp(power, -1000, 1000);
    useBlasThreads(std::min(a.rows, a.columns));
    const arma::mat scaled = toArmadillo(a) * std::ldexp(1.0, -power);
    arma::mat u;
    arma::mat v;
    arma::vec values;
    const bool wide = fullV && a.columns > a.rows;
    if (!(wide ? arma::svd(u, values, v, scaled) : arma::svd_econ(u, values, v, scaled)))
        return core::fail(notConverged());
    SingularValues result{.u = toGrid(u), .values = {}, .v = toGrid(v)};
    for (const double value : values)
        result.values.push_back(std::ldexp(value, power));
    return result;
}

std::vector<std::size_t> range(std::size_t from, std::size_t to)
{
    std::vector<std::size_t> result(to - from);
    std::iota(result.begin(), result.end(), from);
    return result;
}

double sumNorm(const core::Grid<double> &a)
{
    Long greatest = 0;
    for (std::size_t j = 0; j < a.columns; ++j) {
        Long sum = 0;
        for (std::size_t i = 0; i < a.rows; ++i)
            sum += std::abs(Long{a(i, j)});
        greatest = std::max(greatest, sum);
    }
    return static_cast<double>(greatest);
}

double frobeniusNorm(const core::Grid<double> &a)
{
    Long sum = 0; // of squares: the exponents of a long double hold them
    for (const double entry : a.cells)
        sum += Long{entry} * Long{entry};
    return static_cast<double>(std::sqrt(sum));
}

core::Grid<double> pseudoInverseOf(const SingularValues &svd, std::size_t rank)
{
    core::Grid<double> scaled(svd.v.rows, rank);
    for (std::size_t i = 0; i < scaled.rows; ++i)
        for (std::size_t k = 0; k < rank; ++k)
            scaled(i, k) = svd.v(i, k) / svd.values[k];
    return product(scaled, transposed(columnsOf(svd.u, range(0, rank))));
}

} // namespace

core::Result<SingularValues> singularValues(const core::Grid<double> &a)
{
    if (auto checked = checkEntries(a); !checked)
        return core::fail(checked.error());
    if (std::max(a.rows, a.columns) > mostLongRows)
        return byLapack(a, false);
    if (a.rows >= a.columns)
        return byRotations(a);
    auto turned = byRotations(transposed(a));
    if (!turned)
        return turned;
    std::swap(turned->u, turned->v);
    return turned;
}

core::Result<SingularValues> withFullV(const core::Grid<double> &a)
{
    if (auto checked = checkEntries(a); !checked)
        return core::fail(checked.error());
    if (std::max(a.rows, a.columns) > mostLongRows)
        return byLapack(a, true);
    core::Grid<double> padded = a; // rows of zeros change neither the values above 0 nor V
    padded.rows = std::max(a.rows, a.columns);
    padded.cells.resize(padded.rows * padded.columns, 0.0);
    auto result = byRotations(padded);
    if (result)
        result->values.resize(std::min(a.rows, a.columns));
    return result;
}

std::size_t rankOf(const std::vector<double> &values, std::size_t rows, std::size_t columns)
{
    if (values.empty())
        return 0;
    const double least =
        static_cast<double>(std::max(rows, columns)) * std::numeric_limits<double>::epsilon() * values.front();
    return static_cast<std::size_t>(
        std::count_if(values.begin(), values.end(), [least](double value) { return value > least; }));
}

core::Result<double> norm(const core::Grid<double> &a, NormKind kind)
{
    if (auto checked = checkEntries(a); !checked)
        return core::fail(checked.error());
    switch (kind) {
    case NormKind::One:
        return sumNorm(a);
    case NormKind::Infinity:
        return sumNorm(transposed(a));
    case NormKind::Frobenius:
        return frobeniusNorm(a);
    case NormKind::Two:
    case NormKind::Nuclear:
        break;
    }
    const auto svd = singularValues(a);
    if (!svd)
        return core::fail(svd.error());
    if (kind == NormKind::Nuclear)
        return static_cast<double>(std::accumulate(svd->values.begin(), svd->values.end(), Long{0}));
    return svd->values.empty() ? 0.0 : svd->values.front();
}

core::Result<double> condition(const core::Grid<double> &a)
{
    const auto svd = singularValues(a);
    if (!svd)
        return core::fail(svd.error());
    if (svd->values.empty())
        return 1.0;
    const double infinite = std::numeric_limits<double>::infinity();
    if (suitsRationals(a)) {
        const core::Grid<Rational> exact = rationals(a);
        const RankFactors factors = *rankFactors(exact);
        if (factors.pivots.size() < svd->values.size())
            return infinite;
        // The least value is the reciprocal of the greatest of the inverse, which keeps all its digits.
        const auto inverse = singularValues(doubles(*exactPseudoInverse(exact)));
        if (inverse && std::isfinite(inverse->values.front()))
            return svd->values.front() * inverse->values.front();
    }
    return svd->values.back() == 0.0 ? infinite : svd->values.front() / svd->values.back();
}

core::Result<core::Grid<double>> pseudoInverse(const core::Grid<double> &a)
{
    const auto svd = singularValues(a);
    if (!svd)
        return core::fail(svd.error());
    const std::size_t rank = rankOf(svd->values, a.rows, a.columns);
    if (suitsRationals(a)) {
        const core::Grid<Rational> exact = rationals(a);
        if (rankFactors(exact)->pivots.size() == rank)
            return doubles(*exactPseudoInverse(exact));
    }
    return pseudoInverseOf(*svd, rank);
}

} // namespace numerics
