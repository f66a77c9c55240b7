#include "calculators/matrix.h"

#include "calculators/matrixentry.h"
#include "calculators/matrixparts.h"
#include "core/value.h"
#include "numerics/eigen.h"
#include "numerics/elimination.h"
#include "numerics/exactsolve.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace calculators {

using numerics::Rational;

namespace {

/// [left | right]
template <class T>
Numbers<T> joined(const Numbers<T> &left, const Numbers<T> &right)
{
    Numbers<T> result(left.rows, left.columns + right.columns);
    for (std::size_t i = 0; i < left.rows; ++i) {
        for (std::size_t j = 0; j < left.columns; ++j)
            result(i, j) = left(i, j);
        for (std::size_t j = 0; j < right.columns; ++j)
            result(i, left.columns + j) = right(i, j);
    }
    return result;
}

core::Result<void> checkSquare(const Entries &a)
{
    if (rowCount(a) == columnCount(a))
        return {};
    return core::fail(core::ErrorKind::Shape, "A",
                      core::filled(MARK_TEXT("Request", "%1 must be square; it is %2×%3"),
                                   {core::literal("A"), core::literal(rowCount(a)), core::literal(columnCount(a))}));
}

core::Result<Rational> determinantOf(const Numbers<Rational> &a, const core::Run &run)
{
    return numerics::exactDeterminant(a, run);
}

core::Result<double> determinantOf(const Numbers<double> &a, const core::Run & /*run*/)
{
    return numerics::determinant(numerics::toArmadillo(a));
}

core::Result<MatrixSolution> solutionOf(const Numbers<Rational> &a, const Numbers<Rational> &b, const core::Run &run)
{
    return numerics::exactSolve(a, b, run).map(
        [](Numbers<Rational> &&x) { return MatrixSolution{.matrix = std::move(x)}; });
}

core::Result<MatrixSolution> solutionOf(const Numbers<double> &a, const Numbers<double> &b, const core::Run & /*run*/)
{
    return numerics::solve(numerics::toArmadillo(a), numerics::toArmadillo(b)).map([](auto &&solution) {
        return MatrixSolution{.matrix = numerics::toGrid(solution.x),
                              .reciprocalCondition = solution.reciprocalCondition};
    });
}

template <class T>
core::Result<MatrixSolution> solveWithSteps(const Numbers<T> &a, const Numbers<T> &b, bool steps, const core::Run &run)
{
    if (a.rows != b.rows)
        return core::fail(core::ErrorKind::Shape, "b",
                          core::filled(MARK_TEXT("Matrix", "b must have as many rows as A, %1; it has %2"),
                                       {core::literal(a.rows), core::literal(b.rows)}));
    auto solution = solutionOf(a, b, run);
    if (!solution || !steps)
        return solution;
    auto elimination = numerics::eliminate(joined(a, b), {.columns = a.columns, .record = true}, run);
    if (!elimination)
        return core::fail(elimination.error());
    solution->steps = written(std::move(elimination->steps));
    return solution;
}

core::Result<std::size_t> rankOf(const Numbers<Rational> &a, const core::Run &run)
{
    return numerics::eliminate(a, {.columns = a.columns, .reduced = false}, run).map([](const auto &elimination) {
        return elimination.pivots.size();
    });
}

core::Result<std::size_t> rankOf(const Numbers<double> &a, const core::Run & /*run*/)
{
    return numerics::rank(numerics::toArmadillo(a));
}

core::Result<double> toleranceOf(const Numbers<Rational> & /*a*/)
{
    return 0.0;
}

core::Result<double> toleranceOf(const Numbers<double> &a)
{
    return numerics::rankTolerance(numerics::toArmadillo(a));
}

/// The form with every digit right, where exact arithmetic is quick and finds the same pivots.
void sharpen(const Numbers<Rational> & /*a*/, numerics::Elimination<Rational> & /*form*/)
{
}

void sharpen(const Numbers<double> &a, numerics::Elimination<double> &form)
{
    constexpr std::size_t mostRows = 12;
    if (a.rows > mostRows || a.columns > 2 * mostRows || !numerics::isCheapExactly(a))
        return;
    const auto exact = numerics::eliminate(numerics::rationals(a), {.columns = a.columns});
    if (exact && exact->pivots == form.pivots)
        form.matrix = numerics::doubles(exact->matrix);
}

core::Text cellError(const std::string &input, std::size_t row, std::size_t column, core::Text text)
{
    return core::filled(MARK_TEXT("Matrix", "%1, row %2, column %3: %4"),
                        {core::literal(input), core::literal(row + 1), core::literal(column + 1), std::move(text)});
}

core::Result<double> readDouble(const std::string &text)
{
    const auto direct = core::parseDouble(text);
    auto read = direct ? core::Result<double>(*direct)
                       : Rational::parse(text).map([](const Rational &number) { return number.toDouble(); });
    if (const auto value = read ? std::nullopt : entryValue(text); value && value->imag() == 0.0)
        return value->real(); // sqrt(2), pi/4
    if (read && std::isinf(*read))
        return core::fail(core::ErrorKind::Domain, {},
                          core::filled(MARK_TEXT("Matrix", "“%1” is beyond the range of a double (about 1.8e308)"),
                                       {core::literal(text.substr(0, 40))}));
    return read;
}

template <class T>
core::Result<Entries> readAll(const core::Grid<std::string> &text, const std::string &input,
                              core::Result<T> (*read)(const std::string &))
{
    Numbers<T> result(text.rows, text.columns);
    for (std::size_t i = 0; i < text.rows; ++i)
        for (std::size_t j = 0; j < text.columns; ++j) {
            if (text(i, j).empty())
                return core::fail(core::ErrorKind::Domain, input,
                                  cellError(input, i, j, MARK_TEXT("Matrix", "this cell is empty")));
            auto number = read(text(i, j));
            if (!number)
                return core::fail(number.error().kind, input, cellError(input, i, j, number.error().text));
            result(i, j) = std::move(*number);
        }
    return Entries(std::move(result));
}

} // namespace

std::size_t rowCount(const Entries &entries)
{
    return std::visit([](const auto &grid) { return grid.rows; }, entries);
}

std::size_t columnCount(const Entries &entries)
{
    return std::visit([](const auto &grid) { return grid.columns; }, entries);
}

core::Result<Entries> readEntries(const core::Grid<std::string> &text, bool exact, const std::string &input)
{
    if (exact)
        return readAll<Rational>(text, input, [](const std::string &cell) { return Rational::parse(cell); });
    return readAll<double>(text, input, readDouble);
}

bool suitsExact(const core::Grid<std::string> &text)
{
    constexpr std::size_t mostRows = 12;
    constexpr std::size_t mostBits = 60; // nine digits above the line and nine below
    if (text.rows > mostRows || text.columns > mostRows)
        return false;
    return std::all_of(text.cells.begin(), text.cells.end(), [](const std::string &cell) {
        const auto number = cell.size() <= 24 ? Rational::parse(cell) : core::Result<Rational>(core::cancelled());
        return number && number->bits() <= mostBits;
    });
}

core::Result<MatrixDeterminant> matrixDeterminant(const MatrixRequest &request, const core::Run &run)
{
    if (auto checked = checkSquare(request.a); !checked)
        return core::fail(checked.error());
    return std::visit(
        [&](const auto &a) -> core::Result<MatrixDeterminant> {
            const auto value = determinantOf(a, run);
            if (!value)
                return core::fail(value.error());
            MatrixDeterminant result{.value = *value};
            if (!request.steps)
                return result;
            auto elimination = numerics::eliminate(a, {.columns = a.columns, .reduced = false, .record = true}, run);
            if (!elimination)
                return core::fail(elimination.error());
            result.steps = written(std::move(elimination->steps));
            return result;
        },
        request.a);
}

core::Result<MatrixSolution> matrixInverse(const MatrixRequest &request, const core::Run &run)
{
    if (auto checked = checkSquare(request.a); !checked)
        return core::fail(checked.error());
    return std::visit(
        [&]<class T>(const Numbers<T> &a) {
            return solveWithSteps(a, numerics::identity<T>(a.rows), request.steps, run);
        },
        request.a);
}

core::Result<std::size_t> matrixRank(const MatrixRequest &request, const core::Run &run)
{
    return std::visit([&](const auto &a) { return rankOf(a, run); }, request.a);
}

core::Result<ReducedForm> matrixReducedForm(const MatrixRequest &request, const core::Run &run)
{
    return std::visit(
        [&](const auto &a) -> core::Result<ReducedForm> {
            const auto tolerance = toleranceOf(a);
            if (!tolerance)
                return core::fail(tolerance.error());
            auto form =
                numerics::eliminate(a, {.columns = a.columns, .tolerance = *tolerance, .record = request.steps}, run);
            if (!form)
                return core::fail(form.error());
            sharpen(a, *form);
            return ReducedForm{.matrix = std::move(form->matrix),
                               .pivots = std::move(form->pivots),
                               .steps = written(std::move(form->steps))};
        },
        request.a);
}

core::Result<MatrixEigen> matrixEigen(const MatrixRequest &request, const core::Run &run)
{
    if (auto checked = checkSquare(request.a); !checked)
        return core::fail(checked.error());
    if (run.cancelled())
        return core::cancelled();
    const arma::mat a = numerics::toArmadillo(like(core::Grid<double>(), request.a));
    const auto system = numerics::eigen(a);
    if (!system)
        return core::fail(system.error());
    MatrixEigen result{
        .symmetric = system->symmetric, .defective = system->defective, .residual = numerics::residual(a, *system)};
    if (system->symmetric) {
        result.values.assign(system->values.begin(), system->values.end());
        result.vectors = numerics::toGrid(arma::conv_to<arma::cx_mat>::from(system->vectors));
    } else {
        result.values.assign(system->complexValues.begin(), system->complexValues.end());
        result.vectors = numerics::toGrid(system->complexVectors);
    }
    return result;
}

core::Result<MatrixSolution> matrixSolve(const MatrixRequest &request, const core::Run &run)
{
    if (auto checked = checkSquare(request.a); !checked)
        return core::fail(checked.error());
    return std::visit([&](const auto &a) { return solveWithSteps(a, like(a, request.b), request.steps, run); },
                      request.a);
}

} // namespace calculators
