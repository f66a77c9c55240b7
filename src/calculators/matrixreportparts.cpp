#include "calculators/matrixreportparts.h"

#include "calculators/exercise.h"
#include "calculators/largematrix.h"
#include "calculators/matrixformulas.h"
#include "calculators/matrixparts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

namespace calculators {

using numerics::Rational;

namespace {

template <class T>
core::Grid<Cell> written(const core::Grid<T> &grid)
{
    core::Grid<Cell> result(grid.rows, grid.columns);
    std::transform(grid.cells.begin(), grid.cells.end(), result.cells.begin(), [](const T &number) {
        if constexpr (std::is_same_v<T, Rational>)
            return Cell(number.text());
        else
            return Cell(number);
    });
    return result;
}

} // namespace

core::Grid<Cell> cells(const Entries &entries)
{
    return std::visit([](const auto &grid) { return written(grid); }, entries);
}

core::Grid<Cell> cells(const ComplexGrid &entries)
{
    return written(entries);
}

core::Grid<Cell> cells(const core::Grid<numerics::Quadratic> &entries)
{
    core::Grid<Cell> result(entries.rows, entries.columns);
    std::transform(entries.cells.begin(), entries.cells.end(), result.cells.begin(),
                   [](const numerics::Quadratic &number) { return Cell(number.text()); });
    return result;
}

Matrix shown(std::string sign, const Entries &entries)
{
    Matrix matrix{.sign = std::move(sign)};
    const auto *numbers = std::get_if<core::Grid<double>>(&entries);
    if (numbers && isLarge(numbers->rows, numbers->columns))
        matrix.large = largeMatrix(*numbers);
    else
        matrix.cells = cells(entries);
    return matrix;
}

Matrix shown(std::string sign, const ComplexGrid &entries)
{
    Matrix matrix{.sign = std::move(sign)};
    if (isLarge(entries.rows, entries.columns))
        matrix.large = largeMatrix(entries);
    else
        matrix.cells = cells(entries);
    return matrix;
}

Cell cell(const Scalar &scalar)
{
    if (const auto *number = std::get_if<double>(&scalar))
        return *number;
    return std::get<Rational>(scalar).text();
}

Paragraph sentence(core::Text text)
{
    return {.text = std::move(text)};
}

Paragraph warning(core::Text text)
{
    return {.text = std::move(text), .warning = true};
}

namespace {

template <class T>
core::Grid<T> joinedColumns(const core::Grid<T> &a, const core::Grid<T> &b)
{
    core::Grid<T> result(a.rows, a.columns + b.columns);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < result.columns; ++j)
            result(i, j) = j < a.columns ? a(i, j) : b(i, j - a.columns);
    return result;
}

/// The matrix after a step, with what the step changed marked.
Matrix shownAfter(const RowStep &step, std::size_t bar)
{
    Matrix matrix{.cells = std::visit([](const auto &grid) { return written(grid); }, step.matrix), .bar = bar};
    auto &marked = step.columns ? matrix.markedColumns : matrix.marked;
    marked = {step.target};
    if (step.swap)
        marked.push_back(step.source);
    return matrix;
}

} // namespace

Entries beside(const Entries &a, const Entries &b)
{
    return std::visit(
        [&](const auto &left) -> Entries {
            const auto right = like(left, b);
            if (left.rows != right.rows)
                return left;
            return joinedColumns(left, right);
        },
        a);
}

Entries besideIdentity(const Entries &a)
{
    return std::visit(
        [](const auto &left) -> Entries {
            std::decay_t<decltype(left)> unit(left.rows, left.rows);
            for (std::size_t i = 0; i < left.rows; ++i)
                unit(i, i) = 1;
            return joinedColumns(left, unit);
        },
        a);
}

ComplexGrid beside(const ComplexGrid &a, const ComplexGrid &b)
{
    return a.rows == b.rows ? joinedColumns(a, b) : a;
}

ComplexGrid besideIdentity(const ComplexGrid &a)
{
    ComplexGrid unit(a.rows, a.rows);
    for (std::size_t i = 0; i < a.rows; ++i)
        unit(i, i) = 1.0;
    return joinedColumns(a, unit);
}

void addSteps(Report &report, bool wanted, const std::vector<RowStep> &steps, const StepsOrigin &origin)
{
    if (!wanted)
        return;
    if (steps.empty()) {
        report.sections.emplace_back(sentence(MARK_TEXT("Matrix", "There is nothing to eliminate.")));
        return;
    }
    Steps section{.title = MARK_TEXT("Matrix", "Step by step"),
                  .start = {.cells = origin.complex ? cells(*origin.complex) : cells(origin.start), .bar = origin.bar}};
    for (const RowStep &step : steps)
        section.steps.push_back({.text = step.words,
                                 .operation = step.operation,
                                 .latex = step.latex,
                                 .matrix = shownAfter(step, origin.bar)});
    if (origin.goal && !origin.complex)
        section.exercise = exerciseTask(*origin.goal, origin.start, origin.bar);
    report.sections.emplace_back(std::move(section));
}

void addCondition(Quantities &quantities, std::optional<double> reciprocalCondition)
{
    if (!reciprocalCondition)
        return;
    quantities.items.push_back({.name = MARK_TEXT("Matrix", "Reciprocal condition number"),
                                .value = *reciprocalCondition,
                                .latex = conditionSign});
    const double digits = std::log10(*reciprocalCondition / std::numeric_limits<double>::epsilon());
    quantities.items.push_back(
        {.name = MARK_TEXT("Matrix", "Decimal digits to trust, about"), .value = std::max(0.0, std::floor(digits))});
}

void addConditionWarning(Report &report, std::optional<double> reciprocalCondition)
{
    constexpr double remarkable = 1e-8;
    if (!reciprocalCondition || *reciprocalCondition >= remarkable)
        return;
    const auto lost = static_cast<std::size_t>(std::ceil(-std::log10(*reciprocalCondition)));
    report.sections.emplace_back(
        warning(core::filled(MARK_TEXT("Matrix", "A is nearly singular: if its entries are rounded to 16 digits, about "
                                                 "%1 digits of the result mean nothing."),
                             {core::literal(std::min<std::size_t>(lost, 16))})));
}

Report begin(const MatrixRequest &request, const char *latex)
{
    Report report;
    report.sections.emplace_back(Formula{.latex = latex});
    report.sections.emplace_back(request.complex ? shown("A =", request.complex->a) : shown("A =", request.a));
    return report;
}

} // namespace calculators
