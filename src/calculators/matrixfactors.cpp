#include "calculators/matrixformulas.h"
#include "calculators/matrixparts.h"
#include "calculators/matrixreports.h"
#include "numerics/ludecomposition.h"
#include "numerics/matrixalgebra.h"
#include "numerics/matrixfunctions.h"
#include "numerics/orthogonal.h"
#include "numerics/scaling.h"
#include "numerics/singularvalues.h"
#include "numerics/symmetricfactors.h"

#include <algorithm>

namespace calculators {

namespace {

using numerics::product;
using numerics::transposed;

core::Result<MatrixAnswer> eigen(const MatrixRequest &request, const core::Run &run)
{
    const auto result = matrixEigen(request, run);
    if (!result)
        return core::fail(result.error());
    MatrixAnswer answer;
    if (result->symmetric) {
        Numbers<double> values(result->values.size(), 1);
        Numbers<double> vectors(result->vectors.rows, result->vectors.columns);
        const auto real = [](const std::complex<double> &number) { return number.real(); };
        std::transform(result->values.begin(), result->values.end(), values.cells.begin(), real);
        std::transform(result->vectors.cells.begin(), result->vectors.cells.end(), vectors.cells.begin(), real);
        answer.values = {{"values", Entries(std::move(values)), ValueForm::Flat},
                         {"vectors", Entries(std::move(vectors))}};
    } else {
        answer.values = {{"values", column(result->values), ValueForm::Flat}, {"vectors", result->vectors}};
    }
    answer.values.push_back({"symmetric", result->symmetric});
    answer.values.push_back({"defective", result->defective});
    answer.values.push_back({"residual", Scalar(result->residual)});
    return answer;
}

core::Result<MatrixAnswer> lu(const MatrixRequest &request, const core::Run &run)
{
    return std::visit(
        [&]<class T>(const Numbers<T> &a) -> core::Result<MatrixAnswer> {
            auto result = numerics::luDecomposition(a, request.steps, run);
            if (!result)
                return core::fail(result.error());
            Numbers<T> permutation(a.rows, a.rows, T(0));
            for (std::size_t i = 0; i < a.rows; ++i)
                permutation(i, result->order[i]) = T(1);
            return MatrixAnswer{.values = {{"P", Entries(std::move(permutation))},
                                           {"L", Entries(std::move(result->l))},
                                           {"U", Entries(std::move(result->u))}},
                                .steps = written(std::move(result->steps))};
        },
        request.a);
}

/// The factors and how far their product is off.
MatrixAnswer factors(const Numbers<double> &a, const Numbers<double> &again, std::vector<NamedValue> values)
{
    values.push_back({"residual", Scalar(relativeDifference(a, again))});
    return {.values = std::move(values)};
}

core::Result<MatrixAnswer> cholesky(const MatrixRequest &request, const core::Run &run)
{
    const Numbers<double> a = decimals(request.a);
    const auto l = numerics::cholesky(a, run);
    if (!l)
        return core::fail(l.error());
    return factors(a, product(*l, transposed(*l)), {{"L", *l}});
}

core::Result<MatrixAnswer> ldl(const MatrixRequest &request, const core::Run &run)
{
    return std::visit(
        [&]<class T>(const Numbers<T> &a) -> core::Result<MatrixAnswer> {
            auto result = numerics::ldlFactors(a, run);
            if (!result)
                return core::fail(result.error());
            return MatrixAnswer{.values = {{"L", Entries(std::move(result->l))},
                                           {"D", Entries(column(std::move(result->d))), ValueForm::Flat}}};
        },
        request.a);
}

core::Result<MatrixAnswer> qr(const MatrixRequest &request, const core::Run & /*run*/)
{
    const Numbers<double> a = decimals(request.a);
    const auto result = numerics::qrFactors(a);
    if (!result)
        return core::fail(result.error());
    return factors(a, product(result->q, result->r), {{"Q", result->q}, {"R", result->r}});
}

/// U diag(s) of the first so many singular values.
Numbers<double> scaledColumns(const numerics::SingularValues &svd, std::size_t count)
{
    Numbers<double> result = svd.u;
    for (std::size_t i = 0; i < result.rows; ++i)
        for (std::size_t k = 0; k < result.columns; ++k)
            result(i, k) = k < count ? result(i, k) * svd.values[k] : 0.0;
    return result;
}

core::Result<MatrixAnswer> svd(const MatrixRequest &request, const core::Run & /*run*/)
{
    const Numbers<double> a = decimals(request.a);
    const auto result = numerics::singularValues(a);
    if (!result)
        return core::fail(result.error());
    return factors(
        a, product(scaledColumns(*result, result->values.size()), transposed(result->v)),
        {{"U", result->u}, {"singular_values", Entries(column(result->values)), ValueForm::Flat}, {"V", result->v}});
}

core::Result<MatrixAnswer> orthogonalForm(const MatrixRequest &request,
                                          core::Result<numerics::OrthogonalForm> (*decompose)(const Numbers<double> &),
                                          const char *name)
{
    const Numbers<double> a = decimals(request.a);
    const auto result = decompose(a);
    if (!result)
        return core::fail(result.error());
    return factors(a, product(product(result->u, result->t), transposed(result->u)),
                   {{"U", result->u}, {name, result->t}});
}

core::Result<MatrixAnswer> schur(const MatrixRequest &request, const core::Run & /*run*/)
{
    return orthogonalForm(request, numerics::schurForm, "T");
}

core::Result<MatrixAnswer> hessenberg(const MatrixRequest &request, const core::Run & /*run*/)
{
    return orthogonalForm(request, numerics::hessenbergForm, "H");
}

core::Result<MatrixAnswer> polar(const MatrixRequest &request, const core::Run & /*run*/)
{
    // The greatest singular value of finite entries may be beyond the range of a double.
    const int exponent = numerics::exponentOf(decimals(request.a));
    const Numbers<double> a = numerics::scaled(decimals(request.a), -exponent);
    const auto result = numerics::singularValues(a);
    if (!result)
        return core::fail(result.error());
    const Numbers<double> turn = product(result->u, transposed(result->v));
    Numbers<double> stretched = result->v;
    for (std::size_t i = 0; i < stretched.rows; ++i)
        for (std::size_t k = 0; k < stretched.columns; ++k)
            stretched(i, k) *= result->values[k];
    Numbers<double> stretch = product(stretched, transposed(result->v));
    for (std::size_t i = 0; i < stretch.rows; ++i) // symmetric, whatever rounding did
        for (std::size_t j = 0; j < i; ++j)
            stretch(j, i) = stretch(i, j);
    return factors(a, product(turn, stretch), {{"U", turn}, {"P", numerics::scaled(stretch, exponent)}});
}

core::Result<MatrixAnswer> lowRank(const MatrixRequest &request, const core::Run & /*run*/)
{
    const Numbers<double> a = decimals(request.a);
    const auto result = numerics::singularValues(a);
    if (!result)
        return core::fail(result.error());
    const auto rank = static_cast<std::size_t>(request.k);
    Numbers<double> rest(1, 0);
    for (std::size_t k = rank; k < result->values.size(); ++k)
        rest.cells.push_back(result->values[k]);
    rest.columns = rest.cells.size();
    const double error = rest.columns == 0 ? 0.0 : rest.cells.front();
    const auto frobenius = numerics::norm(rest, numerics::NormKind::Frobenius);
    if (!frobenius)
        return core::fail(frobenius.error());
    return MatrixAnswer{.values = {{"matrix", product(scaledColumns(*result, rank), transposed(result->v))},
                                   {"error", Scalar(error)},
                                   {"frobenius_error", Scalar(*frobenius)},
                                   {"singular_values", Entries(column(result->values)), ValueForm::Flat}}};
}

MatrixOutput singularValuesOutput()
{
    return {"singular_values", MARK_TEXT("Matrix", "The singular values, descending"), "s ="};
}

} // namespace

std::vector<MatrixOperation> factorOperations() // NOLINT(readability-function-size): a table, not steps
{
    const auto group = MatrixGroup::Factorisations;
    const auto square = core::Shape::Square;
    return {
        {.id = "eigen",
         .group = group,
         .title = MARK_TEXT("Matrix", "Eigenvalues and eigenvectors"),
         .summary = MARK_TEXT("Matrix", "The directions that a square matrix only stretches, and by how much."),
         .aliases = {MARK_TEXT("Matrix", "spectrum"), MARK_TEXT("Matrix", "characteristic roots"),
                     MARK_TEXT("Matrix", "diagonalisation")},
         .latex = eigenLatex,
         .shape = square,
         .outputs = {{"values",
                      MARK_TEXT("Matrix", "The eigenvalues: ascending numbers where A is symmetric, else "
                                          "complex, by descending modulus"),
                      "λ ="},
                     {"vectors", MARK_TEXT("Matrix", "The eigenvectors, as columns of length 1"), "V ="},
                     {"symmetric", MARK_TEXT("Matrix", "Whether A equals its transpose exactly"), ""},
                     {"defective", MARK_TEXT("Matrix", "Whether there is no basis of eigenvectors"), ""},
                     residualOutput(MARK_TEXT("Matrix", "‖A V − V Λ‖ / ‖A‖, by which the result is off"),
                                    eigenResidualSign)},
         .evaluate = eigen,
         .report = eigenReport},
        {.id = "lu",
         .group = group,
         .title = MARK_TEXT("Matrix", "LU factorisation"),
         .summary = MARK_TEXT("Matrix", "Elimination written as a product: a lower times an upper triangular matrix, "
                                        "with the rows reordered by P."),
         .aliases = {MARK_TEXT("Matrix", "PLU"), MARK_TEXT("Matrix", "triangular factorisation")},
         .latex = R"(\mathbf{P}\mathbf{A}=\mathbf{L}\mathbf{U})",
         .exact = true,
         .steps = true,
         .outputs = {{"P", MARK_TEXT("Matrix", "The permutation of the rows"), "P ="},
                     {"L", MARK_TEXT("Matrix", "The lower triangular factor, with 1 on its diagonal"), "L ="},
                     {"U", MARK_TEXT("Matrix", "The upper triangular factor"), "U ="}},
         .evaluate = lu},
        {.id = "ldl",
         .group = group,
         .title = MARK_TEXT("Matrix", "LDLᵀ factorisation"),
         .summary =
             MARK_TEXT("Matrix", "A symmetric matrix as a product without square roots; the signs in D are those "
                                 "of its eigenvalues."),
         .aliases = {MARK_TEXT("Matrix", "LDL"), MARK_TEXT("Matrix", "square-root-free Cholesky")},
         .latex = R"(\mathbf{A}=\mathbf{L}\mathbf{D}\mathbf{L}^{\top})",
         .shape = square,
         .exact = true,
         .outputs = {{"L", MARK_TEXT("Matrix", "The lower triangular factor, with 1 on its diagonal"), "L ="},
                     {"D", MARK_TEXT("Matrix", "The diagonal of D"), "d ="}},
         .evaluate = ldl},
        {.id = "cholesky",
         .group = group,
         .title = MARK_TEXT("Matrix", "Cholesky factorisation"),
         .summary = MARK_TEXT("Matrix", "A positive definite matrix as a lower triangular matrix times its transpose."),
         .aliases = {MARK_TEXT("Matrix", "matrix square root by triangles"), MARK_TEXT("Matrix", "chol")},
         .latex = R"(\mathbf{A}=\mathbf{L}\mathbf{L}^{\top})",
         .shape = square,
         .outputs = {{"L", MARK_TEXT("Matrix", "The lower triangular factor"), "L ="},
                     residualOutput(MARK_TEXT("Matrix", "‖A − L Lᵀ‖ / ‖A‖, by which the result is off"),
                                    R"(\lVert\mathbf{A}-\mathbf{L}\mathbf{L}^{\top}\rVert/\lVert\mathbf{A}\rVert)")},
         .evaluate = cholesky},
        {.id = "qr",
         .group = group,
         .title = MARK_TEXT("Matrix", "QR factorisation"),
         .summary = MARK_TEXT("Matrix", "Perpendicular columns of length 1, and the triangle that mixes them to A."),
         .aliases = {MARK_TEXT("Matrix", "orthogonal factorisation"), MARK_TEXT("Matrix", "Householder reflections")},
         .latex = R"(\mathbf{A}=\mathbf{Q}\mathbf{R},\qquad\mathbf{Q}^{\top}\mathbf{Q}=\mathbf{I})",
         .outputs = {{"Q", MARK_TEXT("Matrix", "Orthonormal columns"), "Q ="},
                     {"R", MARK_TEXT("Matrix", "The upper triangular factor, its diagonal not negative"), "R ="},
                     residualOutput(MARK_TEXT("Matrix", "‖A − Q R‖ / ‖A‖, by which the result is off"),
                                    R"(\lVert\mathbf{A}-\mathbf{Q}\mathbf{R}\rVert/\lVert\mathbf{A}\rVert)")},
         .evaluate = qr},
        {.id = "svd",
         .group = group,
         .title = MARK_TEXT("Matrix", "Singular value decomposition"),
         .summary = MARK_TEXT("Matrix", "Any matrix as a turn, a stretch along the axes and another turn."),
         .aliases = {MARK_TEXT("Matrix", "SVD"), MARK_TEXT("Matrix", "singular values"),
                     MARK_TEXT("Matrix", "principal axes")},
         .latex = R"(\mathbf{A}=\mathbf{U}\mathbf{\Sigma}\mathbf{V}^{\top})",
         .outputs = {{"U", MARK_TEXT("Matrix", "The left singular vectors, as columns"), "U ="},
                     singularValuesOutput(),
                     {"V", MARK_TEXT("Matrix", "The right singular vectors, as columns"), "V ="},
                     residualOutput(MARK_TEXT("Matrix", "‖A − U Σ Vᵀ‖ / ‖A‖, by which the result is off"),
                                    R"(\lVert\mathbf{A}-\mathbf{U}\mathbf{\Sigma}\mathbf{V}^{\top}\rVert/)"
                                    R"(\lVert\mathbf{A}\rVert)")},
         .evaluate = svd},
        {.id = "schur",
         .group = group,
         .title = MARK_TEXT("Matrix", "Schur decomposition"),
         .summary = MARK_TEXT("Matrix", "A square matrix in the orthonormal basis in which it is triangular, but for "
                                        "2×2 blocks of complex pairs."),
         .aliases = {MARK_TEXT("Matrix", "real Schur form")},
         .latex = R"(\mathbf{A}=\mathbf{U}\mathbf{T}\mathbf{U}^{\top})",
         .shape = square,
         .outputs = {{"U", MARK_TEXT("Matrix", "The orthogonal matrix"), "U ="},
                     {"T", MARK_TEXT("Matrix", "The triangular form"), "T ="},
                     residualOutput(MARK_TEXT("Matrix", "‖A − U T Uᵀ‖ / ‖A‖, by which the result is off"),
                                    R"(\lVert\mathbf{A}-\mathbf{U}\mathbf{T}\mathbf{U}^{\top}\rVert/)"
                                    R"(\lVert\mathbf{A}\rVert)")},
         .evaluate = schur},
        {.id = "hessenberg",
         .group = group,
         .title = MARK_TEXT("Matrix", "Hessenberg form"),
         .summary = MARK_TEXT("Matrix", "A square matrix in an orthonormal basis in which it has zeros below its first "
                                        "subdiagonal."),
         .aliases = {MARK_TEXT("Matrix", "almost triangular form")},
         .latex = R"(\mathbf{A}=\mathbf{U}\mathbf{H}\mathbf{U}^{\top})",
         .shape = square,
         .outputs = {{"U", MARK_TEXT("Matrix", "The orthogonal matrix"), "U ="},
                     {"H", MARK_TEXT("Matrix", "The Hessenberg form"), "H ="},
                     residualOutput(MARK_TEXT("Matrix", "‖A − U H Uᵀ‖ / ‖A‖, by which the result is off"),
                                    R"(\lVert\mathbf{A}-\mathbf{U}\mathbf{H}\mathbf{U}^{\top}\rVert/)"
                                    R"(\lVert\mathbf{A}\rVert)")},
         .evaluate = hessenberg},
        {.id = "polar",
         .group = group,
         .title = MARK_TEXT("Matrix", "Polar decomposition"),
         .summary =
             MARK_TEXT("Matrix", "A square matrix as a stretch without turning, then a turn without stretching."),
         .aliases = {MARK_TEXT("Matrix", "nearest orthogonal matrix")},
         .latex = R"(\mathbf{A}=\mathbf{U}\mathbf{P})",
         .shape = square,
         .outputs = {{"U", MARK_TEXT("Matrix", "The orthogonal matrix"), "U ="},
                     {"P", MARK_TEXT("Matrix", "The symmetric factor, which only stretches"), "P ="},
                     residualOutput(MARK_TEXT("Matrix", "‖A − U P‖ / ‖A‖, by which the result is off"),
                                    R"(\lVert\mathbf{A}-\mathbf{U}\mathbf{P}\rVert/\lVert\mathbf{A}\rVert)")},
         .evaluate = polar},
        {.id = "low_rank",
         .group = group,
         .title = MARK_TEXT("Matrix", "Low-rank approximation"),
         .summary = MARK_TEXT("Matrix", "The matrix of rank k at most that is nearest to A, and how near it is."),
         .aliases = {MARK_TEXT("Matrix", "truncated SVD"), MARK_TEXT("Matrix", "compression")},
         .latex = R"(\mathbf{A}_k=\sum_{i=1}^{k}\sigma_i\mathbf{u}_i\mathbf{v}_i^{\top})",
         .fields = {MatrixField::Rank},
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The approximation"), "Aₖ ="},
                     {"error", MARK_TEXT("Matrix", "Its distance from A in the 2-norm"), "",
                      R"(\lVert\mathbf{A}-\mathbf{A}_k\rVert_2)"},
                     {"frobenius_error", MARK_TEXT("Matrix", "Its distance from A in the Frobenius norm"), "",
                      R"(\lVert\mathbf{A}-\mathbf{A}_k\rVert_F)"},
                     singularValuesOutput()},
         .evaluate = lowRank},
    };
}

} // namespace calculators
