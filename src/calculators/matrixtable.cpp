#include "calculators/matrixtable.h"

#include "calculators/matrixcomplex.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace calculators {

namespace {

MatrixSize sizeOf(const Entries &entries)
{
    return {rowCount(entries), columnCount(entries)};
}

/// The entry as a text: "m×n".
core::Text text(MatrixSize size)
{
    return core::literal(std::to_string(size.rows) + "×" + std::to_string(size.columns));
}

MatrixSize sizeOf(const ComplexGrid &grid)
{
    return {grid.rows, grid.columns};
}

/// One of the matrices of a request, by its name.
struct Part
{
    const char *name = "";
    Entries MatrixRequest::*real = nullptr;
    ComplexGrid ComplexInputs::*complex = nullptr;
};

constexpr std::array<Part, 4> parts{{{"A", &MatrixRequest::a, &ComplexInputs::a},
                                     {"B", &MatrixRequest::second, &ComplexInputs::second},
                                     {"b", &MatrixRequest::b, &ComplexInputs::b},
                                     {"x", &MatrixRequest::x, &ComplexInputs::x}}};

MatrixSize sizeOf(const MatrixRequest &request, const Part &part)
{
    return request.complex ? sizeOf((*request.complex).*part.complex) : sizeOf(request.*part.real);
}

/// The matrix that must fit together with A.
const Part &other(MatrixFit fit)
{
    return parts[fit == MatrixFit::RightSide ? 2 : fit == MatrixFit::VectorOfRow ? 3 : 1];
}

bool isFinite(const Entries &entries)
{
    const auto *numbers = std::get_if<core::Grid<double>>(&entries);
    return !numbers || numerics::isFinite(*numbers);
}

bool isFinite(const ComplexGrid &grid)
{
    return std::all_of(grid.cells.begin(), grid.cells.end(), [](const std::complex<double> &entry) {
        return std::isfinite(entry.real()) && std::isfinite(entry.imag());
    });
}

core::Result<void> checkFinite(const MatrixRequest &request, const Part &part)
{
    const bool finite = request.complex ? isFinite((*request.complex).*part.complex) : isFinite(request.*part.real);
    if (finite)
        return {};
    const char *name = part.name;
    return core::fail(
        core::ErrorKind::Domain, name,
        core::filled(MARK_TEXT("Matrix", "every entry of %1 must be a finite number"), {core::literal(name)}));
}

/// What is real in the mathematics stays so: an order, a discriminant, a random sample.
core::Result<void> checkReal(const MatrixOperation &operation, const MatrixRequest &request)
{
    if (!request.complex || operation.complex)
        return {};
    const auto isComplex = [&](const Part &part) {
        const auto &cells = ((*request.complex).*part.complex).cells;
        return std::any_of(cells.begin(), cells.end(), [](const auto &entry) { return entry.imag() != 0.0; });
    };
    const auto *found = std::find_if(parts.begin(), parts.end(), isComplex);
    const char *name = found == parts.end() ? "A" : found->name;
    return core::fail(
        core::ErrorKind::Domain, name,
        core::filled(MARK_TEXT("Matrix", "%1 has complex entries, and “%2” takes real ones alone: give numbers without "
                                         "an imaginary part, or choose another operation"),
                     {core::literal(name), operation.title}));
}

core::Result<void> check(const MatrixOperation &operation, const MatrixRequest &request)
{
    if (auto real = checkReal(operation, request); !real)
        return real;
    const MatrixSize size = sizeOf(request, parts.front());
    if (operation.shape == core::Shape::Square && size.rows != size.columns)
        return core::fail(core::ErrorKind::Shape, "A",
                          core::filled(MARK_TEXT("Request", "%1 must be square; it is %2×%3"),
                                       {core::literal("A"), core::literal(size.rows), core::literal(size.columns)}));
    if (auto fits = checkFit(operation.fit, size, sizeOf(request, other(operation.fit))); !fits)
        return fits;
    if (operation.anyNumber)
        return {};
    for (const Part &part : parts)
        if (auto finite = checkFinite(request, part); !finite)
            return finite;
    return {};
}

} // namespace

const std::vector<MatrixGroup> &matrixGroups()
{
    static const std::vector<MatrixGroup> groups = {
        MatrixGroup::Numbers,   MatrixGroup::Elimination,   MatrixGroup::Systems,
        MatrixGroup::Subspaces, MatrixGroup::InnerProducts, MatrixGroup::Factorisations,
        MatrixGroup::Functions, MatrixGroup::Observations,  MatrixGroup::Arithmetic};
    return groups;
}

core::Text title(MatrixGroup group)
{
    switch (group) {
    case MatrixGroup::Arithmetic:
        return MARK_TEXT("Matrix", "Sums and products");
    case MatrixGroup::Numbers:
        return MARK_TEXT("Matrix", "A number that describes it");
    case MatrixGroup::Elimination:
        return MARK_TEXT("Matrix", "What elimination gives");
    case MatrixGroup::Systems:
        return MARK_TEXT("Matrix", "The solution of a system");
    case MatrixGroup::Subspaces:
        return MARK_TEXT("Matrix", "Its subspaces");
    case MatrixGroup::InnerProducts:
        return MARK_TEXT("Matrix", "Lengths and angles");
    case MatrixGroup::Factorisations:
        return MARK_TEXT("Matrix", "What it is made of");
    case MatrixGroup::Functions:
        return MARK_TEXT("Matrix", "A function of it");
    case MatrixGroup::Observations:
        return MARK_TEXT("Matrix", "Its rows as observations");
    }
    return {};
}

const std::vector<MatrixOperation> &matrixTable()
{
    static const std::vector<MatrixOperation> table = [] {
        std::vector<MatrixOperation> all;
        for (auto &&family :
             {numberOperations(), eliminationOperations(), echelonOperations(), systemOperations(),
              generalSystemOperations(), furtherSystemOperations(), subspaceOperations(), basisOperations(),
              innerProductOperations(), factorOperations(), jordanOperations(), iterationOperations(),
              functionOperations(), minorOperations(), observationOperations(), arithmeticOperations()})
            all.insert(all.end(), family.begin(), family.end());
        for (MatrixOperation &operation : all)
            operation.complex = complexEvaluation(operation.id);
        const auto place = [](const MatrixOperation &operation) {
            return std::find(matrixGroups().begin(), matrixGroups().end(), operation.group);
        };
        std::stable_sort(all.begin(), all.end(),
                         [&](const auto &one, const auto &other) { return place(one) < place(other); });
        return all;
    }();
    return table;
}

const MatrixOperation *matrixOperation(std::string_view id)
{
    const auto found = std::find_if(matrixTable().begin(), matrixTable().end(),
                                    [id](const MatrixOperation &operation) { return operation.id == id; });
    return found == matrixTable().end() ? nullptr : &*found;
}

core::Result<MatrixAnswer> evaluate(const MatrixOperation &operation, const MatrixRequest &request,
                                    const core::Run &run)
{
    if (auto checked = check(operation, request); !checked)
        return core::fail(checked.error());
    if (run.cancelled())
        return core::cancelled();
    return request.complex ? operation.complex(request, run) : operation.evaluate(request, run);
}

core::Result<void> checkFit(MatrixFit fit, MatrixSize a, MatrixSize other)
{
    switch (fit) {
    case MatrixFit::None:
        return {};
    case MatrixFit::SameSize:
        if (a.rows == other.rows && a.columns == other.columns)
            return {};
        return core::fail(
            core::ErrorKind::Shape, "B",
            core::filled(MARK_TEXT("Matrix", "B must be of the size of A, %1; it is %2"), {text(a), text(other)}));
    case MatrixFit::Inner:
        if (a.columns == other.rows)
            return {};
        return core::fail(core::ErrorKind::Shape, "B",
                          core::filled(MARK_TEXT("Matrix", "B must have as many rows as A has columns, %1; it has %2"),
                                       {core::literal(a.columns), core::literal(other.rows)}));
    case MatrixFit::RightSide:
        if (a.rows == other.rows)
            return {};
        return core::fail(core::ErrorKind::Shape, "b",
                          core::filled(MARK_TEXT("Matrix", "b must have as many rows as A, %1; it has %2"),
                                       {core::literal(a.rows), core::literal(other.rows)}));
    case MatrixFit::VectorOfRow:
        if (a.columns == other.rows && (other.columns == 1 || other.rows == 0))
            return {};
        return core::fail(
            core::ErrorKind::Shape, "x",
            core::filled(
                MARK_TEXT("Matrix", "x must be one column with as many entries as A has columns, %1; it is %2"),
                {core::literal(a.columns), text(other)}));
    }
    return {};
}

core::Input describe(MatrixField field, const MatrixOperation &operation)
{
    const core::Domain domain{.infinite = operation.anyNumber, .notANumber = operation.anyNumber, .complex = true};
    switch (field) {
    case MatrixField::SecondMatrix:
        return {.name = "B",
                .type = core::InputType::Matrix,
                .meaning = MARK_TEXT("Matrix", "The second matrix"),
                .dimensions = operation.fit == MatrixFit::SameSize ? "m×n"
                              : operation.fit == MatrixFit::Inner  ? "n×k"
                                                                   : "p×q",
                .domain = domain};
    case MatrixField::RightSide:
        return {.name = "b",
                .type = core::InputType::VectorOrMatrix,
                .meaning = MARK_TEXT("Matrix", "The right side, or several as columns"),
                .dimensions = operation.shape == core::Shape::Square ? "n, or n×k" : "m, or m×k",
                .domain = domain};
    case MatrixField::Vector:
        return {.name = "x",
                .type = core::InputType::Vector,
                .meaning = MARK_TEXT("Matrix", "The vector"),
                .dimensions = "n",
                .domain = domain};
    case MatrixField::Exponent:
        return {.name = "k",
                .type = core::InputType::Integer,
                .meaning = MARK_TEXT("Matrix", "The exponent; a negative one is that of the inverse")};
    case MatrixField::Rank:
        return {.name = "k",
                .type = core::InputType::Integer,
                .meaning = MARK_TEXT("Matrix", "The rank that the approximation may have"),
                .domain = {.lowest = 0.0}};
    case MatrixField::Iterations:
        return {.name = "k",
                .type = core::InputType::Integer,
                .meaning = MARK_TEXT("Matrix", "The number of steps"),
                .domain = {.lowest = 0.0},
                .fallback = core::Value(20)};
    case MatrixField::Lambda:
        return {.name = "lambda",
                .type = core::InputType::Real,
                .meaning = MARK_TEXT("Matrix", "λ, the weight of the length of x"),
                .domain = {.lowest = 0.0},
                .fallback = core::Value(1.0)};
    case MatrixField::Kind:
        return {.name = "kind",
                .type = core::InputType::Word,
                .meaning = MARK_TEXT("Matrix", "Which norm: greatest column sum (1), greatest singular value (2), "
                                               "greatest row sum (inf), Frobenius (fro) or nuclear (nuc)"),
                .choices = {"1", "2", "inf", "fro", "nuc"}};
    }
    return {};
}

} // namespace calculators
