#include "calculators/matrixformulas.h"
#include "calculators/matrixparts.h"
#include "calculators/matrixreports.h"

namespace calculators {

namespace {

core::Result<MatrixAnswer> inverse(const MatrixRequest &request, const core::Run &run)
{
    auto result = matrixInverse(request, run);
    if (!result)
        return core::fail(result.error());
    MatrixAnswer answer = matrixAnswer(std::move(result->matrix));
    answer.reciprocalCondition = result->reciprocalCondition;
    answer.steps = std::move(result->steps);
    answer.bar = rowCount(request.a);
    return answer;
}

core::Result<MatrixAnswer> reducedForm(const MatrixRequest &request, const core::Run &run)
{
    auto result = matrixReducedForm(request, run);
    if (!result)
        return core::fail(result.error());
    return MatrixAnswer{.values = {{"matrix", std::move(result->matrix)}, {"pivots", std::move(result->pivots)}},
                        .steps = std::move(result->steps)};
}

} // namespace

std::vector<MatrixOperation> eliminationOperations()
{
    const auto group = MatrixGroup::Elimination;
    return {
        {.id = "inverse",
         .group = group,
         .title = MARK_TEXT("Matrix", "Inverse"),
         .summary = MARK_TEXT("Matrix", "The matrix that undoes a square matrix."),
         .aliases = {MARK_TEXT("Matrix", "invert a matrix"), MARK_TEXT("Matrix", "Gauss–Jordan elimination")},
         .latex = inverseLatex,
         .shape = core::Shape::Square,
         .exact = true,
         .steps = true,
         .conditioned = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The inverse"), "A⁻¹ ="}},
         .evaluate = inverse,
         .report = inverseReport},
        {.id = "rref",
         .group = group,
         .title = MARK_TEXT("Matrix", "Reduced row echelon form"),
         .summary = MARK_TEXT("Matrix", "What Gauss–Jordan elimination makes of a matrix: pivots 1, zeros above and "
                                        "below them."),
         .aliases = {MARK_TEXT("Matrix", "RREF"), MARK_TEXT("Matrix", "Gaussian elimination"),
                     MARK_TEXT("Matrix", "row reduction")},
         .latex = reducedLatex,
         .exact = true,
         .steps = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The reduced form"), "rref A ="},
                     {"pivots", MARK_TEXT("Matrix", "The columns of the pivots, from 0"), ""}},
         .evaluate = reducedForm,
         .report = reducedFormReport},
    };
}

} // namespace calculators
