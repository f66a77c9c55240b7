#include "calculators/matrixparts.h"
#include "numerics/bases.h"
#include "numerics/exactsolve.h"
#include "numerics/matrixalgebra.h"

#include <string>
#include <type_traits>
#include <utility>

namespace calculators {

namespace {

using numerics::product;
using numerics::Rational;

/// What exact arithmetic found, as doubles.
numerics::Basis<double> rounded(const numerics::Basis<Rational> &exact)
{
    return {.independent = exact.independent,
            .relation = numerics::doubles(exact.relation),
            .outside = exact.outside,
            .coordinates = numerics::doubles(exact.coordinates)};
}

core::Result<numerics::Basis<Rational>> studied(const Exact &columns, const Exact &vectors, const core::Run &run)
{
    return numerics::basisOf(columns, vectors, run);
}

/// Short decimals by fractions, so that 0.1, 0.2 and 0.3 depend on one another as they seem to.
core::Result<numerics::Basis<double>> studied(const Numbers<double> &columns, const Numbers<double> &vectors,
                                              const core::Run &run)
{
    const auto exactColumns = numerics::meantDecimals(columns);
    const auto exactVectors = numerics::meantDecimals(vectors);
    if (exactColumns && exactVectors)
        return numerics::basisOf(*exactColumns, *exactVectors, run).map(rounded);
    return numerics::basisOf(columns, vectors, run);
}

std::string text(double number)
{
    return core::english(core::literal(number));
}

std::string text(const Rational &number)
{
    return number.text();
}

/// "2 a1 − a2 = 0", columns counted from 1.
template <class T>
std::string relationText(const Numbers<T> &relation, const std::string &sign)
{
    std::string result;
    for (std::size_t j = 0; j < relation.rows; ++j) {
        const T &factor = relation(j, 0);
        if (factor == T(0))
            continue;
        const bool negative = factor < T(0);
        const T size = negative ? T(-factor) : factor;
        result += result.empty() ? (negative ? "−" : "") : (negative ? " − " : " + ");
        result += (size == T(1) ? "" : text(size) + " ") + sign + std::to_string(j + 1);
    }
    return result + " = 0";
}

template <class T>
core::Error dependentError(const char *field, const Numbers<T> &relation)
{
    const std::string sign = std::string(field) == "A" ? "a" : "b";
    return {.kind = core::ErrorKind::Domain,
            .field = field,
            .text = core::filled(MARK_TEXT("Matrix", "the columns of %1 are no basis: they are linearly dependent, "
                                                     "with %2"),
                                 {core::literal(field), core::literal(relationText(relation, sign))})};
}

core::Result<MatrixAnswer> independence(const MatrixRequest &request, const core::Run &run)
{
    return std::visit(
        [&]<class T>(const Numbers<T> &a) -> core::Result<MatrixAnswer> {
            auto basis = studied(a, Numbers<T>(a.rows, 0), run);
            if (!basis)
                return core::fail(basis.error());
            MatrixAnswer answer{.values = {{"independent", basis->independent},
                                           {"relation", Entries(basis->relation), ValueForm::Flat}}};
            answer.remarks.push_back(
                {.text = basis->independent
                             ? MARK_TEXT("Matrix", "The columns are linearly independent: only the combination with "
                                                   "all coefficients 0 gives 0.")
                             : core::filled(MARK_TEXT("Matrix", "The columns are linearly dependent: %1."),
                                            {core::literal(relationText(basis->relation, "a"))})});
            return answer;
        },
        request.a);
}

/// The coordinates of vectors in a basis of columns, named in errors as the fields that they come from.
template <class T>
core::Result<Numbers<T>> coordinatesIn(const Numbers<T> &columns, const char *columnsField, const Numbers<T> &vectors,
                                       const char *vectorsField, const core::Run &run)
{
    auto basis = studied(columns, vectors, run);
    if (!basis)
        return core::fail(basis.error());
    if (!basis->independent)
        return core::fail(dependentError(columnsField, basis->relation));
    if (!basis->outside)
        return std::move(basis->coordinates);
    return core::fail(
        core::ErrorKind::Domain, vectorsField,
        core::filled(MARK_TEXT("Matrix", "column %1 of %2 is not in the span of the columns of %3, so it "
                                         "has no coordinates there"),
                     {core::literal(*basis->outside + 1), core::literal(vectorsField), core::literal(columnsField)}));
}

core::Result<MatrixAnswer> coordinates(const MatrixRequest &request, const core::Run &run)
{
    return std::visit(
        [&](const auto &a) {
            return coordinatesIn(a, "A", like(a, request.b), "b", run).map([](auto &&x) {
                return MatrixAnswer{.values = {{"coordinates", Entries(x), ValueForm::LikeRightSide}}};
            });
        },
        request.a);
}

core::Result<MatrixAnswer> changeOfBasis(const MatrixRequest &request, const core::Run &run)
{
    return std::visit(
        [&]<class T>(const Numbers<T> &a) -> core::Result<MatrixAnswer> {
            const Numbers<T> b = like(a, request.second);
            const auto basis = studied(a, Numbers<T>(a.rows, 0), run);
            if (!basis)
                return core::fail(basis.error());
            if (!basis->independent)
                return core::fail(dependentError("A", basis->relation));
            return coordinatesIn(b, "B", a, "A", run).map([](auto &&x) { return matrixAnswer(Entries(x)); });
        },
        request.a);
}

core::Result<MatrixAnswer> mapMatrix(const MatrixRequest &request, const core::Run &run)
{
    return std::visit(
        [&]<class T>(const Numbers<T> &a) -> core::Result<MatrixAnswer> {
            const Numbers<T> b = like(a, request.second);
            if constexpr (std::is_same_v<T, double>) {
                const auto exactMap = numerics::meantDecimals(a);
                const auto exactBasis = numerics::meantDecimals(b);
                if (exactMap && exactBasis) // rounded once, at the end
                    return coordinatesIn(*exactBasis, "B", product(*exactMap, *exactBasis), "B", run)
                        .map([](const Exact &x) { return matrixAnswer(numerics::doubles(x)); });
            }
            return coordinatesIn(b, "B", product(a, b), "B", run).map([](auto &&x) {
                return matrixAnswer(Entries(x));
            });
        },
        request.a);
}

core::Result<MatrixAnswer> rankNullity(const MatrixRequest &request, const core::Run &run)
{
    return matrixRank(request, run).map([&](std::size_t rank) {
        const std::size_t columns = columnCount(request.a);
        MatrixAnswer answer{.values = {{"rank", rank}, {"nullity", columns - rank}, {"columns", columns}}};
        answer.remarks.push_back(
            {.text =
                 core::filled(MARK_TEXT("Matrix", "Rank and nullity add up to the number of columns: %1 + %2 = %3."),
                              {core::literal(rank), core::literal(columns - rank), core::literal(columns)})});
        return answer;
    });
}

} // namespace

std::vector<MatrixOperation> basisOperations() // NOLINT(readability-function-size): a table, not steps
{
    const auto group = MatrixGroup::Subspaces;
    return {
        {.id = "independence",
         .group = group,
         .title = MARK_TEXT("Matrix", "Linear independence"),
         .summary = MARK_TEXT("Matrix", "Whether the columns of A are independent, or which combination of them is 0."),
         .aliases = {MARK_TEXT("Matrix", "linearly dependent"), MARK_TEXT("Matrix", "relation of vectors")},
         .latex = R"(c_1\mathbf{a}_1+\cdots+c_n\mathbf{a}_n=\mathbf{0}\;\Longrightarrow\;c_1=\cdots=c_n=0)",
         .exact = true,
         .outputs = {{"independent", MARK_TEXT("Matrix", "Whether the columns are linearly independent"), ""},
                     {"relation",
                      MARK_TEXT("Matrix", "Coefficients of a combination that is 0: whole numbers where A has "
                                          "fractions or short decimals; all 0 if the columns are independent"),
                      "c ="}},
         .evaluate = independence},
        {.id = "coordinates",
         .group = group,
         .title = MARK_TEXT("Matrix", "Coordinates in a basis"),
         .summary = MARK_TEXT("Matrix", "The numbers with which the columns of A combine to b."),
         .aliases = {MARK_TEXT("Matrix", "linear combination"), MARK_TEXT("Matrix", "coordinate vector")},
         .latex = R"(\mathbf{b}=c_1\mathbf{a}_1+\cdots+c_n\mathbf{a}_n)",
         .fields = {MatrixField::RightSide},
         .fit = MatrixFit::RightSide,
         .exact = true,
         .outputs = {{"coordinates", MARK_TEXT("Matrix", "The coordinates of b in the basis of the columns of A"),
                      "c ="}},
         .evaluate = coordinates},
        {.id = "change_of_basis",
         .group = group,
         .title = MARK_TEXT("Matrix", "Change of basis"),
         .summary = MARK_TEXT("Matrix", "The matrix that takes coordinates in the basis of the columns of A to those "
                                        "in the basis of the columns of B."),
         .aliases = {MARK_TEXT("Matrix", "transition matrix"), MARK_TEXT("Matrix", "coordinate transformation")},
         .latex = R"(\mathbf{A}\mathbf{x}=\mathbf{B}\mathbf{y},\qquad\mathbf{y}=\mathbf{C}\mathbf{x})",
         .fields = {MatrixField::SecondMatrix},
         .fit = MatrixFit::SameSize,
         .exact = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The matrix that changes the coordinates"), "C ="}},
         .evaluate = changeOfBasis},
        {.id = "rank_nullity",
         .group = group,
         .title = MARK_TEXT("Matrix", "Rank and nullity"),
         .summary = MARK_TEXT("Matrix", "How many dimensions a matrix keeps and how many it sends to 0."),
         .aliases = {MARK_TEXT("Matrix", "rank–nullity theorem"), MARK_TEXT("Matrix", "dimension formula")},
         .latex = R"(\operatorname{rank}\mathbf{A}+\dim\ker\mathbf{A}=n)",
         .exact = true,
         .outputs = {{"rank", MARK_TEXT("Matrix", "The dimension of the column space"), ""},
                     {"nullity", MARK_TEXT("Matrix", "The dimension of the null space"), ""},
                     {"columns", MARK_TEXT("Matrix", "The number of columns"), ""}},
         .evaluate = rankNullity},
        {.id = "map_matrix",
         .group = group,
         .title = MARK_TEXT("Matrix", "Matrix of a linear map"),
         .summary = MARK_TEXT("Matrix", "How the map x ↦ A x acts on coordinates in the basis of the columns of B."),
         .aliases = {MARK_TEXT("Matrix", "similar matrix"), MARK_TEXT("Matrix", "conjugation by a matrix")},
         .latex = R"(\mathbf{M}=\mathbf{B}^{-1}\mathbf{A}\,\mathbf{B})",
         .shape = core::Shape::Square,
         .fields = {MatrixField::SecondMatrix},
         .fit = MatrixFit::SameSize,
         .exact = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The matrix of the map in that basis"), "M ="}},
         .evaluate = mapMatrix},
    };
}

} // namespace calculators
