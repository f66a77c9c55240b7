#include "numerics/innerproducts.h"
#include "calculators/matrixparts.h"
#include "numerics/exactsubspaces.h"
#include "numerics/matrixalgebra.h"
#include "numerics/singularvalues.h"

#include <algorithm>
#include <functional>
#include <numbers>

namespace calculators {

namespace {

using numerics::product;
using numerics::Rational;
using numerics::transposed;

core::Result<void> checkInnerProduct(const MatrixRequest &request, const core::Run &run)
{
    return std::visit([&](const auto &g) { return numerics::checkInnerProduct(g, run); }, request.a);
}

/// The two sides of an inequality, of which the first is never the larger.
struct Sides
{
    double smaller = 0.0;
    double larger = 0.0;
    bool equal = false;
};

Sides cauchySchwarz(const numerics::Measures &measures)
{
    const Rational squares = measures.firstSquare * measures.secondSquare;
    const Rational square = measures.product * measures.product;
    return {numerics::rootOf(square), numerics::rootOf(squares), square == squares};
}

/// ‖x + y‖ = ‖x‖ + ‖y‖ exactly where ⟨x, y⟩ is the product of the lengths.
Sides triangle(const numerics::Measures &measures, const Sides &product)
{
    const double lengths = numerics::rootOf(measures.firstSquare) + numerics::rootOf(measures.secondSquare);
    const double sum = numerics::rootOf(measures.sumSquare);
    return {sum, std::max(sum, lengths), product.equal && measures.product.sign() >= 0};
}

void addSides(MatrixAnswer &answer, core::Text sentence, const Sides &sides, core::Text whereEqual)
{
    const auto side = [](double number) { return core::literal(number); };
    answer.remarks.push_back(
        {.text = core::filled(std::move(sentence),
                              {side(sides.smaller), core::literal(sides.equal ? "=" : "≤"), side(sides.larger)})});
    if (sides.equal)
        answer.remarks.push_back({.text = std::move(whereEqual)});
}

void addInequalities(MatrixAnswer &answer, const numerics::Measures &measures)
{
    const Sides product = cauchySchwarz(measures);
    addSides(answer, MARK_TEXT("Matrix", "Cauchy–Schwarz: |⟨x, y⟩| = %1 %2 %3 = ‖x‖·‖y‖."), product,
             MARK_TEXT("Matrix", "Both sides of Cauchy–Schwarz are equal: one of the vectors is a multiple of the "
                                 "other."));
    addSides(answer, MARK_TEXT("Matrix", "Triangle inequality: ‖x + y‖ = %1 %2 %3 = ‖x‖ + ‖y‖."),
             triangle(measures, product),
             MARK_TEXT("Matrix", "Both sides of the triangle inequality are equal: the vectors point the same way, or "
                                 "one of them is 0."));
    if (measures.firstSquare.isZero() || measures.secondSquare.isZero())
        answer.remarks.push_back(
            {.text = MARK_TEXT("Matrix", "The zero vector makes an angle with no other."), .warning = true});
    else if (measures.product.isZero())
        answer.remarks.push_back({.text = MARK_TEXT("Matrix", "⟨x, y⟩ = 0: the vectors are perpendicular.")});
}

core::Result<MatrixAnswer> innerProduct(const MatrixRequest &request, const core::Run &run)
{
    if (columnCount(request.second) < 2)
        return core::fail(core::ErrorKind::Shape, "B",
                          core::filled(MARK_TEXT("Matrix", "B must have two columns, x and y; it has %1"),
                                       {core::literal(columnCount(request.second))}));
    if (auto checked = checkInnerProduct(request, run); !checked)
        return core::fail(checked.error());
    const Exact vectors = like(Exact(), request.second);
    const auto measures = numerics::measure(like(Exact(), request.a), numerics::columnsOf(vectors, Indices{0}),
                                            numerics::columnsOf(vectors, Indices{1}));
    const bool exact = std::holds_alternative<Exact>(request.a);
    const double angle = numerics::angleOf(measures);
    MatrixAnswer answer{.values = {{"value", exact ? Scalar(measures.product) : Scalar(measures.product.toDouble())},
                                   {"length_x", Scalar(numerics::rootOf(measures.firstSquare))},
                                   {"length_y", Scalar(numerics::rootOf(measures.secondSquare))},
                                   {"distance", Scalar(numerics::rootOf(measures.differenceSquare))},
                                   {"angle", Scalar(angle)},
                                   {"angle_degrees", Scalar(angle * 180.0 / std::numbers::pi)}}};
    addInequalities(answer, measures);
    return answer;
}

core::Result<MatrixAnswer> gramMatrix(const MatrixRequest &request, const core::Run & /*run*/)
{
    return std::visit(
        [](const auto &a) {
            auto gram = product(transposed(a), a);
            for (std::size_t i = 0; i < gram.rows; ++i) // LAPACK need not round both halves alike
                for (std::size_t j = 0; j < i; ++j)
                    gram(i, j) = gram(j, i);
            return matrixAnswer(std::move(gram));
        },
        request.a);
}

core::Result<MatrixAnswer> gramSchmidt(const MatrixRequest &request, const core::Run &run)
{
    if (auto checked = checkInnerProduct(request, run); !checked)
        return core::fail(checked.error());
    return std::visit(
        [&](const auto &g) -> core::Result<MatrixAnswer> {
            auto answer = perpendicularAnswer(numerics::gramSchmidtOf(g, like(g, request.second), request.steps, run));
            if (answer)
                answer->start = request.second;
            return answer;
        },
        request.a);
}

template <class T>
MatrixAnswer projectionAnswer(const Numbers<T> &g, const Numbers<T> &columns, const Numbers<T> &b,
                              const Numbers<T> &projector)
{
    Numbers<T> projection = product(projector, b);
    Numbers<T> rest = numerics::entrywise(b, projection, std::minus<>());
    Numbers<T> products = product(transposed(columns), product(g, rest));
    MatrixAnswer answer{.values = {{"projection", Entries(std::move(projection)), ValueForm::LikeRightSide},
                                   {"residual", Entries(std::move(rest)), ValueForm::LikeRightSide},
                                   {"products", Entries(std::move(products)), ValueForm::LikeRightSide},
                                   {"matrix", Entries(projector)}}};
    answer.remarks.push_back(
        {.text = MARK_TEXT("Matrix", "The products of b − p with all columns of B are 0 (in decimals within "
                                     "rounding): b − p is perpendicular to them, so no point of their span is nearer "
                                     "to b than p.")});
    return answer;
}

core::Result<MatrixAnswer> projectOn(const Exact &g, const Exact &columns, const Exact &b, const core::Run &run)
{
    return numerics::projectorOf(g, columns, run).map([&](const Exact &projector) {
        return projectionAnswer(g, columns, b, projector);
    });
}

MatrixAnswer rounded(MatrixAnswer answer)
{
    for (NamedValue &named : answer.values)
        if (auto *entries = std::get_if<Entries>(&named.value))
            *entries = decimals(*entries);
    return answer;
}

/// Small ones by fractions, rounded once, unless the columns are dependent only within rounding.
core::Result<MatrixAnswer> projectOn(const Numbers<double> &g, const Numbers<double> &columns, const Numbers<double> &b,
                                     const core::Run &run)
{
    if (numerics::suitsRationals(g) && numerics::suitsRationals(columns) && numerics::suitsRationals(b)) {
        const auto svd = numerics::singularValues(columns);
        const auto factors = numerics::rankFactors(numerics::rationals(columns), run);
        if (svd && factors && factors->pivots.size() == numerics::rankOf(svd->values, columns.rows, columns.columns))
            return projectOn(numerics::rationals(g), numerics::rationals(columns), numerics::rationals(b), run)
                .map(rounded);
    }
    return numerics::projectorOf(g, columns, run).map([&](const Numbers<double> &projector) {
        return projectionAnswer(g, columns, b, projector);
    });
}

core::Result<MatrixAnswer> project(const MatrixRequest &request, const core::Run &run)
{
    if (auto fits = checkFit(MatrixFit::RightSide, {rowCount(request.a), columnCount(request.a)},
                             {rowCount(request.b), columnCount(request.b)});
        !fits)
        return core::fail(fits.error());
    if (auto checked = checkInnerProduct(request, run); !checked)
        return core::fail(checked.error());
    return std::visit([&](const auto &g) { return projectOn(g, like(g, request.second), like(g, request.b), run); },
                      request.a);
}

core::Result<MatrixAnswer> complement(const MatrixRequest &request, const core::Run &run)
{
    if (auto checked = checkInnerProduct(request, run); !checked)
        return core::fail(checked.error());
    return std::visit(
        [&](const auto &g) {
            return numerics::complementOf(g, like(g, request.second), run).map([](auto &&basis) {
                MatrixAnswer answer{.values = {{"basis", Entries(basis)}}};
                answer.remarks.push_back(
                    {.text = core::filled(MARK_TEXT("Matrix", "The dimension of this space is %1."),
                                          {core::literal(basis.columns)})});
                return answer;
            });
        },
        request.a);
}

std::vector<MatrixOutput> measureOutputs()
{
    return {{"value", MARK_TEXT("Matrix", "The inner product of the first two columns of B, x and y"), "",
             R"(\langle\mathbf{x},\mathbf{y}\rangle)"},
            {"length_x", MARK_TEXT("Matrix", "The length of x"), "", R"(\lVert\mathbf{x}\rVert)"},
            {"length_y", MARK_TEXT("Matrix", "The length of y"), "", R"(\lVert\mathbf{y}\rVert)"},
            {"distance", MARK_TEXT("Matrix", "The distance of x and y"), "", R"(\lVert\mathbf{x}-\mathbf{y}\rVert)"},
            {"angle", MARK_TEXT("Matrix", "The angle between x and y in radians; none if one of them is 0"), "",
             R"(\angle(\mathbf{x},\mathbf{y}))"},
            {"angle_degrees", MARK_TEXT("Matrix", "The same in degrees"), ""}};
}

} // namespace

std::vector<MatrixOperation> innerProductOperations() // NOLINT(readability-function-size): a table, not steps
{
    const auto group = MatrixGroup::InnerProducts;
    const auto square = core::Shape::Square;
    return {
        {.id = "inner_product",
         .group = group,
         .title = MARK_TEXT("Matrix", "Inner product, length and angle"),
         .summary = MARK_TEXT("Matrix", "How long two vectors are, how far apart, and at which angle, by the inner "
                                        "product xᵀA y of a positive definite A."),
         .aliases = {MARK_TEXT("Matrix", "scalar product"), MARK_TEXT("Matrix", "dot product"),
                     MARK_TEXT("Matrix", "Cauchy–Schwarz inequality"), MARK_TEXT("Matrix", "triangle inequality"),
                     MARK_TEXT("Matrix", "distance of vectors")},
         .latex = R"(\langle\mathbf{x},\mathbf{y}\rangle=\mathbf{x}^{\top}\mathbf{A}\,\mathbf{y},\qquad)"
                  R"(\lVert\mathbf{x}\rVert=\sqrt{\langle\mathbf{x},\mathbf{x}\rangle},\qquad)"
                  R"(\cos\varphi=\frac{\langle\mathbf{x},\mathbf{y}\rangle})"
                  R"({\lVert\mathbf{x}\rVert\,\lVert\mathbf{y}\rVert})",
         .shape = square,
         .fields = {MatrixField::SecondMatrix},
         .fit = MatrixFit::Inner,
         .exact = true,
         .outputs = measureOutputs(),
         .evaluate = innerProduct},
        {.id = "gram_matrix",
         .group = group,
         .title = MARK_TEXT("Matrix", "Gram matrix"),
         .summary = MARK_TEXT("Matrix", "All products of the columns with one another: their lengths squared on the "
                                        "diagonal, their angles beside it."),
         .aliases = {MARK_TEXT("Matrix", "Gramian"), MARK_TEXT("Matrix", "normal matrix")},
         .latex = R"(g_{ij}=\mathbf{a}_i^{\top}\mathbf{a}_j,\qquad\mathbf{G}=\mathbf{A}^{\top}\mathbf{A})",
         .exact = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The products of the columns"), "AᵀA ="}},
         .evaluate = gramMatrix},
        {.id = "gram_schmidt_inner",
         .group = group,
         .title = MARK_TEXT("Matrix", "Gram–Schmidt for an inner product"),
         .summary = MARK_TEXT("Matrix", "The columns of B made perpendicular in the inner product xᵀA y; those that "
                                        "depend on the ones before are left out."),
         .aliases = {MARK_TEXT("Matrix", "conjugate directions"), MARK_TEXT("Matrix", "A-orthogonal basis")},
         .latex = R"(\mathbf{u}_j=\mathbf{b}_j-\sum_{i<j})"
                  R"(\frac{\langle\mathbf{u}_i,\mathbf{b}_j\rangle}{\langle\mathbf{u}_i,\mathbf{u}_i\rangle})"
                  R"(\mathbf{u}_i,\qquad\langle\mathbf{x},\mathbf{y}\rangle=\mathbf{x}^{\top}\mathbf{A}\,\mathbf{y})",
         .shape = square,
         .fields = {MatrixField::SecondMatrix},
         .fit = MatrixFit::Inner,
         .exact = true,
         .steps = true,
         .outputs = {{"Q", MARK_TEXT("Matrix", "The perpendicular columns, of length 1 unless exact"), "Q ="},
                     {"dropped", MARK_TEXT("Matrix", "The columns left out, from 0"), ""}},
         .evaluate = gramSchmidt},
        {.id = "projection_inner",
         .group = group,
         .title = MARK_TEXT("Matrix", "Projection for an inner product"),
         .summary = MARK_TEXT("Matrix", "The point of the span of the columns of B that is nearest to b in the lengths "
                                        "of xᵀA y."),
         .aliases = {MARK_TEXT("Matrix", "weighted projection"), MARK_TEXT("Matrix", "weighted least squares")},
         .latex = R"(\mathbf{p}=\mathbf{B}(\mathbf{B}^{\top}\mathbf{A}\mathbf{B})^{-1})"
                  R"(\mathbf{B}^{\top}\mathbf{A}\,\mathbf{b})",
         .shape = square,
         .fields = {MatrixField::SecondMatrix, MatrixField::RightSide},
         .fit = MatrixFit::Inner,
         .exact = true,
         .outputs = {{"projection", MARK_TEXT("Matrix", "The projection of b"), "p ="},
                     {"residual", MARK_TEXT("Matrix", "What is left of b, perpendicular to all columns"), "b − p ="},
                     {"products", MARK_TEXT("Matrix", "The inner products of what is left with the columns of B"),
                      "BᵀA(b − p) ="},
                     {"matrix", MARK_TEXT("Matrix", "The matrix that projects"), "P ="}},
         .evaluate = project},
        {.id = "orthogonal_complement",
         .group = group,
         .title = MARK_TEXT("Matrix", "Orthogonal complement"),
         .summary = MARK_TEXT("Matrix", "The vectors perpendicular to all columns of B in the inner product xᵀA y."),
         .aliases = {MARK_TEXT("Matrix", "perpendicular vectors"), MARK_TEXT("Matrix", "orthocomplement")},
         .latex = R"(\{\mathbf{x}\mid\mathbf{B}^{\top}\mathbf{A}\,\mathbf{x}=\mathbf{0}\})",
         .shape = square,
         .fields = {MatrixField::SecondMatrix},
         .fit = MatrixFit::Inner,
         .exact = true,
         .outputs = {{"basis",
                      MARK_TEXT("Matrix", "A basis, as columns; orthonormal in this inner product unless exact"),
                      "C ="}},
         .evaluate = complement},
    };
}

} // namespace calculators
