#pragma once

#include "calculators/expression.h"

#include <string>
#include <string_view>

namespace calculators {

/// An expression as LaTeX for mathematics mode (amsmath): inverse(A)*B is A^{-1} \, B, I(2) is I_{2}, A' is
/// A^{\mathsf{T}}; a function that has no sign of its own stands upright by its name. Quotients become fractions where
/// a number divides, else products with an inverse.
std::string expressionLatex(const Expression &expression);

/// A name as LaTeX: A, R_{1}, \mathit{det}.
std::string nameLatex(std::string_view name);

} // namespace calculators
