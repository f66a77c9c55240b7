#include "calculators/matrixformulas.h"
#include "calculators/matrixparts.h"
#include "calculators/matrixreports.h"
#include "numerics/exactsubspaces.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"
#include "numerics/singularvalues.h"

#include <cmath>
#include <functional>

namespace calculators {

namespace {

core::Result<MatrixAnswer> solve(const MatrixRequest &request, const core::Run &run)
{
    auto result = matrixSolve(request, run);
    if (!result)
        return core::fail(result.error());
    return MatrixAnswer{.values = {{"x", std::move(result->matrix), ValueForm::LikeRightSide}},
                        .reciprocalCondition = result->reciprocalCondition,
                        .steps = std::move(result->steps),
                        .bar = columnCount(request.a)};
}

MatrixAnswer leastSquaresAnswer(Numbers<double> x, double residual, std::size_t rank)
{
    return {.values = {{"x", Entries(std::move(x)), ValueForm::LikeRightSide},
                       {"residual_norm", Scalar(residual)},
                       {"rank", rank}}};
}

/// By fractions, so that a system that fits leaves a residual of 0 and not of rounding errors.
core::Result<MatrixAnswer> leastSquaresExactly(const Exact &a, const Exact &b, std::size_t rank, const core::Run &run)
{
    const auto inverse = numerics::exactPseudoInverse(a, run);
    if (!inverse)
        return core::fail(inverse.error());
    const Exact x = numerics::product(*inverse, b);
    numerics::Rational squares;
    for (const numerics::Rational &entry : numerics::entrywise(b, numerics::product(a, x), std::minus<>()).cells)
        squares += entry * entry;
    return leastSquaresAnswer(numerics::doubles(x), std::sqrt(squares.toDouble()), rank);
}

core::Result<MatrixAnswer> leastSquares(const MatrixRequest &request, const core::Run &run)
{
    const Numbers<double> a = decimals(request.a);
    const Numbers<double> b = decimals(request.b);
    const auto svd = numerics::singularValues(a);
    if (!svd)
        return core::fail(svd.error());
    const std::size_t rank = numerics::rankOf(svd->values, a.rows, a.columns);
    if (numerics::suitsRationals(a) && numerics::suitsRationals(b)) {
        const Exact exact = numerics::rationals(a);
        const auto factors = numerics::rankFactors(exact, run);
        if (factors && factors->pivots.size() == rank)
            return leastSquaresExactly(exact, numerics::rationals(b), rank, run);
    }
    Numbers<double> coordinates = numerics::product(numerics::transposed(svd->u), b);
    for (std::size_t k = 0; k < coordinates.rows; ++k)
        for (std::size_t j = 0; j < coordinates.columns; ++j)
            coordinates(k, j) = k < rank ? coordinates(k, j) / svd->values[k] : 0.0;
    Numbers<double> x = numerics::product(svd->v, coordinates);
    const Numbers<double> rest = numerics::entrywise(b, numerics::product(a, x), std::minus<>());
    const auto size = numerics::norm(rest, numerics::NormKind::Frobenius);
    if (!size)
        return core::fail(size.error());
    return leastSquaresAnswer(std::move(x), *size, rank);
}

} // namespace

std::vector<MatrixOperation> systemOperations()
{
    const auto group = MatrixGroup::Systems;
    return {
        {.id = "solve",
         .group = group,
         .title = MARK_TEXT("Matrix", "Solve a linear system"),
         .summary = MARK_TEXT("Matrix", "The x with A x = b, for a square matrix and one right side or several."),
         .aliases = {MARK_TEXT("Matrix", "linear equations"), MARK_TEXT("Matrix", "simultaneous equations"),
                     MARK_TEXT("Matrix", "Gaussian elimination")},
         .latex = solveLatex,
         .shape = core::Shape::Square,
         .fields = {MatrixField::RightSide},
         .fit = MatrixFit::RightSide,
         .exact = true,
         .steps = true,
         .conditioned = true,
         .outputs = {{"x", MARK_TEXT("Matrix", "The solution, flat where b is"), "x ="}},
         .evaluate = solve,
         .report = solveReport},
        {.id = "least_squares",
         .group = group,
         .title = MARK_TEXT("Matrix", "Least squares"),
         .summary = MARK_TEXT("Matrix", "The x that brings A x nearest to b, for a matrix of any shape; of several the "
                                        "shortest."),
         .aliases = {MARK_TEXT("Matrix", "overdetermined system"), MARK_TEXT("Matrix", "linear regression"),
                     MARK_TEXT("Matrix", "lstsq")},
         .latex = R"(\min_{\mathbf{x}}\lVert\mathbf{A}\mathbf{x}-\mathbf{b}\rVert_2)",
         .fields = {MatrixField::RightSide},
         .fit = MatrixFit::RightSide,
         .outputs = {{"x", MARK_TEXT("Matrix", "The solution, flat where b is"), "x ="},
                     {"residual_norm", MARK_TEXT("Matrix", "The distance from A x to b"), "",
                      R"(\lVert\mathbf{A}\mathbf{x}-\mathbf{b}\rVert)"},
                     {"rank", MARK_TEXT("Matrix", "The rank"), "", rankSign}},
         .evaluate = leastSquares},
    };
}

} // namespace calculators
