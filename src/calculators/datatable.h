#pragma once

#include "core/result.h"
#include "core/run.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace calculators {

/// A cell that could not be used. line: of the text, from 1; text: empty where it is missing.
struct UnusedCell
{
    std::size_t line = 0;
    std::string text = {};
};

/// One column. numbers: NaN where a cell was not used, and throughout where the column is one of words.
/// words: the cells as they stand, trimmed; empty where missing. Both as long as the table has rows.
/// unused: the first few of a numeric column's cells that hold no number, of another's that are missing; unusedCount:
/// of all of them.
struct DataColumn
{
    std::string name = {};
    bool numeric = false;
    std::vector<double> numbers = {};
    std::vector<std::string> words = {};
    std::vector<UnusedCell> unused = {};
    std::size_t unusedCount = 0;
};

struct DataTable
{
    std::vector<DataColumn> columns = {};
    std::size_t rows = 0;
};

/// Reads numbers and words as people type, paste or keep them: CSV with commas, semicolons or tabs, columns between
/// spaces, or a single line of numbers, which is one column. The first row holds names unless it holds a number. A
/// column is numeric where more than half of its cells that are not missing are numbers; a comma is a decimal sign
/// where it does not part columns. What is missing and what a number: datacells.h. Short rows lack their last cells.
/// Errors, field "text": Parse, with the line (as core::readCsv); Shape (no cells at all); TooLarge (more than ten
/// million cells); Cancelled.
core::Result<DataTable> readDataTable(std::string_view text, const core::Run &run = {});

} // namespace calculators
