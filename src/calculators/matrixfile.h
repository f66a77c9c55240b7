#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"

#include <complex>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace calculators {

/// The entries of a file: as they are written (in the form that readEntry() gives) up to mostEditable rows and columns,
/// beyond that as numbers, complex ones where one of them is.
using FileEntries = std::variant<core::Grid<std::string>, core::Grid<double>, core::Grid<std::complex<double>>>;

inline constexpr std::size_t mostEditable = 200;
/// Of a matrix that is shown.
inline constexpr std::size_t mostFileRows = 100'000;
/// 4000 × 4000.
inline constexpr std::size_t mostFileEntries = 16'000'000;

/// header: whether the first line held names and was passed over.
struct MatrixFile
{
    FileEntries entries = {};
    bool header = false;
};

/// Reads a whole file: Matrix Market where it begins with %%MatrixMarket, else a table.
core::Result<MatrixFile> readMatrixFile(std::string_view text, const core::Run &run = {});

/// Reads a table: comma-separated values as core/csv.h describes them, with tabs, semicolons, commas or blanks between,
/// or any text that readMatrix() takes. A first line of which no field is a number, above others, holds names.
/// Errors: Parse and Shape, with the line in the text; TooLarge beyond mostFileEntries; Cancelled.
core::Result<MatrixFile> readTable(std::string_view text, const core::Run &run = {});

/// Comma-separated values, numbers with the fewest digits that read back to the same double.
core::Result<std::string> writeTable(const FileEntries &entries, const core::Run &run = {});

/// Reads the Matrix Market exchange format: coordinate or array; real, integer, complex or pattern; general, symmetric,
/// skew-symmetric or hermitian, of which the file holds one triangle. Entries that a coordinate file leaves out are 0,
/// those of a pattern 1. Errors: Parse, each with its line: a header that is none, a number, size or place that is
/// none, a place that stands twice or is forced to be 0, too few or too many entries; TooLarge; Cancelled. Source:
/// Boisvert, Pozo, Remington, The Matrix Market Exchange Formats, NISTIR 5935 (1996).
core::Result<MatrixFile> readMatrixMarket(std::string_view text, const core::Run &run = {});

/// The same format: integer where all entries are whole, real, or complex; the symmetry that the entries have; as
/// coordinates where more than half of the entries are 0, else as an array. Decimals are written as they stand,
/// anything else by the nearest double. Errors: Domain where an entry is no number, saying which.
core::Result<std::string> writeMatrixMarket(const FileEntries &entries, const core::Run &run = {});

std::size_t rowCount(const FileEntries &entries);
std::size_t columnCount(const FileEntries &entries);

} // namespace calculators
