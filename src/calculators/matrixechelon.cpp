#include "calculators/matrixformulas.h"
#include "calculators/matrixparts.h"
#include "numerics/fractionfree.h"
#include "numerics/linearalgebra.h"

namespace calculators {

namespace {

using numerics::FractionFreeStep;
using numerics::Rational;

core::Result<double> pivotTolerance(const Exact & /*a*/)
{
    return 0.0;
}

core::Result<double> pivotTolerance(const Numbers<double> &a)
{
    return numerics::rankTolerance(numerics::toArmadillo(a));
}

core::Result<MatrixAnswer> echelonForm(const MatrixRequest &request, const core::Run &run)
{
    return std::visit(
        [&](const auto &a) -> core::Result<MatrixAnswer> {
            const auto tolerance = pivotTolerance(a);
            if (!tolerance)
                return core::fail(tolerance.error());
            auto form = numerics::eliminate(
                a, {.columns = a.columns, .reduced = false, .tolerance = *tolerance, .record = request.steps}, run);
            if (!form)
                return core::fail(form.error());
            MatrixAnswer answer{.values = {{"matrix", Entries(std::move(form->matrix))},
                                           {"pivots", form->pivots},
                                           {"rank", form->pivots.size()}},
                                .steps = written(std::move(form->steps))};
            answer.remarks.push_back({.text = MARK_TEXT("Matrix", "The pivots keep their size: rows are swapped and "
                                                                  "added, never scaled. An echelon form is not "
                                                                  "unique, only the columns of its pivots are.")});
            return answer;
        },
        request.a);
}

/// How rows and the fraction of a step are written.
struct StepScript
{
    const char *beforeRow = "R";
    const char *afterRow = "";
    const char *swapped = " <-> ";
    const char *becomes = " <- ";
    const char *beforeTop = "(";
    const char *betweenTopAndBottom = ") / ";
    const char *afterBottom = "";
};

constexpr StepScript latexScript{.beforeRow = "R_{",
                                 .afterRow = "}",
                                 .swapped = " \\leftrightarrow ",
                                 .becomes = " \\leftarrow ",
                                 .beforeTop = "\\frac{",
                                 .betweenTopAndBottom = "}{",
                                 .afterBottom = "}"};

std::string phrase(const FractionFreeStep &step, const StepScript &script)
{
    const auto row = [&](std::size_t i) { return script.beforeRow + std::to_string(i + 1) + script.afterRow; };
    if (step.swap)
        return row(step.target) + script.swapped + row(step.source);
    const bool negative = step.factor.sign() < 0;
    const std::string top = step.pivot.text() + " " + row(step.target) + (negative ? " + " : " - ")
                            + (negative ? -step.factor : step.factor).text() + " " + row(step.source);
    if (step.divisor == Rational(1))
        return row(step.target) + script.becomes + top;
    return row(step.target) + script.becomes + script.beforeTop + top + script.betweenTopAndBottom + step.divisor.text()
           + script.afterBottom;
}

core::Text words(const FractionFreeStep &step)
{
    const core::Text target = core::literal(step.target + 1);
    const core::Text source = core::literal(step.source + 1);
    if (step.swap)
        return core::filled(MARK_TEXT("Matrix", "Swap rows %1 and %2."), {target, source});
    const std::vector<core::Text> values = {target, source, core::literal(step.pivot.text()),
                                            core::literal(step.factor.text()), core::literal(step.divisor.text())};
    return core::filled(step.divisor == Rational(1)
                            ? MARK_TEXT("Matrix", "Take %3 times row %1 less %4 times row %2 as row %1.")
                            : MARK_TEXT("Matrix", "Take %3 times row %1 less %4 times row %2, divided evenly by %5, "
                                                  "as row %1."),
                        values);
}

std::vector<RowStep> written(std::vector<FractionFreeStep> steps)
{
    std::vector<RowStep> result;
    result.reserve(steps.size());
    for (FractionFreeStep &step : steps)
        result.push_back({.words = words(step),
                          .operation = phrase(step, {}),
                          .latex = phrase(step, latexScript),
                          .target = step.target,
                          .source = step.source,
                          .swap = step.swap,
                          .matrix = std::move(step.matrix)});
    return result;
}

/// The integers stay exact in every arithmetic: rounded ones would no longer divide evenly.
core::Result<MatrixAnswer> bareiss(const MatrixRequest &request, const core::Run &run)
{
    auto result = numerics::fractionFree(like(Exact(), request.a), request.steps, run);
    if (!result)
        return core::fail(result.error());
    const bool exact = std::holds_alternative<Exact>(request.a);
    Exact integers = like(Exact(), request.a);
    for (std::size_t i = 0; i < integers.rows; ++i)
        for (std::size_t j = 0; j < integers.columns; ++j)
            integers(i, j) *= result->multipliers[i];
    MatrixAnswer answer{
        .values = {{"value", exact ? Scalar(result->determinant) : Scalar(result->determinant.toDouble())},
                   {"triangle", Entries(std::move(result->triangle))},
                   {"multipliers", Entries(column(std::move(result->multipliers))), ValueForm::Flat},
                   {"swaps", result->swaps}},
        .steps = written(std::move(result->steps)),
        .start = Entries(std::move(integers))};
    answer.remarks.push_back(
        {.text = result->determinant.isZero()
                     ? MARK_TEXT("Matrix", "A column has no pivot left, so the determinant is 0.")
                     : MARK_TEXT("Matrix", "The determinant is the last entry of the diagonal, divided by the "
                                           "multipliers of the rows; each swap of rows changes its sign.")});
    return answer;
}

} // namespace

std::vector<MatrixOperation> echelonOperations()
{
    const auto group = MatrixGroup::Elimination;
    return {
        {.id = "row_echelon",
         .group = group,
         .title = MARK_TEXT("Matrix", "Row echelon form"),
         .summary = MARK_TEXT("Matrix", "What Gaussian elimination makes of a matrix of any shape: steps of pivots "
                                        "with zeros below them."),
         .aliases = {MARK_TEXT("Matrix", "REF"), MARK_TEXT("Matrix", "forward elimination"),
                     MARK_TEXT("Matrix", "staircase form")},
         .latex = R"(\mathbf{E}_k\cdots\mathbf{E}_2\mathbf{E}_1\mathbf{A}=\operatorname{ref}\mathbf{A})",
         .exact = true,
         .steps = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "An echelon form"), "ref A ="},
                     {"pivots", MARK_TEXT("Matrix", "The columns of the pivots, from 0"), ""},
                     {"rank", MARK_TEXT("Matrix", "The number of pivots, which is the rank"), "", rankSign}},
         .evaluate = echelonForm},
        {.id = "bareiss",
         .group = group,
         .title = MARK_TEXT("Matrix", "Determinant without fractions (Bareiss)"),
         .summary = MARK_TEXT("Matrix", "The determinant by elimination among integers: every division comes out even, "
                                        "so no fraction appears before the end."),
         .aliases = {MARK_TEXT("Matrix", "fraction-free elimination"), MARK_TEXT("Matrix", "Bareiss algorithm"),
                     MARK_TEXT("Matrix", "integer determinant")},
         .latex = R"(a_{ij}^{(k+1)}=\frac{a_{kk}^{(k)}a_{ij}^{(k)}-a_{ik}^{(k)}a_{kj}^{(k)}}{a_{k-1,k-1}^{(k-1)}})",
         .shape = core::Shape::Square,
         .exact = true,
         .steps = true,
         .outputs = {{"value", MARK_TEXT("Matrix", "The determinant"), "", determinantSign},
                     {"triangle", MARK_TEXT("Matrix", "The triangle of integers, exact in every arithmetic"), "T ="},
                     {"multipliers", MARK_TEXT("Matrix", "By what each row was multiplied to hold integers"), "d ="},
                     {"swaps", MARK_TEXT("Matrix", "How many rows were swapped"), ""}},
         .evaluate = bareiss},
    };
}

} // namespace calculators
