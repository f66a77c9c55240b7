#pragma once

#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace calculators {

/// A cell that could not be used as a number. line: of the text, from 1; column: from 0; text: empty where it is
/// missing.
struct UnusedCell
{
    std::size_t line = 0;
    std::size_t column = 0;
    std::string text = {};
};

/// One column. numbers: NaN where a cell was not used, and throughout where the column is one of words.
/// words: the cells as they stand, trimmed; empty where missing. Both as long as the table has rows.
struct DataColumn
{
    std::string name = {};
    bool numeric = false;
    std::vector<double> numbers = {};
    std::vector<std::string> words = {};
};

/// unused: cells of numeric columns that hold no number, and missing ones of the others, in reading order.
struct DataTable
{
    std::vector<DataColumn> columns = {};
    std::size_t rows = 0;
    std::vector<UnusedCell> unused = {};
};

/// Reads numbers and words as people type, paste or keep them: CSV with commas, semicolons or tabs, columns between
/// spaces, or a single line of numbers, which is one column. The first row holds names unless it holds a number. A
/// column is numeric where more than half of its cells that are not missing are numbers; a comma is a decimal sign
/// where it does not part columns. Missing are: nothing, NA, N/A, NaN, null, "?", ".", "-". Short rows lack their last
/// cells.
/// Errors, field "text": Parse, with the line (as core::readCsv); Shape (no cells at all).
core::Result<DataTable> readDataTable(std::string_view text);

} // namespace calculators
