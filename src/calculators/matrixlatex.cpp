#include "calculators/matrixsource.h"

#include <algorithm>

namespace calculators {

namespace {

constexpr std::string_view begin = "\\begin{";
constexpr std::string_view end = "\\end{";

/// What stands between \begin{…} and \end{…}, without the columns of an array and the options of mathtools.
core::Result<Piece> body(const Source &source, Piece piece)
{
    const std::size_t open = piece.find(begin);
    if (open == Piece::npos)
        return piece;
    std::size_t from = piece.find('}', open);
    const std::size_t close = piece.find(end, open);
    if (from == Piece::npos || close == Piece::npos || close < from)
        return source.failAt(piece.substr(open), MARK_TEXT("MatrixText", "this environment is not closed by \\end{…}"));
    if (const std::size_t second = piece.find(begin, from); second != Piece::npos)
        return source.failAt(piece.substr(second), MARK_TEXT("MatrixText", "a second matrix begins here"));
    const bool array = piece.substr(open, from - open).find("array") != Piece::npos;
    Piece rest = piece.substr(from + 1, close - from - 1);
    const auto drop = [&](char opening, char ending) {
        const Piece inner = trimmed(rest);
        if (inner.starts_with(opening) && inner.find(ending) != Piece::npos)
            rest = inner.substr(inner.find(ending) + 1);
    };
    drop('[', ']');
    if (array)
        drop('{', '}');
    return rest;
}

/// Cuts at & where it is no \&.
std::vector<Piece> cells(Piece row)
{
    std::vector<Piece> pieces;
    std::size_t start = 0;
    for (std::size_t i = 0; i < row.size(); ++i)
        if (row[i] == '&' && (i == 0 || row[i - 1] != '\\')) {
            pieces.push_back(row.substr(start, i - start));
            start = i + 1;
        }
    pieces.push_back(row.substr(start));
    return pieces;
}

Piece withoutRules(Piece row)
{
    row = trimmed(row);
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view rule : {"\\hline", "\\toprule", "\\midrule", "\\bottomrule"})
            if (row.starts_with(rule)) {
                row = trimmed(row.substr(rule.size()));
                found = true;
            }
    }
    return row;
}

} // namespace

core::Result<SourceRows> latexRows(Source &source, Piece piece)
{
    source.blankComments("%");
    const auto inside = body(source, piece);
    if (!inside)
        return core::fail(inside.error());
    SourceRows matrix{.language = EntryLanguage::Latex};
    Piece rest = trimmed(*inside, " \t\r\n\v\f$");
    while (true) {
        std::size_t rowEnd = 2;
        std::size_t stop = rest.find("\\\\");
        if (const std::size_t old = rest.find("\\cr"); old < stop) {
            stop = old;
            rowEnd = 3;
        }
        stop = std::min(stop, rest.size());
        const Piece row = withoutRules(rest.substr(0, stop));
        if (!row.empty() || stop < rest.size())
            matrix.rows.push_back(sourceEntries(cells(row)));
        if (stop == rest.size())
            return matrix;
        rest.remove_prefix(stop + rowEnd);
        if (rest.starts_with('*'))
            rest.remove_prefix(1);
        if (rest.starts_with('[')) // \\[4pt]
            rest.remove_prefix(std::min(rest.find(']'), rest.size() - 1) + 1);
    }
}

} // namespace calculators
