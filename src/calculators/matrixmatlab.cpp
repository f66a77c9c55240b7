#include "calculators/matrixsource.h"

namespace calculators {

namespace {

/// Block comments, the ends of lines that `...` joins to the next, and comments to the end of a line.
void blankRemarks(Source &source)
{
    const Piece text = source.text();
    for (std::size_t at = text.find("%{"); at != Piece::npos; at = text.find("%{", at)) {
        const std::size_t end = text.find("%}", at);
        source.blank(text.substr(at, end == Piece::npos ? end : end + 2 - at));
    }
    for (std::size_t at = text.find("..."); at != Piece::npos; at = text.find("...", at + 3)) {
        const std::size_t end = text.find('\n', at);
        source.blank(text.substr(at, end == Piece::npos ? end : end + 1 - at), true);
    }
    source.blankComments("%#");
}

} // namespace

core::Result<SourceRows> matlabRows(Source &source, Piece piece)
{
    blankRemarks(source);
    const std::size_t close = closing(piece);
    if (close == Piece::npos) {
        const Piece end = trimmed(source.text());
        return source.failAt(end.substr(end.size()), MARK_TEXT("MatrixText", "a closing bracket is missing"));
    }
    SourceRows matrix{.language = EntryLanguage::Matlab};
    for (const Piece row : cut(piece.substr(1, close - 1), ";\n"))
        if (!trimmed(row).empty())
            matrix.rows.push_back(sourceEntries(listed(row)));
    Piece rest = trimmed(piece.substr(close + 1));
    if (rest.starts_with(".'") || rest.starts_with("'")) {
        if (auto done = transpose(source, matrix); !done)
            return core::fail(done.error());
        rest.remove_prefix(rest.starts_with("'") ? 1 : 2);
    }
    rest = trimmed(rest, " \t\r\n;,");
    if (!rest.empty())
        return source.failAt(rest, MARK_TEXT("MatrixText", "what follows the matrix was not understood"));
    return matrix;
}

} // namespace calculators
