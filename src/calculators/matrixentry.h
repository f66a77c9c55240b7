#pragma once

#include "numerics/rational.h"

#include <complex>
#include <optional>
#include <string>
#include <string_view>

namespace calculators {

/// The notations in which an entry of a matrix is written; Plain is ours, and what people type.
enum class EntryLanguage { Plain, Python, Matlab, R, Mathematica, Latex };

/// An entry in any notation as Plain text: numbers as they stand ("1/3", "-2.5", "1e-7"), and what is made of them by
/// + - * / ^, parentheses, pi, e, i and the functions sqrt exp log (natural) sin cos tan asin acos atan sinh cosh tanh
/// abs. Two ways to write the same tree give the same text: "2i" for 2*i, "-1/2" for (-1)/2, "2e3" for 2*10^3, without
/// blanks. Reading it again as Plain changes nothing. Empty where the text is no number: unknown names, a division by
/// the number 0, a mixed fraction, more than 100 levels, or numbers that numerics::Rational refuses.
std::string readEntry(std::string_view text, EntryLanguage language);

/// A Plain entry in another notation; readEntry() gives it back. What is no entry comes back as it is.
std::string writeEntry(const std::string &entry, EntryLanguage language);

/// An entry as a person types it ("−1,5", " 1/3 ", "2 + 3i") as Plain text; empty if it is none.
std::string typedEntry(std::string_view text);

/// The number that a Plain entry stands for by evaluateCell(), where it comes out rational.
std::optional<numerics::Rational> exactEntry(const std::string &entry);

/// The number that a Plain entry stands for by evaluateCell(), rounded once. Nothing where it is no entry or not
/// finite.
std::optional<std::complex<double>> entryValue(const std::string &entry);

} // namespace calculators
