#pragma once

#include "calculators/matrix.h"
#include "core/operation.h"
#include "numerics/quadratic.h"

#include <complex>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace calculators {

/// What one wants to know of a matrix: how the list of operations is grouped.
enum class MatrixGroup {
    Arithmetic,
    Numbers,
    Elimination,
    Systems,
    Subspaces,
    InnerProducts,
    Factorisations,
    Functions,
    Observations,
};

const std::vector<MatrixGroup> &matrixGroups();
core::Text title(MatrixGroup group);

/// What an operation takes besides A, named as in headless.md.
enum class MatrixField { SecondMatrix, RightSide, Vector, Exponent, Kind, Rank, Iterations, Lambda };

/// How the sizes must fit together besides the shape of A.
enum class MatrixFit {
    None,
    SameSize,    ///< A and B: m×n
    Inner,       ///< A: m×n, B: n×k
    RightSide,   ///< A: m×n, b: m or m×k
    VectorOfRow, ///< A: m×n, x: n
};

/// Exact numbers with square roots, each of a field of its own.
using RadicalGrid = core::Grid<numerics::Quadratic>;
using Indices = std::vector<std::size_t>;

/// One of a few classes that a result may fall in: its name for scripts, and for people.
struct Verdict
{
    std::string id = {};
    core::Text text = {};
};

using MatrixValue =
    std::variant<std::size_t, bool, Scalar, std::complex<double>, Verdict, Indices, Entries, ComplexGrid, RadicalGrid>;

/// How a matrix is written where a script reads it: as rows; flat, being one column; or flat where b came so.
enum class ValueForm { Rows, Flat, LikeRightSide };

/// name: of one of the outputs of the operation.
struct NamedValue
{
    std::string name = {};
    MatrixValue value = {};
    ValueForm form = ValueForm::Rows;
};

/// values: in the order of the outputs. bar: where the working matrices of the steps have their line.
/// start: what the steps began with, where it is neither A nor, with a bar, [A | b]. remarks, tables: what else there
/// is to say to a reader.
struct MatrixAnswer
{
    std::vector<NamedValue> values = {};
    std::optional<double> reciprocalCondition = {};
    std::vector<RowStep> steps = {};
    std::size_t bar = 0;
    std::optional<Entries> start = {};
    std::vector<Paragraph> remarks = {};
    std::vector<Table> tables = {};
};

/// sign: what stands before a matrix, as plain text ("Q ="). latex: the sign of a number, typeset at build time.
struct MatrixOutput
{
    std::string name = {};
    core::Text meaning = {};
    std::string sign = {};
    std::string latex = {};
};

/// Everything about one operation: the headless interface, the form, the report and the search all read it.
/// latex: the formula that defines it. evaluate: checks its own domains; shapes and sizes are checked before.
/// report: where there is more to show than the answer.
struct MatrixOperation
{
    std::string id = {};
    MatrixGroup group = MatrixGroup::Numbers;
    core::Text title = {};
    core::Text summary = {};
    std::vector<core::Text> aliases = {};
    const char *latex = "";
    core::Shape shape = core::Shape::Any;
    std::vector<MatrixField> fields = {};
    MatrixFit fit = MatrixFit::None;
    bool exact = false;
    bool steps = false;
    bool anyNumber = false;   ///< NaN and infinite entries are carried through
    bool conditioned = false; ///< the answer tells the reciprocal condition number
    std::vector<MatrixOutput> outputs = {};
    core::Result<MatrixAnswer> (*evaluate)(const MatrixRequest &, const core::Run &) = nullptr;
    core::Result<Report> (*report)(const MatrixRequest &, const core::Run &) = nullptr;
    /// The same of complex matrices; nullptr where the operation is one of real numbers alone.
    core::Result<MatrixAnswer> (*complex)(const MatrixRequest &, const core::Run &) = nullptr;
};

/// All operations, in the order of the groups.
const std::vector<MatrixOperation> &matrixTable();
/// The operation of that id, or nullptr.
const MatrixOperation *matrixOperation(std::string_view id);

/// Checks shapes and sizes, then evaluates. Errors: Shape, those of the operation, and Domain naming a matrix with
/// complex entries where the operation takes real ones alone.
core::Result<MatrixAnswer> evaluate(const MatrixOperation &operation, const MatrixRequest &request,
                                    const core::Run &run = {});

/// How the field is described where requests are checked: its name, type, meaning, domain and default.
core::Input describe(MatrixField field, const MatrixOperation &operation);

struct MatrixSize
{
    std::size_t rows = 0;
    std::size_t columns = 0;
};

/// Whether a second input of that size (B, b or x, as `fit` has it) goes with A. Errors: Shape.
core::Result<void> checkFit(MatrixFit fit, MatrixSize a, MatrixSize other);

// The families of the table.
std::vector<MatrixOperation> arithmeticOperations();
std::vector<MatrixOperation> numberOperations();
std::vector<MatrixOperation> eliminationOperations();
std::vector<MatrixOperation> echelonOperations();
std::vector<MatrixOperation> systemOperations();
std::vector<MatrixOperation> generalSystemOperations();
std::vector<MatrixOperation> furtherSystemOperations();
std::vector<MatrixOperation> subspaceOperations();
std::vector<MatrixOperation> basisOperations();
std::vector<MatrixOperation> innerProductOperations();
std::vector<MatrixOperation> factorOperations();
std::vector<MatrixOperation> iterationOperations();
std::vector<MatrixOperation> jordanOperations();
std::vector<MatrixOperation> functionOperations();
std::vector<MatrixOperation> minorOperations();
std::vector<MatrixOperation> observationOperations();

} // namespace calculators
