#include "calculators/matrixformulas.h"
#include "calculators/matrixparts.h"
#include "calculators/matrixreports.h"
#include "numerics/eigen.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"
#include "numerics/matrixpolynomials.h"
#include "numerics/singularvalues.h"
#include "numerics/symmetricfactors.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>

namespace calculators {

namespace {

using numerics::Rational;

core::Result<MatrixAnswer> determinant(const MatrixRequest &request, const core::Run &run)
{
    auto result = matrixDeterminant(request, run);
    if (!result)
        return core::fail(result.error());
    MatrixAnswer answer = valueAnswer(std::move(result->value));
    answer.steps = std::move(result->steps);
    return answer;
}

core::Result<MatrixAnswer> trace(const MatrixRequest &request, const core::Run & /*run*/)
{
    return std::visit([](const auto &a) { return valueAnswer(numerics::trace(a)); }, request.a);
}

core::Result<MatrixAnswer> rank(const MatrixRequest &request, const core::Run &run)
{
    return matrixRank(request, run).map([](std::size_t value) { return MatrixAnswer{.values = {{"value", value}}}; });
}

core::Result<MatrixAnswer> condition(const MatrixRequest &request, const core::Run & /*run*/)
{
    return numerics::condition(decimals(request.a)).map([](double value) {
        MatrixAnswer answer = valueAnswer(value);
        if (std::isinf(value))
            answer.remarks.push_back(
                {.text = MARK_TEXT("Matrix", "A has not full rank: no condition number is finite."), .warning = true});
        else
            answer.remarks.push_back(
                {.text = core::filled(
                     MARK_TEXT("Matrix", "Where the entries are rounded to 16 digits, about %1 digits "
                                         "of a solution can be trusted."),
                     {core::literal(static_cast<std::size_t>(std::clamp(15.95 - std::log10(value), 0.0, 16.0)))})});
        return answer;
    });
}

core::Result<MatrixAnswer> norm(const MatrixRequest &request, const core::Run & /*run*/)
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
    return numerics::norm(decimals(request.a), kind->second).map([](double value) { return valueAnswer(value); });
}

core::Result<MatrixAnswer> characteristicPolynomial(const MatrixRequest &request, const core::Run &run)
{
    if (const auto *exact = std::get_if<Exact>(&request.a))
        return numerics::characteristicPolynomial(*exact, run).map([](numerics::Polynomial &&lowestFirst) {
            std::reverse(lowestFirst.begin(), lowestFirst.end());
            return MatrixAnswer{.values = {{"coefficients", Entries(column(std::move(lowestFirst))), ValueForm::Flat}}};
        });
    return numerics::characteristicCoefficients(std::get<Numbers<double>>(request.a), run)
        .map([](std::vector<double> &&coefficients) {
            return MatrixAnswer{
                .values = {{"coefficients", Entries(column(std::move(coefficients))), ValueForm::Flat}}};
        });
}

core::Result<MatrixAnswer> minimalPolynomial(const MatrixRequest &request, const core::Run &run)
{
    constexpr std::size_t mostRows = 30;
    if (rowCount(request.a) > mostRows)
        return core::fail(
            core::ErrorKind::TooLarge, "A",
            core::filled(MARK_TEXT("Matrix", "the minimal polynomial is found for at most %1 rows; there are %2"),
                         {core::literal(mostRows), core::literal(rowCount(request.a))}));
    const bool exact = std::holds_alternative<Exact>(request.a);
    const auto polynomial = numerics::minimalPolynomial(like(Exact(), request.a), run);
    if (!polynomial)
        return core::fail(polynomial.error());
    Exact coefficients = column(numerics::Polynomial(polynomial->rbegin(), polynomial->rend()));
    const Entries entries = exact ? Entries(std::move(coefficients)) : Entries(numerics::doubles(coefficients));
    return MatrixAnswer{.values = {{"coefficients", entries, ValueForm::Flat}}};
}

Verdict verdict(bool positive, bool negative, bool zero)
{
    if (positive && negative)
        return {"indefinite", MARK_TEXT("Matrix", "indefinite")};
    if (negative)
        return zero ? Verdict{"negative semidefinite", MARK_TEXT("Matrix", "negative semidefinite")}
                    : Verdict{"negative definite", MARK_TEXT("Matrix", "negative definite")};
    return zero ? Verdict{"positive semidefinite", MARK_TEXT("Matrix", "positive semidefinite")}
                : Verdict{"positive definite", MARK_TEXT("Matrix", "positive definite")};
}

core::Result<MatrixAnswer> definiteness(const MatrixRequest &request, const core::Run & /*run*/)
{
    const Numbers<double> a = decimals(request.a);
    if (auto checked = numerics::checkSymmetric(a); !checked)
        return core::fail(checked.error());
    const auto system = numerics::eigen(numerics::toArmadillo(a));
    if (!system)
        return core::fail(system.error());
    const std::vector<double> values(system->values.begin(), system->values.end());
    double largest = 0;
    for (const double value : values)
        largest = std::max(largest, std::abs(value));
    const double zero = static_cast<double>(a.rows) * std::numeric_limits<double>::epsilon() * largest;
    const auto has = [&](auto test) { return std::any_of(values.begin(), values.end(), test); };
    return MatrixAnswer{.values = {{"class", verdict(has([zero](double value) { return value > zero; }),
                                                     has([zero](double value) { return value < -zero; }),
                                                     has([zero](double value) { return std::abs(value) <= zero; }))},
                                   {"eigenvalues", Entries(column(values)), ValueForm::Flat}}};
}

template <class T>
MatrixAnswer formAnswer(T value, Entries gradient)
{
    return {.values = {{"value", Scalar(std::move(value))}, {"gradient", std::move(gradient), ValueForm::Flat}}};
}

/// xᵀA x and (A + Aᵀ)x.
template <class T>
std::pair<T, Numbers<T>> quadraticForm(const Numbers<T> &a, const Numbers<T> &x)
{
    const Numbers<T> image = numerics::product(a, x);
    const Numbers<T> value = numerics::product(numerics::transposed(x), image);
    return {value.cells.empty() ? T(0) : value(0, 0),
            numerics::entrywise(image, numerics::product(numerics::transposed(a), x), std::plus<>())};
}

core::Result<MatrixAnswer> quadraticForm(const MatrixRequest &request, const core::Run & /*run*/)
{
    return std::visit(
        [&]<class T>(const Numbers<T> &a) -> core::Result<MatrixAnswer> {
            const Numbers<T> x = like(a, request.x);
            if constexpr (std::is_same_v<T, double>)
                if (numerics::suitsRationals(a) && numerics::suitsRationals(x)) { // rounded once, at the end
                    const auto exact = quadraticForm(numerics::rationals(a), numerics::rationals(x));
                    return formAnswer(exact.first.toDouble(), numerics::doubles(exact.second));
                }
            auto [value, gradient] = quadraticForm(a, x);
            return formAnswer(std::move(value), std::move(gradient));
        },
        request.a);
}

core::Result<MatrixAnswer> rayleigh(const MatrixRequest &request, const core::Run & /*run*/)
{
    const Exact x = like(Exact(), request.x);
    const Exact square = numerics::product(numerics::transposed(x), x);
    if (square.cells.empty() || square(0, 0).isZero())
        return core::fail(core::ErrorKind::Domain, "x", MARK_TEXT("Matrix", "x must not be 0: it gives no direction"));
    const Rational value = quadraticForm(like(Exact(), request.a), x).first / square(0, 0);
    return valueAnswer(std::holds_alternative<Exact>(request.a) ? Scalar(value) : Scalar(value.toDouble()));
}

/// Row by row: centre, radius of the disc that holds an eigenvalue.
template <class T>
Numbers<T> discs(const Numbers<T> &a)
{
    Numbers<T> result(a.rows, 2, T(0));
    for (std::size_t i = 0; i < a.rows; ++i) {
        result(i, 0) = a(i, i);
        for (std::size_t j = 0; j < a.columns; ++j)
            if (j != i)
                result(i, 1) += a(i, j) < T(0) ? -a(i, j) : a(i, j);
    }
    return result;
}

core::Result<MatrixAnswer> gershgorin(const MatrixRequest &request, const core::Run & /*run*/)
{
    return std::visit([](const auto &a) { return MatrixAnswer{.values = {{"discs", Entries(discs(a))}}}; }, request.a);
}

MatrixOutput coefficientsOutput()
{
    return {"coefficients", MARK_TEXT("Matrix", "The coefficients, highest power first, the leading one 1"), "c ="};
}

} // namespace

std::vector<MatrixOperation> numberOperations() // NOLINT(readability-function-size): a table, not steps
{
    const auto group = MatrixGroup::Numbers;
    const auto square = core::Shape::Square;
    return {
        {.id = "determinant",
         .group = group,
         .title = MARK_TEXT("Matrix", "Determinant"),
         .summary = MARK_TEXT("Matrix", "The factor by which a square matrix scales volumes, with its sign."),
         .aliases = {MARK_TEXT("Matrix", "det"), MARK_TEXT("Matrix", "volume factor")},
         .latex = determinantLatex,
         .shape = square,
         .exact = true,
         .steps = true,
         .outputs = {{"value", MARK_TEXT("Matrix", "The determinant"), "", determinantSign}},
         .evaluate = determinant,
         .report = determinantReport},
        {.id = "rank",
         .group = group,
         .title = MARK_TEXT("Matrix", "Rank"),
         .summary = MARK_TEXT("Matrix", "How many columns of a matrix are linearly independent."),
         .aliases = {MARK_TEXT("Matrix", "linear independence"), MARK_TEXT("Matrix", "dimension of the column space")},
         .latex = rankLatex,
         .exact = true,
         .outputs = {{"value", MARK_TEXT("Matrix", "The rank"), "", rankSign}},
         .evaluate = rank,
         .report = rankReport},
        {.id = "trace",
         .group = group,
         .title = MARK_TEXT("Matrix", "Trace"),
         .summary = MARK_TEXT("Matrix", "The sum of the diagonal, which is that of the eigenvalues."),
         .aliases = {MARK_TEXT("Matrix", "sum of the diagonal"), MARK_TEXT("Matrix", "spur")},
         .latex = R"(\operatorname{tr}\mathbf{A}=\sum_{i=1}^{n}a_{ii})",
         .shape = square,
         .exact = true,
         .anyNumber = true,
         .outputs = {{"value", MARK_TEXT("Matrix", "The trace"), "", R"(\operatorname{tr}\mathbf{A})"}},
         .evaluate = trace},
        {.id = "norm",
         .group = group,
         .title = MARK_TEXT("Matrix", "Norm"),
         .summary = MARK_TEXT("Matrix", "How large a matrix is, by one of five measures."),
         .aliases = {MARK_TEXT("Matrix", "spectral norm"), MARK_TEXT("Matrix", "Frobenius norm"),
                     MARK_TEXT("Matrix", "nuclear norm")},
         .latex =
             R"(\lVert\mathbf{A}\rVert_2=\max_{\lVert\mathbf{x}\rVert=1}\lVert\mathbf{A}\mathbf{x}\rVert=\sigma_1)",
         .fields = {MatrixField::Kind},
         .outputs = {{"value", MARK_TEXT("Matrix", "The norm"), "", R"(\lVert\mathbf{A}\rVert)"}},
         .evaluate = norm},
        {.id = "condition",
         .group = group,
         .title = MARK_TEXT("Matrix", "Condition number"),
         .summary = MARK_TEXT("Matrix", "By how much a matrix can magnify relative errors: its greatest singular value "
                                        "by its least."),
         .aliases = {MARK_TEXT("Matrix", "ill-conditioned"), MARK_TEXT("Matrix", "cond")},
         .latex = R"(\kappa_2(\mathbf{A})=\frac{\sigma_1}{\sigma_n})",
         .outputs = {{"value", MARK_TEXT("Matrix", "The condition number in the 2-norm"), "",
                      R"(\kappa_2(\mathbf{A}))"}},
         .evaluate = condition},
        {.id = "definiteness",
         .group = group,
         .title = MARK_TEXT("Matrix", "Definiteness"),
         .summary = MARK_TEXT("Matrix", "Which signs the quadratic form of a symmetric matrix can have."),
         .aliases = {MARK_TEXT("Matrix", "positive definite"), MARK_TEXT("Matrix", "indefinite")},
         .latex = R"(\mathbf{x}^{\top}\mathbf{A}\mathbf{x}>0\text{ for all }\mathbf{x}\neq\mathbf{0})",
         .shape = square,
         .outputs = {{"class", MARK_TEXT("Matrix", "The class"), ""},
                     {"eigenvalues", MARK_TEXT("Matrix", "The eigenvalues, ascending"), "λ ="}},
         .evaluate = definiteness},
        {.id = "quadratic_form",
         .group = group,
         .title = MARK_TEXT("Matrix", "Quadratic form"),
         .summary = MARK_TEXT("Matrix", "The number xᵀA x and the direction in which it grows fastest."),
         .aliases = {MARK_TEXT("Matrix", "bilinear form"), MARK_TEXT("Matrix", "energy")},
         .latex = R"(q(\mathbf{x})=\mathbf{x}^{\top}\mathbf{A}\mathbf{x},\qquad)"
                  R"(\nabla q=(\mathbf{A}+\mathbf{A}^{\top})\mathbf{x})",
         .shape = square,
         .fields = {MatrixField::Vector},
         .fit = MatrixFit::VectorOfRow,
         .exact = true,
         .outputs = {{"value", MARK_TEXT("Matrix", "The value of the form"), "",
                      R"(\mathbf{x}^{\top}\mathbf{A}\mathbf{x})"},
                     {"gradient", MARK_TEXT("Matrix", "The gradient"), "∇q ="}},
         .evaluate = quadraticForm},
        {.id = "rayleigh_quotient",
         .group = group,
         .title = MARK_TEXT("Matrix", "Rayleigh quotient"),
         .summary = MARK_TEXT("Matrix", "The number that comes nearest to an eigenvalue for the direction x."),
         .aliases = {MARK_TEXT("Matrix", "estimate of an eigenvalue")},
         .latex = R"(R(\mathbf{x})=\frac{\mathbf{x}^{\top}\mathbf{A}\mathbf{x}}{\mathbf{x}^{\top}\mathbf{x}})",
         .shape = square,
         .fields = {MatrixField::Vector},
         .fit = MatrixFit::VectorOfRow,
         .exact = true,
         .outputs = {{"value", MARK_TEXT("Matrix", "The quotient"), "", R"(R(\mathbf{x}))"}},
         .evaluate = rayleigh},
        {.id = "characteristic_polynomial",
         .group = group,
         .title = MARK_TEXT("Matrix", "Characteristic polynomial"),
         .summary = MARK_TEXT("Matrix", "The polynomial whose roots are the eigenvalues."),
         .aliases = {MARK_TEXT("Matrix", "characteristic equation"), MARK_TEXT("Matrix", "secular equation")},
         .latex = R"(p(\lambda)=\det(\lambda\mathbf{I}-\mathbf{A}))",
         .shape = square,
         .exact = true,
         .outputs = {coefficientsOutput()},
         .evaluate = characteristicPolynomial},
        {.id = "minimal_polynomial",
         .group = group,
         .title = MARK_TEXT("Matrix", "Minimal polynomial"),
         .summary =
             MARK_TEXT("Matrix", "The polynomial of least degree that is 0 at A. It has no multiple root exactly "
                                 "where A can be diagonalised."),
         .aliases = {MARK_TEXT("Matrix", "annihilating polynomial")},
         .latex = R"(m(\mathbf{A})=\mathbf{0})",
         .shape = square,
         .exact = true,
         .outputs = {coefficientsOutput()},
         .evaluate = minimalPolynomial},
        {.id = "gershgorin",
         .group = group,
         .title = MARK_TEXT("Matrix", "Gershgorin discs"),
         .summary = MARK_TEXT("Matrix", "Discs in the complex plane, one a row, which together hold every eigenvalue."),
         .aliases = {MARK_TEXT("Matrix", "bounds of eigenvalues"), MARK_TEXT("Matrix", "Gershgorin circles")},
         .latex = R"(\lvert\lambda-a_{ii}\rvert\le\sum_{j\neq i}\lvert a_{ij}\rvert)",
         .shape = square,
         .exact = true,
         .outputs = {{"discs", MARK_TEXT("Matrix", "Centre and radius of each disc, row by row"), "D ="}},
         .evaluate = gershgorin},
    };
}

} // namespace calculators
