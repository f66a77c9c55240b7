#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace calculators {

// How the cells of tables are read that people type, paste or keep as CSV.

/// The words between blanks, the no-break ones included, as parts of the text.
std::vector<std::string_view> cellWords(std::string_view text);

/// Without the blanks before and after.
std::string trimmedCell(std::string_view text);

/// Whether a trimmed cell says that nothing is known: nothing, NA, N/A, NaN, null, "?", ".", "-".
bool isMissingCell(std::string_view word);

/// The finite number that a trimmed cell is. A minus sign may be the typeset one, and a comma alone is a decimal sign.
std::optional<double> cellNumber(std::string word);

} // namespace calculators
