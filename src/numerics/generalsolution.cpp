#include "numerics/generalsolution.h"

#include "numerics/exactsolve.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>
#include <utility>

namespace numerics {

namespace {

/// [A | B]
template <class T>
core::Grid<T> sideBySide(const core::Grid<T> &a, const core::Grid<T> &b)
{
    core::Grid<T> result(a.rows, a.columns + b.columns);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < result.columns; ++j)
            result(i, j) = j < a.columns ? a(i, j) : b(i, j - a.columns);
    return result;
}

/// The solution whose free variables are 0, if the rows of zeros allow one.
template <class T>
core::Grid<T> particularOf(const Elimination<T> &form, std::size_t columns)
{
    core::Grid<T> x(columns, form.matrix.columns - columns, T(0));
    for (std::size_t i = 0; i < form.pivots.size(); ++i)
        for (std::size_t j = 0; j < x.columns; ++j)
            x(form.pivots[i], j) = form.matrix(i, columns + j);
    return x;
}

/// Takes what is only rounding in the rows of zeros for 0.
void clean(Elimination<Rational> & /*form*/, const core::Grid<Rational> & /*b*/, double /*tolerance*/)
{
}

void clean(Elimination<double> &form, const core::Grid<double> &b, double tolerance)
{
    const std::size_t columns = form.matrix.columns - b.columns;
    const core::Grid<double> x = particularOf(form, columns);
    const double unit =
        static_cast<double>(std::max(form.matrix.rows, columns)) * std::numeric_limits<double>::epsilon();
    for (std::size_t j = 0; j < b.columns; ++j) {
        double largestX = 0;
        double largestB = 0;
        for (std::size_t i = 0; i < x.rows; ++i)
            largestX = std::max(largestX, std::abs(x(i, j)));
        for (std::size_t i = 0; i < b.rows; ++i)
            largestB = std::max(largestB, std::abs(b(i, j)));
        for (std::size_t i = form.pivots.size(); i < b.rows; ++i)
            if (std::abs(form.matrix(i, columns + j)) <= tolerance * largestX + unit * largestB)
                form.matrix(i, columns + j) = 0.0;
    }
}

template <class T>
std::optional<Contradiction<T>> firstContradiction(const Elimination<T> &form, std::size_t columns)
{
    for (std::size_t i = form.pivots.size(); i < form.matrix.rows; ++i)
        for (std::size_t j = columns; j < form.matrix.columns; ++j)
            if (!(form.matrix(i, j) == T(0)))
                return Contradiction<T>{.row = i, .rightSide = j - columns, .value = form.matrix(i, j)};
    return {};
}

/// How many independent contradictions the rows of zeros hold.
template <class T>
core::Result<std::size_t> contradictions(const Elimination<T> &form, std::size_t columns, const core::Run &run)
{
    const std::size_t first = form.pivots.size();
    core::Grid<T> rest(form.matrix.rows - first, form.matrix.columns - columns);
    for (std::size_t i = 0; i < rest.rows; ++i)
        for (std::size_t j = 0; j < rest.columns; ++j)
            rest(i, j) = form.matrix(first + i, columns + j);
    double tolerance = 0;
    if constexpr (std::is_same_v<T, double>) {
        const auto found = rankTolerance(toArmadillo(rest));
        if (!found)
            return core::fail(found.error());
        tolerance = *found;
    }
    return eliminate(std::move(rest),
                     {.columns = form.matrix.columns - columns, .reduced = false, .tolerance = tolerance}, run)
        .map([](const auto &done) { return done.pivots.size(); });
}

template <class T>
core::Result<GeneralSolution<T>> read(Elimination<T> form, std::size_t columns, const core::Run &run)
{
    const auto further = contradictions(form, columns, run);
    if (!further)
        return core::fail(further.error());
    GeneralSolution<T> result{.rank = form.pivots.size(),
                              .augmentedRank = form.pivots.size() + *further,
                              .contradiction = firstContradiction(form, columns)};
    if (!result.contradiction)
        result.particular = particularOf(form, columns);
    result.nullSpace = nullSpace(form, columns);
    for (std::size_t j = 0; j < columns; ++j)
        if (!std::binary_search(form.pivots.begin(), form.pivots.end(), j))
            result.free.push_back(j);
    result.reduced = std::move(form.matrix);
    result.pivots = std::move(form.pivots);
    result.steps = std::move(form.steps);
    return result;
}

core::Result<double> toleranceOf(const core::Grid<Rational> & /*a*/)
{
    return 0.0;
}

core::Result<double> toleranceOf(const core::Grid<double> &a)
{
    return rankTolerance(toArmadillo(a));
}

/// With every digit right, where fractions are quick and tell the same ranks.
void sharpen(const core::Grid<Rational> & /*a*/, const core::Grid<Rational> & /*b*/,
             GeneralSolution<Rational> & /*solution*/)
{
}

void sharpen(const core::Grid<double> &a, const core::Grid<double> &b, GeneralSolution<double> &solution)
{
    if (!suitsRationals(a) || !suitsRationals(b) || !isCheapExactly(a, b))
        return;
    auto exact = generalSolution(rationals(a), rationals(b), false);
    if (!exact || exact->pivots != solution.pivots || exact->augmentedRank != solution.augmentedRank)
        return;
    solution.reduced = doubles(exact->reduced);
    solution.particular = doubles(exact->particular);
    solution.nullSpace = doubles(exact->nullSpace);
    if (const auto &found = exact->contradiction)
        solution.contradiction =
            Contradiction<double>{.row = found->row, .rightSide = found->rightSide, .value = found->value.toDouble()};
}

} // namespace

template <class T>
core::Result<GeneralSolution<T>> generalSolution(const core::Grid<T> &a, const core::Grid<T> &b, bool record,
                                                 const core::Run &run)
{
    const auto tolerance = toleranceOf(a);
    if (!tolerance)
        return core::fail(tolerance.error());
    auto form = eliminate(sideBySide(a, b), {.columns = a.columns, .tolerance = *tolerance, .record = record}, run);
    if (!form)
        return core::fail(form.error());
    clean(*form, b, *tolerance);
    auto result = read(std::move(*form), a.columns, run);
    if (result)
        sharpen(a, b, *result);
    return result;
}

template core::Result<GeneralSolution<double>> generalSolution(const core::Grid<double> &, const core::Grid<double> &,
                                                               bool, const core::Run &);
template core::Result<GeneralSolution<Rational>> generalSolution(const core::Grid<Rational> &,
                                                                 const core::Grid<Rational> &, bool, const core::Run &);

} // namespace numerics
