#include "calculators/matrixtext.h"

#include "calculators/matrixsource.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace calculators {

namespace {

bool contains(Piece piece, std::string_view part)
{
    return piece.find(part) != Piece::npos;
}

/// Whether a bracket follows right upon the first character.
bool opensTwice(Piece piece)
{
    const Piece rest = trimmed(piece.substr(1));
    return rest.starts_with('[') || rest.starts_with('(');
}

/// What follows "A =", "ans =" or "x <-"; a name, for a row of numbers has none.
Piece withoutAssignment(Piece piece)
{
    const std::size_t nameEnd =
        piece.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_. \t");
    if (nameEnd == Piece::npos || nameEnd == 0 || (piece[0] >= '0' && piece[0] <= '9'))
        return piece;
    const Piece rest = piece.substr(nameEnd);
    for (const std::string_view sign : {"<-", ":=", "="})
        if (rest.starts_with(sign))
            return trimmed(rest.substr(sign.size()));
    return piece;
}

core::Result<SourceRows> sourceRows(Source &source)
{
    // Comments may stand above; what they are depends on the format, so lines that begin with one go first.
    Piece piece = trimmed(source.text());
    for (const std::string_view sign : {"\\begin{", "\\\\", "&", "\\frac", "\\sqrt"})
        if (contains(piece, sign))
            return latexRows(source, piece);
    while (piece.starts_with('%') || piece.starts_with('#')) {
        const Piece line = piece.substr(0, piece.find('\n'));
        source.blank(line);
        piece = trimmed(piece);
    }
    piece = withoutAssignment(piece);
    if (const std::size_t brace = piece.find('{'); brace != Piece::npos && !contains(piece.substr(0, brace), "%"))
        return mathematicaRows(source, piece.substr(brace));
    if (looksLikeR(piece))
        return rRows(source, piece);
    const std::size_t bracket = piece.find_first_of("[(");
    if (bracket == Piece::npos)
        return lineRows(source, piece);
    const Piece inner = piece.substr(bracket);
    // array([[1, 2], [3, 4]]), np.array([1, 2]), ((1, 2), (3, 4)), but not ((1+2)*3)
    const bool tuple = bracket == 0 && contains(inner.substr(0, closing(inner)), ",");
    if (inner.starts_with('(') && opensTwice(inner) && (tuple || trimmed(inner.substr(1)).starts_with('[')))
        return pythonRows(source, inner);
    if (bracket == 0 && inner.starts_with('[') && trimmed(inner.substr(1)).starts_with('['))
        return pythonRows(source, inner);
    if (bracket == 0 && inner.starts_with('['))
        return matlabRows(source, inner);
    return lineRows(source, piece);
}

core::Result<std::string> entryAt(const Source &source, const SourceEntry &entry, EntryLanguage language)
{
    const Piece piece = trimmed(entry.piece, " \t\r\n\"");
    const Piece written = entry.written.empty() ? piece : Piece(entry.written);
    std::string read = readEntry(written, language);
    if (!read.empty())
        return read;
    if (piece.empty())
        return source.failAt(piece, MARK_TEXT("MatrixText", "an entry is missing"));
    for (const std::string_view dots :
         {"...", "…", "⋮", "⋯", "⋱", "\\dots", "\\cdots", "\\vdots", "\\ddots", "\\ldots"})
        if (piece.starts_with(dots))
            return source.failAt(piece, MARK_TEXT("MatrixText", "entries are left out here"));
    return source.failAt(piece, core::filled(MARK_TEXT("MatrixText", "“%1” is no number"),
                                             {core::literal(std::string(piece.substr(0, 40)))}));
}

/// What stands around and between the entries and rows of a format.
struct Layout
{
    EntryLanguage language;
    std::string_view begin;
    std::string_view rowBegin;
    std::string_view between;
    std::string_view rowEnd;
    std::string_view rowBetween;
    std::string_view end;
};

constexpr std::array<Layout, 8> layouts{{
    {EntryLanguage::Plain, "", "", "\t", "", "\n", ""},
    {EntryLanguage::Plain, "", "", ",", "", "\n", ""},
    {EntryLanguage::Latex, "\\begin{bmatrix}\n", "", " & ", "", " \\\\\n", "\n\\end{bmatrix}"},
    {EntryLanguage::Python, "np.array([", "[", ", ", "]", ", ", "])"},
    {EntryLanguage::Matlab, "[", "", " ", "", "; ", "]"},
    {EntryLanguage::R, "matrix(c(", "", ", ", "", ", ", "), nrow = "},
    {EntryLanguage::Mathematica, "{", "{", ", ", "}", ", ", "}"},
    {EntryLanguage::Plain, "", "", "  ", "", "\n", ""},
}};

/// Blanks before the entries, so that columns stand below each other.
void align(core::Grid<std::string> &cells)
{
    for (std::size_t j = 0; j < cells.columns; ++j) {
        std::size_t width = 0;
        for (std::size_t i = 0; i < cells.rows; ++i)
            width = std::max(width, cells(i, j).size());
        for (std::size_t i = 0; i < cells.rows; ++i)
            cells(i, j).insert(0, width - cells(i, j).size(), ' ');
    }
}

} // namespace

const std::array<NamedFormat, 8> &matrixFormats()
{
    static const std::array<NamedFormat, 8> formats{{
        {MatrixFormat::Tabs, MARK_TEXT("MatrixText", "Spreadsheet cells")},
        {MatrixFormat::Csv, MARK_TEXT("MatrixText", "CSV")},
        {MatrixFormat::Latex, MARK_TEXT("MatrixText", "LaTeX")},
        {MatrixFormat::NumPy, MARK_TEXT("MatrixText", "NumPy")},
        {MatrixFormat::Matlab, MARK_TEXT("MatrixText", "MATLAB or Octave")},
        {MatrixFormat::R, MARK_TEXT("MatrixText", "R")},
        {MatrixFormat::Mathematica, MARK_TEXT("MatrixText", "Mathematica")},
        {MatrixFormat::Block, MARK_TEXT("MatrixText", "Plain lines")},
    }};
    return formats;
}

core::Result<core::Grid<std::string>> readMatrix(std::string_view text)
{
    Source source(text);
    if (text.starts_with("\uFEFF")) // a byte order mark
        source.blank(source.text().substr(0, 3));
    const auto matrix = sourceRows(source);
    if (!matrix)
        return core::fail(matrix.error());
    if (matrix->rows.empty())
        return core::Grid<std::string>();
    if (auto checked = checkLengths(source, *matrix); !checked)
        return core::fail(checked.error());
    core::Grid<std::string> result(matrix->rows.size(), matrix->rows.front().size());
    for (std::size_t i = 0; i < result.rows; ++i)
        for (std::size_t j = 0; j < result.columns; ++j) {
            auto entry = entryAt(source, matrix->rows[i][j], matrix->language);
            if (!entry)
                return core::fail(entry.error());
            result(i, j) = std::move(*entry);
        }
    return result;
}

std::string writeMatrix(const core::Grid<std::string> &matrix, MatrixFormat format)
{
    const Layout &layout = layouts[static_cast<std::size_t>(format)];
    core::Grid<std::string> cells(matrix.rows, matrix.columns);
    std::transform(matrix.cells.begin(), matrix.cells.end(), cells.cells.begin(),
                   [&](const std::string &entry) { return writeEntry(entry, layout.language); });
    if (format == MatrixFormat::Block)
        align(cells);
    std::string result(layout.begin);
    for (std::size_t i = 0; i < cells.rows; ++i) {
        result += i == 0 ? "" : layout.rowBetween;
        result += layout.rowBegin;
        for (std::size_t j = 0; j < cells.columns; ++j) {
            result += j == 0 ? "" : layout.between;
            result += cells(i, j);
        }
        result += layout.rowEnd;
    }
    result += layout.end;
    if (format == MatrixFormat::R)
        result += std::to_string(cells.rows) + ", byrow = TRUE)";
    return result;
}

} // namespace calculators
