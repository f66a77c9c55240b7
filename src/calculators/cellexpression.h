#pragma once

#include "core/result.h"
#include "numerics/rational.h"

#include <complex>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace numerics {
class ClosedNumber;
}

namespace calculators {

/// What one cell of a matrix stands for.
using CellValue = std::variant<double, numerics::Rational, std::complex<double>>;

/// Reads and computes a cell as a person types it: "-7/3", "0,1", "1e-3", "sqrt(2)/2", "2+3i", "2^-10", "e^(i*pi/4)".
///
/// Constants: pi, π, e, i. Functions of one number: sqrt exp log ln (both to the base e) sin cos tan asin acos atan
/// sinh cosh tanh abs. + - * / ^ and parentheses as parseExpression() has them. A number that stays rational is exact;
/// any other is the double nearest to its true value, now and then the one beside it. Roots, powers and logarithms are
/// principal ones. A comma is a decimal sign where the text has no point. Errors, naming "expression" with the position
/// of the character at fault: Parse, TooLarge; NotFound for a name or function that is none of these; Domain for what
/// is not defined or beyond the range of a double; NotConverged where the terms cancel beyond 450 digits.
core::Result<CellValue> evaluateCell(std::string_view text);

/// The number of a cell, an exact one rounded where it is rational.
/// Errors: Domain, NotConverged, with an empty field.
core::Result<CellValue> cellValue(const numerics::ClosedNumber &number);

/// The other way: a double is taken as the number that it is.
/// Errors: Domain where it is not finite, with an empty field.
core::Result<numerics::ClosedNumber> closedNumber(const CellValue &number);

/// A constant or function of cells by its name, applied by whoever reads expressions.
/// Errors: NotFound with an empty field; those of numerics::apply().
core::Result<numerics::ClosedNumber> namedNumber(const std::string &name);
core::Result<numerics::ClosedNumber> applyFunction(const std::string &name, const numerics::ClosedNumber &argument);
/// The names of all functions.
std::vector<std::string> cellFunctions();

} // namespace calculators
