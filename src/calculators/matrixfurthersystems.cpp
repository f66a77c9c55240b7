#include "calculators/matrixparts.h"
#include "calculators/matrixreportparts.h"
#include "numerics/matrixalgebra.h"
#include "numerics/ridge.h"
#include "numerics/singularvalues.h"

#include <functional>

namespace calculators {

namespace {

using numerics::Rational;

constexpr std::size_t mostCramerRows = 8;

core::Result<void> checkCramer(const MatrixRequest &request)
{
    if (rowCount(request.a) > mostCramerRows)
        return core::fail(core::ErrorKind::TooLarge, "A",
                          core::filled(MARK_TEXT("Matrix", "Cramer's rule needs one determinant more than there are "
                                                           "unknowns; it is shown for at most %1, and there are %2"),
                                       {core::literal(mostCramerRows), core::literal(rowCount(request.a))}));
    if (columnCount(request.b) > 1)
        return core::fail(core::ErrorKind::Shape, "b",
                          core::filled(MARK_TEXT("Matrix", "Cramer's rule takes one right side; b has %1 columns"),
                                       {core::literal(columnCount(request.b))}));
    return {};
}

/// The determinants of A with b in place of each of its columns.
core::Result<Exact> replacedDeterminants(const Exact &a, const Exact &b, const core::Run &run)
{
    Exact result(a.columns, 1);
    for (std::size_t j = 0; j < a.columns; ++j) {
        Exact replaced = a;
        for (std::size_t i = 0; i < a.rows; ++i)
            replaced(i, j) = b(i, 0);
        const auto determinant = numerics::exactDeterminant(replaced, run);
        if (!determinant)
            return core::fail(determinant.error());
        result.cells[j] = *determinant;
    }
    return result;
}

Table determinantTable(const Entries &determinants, const Scalar &whole)
{
    Table table{.title = MARK_TEXT("Matrix", "The determinants"),
                .columns = {MARK_TEXT("Matrix", "Of"), MARK_TEXT("Matrix", "Determinant")}};
    table.rows.push_back({std::string("A"), cell(whole)});
    const core::Grid<Cell> values = cells(determinants);
    for (std::size_t j = 0; j < values.rows; ++j)
        table.rows.push_back(
            {core::filled(MARK_TEXT("Matrix", "A with b as column %1"), {core::literal(j + 1)}), values(j, 0)});
    return table;
}

/// By fractions in every arithmetic, rounded at the end in doubles.
core::Result<MatrixAnswer> cramer(const MatrixRequest &request, const core::Run &run)
{
    if (auto checked = checkCramer(request); !checked)
        return core::fail(checked.error());
    const Exact a = like(Exact(), request.a);
    const auto whole = numerics::exactDeterminant(a, run);
    if (!whole)
        return core::fail(whole.error());
    if (whole->isZero())
        return core::fail(core::ErrorKind::Singular, "A",
                          MARK_TEXT("Matrix", "The determinant of A is 0, by which Cramer's rule would divide: the "
                                              "system has no solution or infinitely many."));
    const auto replaced = replacedDeterminants(a, like(Exact(), request.b), run);
    if (!replaced)
        return core::fail(replaced.error());
    Exact x = *replaced;
    for (Rational &entry : x.cells)
        entry /= *whole;
    const bool exact = std::holds_alternative<Exact>(request.a);
    const auto entries = [exact](Exact m) { return exact ? Entries(std::move(m)) : Entries(numerics::doubles(m)); };
    const Scalar determinant = exact ? Scalar(*whole) : Scalar(whole->toDouble());
    const Entries determinants = entries(*replaced);
    return MatrixAnswer{.values = {{"x", entries(std::move(x)), ValueForm::LikeRightSide},
                                   {"determinant", determinant},
                                   {"determinants", determinants, ValueForm::Flat}},
                        .tables = {determinantTable(determinants, determinant)}};
}

core::Result<MatrixAnswer> ridge(const MatrixRequest &request, const core::Run & /*run*/)
{
    const Numbers<double> a = decimals(request.a);
    const Numbers<double> b = decimals(request.b);
    auto result = numerics::ridge(a, b, request.lambda);
    if (!result)
        return core::fail(result.error());
    const auto rest = numerics::entrywise(b, numerics::product(a, result->x), std::minus<>());
    const auto residual = numerics::norm(rest, numerics::NormKind::Frobenius);
    const auto length = numerics::norm(result->x, numerics::NormKind::Frobenius);
    if (!residual || !length)
        return core::fail(residual ? length.error() : residual.error());
    return MatrixAnswer{.values = {{"x", Entries(std::move(result->x)), ValueForm::LikeRightSide},
                                   {"residual_norm", Scalar(*residual)},
                                   {"solution_norm", Scalar(*length)},
                                   {"degrees_of_freedom", Scalar(result->degreesOfFreedom)}}};
}

} // namespace

std::vector<MatrixOperation> furtherSystemOperations()
{
    const auto group = MatrixGroup::Systems;
    return {
        {.id = "cramer",
         .group = group,
         .title = MARK_TEXT("Matrix", "Cramer's rule"),
         .summary = MARK_TEXT("Matrix", "The solution of A x = b as quotients of determinants, for at most eight "
                                        "unknowns."),
         .aliases = {MARK_TEXT("Matrix", "system by determinants"), MARK_TEXT("Matrix", "quotients of determinants")},
         .latex = R"(x_j=\frac{\det\mathbf{A}_j(\mathbf{b})}{\det\mathbf{A}})",
         .shape = core::Shape::Square,
         .fields = {MatrixField::RightSide},
         .fit = MatrixFit::RightSide,
         .exact = true,
         .outputs = {{"x", MARK_TEXT("Matrix", "The solution, flat where b is"), "x ="},
                     {"determinant", MARK_TEXT("Matrix", "The determinant"), "", R"(\det\mathbf{A})"},
                     {"determinants", MARK_TEXT("Matrix", "The determinants with b in place of each column"), "d ="}},
         .evaluate = cramer},
        {.id = "ridge",
         .group = group,
         .title = MARK_TEXT("Matrix", "Ridge regression"),
         .summary = MARK_TEXT("Matrix", "The x that brings A x near to b and stays short itself, weighed by λ."),
         .aliases = {MARK_TEXT("Matrix", "Tikhonov regularisation"), MARK_TEXT("Matrix", "weight decay"),
                     MARK_TEXT("Matrix", "L2 penalty")},
         .latex = R"(\min_{\mathbf{x}}\lVert\mathbf{A}\mathbf{x}-\mathbf{b}\rVert^2+\lambda\lVert\mathbf{x}\rVert^2)",
         .fields = {MatrixField::RightSide, MatrixField::Lambda},
         .fit = MatrixFit::RightSide,
         .outputs = {{"x", MARK_TEXT("Matrix", "The solution, flat where b is"), "x ="},
                     {"residual_norm", MARK_TEXT("Matrix", "The distance from A x to b"), "",
                      R"(\lVert\mathbf{A}\mathbf{x}-\mathbf{b}\rVert)"},
                     {"solution_norm", MARK_TEXT("Matrix", "The length of x"), "", R"(\lVert\mathbf{x}\rVert)"},
                     {"degrees_of_freedom", MARK_TEXT("Matrix", "Effective degrees of freedom"), "",
                      R"(\sum_{k}\frac{\sigma_k^2}{\sigma_k^2+\lambda})"}},
         .evaluate = ridge},
    };
}

} // namespace calculators
