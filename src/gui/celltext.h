#pragma once

#include "calculators/report.h"

#include <QString>

namespace gui {

/// A number with so many significant digits (2 to 17), in the shorter of the plain and the exponent form; a decimal
/// point in every language.
QString numberText(double number, int digits);

/// The content of a cell for the eye; exact numbers as they are written.
QString cellText(const calculators::Cell &cell, int digits);
/// The same in LaTeX.
QString cellLatex(const calculators::Cell &cell, int digits);
/// Whether the cell holds a number, to be set to the right.
bool isNumeric(const calculators::Cell &cell);

} // namespace gui
