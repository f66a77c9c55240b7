#pragma once

#include "calculators/worksheetvalues.h"

#include <QString>

namespace gui {

/// A whole worksheet to be kept or sent: its matrices, then each line with its result, or with what is wrong; a result
/// that need not hold any more is left out. Numbers stand in full.
/// As plain text: "A = [2 1; 1 3]", matrices as MATLAB, Octave and readMatrix() read them, remarks after a %.
QString worksheetText(const calculators::WorksheetContent &content, const calculators::WorksheetValues &values);
/// As an align* of amsmath.
QString worksheetLatex(const calculators::WorksheetContent &content, const calculators::WorksheetValues &values);

} // namespace gui
