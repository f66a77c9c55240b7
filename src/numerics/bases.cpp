#include "numerics/bases.h"

#include "core/value.h"
#include "numerics/elimination.h"
#include "numerics/jordan.h"
#include "numerics/matrixalgebra.h"
#include "numerics/singularvalues.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace numerics {

namespace {

using Exact = core::Grid<Rational>;
using Doubles = core::Grid<double>;

template <class T>
core::Grid<T> beside(const core::Grid<T> &a, const core::Grid<T> &b)
{
    core::Grid<T> result(a.rows, a.columns + b.columns);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < result.columns; ++j)
            result(i, j) = j < a.columns ? a(i, j) : b(i, j - a.columns);
    return result;
}

double largestOf(const Doubles &a, std::size_t column)
{
    double result = 0;
    for (std::size_t i = 0; i < a.rows; ++i)
        result = std::max(result, std::abs(a(i, column)));
    return result;
}

/// The vector that A comes nearest to sending to 0, its largest entry 1.
Doubles relationOf(const Doubles &v)
{
    Doubles result = columnsOf(v, std::vector<std::size_t>{v.columns - 1});
    const auto largest = std::max_element(result.cells.begin(), result.cells.end(),
                                          [](double a, double b) { return std::abs(a) < std::abs(b); });
    const double scale = *largest;
    for (double &entry : result.cells)
        entry /= scale;
    return result;
}

std::size_t significantDigits(const std::string &decimal)
{
    std::string digits;
    for (const char c : decimal.substr(0, decimal.find('e')))
        if (c >= '0' && c <= '9' && (c != '0' || !digits.empty()))
            digits += c;
    return digits.find_last_not_of('0') + 1; // 0 where there is none
}

/// The first column of which more is left than rounding explains.
std::optional<std::size_t> firstOutside(const Doubles &rest, const Doubles &vectors, const Doubles &coordinates,
                                        double norm)
{
    const auto terms = static_cast<double>(std::max(rest.rows, coordinates.rows));
    const double unit = 8 * terms * std::numeric_limits<double>::epsilon();
    for (std::size_t j = 0; j < rest.columns; ++j)
        if (largestOf(rest, j) > unit * (largestOf(vectors, j) + norm * largestOf(coordinates, j)))
            return j;
    return {};
}

} // namespace

core::Result<Basis<Rational>> basisOf(const Exact &columns, const Exact &vectors, const core::Run &run)
{
    const std::size_t n = columns.columns;
    const Exact both = beside(columns, vectors);
    auto form = eliminate(both, {.columns = both.columns}, run);
    if (!form)
        return core::fail(form.error());
    Basis<Rational> result{.relation = Exact(n, 1)};
    const auto right = std::find_if(form->pivots.begin(), form->pivots.end(), [n](std::size_t c) { return c >= n; });
    const auto rank = static_cast<std::size_t>(right - form->pivots.begin());
    if (right != form->pivots.end())
        result.outside = *right - n;
    form->pivots.resize(rank);
    if (rank < n) {
        const Exact kernel = nullSpace(*form, n);
        result.independent = false;
        result.relation = wholeMultiple(columnsOf(kernel, std::vector<std::size_t>{0}));
    } else if (!result.outside) {
        result.coordinates = Exact(n, vectors.columns);
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < vectors.columns; ++j)
                result.coordinates(i, j) = form->matrix(i, n + j);
    }
    return result;
}

core::Result<Basis<double>> basisOf(const Doubles &columns, const Doubles &vectors, const core::Run &run)
{
    const auto svd = withFullV(columns);
    if (!svd)
        return core::fail(svd.error());
    if (run.cancelled())
        return core::cancelled();
    Basis<double> result{.relation = Doubles(columns.columns, 1)};
    if (rankOf(svd->values, columns.rows, columns.columns) < columns.columns) {
        result.independent = false;
        result.relation = relationOf(svd->v);
        return result;
    }
    const auto inverse = pseudoInverse(columns);
    if (!inverse)
        return core::fail(inverse.error());
    const auto restOf = [&](const Doubles &x) { return entrywise(vectors, product(columns, x), std::minus<>()); };
    Doubles x = product(*inverse, vectors);
    x = entrywise(x, product(*inverse, restOf(x)), std::plus<>()); // once more, for the last digits
    if (columns.rows != columns.columns)                           // else nothing lies outside
        result.outside = firstOutside(restOf(x), vectors, x, svd->values.empty() ? 0.0 : svd->values.front());
    if (!result.outside)
        result.coordinates = std::move(x);
    return result;
}

std::optional<Exact> meantDecimals(const Doubles &a)
{
    constexpr std::size_t mostSize = 12;
    constexpr std::size_t mostDigits = 12;
    if (a.rows > mostSize || a.columns > mostSize)
        return std::nullopt;
    Exact result(a.rows, a.columns);
    for (std::size_t i = 0; i < a.cells.size(); ++i) {
        const std::string text = core::shortest(a.cells[i]);
        const auto entry = Rational::parse(text);
        if (significantDigits(text) > mostDigits || !entry)
            return std::nullopt;
        result.cells[i] = *entry;
    }
    return result;
}

} // namespace numerics
