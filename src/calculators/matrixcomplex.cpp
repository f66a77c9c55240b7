#include "calculators/matrixcomplex.h"

#include "calculators/matrixcomplexfactors.h"
#include "calculators/matrixparts.h"
#include "calculators/matrixreportparts.h"
#include "numerics/complexfunctions.h"
#include "numerics/complexmatrices.h"
#include "numerics/complexsingularvalues.h"
#include "numerics/complexsystems.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace calculators {

namespace {

using Complex = std::complex<double>;
using Answer = core::Result<MatrixAnswer>;
using numerics::conjugateTransposed;
using numerics::product;

constexpr std::size_t mostEntries = 16'000'000; // 4000×4000

MatrixAnswer one(ComplexGrid matrix)
{
    return {.values = {{"matrix", std::move(matrix)}}};
}

MatrixAnswer scaled(const ComplexInputs &in, bool minus)
{
    return one(minus ? numerics::entrywise(in.a, in.second, std::minus<>())
                     : numerics::entrywise(in.a, in.second, std::plus<>()));
}

/// A computed matrix as an answer.
Answer made(core::Result<ComplexGrid> matrix)
{
    if (!matrix)
        return core::fail(matrix.error());
    return one(std::move(*matrix));
}

Answer add(const MatrixRequest &request, const core::Run & /*run*/)
{
    return scaled(*request.complex, false);
}

Answer subtract(const MatrixRequest &request, const core::Run & /*run*/)
{
    return scaled(*request.complex, true);
}

Answer multiply(const MatrixRequest &request, const core::Run & /*run*/)
{
    return one(product(request.complex->a, request.complex->second));
}

Answer hadamard(const MatrixRequest &request, const core::Run & /*run*/)
{
    return one(numerics::entrywise(request.complex->a, request.complex->second, std::multiplies<>()));
}

Answer kronecker(const MatrixRequest &request, const core::Run & /*run*/)
{
    const auto &[a, b, second, x] = *request.complex;
    if (static_cast<double>(a.cells.size()) * static_cast<double>(second.cells.size())
        > static_cast<double>(mostEntries))
        return core::fail(core::ErrorKind::TooLarge, "B",
                          core::filled(MARK_TEXT("Matrix", "the result would have more than %1 entries"),
                                       {core::literal(mostEntries)}));
    return one(numerics::kronecker(a, second));
}

Answer transpose(const MatrixRequest &request, const core::Run & /*run*/)
{
    return one(numerics::transposed(request.complex->a));
}

Answer conjugateTranspose(const MatrixRequest &request, const core::Run & /*run*/)
{
    return one(conjugateTransposed(request.complex->a));
}

Answer power(const MatrixRequest &request, const core::Run &run)
{
    const ComplexGrid &a = request.complex->a;
    if (request.k >= 0)
        return made(numerics::power(a, static_cast<std::uint64_t>(request.k), run));
    const auto inverse = numerics::inverse(a);
    if (!inverse)
        return core::fail(inverse.error());
    auto result = made(numerics::power(inverse->x, -static_cast<std::uint64_t>(request.k), run));
    if (result)
        result->reciprocalCondition = inverse->reciprocalCondition;
    return result;
}

Answer trace(const MatrixRequest &request, const core::Run & /*run*/)
{
    const ComplexGrid &a = request.complex->a;
    return MatrixAnswer{.values = {{"value", Complex(numerics::trace(numerics::part(a, false)),
                                                     numerics::trace(numerics::part(a, true)))}}};
}

/// The steps of an elimination, with exact factors where that is quick and finds the same pivots.
core::Result<std::vector<RowStep>> stepsOf(const ComplexGrid &a, numerics::EliminationOptions options,
                                           const core::Run &run)
{
    options.record = true;
    auto form = numerics::eliminate(a, options, run);
    if (!form)
        return core::fail(form.error());
    if (numerics::suitsGaussians(a)) {
        options.tolerance = 0.0;
        auto exact = numerics::eliminate(numerics::gaussians(a), options, run);
        if (!exact)
            return core::fail(exact.error());
        if (exact->pivots == form->pivots)
            return written(std::move(exact->steps));
    }
    return written(std::move(form->steps));
}

Answer withSteps(Answer answer, bool wanted, const ComplexGrid &a, const numerics::EliminationOptions &options,
                 const core::Run &run)
{
    if (!answer || !wanted)
        return answer;
    auto steps = stepsOf(a, options, run);
    if (!steps)
        return core::fail(steps.error());
    answer->steps = std::move(*steps);
    return answer;
}

Answer determinant(const MatrixRequest &request, const core::Run &run)
{
    const ComplexGrid &a = request.complex->a;
    const auto value = numerics::determinant(a, run);
    if (!value)
        return core::fail(value.error());
    return withSteps(MatrixAnswer{.values = {{"value", *value}}}, request.steps, a,
                     {.columns = a.columns, .reduced = false}, run);
}

Answer solution(const ComplexGrid &a, const ComplexGrid &b, const char *name, bool steps, const core::Run &run)
{
    auto result = numerics::solve(a, b);
    if (!result)
        return core::fail(result.error());
    const ValueForm form = std::string_view(name) == "x" ? ValueForm::LikeRightSide : ValueForm::Rows;
    return withSteps(MatrixAnswer{.values = {{name, std::move(result->x), form}},
                                  .reciprocalCondition = result->reciprocalCondition,
                                  .bar = a.columns},
                     steps, beside(a, b), {.columns = a.columns}, run);
}

Answer inverse(const MatrixRequest &request, const core::Run &run)
{
    const ComplexGrid &a = request.complex->a;
    return solution(a, numerics::identity<Complex>(a.rows), "matrix", request.steps, run);
}

Answer solve(const MatrixRequest &request, const core::Run &run)
{
    return solution(request.complex->a, request.complex->b, "x", request.steps, run);
}

Answer rank(const MatrixRequest &request, const core::Run & /*run*/)
{
    const ComplexGrid &a = request.complex->a;
    return numerics::singularValues(a).map([&a](const auto &svd) {
        return MatrixAnswer{.values = {{"value", numerics::rankOf(svd.values, a.rows, a.columns)}}};
    });
}

Answer condition(const MatrixRequest &request, const core::Run & /*run*/)
{
    return numerics::condition(request.complex->a).map([](double value) { return valueAnswer(value); });
}

Answer norm(const MatrixRequest &request, const core::Run & /*run*/)
{
    static const std::map<std::string, numerics::NormKind, std::less<>> kinds = {{"1", numerics::NormKind::One},
                                                                                 {"2", numerics::NormKind::Two},
                                                                                 {"inf", numerics::NormKind::Infinity},
                                                                                 {"fro", numerics::NormKind::Frobenius},
                                                                                 {"nuc", numerics::NormKind::Nuclear}};
    const auto kind = kinds.find(request.kind);
    if (kind == kinds.end())
        return core::fail(core::ErrorKind::NotFound, "kind",
                          core::filled(MARK_TEXT("Request", "there is no %1 called “%2”"),
                                       {core::literal("kind"), core::literal(request.kind)}));
    return numerics::norm(request.complex->a, kind->second).map([](double value) { return valueAnswer(value); });
}

Answer reducedForm(const MatrixRequest &request, const core::Run &run)
{
    const ComplexGrid &a = request.complex->a;
    const auto tolerance = numerics::rankTolerance(a);
    if (!tolerance)
        return core::fail(tolerance.error());
    const numerics::EliminationOptions options{.columns = a.columns, .tolerance = *tolerance};
    auto form = numerics::eliminate(a, options, run);
    if (!form)
        return core::fail(form.error());
    if (numerics::suitsGaussians(a)) // every digit right, where exact arithmetic finds the same pivots
        if (const auto exact = numerics::eliminate(numerics::gaussians(a), {.columns = a.columns}, run);
            exact && exact->pivots == form->pivots)
            form->matrix = numerics::rounded(exact->matrix);
    return withSteps(MatrixAnswer{.values = {{"matrix", std::move(form->matrix)}, {"pivots", std::move(form->pivots)}}},
                     request.steps, a, options, run);
}

/// Right singular vectors: those that the matrix sends to 0 (kernel), or the others.
Answer basis(const ComplexGrid &a, bool kernel)
{
    const auto svd = numerics::withFullV(a);
    if (!svd)
        return core::fail(svd.error());
    const std::size_t rank = numerics::rankOf(svd->values, a.rows, a.columns);
    Indices chosen(kernel ? a.columns - rank : rank);
    std::iota(chosen.begin(), chosen.end(), kernel ? rank : 0);
    ComplexGrid matrix = numerics::columnsOf(svd->v, chosen);
    const Paragraph dimension{.text = core::filled(MARK_TEXT("Matrix", "The dimension of this space is %1."),
                                                   {core::literal(matrix.columns)})};
    return MatrixAnswer{.values = {{"basis", std::move(matrix)}}, .remarks = {dimension, hermitianRemark()}};
}

Answer nullSpace(const MatrixRequest &request, const core::Run & /*run*/)
{
    return basis(request.complex->a, true);
}

Answer columnSpace(const MatrixRequest &request, const core::Run & /*run*/)
{
    return basis(conjugateTransposed(request.complex->a), false);
}

Answer leftNullSpace(const MatrixRequest &request, const core::Run & /*run*/)
{
    return basis(conjugateTransposed(request.complex->a), true);
}

Answer rowSpace(const MatrixRequest &request, const core::Run & /*run*/)
{
    auto answer = basis(request.complex->a, false);
    if (answer)
        answer->remarks.push_back(
            {.text = MARK_TEXT("Matrix", "The row space is that of Aᴴ, the conjugates of the rows: so it stands at "
                                         "right angles to the null space.")});
    return answer;
}

Answer leastSquares(const MatrixRequest &request, const core::Run & /*run*/)
{
    return numerics::leastSquares(request.complex->a, request.complex->b).map([](const auto &found) {
        return MatrixAnswer{.values = {{"x", found.x, ValueForm::LikeRightSide},
                                       {"residual_norm", Scalar(found.residualNorm)},
                                       {"rank", found.rank}},
                            .remarks = {hermitianRemark()}};
    });
}

Answer pseudoInverse(const MatrixRequest &request, const core::Run & /*run*/)
{
    auto answer = made(numerics::pseudoInverse(request.complex->a));
    if (answer)
        answer->remarks.push_back(hermitianRemark());
    return answer;
}

Answer exponential(const MatrixRequest &request, const core::Run & /*run*/)
{
    return made(numerics::exponential(request.complex->a));
}

Answer logarithm(const MatrixRequest &request, const core::Run & /*run*/)
{
    return made(numerics::logarithm(request.complex->a));
}

Answer squareRoot(const MatrixRequest &request, const core::Run & /*run*/)
{
    return made(numerics::squareRoot(request.complex->a));
}

Answer characteristicPolynomial(const MatrixRequest &request, const core::Run &run)
{
    return numerics::characteristicCoefficients(request.complex->a, run).map([](std::vector<Complex> &&found) {
        return MatrixAnswer{.values = {{"coefficients", column(std::move(found)), ValueForm::Flat}}};
    });
}

} // namespace

core::Result<MatrixAnswer> (*complexEvaluation(std::string_view id))(const MatrixRequest &, const core::Run &)
{
    static const std::map<std::string_view, Answer (*)(const MatrixRequest &, const core::Run &)> all = {
        {"add", add},
        {"subtract", subtract},
        {"multiply", multiply},
        {"hadamard", hadamard},
        {"kronecker", kronecker},
        {"transpose", transpose},
        {"conjugate_transpose", conjugateTranspose},
        {"power", power},
        {"trace", trace},
        {"determinant", determinant},
        {"inverse", inverse},
        {"solve", solve},
        {"rank", rank},
        {"condition", condition},
        {"norm", norm},
        {"rref", reducedForm},
        {"null_space", nullSpace},
        {"column_space", columnSpace},
        {"row_space", rowSpace},
        {"left_null_space", leftNullSpace},
        {"lu", complexLU},
        {"qr", complexQR},
        {"cholesky", complexCholesky},
        {"svd", complexSVD},
        {"schur", complexSchur},
        {"eigen", complexEigen},
        {"least_squares", leastSquares},
        {"pseudo_inverse", pseudoInverse},
        {"expm", exponential},
        {"logm", logarithm},
        {"sqrtm", squareRoot},
        {"characteristic_polynomial", characteristicPolynomial},
    };
    const auto found = all.find(id);
    return found == all.end() ? nullptr : found->second;
}

} // namespace calculators
