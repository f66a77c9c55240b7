#include "calculators/matrixparts.h"
#include "numerics/matrixfunctions.h"
#include "numerics/singularvalues.h"

#include <algorithm>

namespace calculators {

namespace {

core::Result<MatrixAnswer> pseudoInverse(const MatrixRequest &request, const core::Run & /*run*/)
{
    return numerics::pseudoInverse(decimals(request.a)).map([](Numbers<double> &&matrix) {
        return matrixAnswer(std::move(matrix));
    });
}

core::Result<MatrixAnswer> exponential(const MatrixRequest &request, const core::Run & /*run*/)
{
    return numerics::exponential(decimals(request.a)).map([](Numbers<double> &&matrix) {
        return matrixAnswer(std::move(matrix));
    });
}

/// Real numbers where the function has a real value.
MatrixAnswer realOrComplex(const numerics::ComplexMatrix &matrix)
{
    if (!matrix.isReal)
        return {.values = {{"matrix", matrix.entries}},
                .remarks = {{.text = MARK_TEXT("Matrix", "A has a negative eigenvalue, so the result is complex.")}}};
    Numbers<double> real(matrix.entries.rows, matrix.entries.columns);
    std::transform(matrix.entries.cells.begin(), matrix.entries.cells.end(), real.cells.begin(),
                   [](const std::complex<double> &entry) { return entry.real(); });
    return matrixAnswer(std::move(real));
}

core::Result<MatrixAnswer> logarithm(const MatrixRequest &request, const core::Run & /*run*/)
{
    return numerics::logarithm(decimals(request.a)).map(realOrComplex);
}

core::Result<MatrixAnswer> squareRoot(const MatrixRequest &request, const core::Run & /*run*/)
{
    return numerics::squareRoot(decimals(request.a)).map(realOrComplex);
}

} // namespace

std::vector<MatrixOperation> functionOperations()
{
    const auto group = MatrixGroup::Functions;
    return {
        {.id = "pseudo_inverse",
         .group = group,
         .title = MARK_TEXT("Matrix", "Pseudo-inverse"),
         .summary = MARK_TEXT("Matrix", "The matrix of any shape that comes closest to an inverse: it gives the "
                                        "shortest of the best solutions."),
         .aliases = {MARK_TEXT("Matrix", "Moore–Penrose inverse"), MARK_TEXT("Matrix", "generalised inverse"),
                     MARK_TEXT("Matrix", "pinv")},
         .latex = R"(\mathbf{A}^{+}=\mathbf{V}\mathbf{\Sigma}^{+}\mathbf{U}^{\top})",
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The pseudo-inverse"), "A⁺ ="}},
         .evaluate = pseudoInverse},
        {.id = "expm",
         .group = group,
         .title = MARK_TEXT("Matrix", "Exponential"),
         .summary = MARK_TEXT("Matrix", "e to the power of a square matrix, which solves x′ = A x."),
         .aliases = {MARK_TEXT("Matrix", "matrix exponential"), MARK_TEXT("Matrix", "expm")},
         .latex = R"(e^{\mathbf{A}}=\sum_{k=0}^{\infty}\frac{\mathbf{A}^{k}}{k!})",
         .shape = core::Shape::Square,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The exponential"), "eᴬ ="}},
         .evaluate = exponential},
        {.id = "logm",
         .group = group,
         .title = MARK_TEXT("Matrix", "Logarithm"),
         .summary = MARK_TEXT("Matrix", "The principal matrix whose exponential is A."),
         .aliases = {MARK_TEXT("Matrix", "matrix logarithm"), MARK_TEXT("Matrix", "logm")},
         .latex = R"(e^{\log\mathbf{A}}=\mathbf{A})",
         .shape = core::Shape::Square,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The logarithm, complex where A has a negative eigenvalue"),
                      "log A ="}},
         .evaluate = logarithm},
        {.id = "sqrtm",
         .group = group,
         .title = MARK_TEXT("Matrix", "Square root"),
         .summary = MARK_TEXT("Matrix", "The principal matrix whose square is A."),
         .aliases = {MARK_TEXT("Matrix", "matrix square root"), MARK_TEXT("Matrix", "sqrtm")},
         .latex = R"(\mathbf{A}^{1/2}\mathbf{A}^{1/2}=\mathbf{A})",
         .shape = core::Shape::Square,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The square root, complex where A has a negative eigenvalue"),
                      "√A ="}},
         .evaluate = squareRoot},
    };
}

} // namespace calculators
