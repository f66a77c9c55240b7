#pragma once

#include "calculators/matrix.h"

namespace calculators {

// Reports that show more than the answer of their operation: where it has none, the condition that failed and the
// directions that A loses.
core::Result<Report> determinantReport(const MatrixRequest &request, const core::Run &run);
core::Result<Report> inverseReport(const MatrixRequest &request, const core::Run &run);
core::Result<Report> rankReport(const MatrixRequest &request, const core::Run &run);
core::Result<Report> reducedFormReport(const MatrixRequest &request, const core::Run &run);
core::Result<Report> eigenReport(const MatrixRequest &request, const core::Run &run);
/// What a report says of a matrix that has no basis of eigenvectors: its Jordan form, or why it is not exact.
void addJordanForm(Report &report, const Entries &a, const core::Run &run);
core::Result<Report> solveReport(const MatrixRequest &request, const core::Run &run);

} // namespace calculators
