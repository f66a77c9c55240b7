#include "calculators/matrixformulas.h"
#include "calculators/matrixparts.h"
#include "calculators/matrixreportparts.h"
#include "numerics/matrixalgebra.h"
#include "numerics/minors.h"
#include "numerics/permanent.h"

namespace calculators {

namespace {

using numerics::Rational;

core::Result<MatrixAnswer> adjugate(const MatrixRequest &request, const core::Run &run)
{
    return std::visit(
        [&](const auto &a) -> core::Result<MatrixAnswer> {
            auto result = numerics::adjugate(a, run);
            if (!result)
                return core::fail(result.error());
            return matrixAnswer(std::move(*result));
        },
        request.a);
}

core::Result<MatrixAnswer> cofactors(const MatrixRequest &request, const core::Run &run)
{
    return std::visit(
        [&](const auto &a) -> core::Result<MatrixAnswer> {
            const auto result = numerics::adjugate(a, run);
            if (!result)
                return core::fail(result.error());
            auto matrix = numerics::transposed(*result);
            auto minors = matrix;
            for (std::size_t i = 0; i < a.rows; ++i)
                for (std::size_t j = 0; j < a.columns; ++j)
                    if ((i + j) % 2 == 1)
                        minors(i, j) = -minors(i, j);
            return MatrixAnswer{
                .values = {{"matrix", Entries(std::move(matrix))}, {"minors", Entries(std::move(minors))}}};
        },
        request.a);
}

/// Computed with fractions in every arithmetic: with the signs of Ryser's sum, rounded terms would cancel.
core::Result<MatrixAnswer> permanent(const MatrixRequest &request, const core::Run &run)
{
    const bool exact = std::holds_alternative<Exact>(request.a);
    return numerics::permanent(like(Exact(), request.a), run).map([exact](const Rational &value) {
        return valueAnswer(exact ? Scalar(value) : Scalar(value.toDouble()));
    });
}

} // namespace

std::vector<MatrixOperation> minorOperations()
{
    const auto square = core::Shape::Square;
    return {
        {.id = "permanent",
         .group = MatrixGroup::Numbers,
         .title = MARK_TEXT("Matrix", "Permanent"),
         .summary = MARK_TEXT("Matrix", "The sum of the determinant with every sign positive; of entries 0 and 1 it "
                                        "counts the perfect matchings."),
         .aliases = {MARK_TEXT("Matrix", "perfect matchings"), MARK_TEXT("Matrix", "Ryser's formula")},
         .latex = R"(\operatorname{perm}\mathbf{A}=\sum_{\sigma\in S_n}\prod_{i=1}^{n}a_{i\,\sigma(i)})",
         .shape = square,
         .exact = true,
         .outputs = {{"value", MARK_TEXT("Matrix", "The permanent"), "", R"(\operatorname{perm}\mathbf{A})"}},
         .evaluate = permanent},
        {.id = "adjugate",
         .group = MatrixGroup::Functions,
         .title = MARK_TEXT("Matrix", "Adjugate"),
         .summary = MARK_TEXT("Matrix", "The transpose of the cofactors: its product with a square matrix, singular or "
                                        "not, is the determinant times the identity."),
         .aliases = {MARK_TEXT("Matrix", "classical adjoint"), MARK_TEXT("Matrix", "adjoint of minors")},
         .latex = R"(\operatorname{adj}(\mathbf{A})\,\mathbf{A}=\det(\mathbf{A})\,\mathbf{I})",
         .shape = square,
         .exact = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The adjugate"), "adj A ="}},
         .evaluate = adjugate},
        {.id = "cofactors",
         .group = MatrixGroup::Functions,
         .title = MARK_TEXT("Matrix", "Cofactors and minors"),
         .summary = MARK_TEXT("Matrix", "The determinants of what is left without a row and a column, with and without "
                                        "the signs of the expansion."),
         .aliases = {MARK_TEXT("Matrix", "Laplace expansion"), MARK_TEXT("Matrix", "matrix of minors"),
                     MARK_TEXT("Matrix", "comatrix")},
         .latex = R"(c_{ij}=(-1)^{i+j}\det\mathbf{A}_{ij}=(-1)^{i+j}m_{ij})",
         .shape = square,
         .exact = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The cofactors"), "C ="},
                     {"minors", MARK_TEXT("Matrix", "The minors"), "M ="}},
         .evaluate = cofactors},
    };
}

} // namespace calculators
