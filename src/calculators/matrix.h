#pragma once

#include "calculators/report.h"
#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/rational.h"

#include <complex>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace calculators {

/// A matrix of doubles, or of exact numbers: which of them decides the arithmetic of everything done with it.
using Entries = std::variant<core::Grid<double>, core::Grid<numerics::Rational>>;
using Scalar = std::variant<double, numerics::Rational>;

using ComplexGrid = core::Grid<std::complex<double>>;
/// A matrix of doubles, of exact or of complex numbers.
using NumberGrid = std::variant<core::Grid<double>, core::Grid<numerics::Rational>, ComplexGrid>;

/// The matrices of a request where an entry of one of them is complex.
struct ComplexInputs
{
    ComplexGrid a = {};
    ComplexGrid b = {};
    ComplexGrid second = {};
    ComplexGrid x = {};
};

/// What the matrix form asks for.
/// operation: the id of an entry of calculators/matrixtable.h, which only matrixReport() looks at; the entry says which
/// of the rest it takes and how the sizes must fit.
/// a: m×n. b: right sides as columns; second: the B of sums and products; x: one column; all of one kind of numbers.
/// k: an exponent, a rank or a number of steps. kind: of a norm. lambda: the weight of ridge regression, at least 0.
/// complex: where it is set it has all matrices, and a, b, second and x count for nothing.
struct MatrixRequest
{
    std::string operation = "determinant";
    Entries a = {};
    Entries b = {};
    bool steps = false;
    Entries second = {};
    Entries x = {};
    std::int64_t k = 2;
    std::string kind = "2";
    double lambda = 1.0;
    std::optional<ComplexInputs> complex = {};
};

/// A row operation as numerics/elimination.h writes it, the rows that it touches (from 0; a swap touches both), and the
/// whole working matrix after it. columns: the operation is one of columns.
struct RowStep
{
    core::Text words = {};
    std::string operation = {};
    std::string latex = {};
    std::size_t target = 0;
    std::size_t source = 0;
    bool swap = false;
    bool columns = false;
    NumberGrid matrix = {};
};

/// steps: to a triangle, by swaps and additions alone.
struct MatrixDeterminant
{
    Scalar value = 1.0;
    std::vector<RowStep> steps = {};
};

/// An inverse, or the x of A x = b. steps: of [A | I] or [A | b] to reduced form. reciprocalCondition: where the
/// arithmetic is not exact.
struct MatrixSolution
{
    Entries matrix = {};
    std::optional<double> reciprocalCondition = {};
    std::vector<RowStep> steps = {};
};

/// pivots: their columns, from 0. In doubles what counts as 0 is the tolerance of the rank.
struct ReducedForm
{
    Entries matrix = {};
    std::vector<std::size_t> pivots = {};
    std::vector<RowStep> steps = {};
};

/// values and the columns of vectors in the order of numerics/eigen.h; real where symmetric.
/// residual: ‖A V − V Λ‖ / ‖A‖.
struct MatrixEigen
{
    bool symmetric = false;
    bool defective = false;
    std::vector<std::complex<double>> values = {};
    core::Grid<std::complex<double>> vectors = {};
    double residual = 0.0;
};

// Errors of all: Shape, Domain (NaN and infinite entries), Singular, NotConverged, TooLarge ("steps"), Cancelled; see
// numerics/linearalgebra.h.
core::Result<MatrixDeterminant> matrixDeterminant(const MatrixRequest &request, const core::Run &run = {});
core::Result<MatrixSolution> matrixInverse(const MatrixRequest &request, const core::Run &run = {});
core::Result<std::size_t> matrixRank(const MatrixRequest &request, const core::Run &run = {});
core::Result<ReducedForm> matrixReducedForm(const MatrixRequest &request, const core::Run &run = {});
core::Result<MatrixEigen> matrixEigen(const MatrixRequest &request, const core::Run &run = {});
core::Result<MatrixSolution> matrixSolve(const MatrixRequest &request, const core::Run &run = {});

/// The operation that the request names, shown. A singular matrix gives a report that says so, and why, not an error.
core::Result<Report> matrixReport(const MatrixRequest &request, const core::Run &run = {});

/// Reads entries such as "-7/3", "0.1" or "1e-3", as exact numbers or as doubles.
/// Errors, naming the input and saying which cell: Domain where an entry is no number, or beyond the range of a double;
/// TooLarge.
core::Result<Entries> readEntries(const core::Grid<std::string> &text, bool exact, const std::string &input);

/// Whether exact arithmetic is what a person expects of these entries: up to 12 rows and columns, and each entry a
/// number of at most nine digits above and below.
bool suitsExact(const core::Grid<std::string> &text);

std::size_t rowCount(const Entries &entries);
std::size_t columnCount(const Entries &entries);

} // namespace calculators
