#include "calculators/matrixsource.h"

namespace calculators {

namespace {

void blankComments(Source &source)
{
    const Piece text = source.text();
    for (std::size_t at = text.find("(*"); at != Piece::npos; at = text.find("(*", at)) {
        const std::size_t end = text.find("*)", at);
        source.blank(text.substr(at, end == Piece::npos ? end : end + 2 - at));
    }
    // Copied lines that were too long end with a backslash.
    for (std::size_t at = text.find("\\\n"); at != Piece::npos; at = text.find("\\\n", at + 2))
        source.blank(text.substr(at, 1));
}

} // namespace

core::Result<SourceRows> mathematicaRows(Source &source, Piece piece)
{
    blankComments(source);
    const std::size_t close = closing(piece);
    if (close == Piece::npos)
        return source.failAt(source.text().substr(source.text().size()),
                             MARK_TEXT("MatrixText", "a closing bracket is missing"));
    SourceRows matrix{.language = EntryLanguage::Mathematica};
    const Piece inner = trimmed(piece.substr(1, close - 1));
    if (!inner.empty() && !inner.starts_with('{'))
        matrix.rows.push_back(sourceEntries(cut(inner, ",")));
    else if (!inner.empty())
        for (const Piece part : cut(inner, ",")) {
            const Piece row = trimmed(part);
            if (!row.starts_with('{') || closing(row) != row.size() - 1)
                return source.failAt(row, MARK_TEXT("MatrixText", "this stands outside the rows"));
            matrix.rows.push_back(sourceEntries(cut(row.substr(1, row.size() - 2), ",")));
        }
    Piece rest = trimmed(piece.substr(close + 1), " \t\r\n];");
    if (rest.starts_with("//")) // how it is to be shown
        rest = trimmed(rest.substr(2));
    if (!rest.empty() && rest != "MatrixForm" && rest != "TableForm" && rest != "N")
        return source.failAt(rest, MARK_TEXT("MatrixText", "what follows the matrix was not understood"));
    return matrix;
}

} // namespace calculators
