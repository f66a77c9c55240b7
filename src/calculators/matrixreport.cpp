#include "calculators/matrix.h"
#include "calculators/matrixformulas.h"
#include "calculators/matrixparts.h"
#include "calculators/matrixreportparts.h"
#include "calculators/matrixreports.h"
#include "numerics/elimination.h"
#include "numerics/exactsolve.h"
#include "numerics/linearalgebra.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace calculators {

using numerics::Rational;

namespace {

const Exact *exactly(const Entries &entries)
{
    return std::get_if<Exact>(&entries);
}

/// The vectors that A sends to 0, where A is exact and has some.
void addNullSpace(Report &report, const Entries &entries, const core::Run &run)
{
    const Exact *a = exactly(entries);
    if (!a)
        return;
    const auto form = numerics::eliminate(*a, {.columns = a->columns}, run);
    if (!form || form->pivots.size() == a->columns)
        return;
    const Exact basis = numerics::nullSpace(*form, a->columns);
    report.sections.emplace_back(sentence(
        basis.columns == 1
            ? MARK_TEXT("Matrix", "A sends this vector and its multiples to 0, and no others: they are its null space.")
            : MARK_TEXT("Matrix", "A sends exactly the combinations of these columns to 0: they are its null space.")));
    Matrix matrix = shown(basis.columns == 1 ? "v =" : "N =", basis);
    matrix.title = MARK_TEXT("Matrix", "Null space");
    report.sections.emplace_back(std::move(matrix));
}

double largestDeviation(const Entries &a, const Entries &x, const arma::mat &b)
{
    const arma::mat left = numerics::toArmadillo(std::get<core::Grid<double>>(a));
    const arma::mat right = numerics::toArmadillo(std::get<core::Grid<double>>(x));
    return b.is_empty() ? 0.0 : arma::abs(left * right - b).max();
}

} // namespace

core::Result<Report> determinantReport(const MatrixRequest &request, const core::Run &run)
{
    const auto result = matrixDeterminant(request, run);
    if (!result)
        return core::fail(result.error());
    Report report = begin(request, determinantLatex);
    Quantities quantities;
    quantities.items.push_back(
        {.name = MARK_TEXT("Matrix", "Determinant"), .value = cell(result->value), .latex = determinantSign});
    const auto *exact = std::get_if<Rational>(&result->value);
    if (exact && !exact->isInteger())
        quantities.items.push_back(
            {.name = MARK_TEXT("Matrix", "Determinant as a decimal"), .value = exact->toDouble()});
    report.sections.emplace_back(std::move(quantities));
    if (result->value == Scalar(0.0) || (exact && exact->isZero())) {
        report.sections.emplace_back(warning(MARK_TEXT(
            "Matrix", "The determinant is 0: the columns of A are linearly dependent, and A has no inverse.")));
        addNullSpace(report, request.a, run);
    }
    addSteps(report, request.steps, result->steps, {.start = request.a, .goal = ExerciseGoal::Determinant});
    const auto swaps = static_cast<std::size_t>(
        std::count_if(result->steps.begin(), result->steps.end(), [](const RowStep &step) { return step.swap; }));
    if (request.steps)
        report.sections.emplace_back(sentence(
            core::filled(MARK_TEXT("Matrix", "The determinant is the product of the diagonal of the last matrix; each "
                                             "swap of rows changes its sign. Swaps here: %1."),
                         {core::literal(swaps)})));
    return report;
}

namespace {

/// What there is to say where A turned out singular: the condition that failed, and the directions that A loses.
Report singularReport(const MatrixRequest &request, const char *latex, const core::Error &error, const core::Run &run)
{
    Report report = begin(request, latex);
    if (request.operation == "solve")
        report.sections.emplace_back(shown("b =", request.b));
    report.sections.emplace_back(warning(error.text));
    addNullSpace(report, request.a, run);
    return report;
}

} // namespace

core::Result<Report> inverseReport(const MatrixRequest &request, const core::Run &run)
{
    const auto result = matrixInverse(request, run);
    if (!result && result.error().kind == core::ErrorKind::Singular) {
        Report report = singularReport(request, inverseLatex, result.error(), run);
        if (const auto form = matrixReducedForm(request, run); form && request.steps) {
            report.sections.emplace_back(sentence(
                MARK_TEXT("Matrix", "Elimination ends with a row of zeros, so it can't reach the identity matrix.")));
            addSteps(report, request.steps, form->steps, {.start = request.a, .goal = ExerciseGoal::Reduced});
        }
        return report;
    }
    if (!result)
        return core::fail(result.error());
    Report report = begin(request, inverseLatex);
    report.sections.emplace_back(shown("A⁻¹ =", result->matrix));
    if (result->reciprocalCondition) {
        Quantities quantities;
        addCondition(quantities, result->reciprocalCondition);
        const std::size_t n = rowCount(request.a);
        quantities.items.push_back({.name = MARK_TEXT("Matrix", "Largest error of the product with A"),
                                    .value = largestDeviation(request.a, result->matrix, arma::eye(n, n)),
                                    .latex = inverseResidualSign});
        report.sections.emplace_back(std::move(quantities));
        addConditionWarning(report, result->reciprocalCondition);
    }
    addSteps(report, request.steps, result->steps,
             {.start = besideIdentity(request.a), .bar = rowCount(request.a), .goal = ExerciseGoal::Inverse});
    return report;
}

namespace {

core::Text rankSentence(std::size_t rank, std::size_t rows, std::size_t columns)
{
    if (rank == columns && rank == rows)
        return MARK_TEXT("Matrix",
                         "A has full rank: its columns are independent and span the whole space, so it has an "
                         "inverse.");
    if (rank == columns)
        return MARK_TEXT("Matrix", "The columns of A are linearly independent.");
    if (rank == rows)
        return MARK_TEXT("Matrix", "The rows of A are linearly independent; its columns span the whole space and are "
                                   "dependent.");
    return MARK_TEXT("Matrix", "Rows and columns of A are both linearly dependent.");
}

void addRank(Report &report, const MatrixRequest &request, std::size_t rank)
{
    const std::size_t columns = columnCount(request.a);
    Quantities quantities;
    quantities.items.push_back(
        {.name = MARK_TEXT("Matrix", "Rank"), .value = static_cast<double>(rank), .latex = rankSign});
    quantities.items.push_back({.name = MARK_TEXT("Matrix", "Dimension of the null space"),
                                .value = static_cast<double>(columns - rank),
                                .latex = nullitySign});
    report.sections.emplace_back(std::move(quantities));
}

} // namespace

core::Result<Report> rankReport(const MatrixRequest &request, const core::Run &run)
{
    const auto rank = matrixRank(request, run);
    if (!rank)
        return core::fail(rank.error());
    Report report = begin(request, rankLatex);
    addRank(report, request, *rank);
    report.sections.emplace_back(sentence(rankSentence(*rank, rowCount(request.a), columnCount(request.a))));
    addNullSpace(report, request.a, run);
    return report;
}

core::Result<Report> reducedFormReport(const MatrixRequest &request, const core::Run &run)
{
    const auto form = matrixReducedForm(request, run);
    if (!form)
        return core::fail(form.error());
    Report report = begin(request, reducedLatex);
    report.sections.emplace_back(shown("rref A =", form->matrix));
    addRank(report, request, form->pivots.size());
    if (!form->pivots.empty()) {
        std::string columns;
        for (const std::size_t pivot : form->pivots)
            columns += (columns.empty() ? "" : ", ") + std::to_string(pivot + 1);
        report.sections.emplace_back(sentence(core::filled(MARK_TEXT("Matrix", "Columns with a pivot, from 1: %1."),
                                                           {core::literal(std::move(columns))})));
    }
    addSteps(report, request.steps, form->steps, {.start = request.a, .goal = ExerciseGoal::Reduced});
    return report;
}

namespace {

Matrix shownVectors(const core::Grid<std::complex<double>> &vectors)
{
    core::Grid<double> real(vectors.rows, vectors.columns);
    std::transform(vectors.cells.begin(), vectors.cells.end(), real.cells.begin(),
                   [](const auto &entry) { return entry.real(); });
    const bool isReal = std::equal(vectors.cells.begin(), vectors.cells.end(), real.cells.begin());
    Matrix result = isReal ? shown("V =", Entries(std::move(real))) : shown("V =", vectors);
    result.title = MARK_TEXT("Matrix", "Eigenvectors, as columns of length 1 in the order of the eigenvalues");
    return result;
}

Table eigenvalueTable(const MatrixEigen &result)
{
    Table table{
        .title = MARK_TEXT("Matrix", "Eigenvalues"),
        .columns = {MARK_TEXT("Matrix", "Number"), MARK_TEXT("Matrix", "Eigenvalue"), MARK_TEXT("Matrix", "Modulus")}};
    for (std::size_t i = 0; i < result.values.size(); ++i) {
        const std::complex<double> value = result.values[i];
        table.rows.push_back(
            {static_cast<double>(i + 1), value.imag() == 0.0 ? Cell(value.real()) : Cell(value), std::abs(value)});
    }
    return table;
}

} // namespace

core::Result<Report> eigenReport(const MatrixRequest &request, const core::Run &run)
{
    const auto result = matrixEigen(request, run);
    if (!result)
        return core::fail(result.error());
    Report report = begin(request, eigenLatex);
    report.sections.emplace_back(eigenvalueTable(*result));
    report.sections.emplace_back(shownVectors(result->vectors));
    if (result->symmetric)
        report.sections.emplace_back(sentence(MARK_TEXT(
            "Matrix",
            "A is symmetric: its eigenvalues are real, and its eigenvectors are perpendicular to one another.")));
    if (result->defective) {
        report.sections.emplace_back(warning(MARK_TEXT(
            "Matrix",
            "A is defective: it has fewer independent eigenvectors than rows, so it can't be diagonalised.")));
        addJordanForm(report, request.a, run);
    }
    Quantities quantities;
    quantities.items.push_back(
        {.name = MARK_TEXT("Matrix", "Residual"), .value = result->residual, .latex = eigenResidualSign});
    report.sections.emplace_back(std::move(quantities));
    return report;
}

namespace {

StepsOrigin systemOrigin(const MatrixRequest &request)
{
    return {.start = beside(request.a, request.b), .bar = columnCount(request.a), .goal = ExerciseGoal::Solution};
}

/// None or infinitely many solutions, by comparing the rank of A with that of [A | b].
void addSolvability(Report &report, const MatrixRequest &request, const core::Run &run)
{
    const Exact *a = exactly(request.a);
    const Exact *b = exactly(request.b);
    if (!a || !b || a->rows != b->rows)
        return;
    const Exact both = std::get<Exact>(beside(request.a, request.b));
    auto form = numerics::eliminate(both, {.columns = both.columns, .record = request.steps}, run);
    if (!form)
        return;
    const auto rank = static_cast<std::size_t>(std::count_if(form->pivots.begin(), form->pivots.end(),
                                                             [a](std::size_t column) { return column < a->columns; }));
    const std::vector<core::Text> ranks = {core::literal(rank), core::literal(form->pivots.size())};
    report.sections.emplace_back(sentence(
        form->pivots.size() > rank
            ? core::filled(MARK_TEXT("Matrix", "A x = b has no solution: A has rank %1, [A | b] rank %2."), ranks)
            : core::filled(MARK_TEXT("Matrix",
                                     "A x = b has infinitely many solutions: A and [A | b] both have rank %1, "
                                     "so any vector of the null space may be added."),
                           ranks)));
    Matrix reduced = shown("", form->matrix);
    reduced.title = MARK_TEXT("Matrix", "The system in reduced form");
    reduced.bar = a->columns;
    report.sections.emplace_back(std::move(reduced));
    addSteps(report, request.steps, written(std::move(form->steps)), systemOrigin(request));
}

} // namespace

core::Result<Report> solveReport(const MatrixRequest &request, const core::Run &run)
{
    const auto result = matrixSolve(request, run);
    if (!result && result.error().kind == core::ErrorKind::Singular) {
        Report report = singularReport(request, solveLatex, result.error(), run);
        addSolvability(report, request, run);
        return report;
    }
    if (!result)
        return core::fail(result.error());
    Report report = begin(request, solveLatex);
    report.sections.emplace_back(shown("b =", request.b));
    report.sections.emplace_back(shown("x =", result->matrix));
    if (result->reciprocalCondition) {
        Quantities quantities;
        addCondition(quantities, result->reciprocalCondition);
        const arma::mat b = numerics::toArmadillo(std::get<core::Grid<double>>(request.b));
        quantities.items.push_back({.name = MARK_TEXT("Matrix", "Largest error of the equations"),
                                    .value = largestDeviation(request.a, result->matrix, b),
                                    .latex = solveResidualSign});
        report.sections.emplace_back(std::move(quantities));
        addConditionWarning(report, result->reciprocalCondition);
    }
    addSteps(report, request.steps, result->steps, systemOrigin(request));
    return report;
}

} // namespace calculators
