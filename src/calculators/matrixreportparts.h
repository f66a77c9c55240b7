#pragma once

#include "calculators/matrix.h"
#include "calculators/report.h"
#include "numerics/quadratic.h"

#include <optional>
#include <string>
#include <vector>

// What the reports of matrices are made of.
namespace calculators {

core::Grid<Cell> cells(const Entries &entries);
core::Grid<Cell> cells(const ComplexGrid &entries);
core::Grid<Cell> cells(const core::Grid<numerics::Quadratic> &entries);
/// Large ones as Matrix::large.
Matrix shown(std::string sign, const Entries &entries);
Matrix shown(std::string sign, const ComplexGrid &entries);
Cell cell(const Scalar &scalar);
Paragraph sentence(core::Text text);
Paragraph warning(core::Text text);

/// The formula and A, with which every report begins.
Report begin(const MatrixRequest &request, const char *latex);

/// What steps began with. complex: in place of start where the numbers are complex. bar: a line after so many columns,
/// 0 for none. goal: what the reader may try to reach alone.
struct StepsOrigin
{
    Entries start = {};
    std::optional<ComplexGrid> complex = {};
    std::size_t bar = 0;
    std::optional<ExerciseGoal> goal = {};
};

void addSteps(Report &report, bool wanted, const std::vector<RowStep> &steps, const StepsOrigin &origin);

/// [A | b], in the kind of numbers of A.
Entries beside(const Entries &a, const Entries &b);
ComplexGrid beside(const ComplexGrid &a, const ComplexGrid &b);
/// [A | I].
Entries besideIdentity(const Entries &a);
ComplexGrid besideIdentity(const ComplexGrid &a);

void addCondition(Quantities &quantities, std::optional<double> reciprocalCondition);

/// Says how far the digits can be trusted where the entries are themselves rounded.
void addConditionWarning(Report &report, std::optional<double> reciprocalCondition);

} // namespace calculators
