#pragma once

#include "calculators/matrixentry.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

// What the readers of the single formats share; of use only to them and to matrixtext.cpp.
namespace calculators {

/// A piece of the text that is read, still in place, so that its position is known.
using Piece = std::string_view;

inline constexpr std::string_view blanks = " \t\r\n\v\f";

/// An entry where it stands; written, where not empty, is what it is read from instead.
struct SourceEntry
{
    Piece piece = {};
    std::string written = {};
};

/// The entries of a matrix before they are read.
struct SourceRows
{
    EntryLanguage language = EntryLanguage::Plain;
    std::vector<std::vector<SourceEntry>> rows = {};
};

Piece trimmed(Piece piece, std::string_view characters = blanks);

/// The text that is read. Comments are blanked in it, so that every piece keeps its position.
class Source
{
public:
    explicit Source(std::string_view text) : m_text(text) {}

    Piece text() const { return m_text; }
    /// A piece of the text becomes blanks; its line ends stay unless they go too.
    void blank(Piece piece, bool lineEnds = false);
    /// From each of the marks to the end of its line, outside quotation marks.
    void blankComments(std::string_view marks);

    /// An error at a piece of the text.
    tl::unexpected<core::Error> failAt(Piece piece, core::Text text,
                                       core::ErrorKind kind = core::ErrorKind::Parse) const;

private:
    std::string m_text;
};

/// The end of the bracket that opens at the beginning of a piece: the position of what closes it, npos if nothing does.
std::size_t closing(Piece piece);

/// Cuts at every one of the separators that stands outside brackets and quotation marks; n separators give n + 1
/// pieces.
std::vector<Piece> cut(Piece piece, std::string_view separators);

/// Cuts where blanks separate entries: not inside brackets, nor around an operator ("1 + 2i" is one entry, "1 -2i"
/// two).
std::vector<Piece> words(Piece piece);

/// Cuts at commas if there are any outside brackets, else where blanks separate. A comma at the end is passed over.
std::vector<Piece> listed(Piece piece);

std::vector<SourceEntry> sourceEntries(const std::vector<Piece> &pieces);

/// The same entries with rows for columns; the rows must be of one length, else Shape.
core::Result<void> transpose(const Source &source, SourceRows &matrix);

/// Whether all rows have as many entries as the first. Errors: Shape.
core::Result<void> checkLengths(const Source &source, const SourceRows &matrix);

core::Result<SourceRows> latexRows(Source &source, Piece piece);
core::Result<SourceRows> pythonRows(Source &source, Piece piece);
core::Result<SourceRows> matlabRows(Source &source, Piece piece);
bool looksLikeR(Piece piece);
core::Result<SourceRows> rRows(Source &source, Piece piece);
core::Result<SourceRows> mathematicaRows(Source &source, Piece piece);
core::Result<SourceRows> lineRows(Source &source, Piece piece);

} // namespace calculators
