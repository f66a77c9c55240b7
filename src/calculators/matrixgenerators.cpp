#include "calculators/matrixgenerators.h"

#include "calculators/matrixfamilies.h"
#include "calculators/matrixfile.h"
#include "numerics/rational.h"

#include <algorithm>
#include <utility>

namespace calculators {

namespace {

using Kind = GeneratorParameter::Kind;
using numerics::Rational;

constexpr double mostRows = mostEditable;
/// Of the families whose entries can be made as numbers.
constexpr double mostNumberRows = 4000;

TextMatrix made(std::size_t rows, std::size_t columns,
                const std::function<std::string(std::size_t, std::size_t)> &entry)
{
    TextMatrix matrix(rows, columns);
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < columns; ++j)
            matrix(i, j) = entry(i, j);
    return matrix;
}

template <class Entry>
core::Grid<double> madeNumbers(std::size_t rows, std::size_t columns, Entry entry)
{
    core::Grid<double> matrix(rows, columns);
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < columns; ++j)
            matrix(i, j) = entry(i, j);
    return matrix;
}

std::size_t size(const GeneratorValue &value)
{
    return static_cast<std::size_t>(value.whole);
}

GeneratorParameter sizeParameter(double highest = mostNumberRows)
{
    return {.id = "n",
            .name = MARK_TEXT("MatrixGenerators", "Size"),
            .meaning = MARK_TEXT("MatrixGenerators", "How many rows and columns."),
            .initial = "3",
            .lowest = 1,
            .highest = highest};
}

GeneratorParameter rowsParameter(double highest = mostNumberRows)
{
    return {.id = "rows",
            .name = MARK_TEXT("MatrixGenerators", "Rows"),
            .meaning = MARK_TEXT("MatrixGenerators", "How many rows."),
            .initial = "3",
            .lowest = 1,
            .highest = highest};
}

GeneratorParameter columnsParameter(double highest = mostNumberRows)
{
    return {.id = "columns",
            .name = MARK_TEXT("MatrixGenerators", "Columns"),
            .meaning = MARK_TEXT("MatrixGenerators", "How many columns."),
            .initial = "3",
            .lowest = 1,
            .highest = highest};
}

GeneratorParameter seedParameter()
{
    return {.id = "seed",
            .name = MARK_TEXT("MatrixGenerators", "Seed"),
            .meaning = MARK_TEXT("MatrixGenerators", "The same seed gives the same numbers on every machine."),
            .initial = "1",
            .lowest = 0,
            .highest = 9007199254740992.0};
}

GeneratorParameter bound(std::string id, core::Text name, std::string initial)
{
    return {.id = std::move(id),
            .name = std::move(name),
            .meaning = MARK_TEXT("MatrixGenerators", "An end of the range; both ends occur."),
            .initial = std::move(initial),
            .lowest = -1e9,
            .highest = 1e9};
}

GeneratorParameter angleParameter()
{
    return {.id = "angle",
            .name = MARK_TEXT("MatrixGenerators", "Angle in degrees"),
            .meaning = MARK_TEXT("MatrixGenerators",
                                 "Counterclockwise; multiples of 30 and 45 give roots, others cosines of a part of π."),
            .kind = Kind::Real,
            .initial = "30",
            .lowest = -1e6,
            .highest = 1e6};
}

GeneratorParameter listParameter(std::string id, core::Text name, core::Text meaning, std::string initial,
                                 double least = 1.0)
{
    return {.id = std::move(id),
            .name = std::move(name),
            .meaning = std::move(meaning),
            .kind = Kind::List,
            .initial = std::move(initial),
            .lowest = least,
            .highest = mostRows};
}

std::vector<MatrixGenerator> plainGenerators()
{
    return {
        {.id = "identity",
         .name = MARK_TEXT("MatrixGenerators", "Identity matrix"),
         .meaning = MARK_TEXT("MatrixGenerators", "Ones on the diagonal, zeros elsewhere: it changes no vector."),
         .parameters = {sizeParameter()},
         .make = [](const GeneratorValues &v) -> MadeMatrix {
             return made(size(v[0]), size(v[0]), [](auto i, auto j) { return i == j ? "1" : "0"; });
         },
         .numbers = [](const GeneratorValues &v) -> MadeNumbers {
             return madeNumbers(size(v[0]), size(v[0]), [](auto i, auto j) { return i == j ? 1.0 : 0.0; });
         }},
        {.id = "zero",
         .name = MARK_TEXT("MatrixGenerators", "Zero matrix"),
         .meaning = MARK_TEXT("MatrixGenerators", "Zeros alone."),
         .parameters = {rowsParameter(), columnsParameter()},
         .make = [](const GeneratorValues &v) -> MadeMatrix { return TextMatrix(size(v[0]), size(v[1]), "0"); },
         .numbers = [](const GeneratorValues &v) -> MadeNumbers {
             return core::Grid<double>(size(v[0]), size(v[1]), 0.0);
         }},
        {.id = "ones",
         .name = MARK_TEXT("MatrixGenerators", "Matrix of ones"),
         .meaning = MARK_TEXT("MatrixGenerators", "Ones alone: its rank is 1."),
         .parameters = {rowsParameter(), columnsParameter()},
         .make = [](const GeneratorValues &v) -> MadeMatrix { return TextMatrix(size(v[0]), size(v[1]), "1"); },
         .numbers = [](const GeneratorValues &v) -> MadeNumbers {
             return core::Grid<double>(size(v[0]), size(v[1]), 1.0);
         }},
    };
}

std::vector<MatrixGenerator> randomGenerators()
{
    return {
        {.id = "random_integers",
         .name = MARK_TEXT("MatrixGenerators", "Random integers"),
         .meaning = MARK_TEXT("MatrixGenerators", "Independent integers, each of a range with the same chance."),
         .parameters = {rowsParameter(), columnsParameter(),
                        bound("lowest", MARK_TEXT("MatrixGenerators", "Lowest"), "-9"),
                        bound("highest", MARK_TEXT("MatrixGenerators", "Highest"), "9"), seedParameter()},
         .make = randomIntegers,
         .numbers = randomIntegerNumbers},
        {.id = "random_normal",
         .name = MARK_TEXT("MatrixGenerators", "Random normal numbers"),
         .meaning = MARK_TEXT("MatrixGenerators", "Independent numbers of a normal distribution, rounded."),
         .parameters = {rowsParameter(),
                        columnsParameter(),
                        {.id = "mean",
                         .name = MARK_TEXT("MatrixGenerators", "Mean"),
                         .meaning = MARK_TEXT("MatrixGenerators", "The middle of the numbers."),
                         .kind = Kind::Real,
                         .initial = "0",
                         .lowest = -1e9,
                         .highest = 1e9},
                        {.id = "deviation",
                         .name = MARK_TEXT("MatrixGenerators", "Standard deviation"),
                         .meaning = MARK_TEXT("MatrixGenerators", "How far they spread."),
                         .kind = Kind::Real,
                         .initial = "1",
                         .lowest = 0,
                         .highest = 1e9},
                        {.id = "decimals",
                         .name = MARK_TEXT("MatrixGenerators", "Decimals"),
                         .meaning = MARK_TEXT("MatrixGenerators", "How many digits after the point."),
                         .initial = "3",
                         .lowest = 0,
                         .highest = 9},
                        seedParameter()},
         .make = randomNormal,
         .numbers = randomNormalNumbers},
        {.id = "positive_definite",
         .name = MARK_TEXT("MatrixGenerators", "Symmetric positive definite"),
         .meaning =
             MARK_TEXT("MatrixGenerators", "B Bᵀ + n I of a random B of integers: every eigenvalue is at least n."),
         .parameters = {sizeParameter(), seedParameter()},
         .make = randomPositiveDefinite,
         .numbers = randomPositiveDefiniteNumbers},
    };
}

std::vector<MatrixGenerator> namedGenerators()
{
    return {
        {.id = "hilbert",
         .name = MARK_TEXT("MatrixGenerators", "Hilbert matrix"),
         .meaning = MARK_TEXT("MatrixGenerators", "1/(i + j − 1): invertible, but hardly any digit survives rounding."),
         .parameters = {sizeParameter()},
         .make = [](const GeneratorValues &v) -> MadeMatrix {
             return made(size(v[0]), size(v[0]),
                         [](auto i, auto j) { return i + j == 0 ? "1" : "1/" + std::to_string(i + j + 1); });
         },
         .numbers = [](const GeneratorValues &v) -> MadeNumbers {
             return madeNumbers(size(v[0]), size(v[0]),
                                [](auto i, auto j) { return 1.0 / static_cast<double>(i + j + 1); });
         }},
        {.id = "pascal",
         .name = MARK_TEXT("MatrixGenerators", "Pascal matrix"),
         .meaning =
             MARK_TEXT("MatrixGenerators", "Binomial coefficients, symmetric: the determinant is 1 at every size."),
         .parameters = {sizeParameter(mostRows)},
         .make = [](const GeneratorValues &v) -> MadeMatrix {
             const std::size_t n = size(v[0]);
             core::Grid<Rational> sums(n, n, Rational(1));
             for (std::size_t i = 1; i < n; ++i)
                 for (std::size_t j = 1; j < n; ++j)
                     sums(i, j) = sums(i - 1, j) + sums(i, j - 1);
             return made(n, n, [&](auto i, auto j) { return sums(i, j).text(); });
         }},
        {.id = "magic",
         .name = MARK_TEXT("MatrixGenerators", "Magic square"),
         .meaning = MARK_TEXT("MatrixGenerators", "The numbers 1 to n²; rows, columns and diagonals have one sum."),
         .parameters = {sizeParameter()},
         .make = magicSquare,
         .numbers = magicNumbers},
        {.id = "rotation",
         .name = MARK_TEXT("MatrixGenerators", "Rotation of the plane"),
         .meaning = MARK_TEXT("MatrixGenerators", "Turns every vector of the plane by an angle."),
         .parameters = {angleParameter()},
         .make = planeRotation},
        {.id = "rotation_3d",
         .name = MARK_TEXT("MatrixGenerators", "Rotation of space"),
         .meaning = MARK_TEXT("MatrixGenerators", "Turns every vector of space about a coordinate axis."),
         .parameters = {angleParameter(),
                        {.id = "axis",
                         .name = MARK_TEXT("MatrixGenerators", "Axis"),
                         .meaning = MARK_TEXT("MatrixGenerators", "1, 2 or 3 for x, y or z."),
                         .initial = "3",
                         .lowest = 1,
                         .highest = 3}},
         .make = spaceRotation},
    };
}

std::vector<MatrixGenerator> listGenerators()
{
    return {
        {.id = "vandermonde",
         .name = MARK_TEXT("MatrixGenerators", "Vandermonde matrix"),
         .meaning = MARK_TEXT("MatrixGenerators", "Powers of numbers, row by row: it fits polynomials."),
         .parameters = {listParameter("nodes", MARK_TEXT("MatrixGenerators", "Numbers"),
                                      MARK_TEXT("MatrixGenerators", "One for each row; invertible if all differ."),
                                      "1 2 3"),
                        {.id = "columns",
                         .name = MARK_TEXT("MatrixGenerators", "Columns"),
                         .meaning = MARK_TEXT("MatrixGenerators", "How many powers; 0 for as many as rows."),
                         .initial = "0",
                         .lowest = 0,
                         .highest = mostRows}},
         .make = vandermonde},
        {.id = "toeplitz",
         .name = MARK_TEXT("MatrixGenerators", "Toeplitz matrix"),
         .meaning = MARK_TEXT("MatrixGenerators", "Constant along its diagonals: filters and differences."),
         .parameters = {listParameter("column", MARK_TEXT("MatrixGenerators", "First column"),
                                      MARK_TEXT("MatrixGenerators", "From the top."), "2 -1 0"),
                        listParameter("row", MARK_TEXT("MatrixGenerators", "First row"),
                                      MARK_TEXT("MatrixGenerators", "It begins as the column does."), "2 -1 0")},
         .make = toeplitz},
        {.id = "companion",
         .name = MARK_TEXT("MatrixGenerators", "Companion matrix"),
         .meaning = MARK_TEXT("MatrixGenerators", "Its eigenvalues are the roots of a polynomial."),
         .parameters = {listParameter("coefficients", MARK_TEXT("MatrixGenerators", "Coefficients"),
                                      MARK_TEXT("MatrixGenerators", "Of the polynomial, the highest power first."),
                                      "1 -6 11 -6", 2.0)},
         .make = companion},
    };
}

} // namespace

const std::vector<MatrixGenerator> &matrixGenerators()
{
    static const std::vector<MatrixGenerator> all = [] {
        std::vector<MatrixGenerator> table = plainGenerators();
        for (auto *family : {randomGenerators, namedGenerators, listGenerators})
            for (MatrixGenerator &generator : family())
                table.push_back(std::move(generator));
        return table;
    }();
    return all;
}

const MatrixGenerator *matrixGenerator(const std::string &id)
{
    for (const MatrixGenerator &generator : matrixGenerators())
        if (generator.id == id)
            return &generator;
    return nullptr;
}

} // namespace calculators
