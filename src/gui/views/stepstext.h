#pragma once

#include "calculators/report.h"

#include <QString>

namespace gui {

/// All steps as LaTeX that needs amsmath alone: the matrix before the first one, then an arrow with each operation and
/// the matrix after it, on lines of align*. A bar stands where the matrices have one.
QString stepsLatex(const calculators::Steps &steps, int digits);

/// "R1 <-> R2" with the signs of mathematics.
QString operationText(const std::string &operation);
/// "Swap rows 1 and 2.    R1 ↔ R2"
QString stepText(const calculators::Step &step);

} // namespace gui
