#include "calculators/matrixcomplexfactors.h"

#include "calculators/matrixparts.h"
#include "numerics/complexeigen.h"
#include "numerics/complexfactors.h"
#include "numerics/complexmatrices.h"
#include "numerics/complexsingularvalues.h"
#include "numerics/ludecomposition.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>

namespace calculators {

namespace {

using Complex = std::complex<double>;
using numerics::conjugateTransposed;
using numerics::product;

MatrixAnswer factors(const ComplexGrid &a, const ComplexGrid &again, std::vector<NamedValue> values)
{
    values.push_back({"residual", Scalar(numerics::relativeDifference(a, again))});
    return {.values = std::move(values), .remarks = {hermitianRemark()}};
}

} // namespace

Paragraph hermitianRemark()
{
    return {.text =
                MARK_TEXT("Matrix", "The entries are complex, so lengths and right angles are those of the Hermitian "
                                    "inner product xᴴy: where real matrices have a transpose, here it is the "
                                    "conjugate transpose.")};
}

core::Result<MatrixAnswer> complexLU(const MatrixRequest &request, const core::Run &run)
{
    const ComplexGrid &a = request.complex->a;
    auto result = numerics::luDecomposition(a, request.steps, run);
    if (!result)
        return core::fail(result.error());
    ComplexGrid permutation(a.rows, a.rows);
    for (std::size_t i = 0; i < a.rows; ++i)
        permutation(i, result->order[i]) = 1.0;
    return MatrixAnswer{
        .values = {{"P", std::move(permutation)}, {"L", std::move(result->l)}, {"U", std::move(result->u)}},
        .steps = written(std::move(result->steps))};
}

core::Result<MatrixAnswer> complexQR(const MatrixRequest &request, const core::Run & /*run*/)
{
    const ComplexGrid &a = request.complex->a;
    return numerics::qrFactors(a).map([&a](const auto &found) {
        return factors(a, product(found.q, found.r), {{"Q", found.q}, {"R", found.r}});
    });
}

core::Result<MatrixAnswer> complexCholesky(const MatrixRequest &request, const core::Run & /*run*/)
{
    const ComplexGrid &a = request.complex->a;
    return numerics::cholesky(a).map([&a](const ComplexGrid &l) {
        return factors(a, product(l, conjugateTransposed(l)), {{"L", l}});
    });
}

core::Result<MatrixAnswer> complexSVD(const MatrixRequest &request, const core::Run & /*run*/)
{
    const ComplexGrid &a = request.complex->a;
    return numerics::singularValues(a).map([&a](const auto &found) {
        ComplexGrid stretched = found.u;
        for (std::size_t i = 0; i < stretched.rows; ++i)
            for (std::size_t k = 0; k < stretched.columns; ++k)
                stretched(i, k) *= found.values[k];
        return factors(
            a, product(stretched, conjugateTransposed(found.v)),
            {{"U", found.u}, {"singular_values", Entries(column(found.values)), ValueForm::Flat}, {"V", found.v}});
    });
}

core::Result<MatrixAnswer> complexSchur(const MatrixRequest &request, const core::Run & /*run*/)
{
    const ComplexGrid &a = request.complex->a;
    return numerics::schurForm(a).map([&a](const auto &found) {
        return factors(a, product(product(found.u, found.t), conjugateTransposed(found.u)),
                       {{"U", found.u}, {"T", found.t}});
    });
}

core::Result<MatrixAnswer> complexEigen(const MatrixRequest &request, const core::Run & /*run*/)
{
    const ComplexGrid &a = request.complex->a;
    const auto found = numerics::complexEigen(a);
    if (!found)
        return core::fail(found.error());
    MatrixAnswer answer;
    if (found->hermitian)
        answer.remarks.push_back(
            {.text = MARK_TEXT("Matrix", "A is Hermitian, equal to its conjugate transpose: its eigenvalues are real, "
                                         "and there is a basis of eigenvectors at right angles.")});
    answer.values.push_back({"values", column(found->values), ValueForm::Flat});
    answer.values.push_back({"vectors", found->vectors});
    answer.values.push_back({"symmetric", false}); // which promises plain numbers; these are complex throughout
    answer.values.push_back({"defective", found->defective});
    answer.values.push_back({"residual", Scalar(found->residual)});
    answer.remarks.push_back(hermitianRemark());
    return answer;
}

} // namespace calculators
