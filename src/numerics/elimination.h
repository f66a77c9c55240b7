#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/rational.h"

#include <cstddef>
#include <string>
#include <vector>

namespace numerics {

enum class RowOperationKind {
    Swap,  ///< target <-> source
    Scale, ///< target <- factor · target
    Add,   ///< target <- target + factor · source
};

/// One elementary row operation; rows are counted from 0.
template <class T>
struct RowOperation
{
    RowOperationKind kind = RowOperationKind::Swap;
    std::size_t target = 0;
    std::size_t source = 0;
    T factor = T(1);
};

/// For people and scripts, rows counted from 1: "R1 <-> R2", "R2 <- R2 - 3 R1", "R2 <- R2 + R1", "R2 <- 1/3 R2".
template <class T>
std::string text(const RowOperation<T> &operation);
/// The same as LaTeX.
template <class T>
std::string latex(const RowOperation<T> &operation);

/// The same as a sentence: "Subtract 3 times row 1 from row 2."
template <class T>
core::Text words(const RowOperation<T> &operation);

/// An operation and the whole working matrix after it.
template <class T>
struct EliminationStep
{
    RowOperation<T> operation = {};
    core::Grid<T> matrix = {};
};

struct EliminationOptions
{
    /// Pivots are looked for in this many columns from the left; the rest is carried along, as in [A | b].
    std::size_t columns = 0;
    /// To reduced form: pivots 1, and zeros above them as well. Otherwise the result is triangular, made by swaps and
    /// additions alone, so that a determinant keeps its size.
    bool reduced = true;
    /// Entries of at most this size count as zero; 0 for exact numbers.
    double tolerance = 0.0;
    bool record = false;
};

/// matrix: the form that was reached. pivots: their columns, from 0; the i-th lies in row i. swaps: how many.
template <class T>
struct Elimination
{
    core::Grid<T> matrix = {};
    std::vector<std::size_t> pivots = {};
    std::size_t swaps = 0;
    std::vector<EliminationStep<T>> steps = {};
};

/// How many entries the matrices of the steps may have together.
constexpr std::size_t mostStepEntries = 2'000'000;

/// Gaussian elimination, column by column; T is Rational, Gaussian, double or std::complex<double>.
///
/// The pivot is the first entry that is not zero where numbers are exact, so that the steps are those of a textbook,
/// and the largest one in doubles, real or complex (partial pivoting). Entries that are eliminated become exactly 0.
/// Errors: TooLarge naming "steps" where they would exceed mostStepEntries; Cancelled.
/// Source: Golub, Van Loan, Matrix Computations (2013), sections 3.2 and 3.4.
template <class T>
core::Result<Elimination<T>> eliminate(core::Grid<T> matrix, const EliminationOptions &options,
                                       const core::Run &run = {});

/// A basis of the null space of a matrix in reduced form, one column for each column without a pivot.
/// reduced: what eliminate() gave, of its first columns.
template <class T>
core::Grid<T> nullSpace(const Elimination<T> &reduced, std::size_t columns);

} // namespace numerics
