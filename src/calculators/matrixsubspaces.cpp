#include "calculators/matrixparts.h"
#include "numerics/elimination.h"
#include "numerics/exactsubspaces.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"
#include "numerics/orthogonal.h"
#include "numerics/singularvalues.h"

#include <numeric>
#include <optional>

namespace calculators {

namespace {

Indices range(std::size_t from, std::size_t to)
{
    Indices result(to - from);
    std::iota(result.begin(), result.end(), from);
    return result;
}

/// Right singular vectors: those that A sends to 0 (kernel), or the others, which span the rows.
core::Result<Numbers<double>> rightVectors(const Numbers<double> &a, bool kernel)
{
    const auto svd = numerics::withFullV(a);
    if (!svd)
        return core::fail(svd.error());
    const std::size_t rank = numerics::rankOf(svd->values, a.rows, a.columns);
    return numerics::columnsOf(svd->v, kernel ? range(rank, a.columns) : range(0, rank));
}

core::Result<Numbers<double>> basisOf(const Numbers<double> &a, bool kernel, const core::Run & /*run*/)
{
    return rightVectors(a, kernel);
}

core::Result<Exact> basisOf(const Exact &a, bool kernel, const core::Run &run)
{
    if (kernel)
        return numerics::exactNullSpace(a, run);
    return numerics::rankFactors(a, run).map(
        [](const numerics::RankFactors &factors) { return numerics::transposed(factors.rows); });
}

core::Result<Exact> columnBasis(const Exact &a, const core::Run &run)
{
    return numerics::rankFactors(a, run).map([](const numerics::RankFactors &factors) { return factors.columns; });
}

core::Result<Numbers<double>> columnBasis(const Numbers<double> &a, const core::Run & /*run*/)
{
    return rightVectors(numerics::transposed(a), false);
}

template <class Basis>
core::Result<MatrixAnswer> basisAnswer(const MatrixRequest &request, Basis basis)
{
    return std::visit(
        [&](const auto &a) {
            return basis(a).map([](auto &&matrix) {
                MatrixAnswer answer{.values = {{"basis", Entries(matrix)}}};
                answer.remarks.push_back(
                    {.text = core::filled(MARK_TEXT("Matrix", "The dimension of this space is %1."),
                                          {core::literal(matrix.columns)})});
                return answer;
            });
        },
        request.a);
}

core::Result<MatrixAnswer> nullSpace(const MatrixRequest &request, const core::Run &run)
{
    return basisAnswer(request, [&](const auto &a) { return basisOf(a, true, run); });
}

core::Result<MatrixAnswer> rowSpace(const MatrixRequest &request, const core::Run &run)
{
    return basisAnswer(request, [&](const auto &a) { return basisOf(a, false, run); });
}

core::Result<MatrixAnswer> columnSpace(const MatrixRequest &request, const core::Run &run)
{
    return basisAnswer(request, [&](const auto &a) { return columnBasis(a, run); });
}

core::Result<MatrixAnswer> leftNullSpace(const MatrixRequest &request, const core::Run &run)
{
    return basisAnswer(request, [&](const auto &a) { return basisOf(numerics::transposed(a), true, run); });
}

core::Result<double> toleranceOf(const Exact & /*a*/)
{
    return 0.0;
}

core::Result<double> toleranceOf(const Numbers<double> &a)
{
    return numerics::rankTolerance(numerics::toArmadillo(a));
}

core::Result<MatrixAnswer> gramSchmidt(const MatrixRequest &request, const core::Run &run)
{
    return std::visit(
        [&](const auto &a) -> core::Result<MatrixAnswer> {
            const auto tolerance = toleranceOf(a);
            if (!tolerance)
                return core::fail(tolerance.error());
            return perpendicularAnswer(numerics::gramSchmidt(a, *tolerance, request.steps, run));
        },
        request.a);
}

Exact minus(const Exact &a, const Exact &b)
{
    return numerics::entrywise(a, b, std::minus<>());
}

/// The projector, the projection and what is left, by fractions.
core::Result<std::array<Exact, 3>> projectExactly(const Exact &a, const Exact &b, const core::Run &run)
{
    auto projector = numerics::exactProjector(a, run);
    if (!projector)
        return core::fail(projector.error());
    Exact projection = numerics::product(*projector, b);
    Exact rest = minus(b, projection);
    return std::array<Exact, 3>{std::move(projection), std::move(rest), std::move(*projector)};
}

MatrixAnswer projectionAnswer(Entries projection, Entries rest, Entries projector)
{
    return {.values = {{"projection", std::move(projection), ValueForm::LikeRightSide},
                       {"residual", std::move(rest), ValueForm::LikeRightSide},
                       {"matrix", std::move(projector)}}};
}

core::Result<MatrixAnswer> projectOn(const Exact &a, const Exact &b, const core::Run &run)
{
    return projectExactly(a, b, run).map([](std::array<Exact, 3> &&parts) {
        return projectionAnswer(std::move(parts[0]), std::move(parts[1]), std::move(parts[2]));
    });
}

core::Result<MatrixAnswer> projectOn(const Numbers<double> &a, const Numbers<double> &b, const core::Run &run)
{
    const auto basis = columnBasis(a, run);
    if (!basis)
        return core::fail(basis.error());
    if (numerics::suitsRationals(a) && numerics::suitsRationals(b)) {
        const Exact exact = numerics::rationals(a);
        const auto factors = numerics::rankFactors(exact, run);
        if (factors && factors->pivots.size() == basis->columns) {
            const auto parts = projectExactly(exact, numerics::rationals(b), run);
            if (!parts)
                return core::fail(parts.error());
            return projectionAnswer(numerics::doubles((*parts)[0]), numerics::doubles((*parts)[1]),
                                    numerics::doubles((*parts)[2]));
        }
    }
    const Numbers<double> across = numerics::transposed(*basis);
    Numbers<double> projection = numerics::product(*basis, numerics::product(across, b));
    Numbers<double> rest = numerics::entrywise(b, projection, std::minus<>());
    return projectionAnswer(std::move(projection), std::move(rest), numerics::product(*basis, across));
}

core::Result<MatrixAnswer> project(const MatrixRequest &request, const core::Run &run)
{
    return std::visit([&](const auto &a) { return projectOn(a, like(a, request.b), run); }, request.a);
}

MatrixOutput basisOutput(const char *sign)
{
    return {"basis", MARK_TEXT("Matrix", "A basis, as columns; orthonormal unless exact"), sign};
}

} // namespace

std::vector<MatrixOperation> subspaceOperations() // NOLINT(readability-function-size): a table, not steps
{
    const auto group = MatrixGroup::Subspaces;
    return {
        {.id = "null_space",
         .group = group,
         .title = MARK_TEXT("Matrix", "Null space"),
         .summary = MARK_TEXT("Matrix", "The vectors that a matrix sends to 0."),
         .aliases = {MARK_TEXT("Matrix", "kernel"), MARK_TEXT("Matrix", "nullspace")},
         .latex = R"(\ker\mathbf{A}=\{\mathbf{x}\mid\mathbf{A}\mathbf{x}=\mathbf{0}\})",
         .exact = true,
         .outputs = {basisOutput("N =")},
         .evaluate = nullSpace},
        {.id = "column_space",
         .group = group,
         .title = MARK_TEXT("Matrix", "Column space"),
         .summary = MARK_TEXT("Matrix", "The vectors that a matrix reaches."),
         .aliases = {MARK_TEXT("Matrix", "image"), MARK_TEXT("Matrix", "range"),
                     MARK_TEXT("Matrix", "span of columns")},
         .latex = R"(\{\mathbf{A}\mathbf{x}\mid\mathbf{x}\in\mathbb{R}^n\})",
         .exact = true,
         .outputs = {basisOutput("C =")},
         .evaluate = columnSpace},
        {.id = "row_space",
         .group = group,
         .title = MARK_TEXT("Matrix", "Row space"),
         .summary = MARK_TEXT("Matrix", "The combinations of the rows, all that a matrix does not send to 0."),
         .aliases = {MARK_TEXT("Matrix", "coimage"), MARK_TEXT("Matrix", "span of rows")},
         .latex = R"(\{\mathbf{A}^{\top}\mathbf{y}\mid\mathbf{y}\in\mathbb{R}^m\})",
         .exact = true,
         .outputs = {basisOutput("R =")},
         .evaluate = rowSpace},
        {.id = "left_null_space",
         .group = group,
         .title = MARK_TEXT("Matrix", "Left null space"),
         .summary = MARK_TEXT("Matrix", "The vectors perpendicular to every column."),
         .aliases = {MARK_TEXT("Matrix", "cokernel"), MARK_TEXT("Matrix", "null space of the transpose")},
         .latex = R"(\ker\mathbf{A}^{\top}=\{\mathbf{y}\mid\mathbf{A}^{\top}\mathbf{y}=\mathbf{0}\})",
         .exact = true,
         .outputs = {basisOutput("N =")},
         .evaluate = leftNullSpace},
        {.id = "gram_schmidt",
         .group = group,
         .title = MARK_TEXT("Matrix", "Gram–Schmidt"),
         .summary = MARK_TEXT("Matrix", "The columns made perpendicular one after the other; those that depend on the "
                                        "ones before are left out."),
         .aliases = {MARK_TEXT("Matrix", "orthogonalisation"), MARK_TEXT("Matrix", "orthonormal basis")},
         .latex = R"(\mathbf{u}_j=\mathbf{a}_j-\sum_{i<j})"
                  R"(\frac{\mathbf{u}_i^{\top}\mathbf{a}_j}{\mathbf{u}_i^{\top}\mathbf{u}_i}\mathbf{u}_i)",
         .exact = true,
         .steps = true,
         .outputs = {{"Q", MARK_TEXT("Matrix", "The perpendicular columns, of length 1 unless exact"), "Q ="},
                     {"dropped", MARK_TEXT("Matrix", "The columns left out, from 0"), ""}},
         .evaluate = gramSchmidt},
        {.id = "projection",
         .group = group,
         .title = MARK_TEXT("Matrix", "Projection"),
         .summary = MARK_TEXT("Matrix", "The point of the column space of A that is nearest to b."),
         .aliases = {MARK_TEXT("Matrix", "orthogonal projection"), MARK_TEXT("Matrix", "nearest point")},
         .latex = R"(\mathbf{p}=\mathbf{A}\mathbf{A}^{+}\mathbf{b})",
         .fields = {MatrixField::RightSide},
         .fit = MatrixFit::RightSide,
         .exact = true,
         .outputs = {{"projection", MARK_TEXT("Matrix", "The projection of b"), "p ="},
                     {"residual", MARK_TEXT("Matrix", "What is left of b, perpendicular to all columns"), "b − p ="},
                     {"matrix", MARK_TEXT("Matrix", "The matrix that projects"), "P ="}},
         .evaluate = project},
    };
}

} // namespace calculators
