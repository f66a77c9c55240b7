#include "calculators/matrix.h"
#include "calculators/operations.h"
#include "numerics/exactsolve.h"

#include <algorithm>
#include <complex>

namespace calculators {

namespace {

using core::Arguments;
using core::InputType;
using core::Object;
using core::Result;
using core::Run;
using core::Shape;
using core::Value;

Value toValue(const Entries &entries)
{
    if (const auto *numbers = std::get_if<core::Grid<double>>(&entries))
        return core::rowsOf(*numbers);
    const auto &exact = std::get<core::Grid<numerics::Rational>>(entries);
    core::Grid<std::string> text(exact.rows, exact.columns);
    std::transform(exact.cells.begin(), exact.cells.end(), text.cells.begin(),
                   [](const numerics::Rational &number) { return number.text(); });
    return core::rowsOf(text);
}

Value toValue(const Scalar &scalar)
{
    if (const auto *number = std::get_if<double>(&scalar))
        return *number;
    return std::get<numerics::Rational>(scalar).text();
}

/// A matrix of one column as a flat array.
Value flat(const Entries &entries)
{
    if (const auto *numbers = std::get_if<core::Grid<double>>(&entries))
        return numbers->cells;
    core::Array result;
    for (const numerics::Rational &number : std::get<core::Grid<numerics::Rational>>(entries).cells)
        result.emplace_back(number.text());
    return result;
}

Result<Entries> entries(const Arguments &arguments, const std::string &name)
{
    if (arguments.flag("exact"))
        return readEntries(arguments.matrixText(name), true, name);
    return Entries(arguments.matrix(name));
}

/// The request that a form would fill.
Result<MatrixRequest> request(const Arguments &arguments)
{
    MatrixRequest result{.steps = arguments.flag("steps")};
    auto a = entries(arguments, "A");
    if (!a)
        return core::fail(a.error());
    result.a = std::move(*a);
    if (arguments.has("b")) {
        auto b = entries(arguments, "b");
        if (!b)
            return core::fail(b.error());
        result.b = std::move(*b);
    }
    return result;
}

void addSteps(Object &answer, const Arguments &arguments, const std::vector<RowStep> &steps)
{
    if (!arguments.flag("steps"))
        return;
    core::Array list;
    for (const RowStep &step : steps)
        list.emplace_back(
            Object{{"operation", step.operation}, {"latex", step.latex}, {"matrix", toValue(step.matrix)}});
    answer.emplace_back("steps", std::move(list));
}

void addCondition(Object &answer, const MatrixSolution &solution)
{
    if (solution.reciprocalCondition)
        answer.emplace_back("reciprocal_condition", *solution.reciprocalCondition);
}

/// An evaluation out of a calculator and the way to write what it gives.
template <class T>
auto evaluation(Result<T> (*calculate)(const MatrixRequest &, const Run &),
                Object (*answer)(const T &, const Arguments &))
{
    return [=](const Arguments &arguments, const Run &run) -> Result<Object> {
        const auto asked = request(arguments);
        if (!asked)
            return core::fail(asked.error());
        const auto result = calculate(*asked, run);
        if (!result)
            return core::fail(result.error());
        return answer(*result, arguments);
    };
}

core::Input matrixInput(Shape shape)
{
    return {.name = "A",
            .type = InputType::Matrix,
            .meaning = MARK_TEXT("Matrix", "The matrix"),
            .shape = shape,
            .dimensions = shape == Shape::Square ? "n×n" : "m×n"};
}

core::Input exactInput()
{
    return {.name = "exact",
            .type = InputType::Boolean,
            .meaning = MARK_TEXT("Matrix", "Whether to compute with fractions of any size instead of doubles"),
            .fallback = Value(false)};
}

core::Input stepsInput()
{
    return {.name = "steps",
            .type = InputType::Boolean,
            .meaning = MARK_TEXT("Matrix", "Whether to list every row operation"),
            .fallback = Value(false)};
}

core::Output stepsOutput()
{
    return {"steps", MARK_TEXT("Matrix", "Where asked for: each row operation, its LaTeX, and the matrix after it")};
}

core::Output conditionOutput()
{
    return {"reciprocal_condition",
            MARK_TEXT("Matrix", "1 / (‖A‖₁ ‖A⁻¹‖₁), unless exact; near 0 few digits are right")};
}

core::Operation determinant()
{
    return {.name = "matrix.determinant",
            .title = MARK_TEXT("Matrix", "Determinant"),
            .summary = MARK_TEXT("Matrix", "The factor by which a square matrix scales volumes, with its sign."),
            .inputs = {matrixInput(Shape::Square), exactInput(), stepsInput()},
            .outputs = {{"value", MARK_TEXT("Matrix", "The determinant")}, stepsOutput()},
            .place = "matrices/determinant",
            .aliases = {MARK_TEXT("Matrix", "det"), MARK_TEXT("Matrix", "volume factor")},
            .evaluate = evaluation<MatrixDeterminant>(matrixDeterminant,
                                                      [](const MatrixDeterminant &result, const Arguments &arguments) {
                                                          Object answer{{"value", toValue(result.value)}};
                                                          addSteps(answer, arguments, result.steps);
                                                          return answer;
                                                      })};
}

core::Operation inverse()
{
    return {.name = "matrix.inverse",
            .title = MARK_TEXT("Matrix", "Inverse"),
            .summary = MARK_TEXT("Matrix", "The matrix that undoes a square matrix."),
            .inputs = {matrixInput(Shape::Square), exactInput(), stepsInput()},
            .outputs = {{"matrix", MARK_TEXT("Matrix", "The inverse")}, conditionOutput(), stepsOutput()},
            .place = "matrices/inverse",
            .aliases = {MARK_TEXT("Matrix", "invert a matrix"), MARK_TEXT("Matrix", "Gauss–Jordan elimination")},
            .evaluate =
                evaluation<MatrixSolution>(matrixInverse, [](const MatrixSolution &result, const Arguments &arguments) {
                    Object answer{{"matrix", toValue(result.matrix)}};
                    addCondition(answer, result);
                    addSteps(answer, arguments, result.steps);
                    return answer;
                })};
}

core::Operation rank()
{
    return {
        .name = "matrix.rank",
        .title = MARK_TEXT("Matrix", "Rank"),
        .summary = MARK_TEXT("Matrix", "How many columns of a matrix are linearly independent."),
        .inputs = {matrixInput(Shape::Any), exactInput()},
        .outputs = {{"value", MARK_TEXT("Matrix", "The rank")}},
        .place = "matrices/rank",
        .aliases = {MARK_TEXT("Matrix", "linear independence"), MARK_TEXT("Matrix", "dimension of the column space")},
        .evaluate = evaluation<std::size_t>(matrixRank, [](const std::size_t &result, const Arguments &) {
            return Object{{"value", result}};
        })};
}

core::Operation reducedForm()
{
    return {.name = "matrix.rref",
            .title = MARK_TEXT("Matrix", "Reduced row echelon form"),
            .summary = MARK_TEXT("Matrix", "What Gauss–Jordan elimination makes of a matrix: pivots 1, zeros above and "
                                           "below them."),
            .inputs = {matrixInput(Shape::Any), exactInput(), stepsInput()},
            .outputs = {{"matrix", MARK_TEXT("Matrix", "The reduced form")},
                        {"pivots", MARK_TEXT("Matrix", "The columns of the pivots, from 0")},
                        stepsOutput()},
            .place = "matrices/rref",
            .aliases = {MARK_TEXT("Matrix", "RREF"), MARK_TEXT("Matrix", "Gaussian elimination"),
                        MARK_TEXT("Matrix", "row reduction")},
            .evaluate =
                evaluation<ReducedForm>(matrixReducedForm, [](const ReducedForm &result, const Arguments &arguments) {
                    core::Array pivots(result.pivots.begin(), result.pivots.end());
                    Object answer{{"matrix", toValue(result.matrix)}, {"pivots", std::move(pivots)}};
                    addSteps(answer, arguments, result.steps);
                    return answer;
                })};
}

Value realValues(const MatrixEigen &result)
{
    std::vector<double> values(result.values.size());
    std::transform(result.values.begin(), result.values.end(), values.begin(), [](auto value) { return value.real(); });
    return values;
}

Value complexValues(const MatrixEigen &result)
{
    core::Array values;
    std::transform(result.values.begin(), result.values.end(), std::back_inserter(values), core::complexValue);
    return values;
}

Value realVectors(const MatrixEigen &result)
{
    core::Grid<double> vectors(result.vectors.rows, result.vectors.columns);
    std::transform(result.vectors.cells.begin(), result.vectors.cells.end(), vectors.cells.begin(),
                   [](auto cell) { return cell.real(); });
    return core::rowsOf(vectors);
}

core::Operation eigen()
{
    return {.name = "matrix.eigen",
            .title = MARK_TEXT("Matrix", "Eigenvalues and eigenvectors"),
            .summary = MARK_TEXT("Matrix", "The directions that a square matrix only stretches, and by how much."),
            .inputs = {matrixInput(Shape::Square)},
            .outputs = {{"values", MARK_TEXT("Matrix", "The eigenvalues: ascending numbers where A is symmetric, else "
                                                       "complex, by descending modulus")},
                        {"vectors", MARK_TEXT("Matrix", "The eigenvectors, as columns of length 1")},
                        {"symmetric", MARK_TEXT("Matrix", "Whether A equals its transpose exactly")},
                        {"defective", MARK_TEXT("Matrix", "Whether there is no basis of eigenvectors")},
                        {"residual", MARK_TEXT("Matrix", "‖A V − V Λ‖ / ‖A‖, by which the result is off")}},
            .place = "matrices/eigen",
            .aliases = {MARK_TEXT("Matrix", "spectrum"), MARK_TEXT("Matrix", "characteristic roots"),
                        MARK_TEXT("Matrix", "diagonalisation")},
            .evaluate = evaluation<MatrixEigen>(matrixEigen, [](const MatrixEigen &result, const Arguments &) {
                return Object{{"values", result.symmetric ? realValues(result) : complexValues(result)},
                              {"vectors", result.symmetric ? realVectors(result) : core::rowsOf(result.vectors)},
                              {"symmetric", result.symmetric},
                              {"defective", result.defective},
                              {"residual", result.residual}};
            })};
}

Result<void> checkRightSide(const Arguments &arguments)
{
    const std::size_t rows = core::length(arguments.value("A")).value_or(0);
    const std::size_t given = core::length(arguments.value("b")).value_or(0);
    if (rows == given)
        return {};
    return core::fail(core::ErrorKind::Shape, "b",
                      core::filled(MARK_TEXT("Matrix", "b must have as many rows as A, %1; it has %2"),
                                   {core::literal(rows), core::literal(given)}));
}

core::Operation solve()
{
    return {.name = "matrix.solve",
            .title = MARK_TEXT("Matrix", "Solve a linear system"),
            .summary = MARK_TEXT("Matrix", "The x with A x = b, for a square matrix and one right side or several."),
            .inputs = {matrixInput(Shape::Square),
                       {.name = "b",
                        .type = InputType::VectorOrMatrix,
                        .meaning = MARK_TEXT("Matrix", "The right side, or several as columns"),
                        .dimensions = "n, or n×k"},
                       exactInput(),
                       stepsInput()},
            .outputs = {{"x", MARK_TEXT("Matrix", "The solution, flat where b is")}, conditionOutput(), stepsOutput()},
            .place = "matrices/solve",
            .aliases = {MARK_TEXT("Matrix", "linear equations"), MARK_TEXT("Matrix", "simultaneous equations"),
                        MARK_TEXT("Matrix", "Gaussian elimination")},
            .sizes = checkRightSide,
            .evaluate =
                evaluation<MatrixSolution>(matrixSolve, [](const MatrixSolution &result, const Arguments &arguments) {
                    Object answer{{"x", arguments.isFlat("b") ? flat(result.matrix) : toValue(result.matrix)}};
                    addCondition(answer, result);
                    addSteps(answer, arguments, result.steps);
                    return answer;
                })};
}

} // namespace

std::vector<core::Operation> matrixOperations()
{
    return {determinant(), inverse(), rank(), reducedForm(), eigen(), solve()};
}

} // namespace calculators
