#include "calculators/matrixsource.h"

#include <algorithm>

namespace calculators {

namespace {

bool contains(Piece piece, std::string_view part)
{
    return piece.find(part) != Piece::npos;
}

/// Whether commas are decimal signs: where something else separates, or where they only stand inside of words.
bool hasDecimalCommas(Piece piece)
{
    if (piece.find_first_of("\t;") != Piece::npos)
        return true;
    bool spaced = false;
    for (const Piece line : cut(piece, "\n"))
        for (const Piece word : words(line)) {
            const std::size_t end = static_cast<std::size_t>(word.data() - piece.data()) + word.size();
            spaced = spaced || (end < piece.size() && piece[end] == ' ');
            if (std::count(word.begin(), word.end(), ',') > 1 || word.starts_with(',') || word.ends_with(','))
                return false;
        }
    return spaced;
}

/// Bars and the corners of tall brackets, as formatted matrices are printed.
void blankFrames(Source &source)
{
    for (const std::string_view sign : {"|", "│", "⎡", "⎢", "⎣", "⎤", "⎥", "⎦", "⎛", "⎜", "⎝", "⎞", "⎟", "⎠"})
        for (std::size_t at = source.text().find(sign); at != Piece::npos; at = source.text().find(sign, at + 1))
            source.blank(source.text().substr(at, sign.size()));
}

} // namespace

core::Result<SourceRows> lineRows(Source &source, Piece piece)
{
    blankFrames(source);
    const bool tabs = contains(piece, "\t");
    const bool commas = contains(piece, ",") && !hasDecimalCommas(piece);
    const bool oneLine = !contains(trimmed(piece), "\n");
    // Semicolons end rows where blanks or commas separate the entries of a single line, as in "1 2; 3 4".
    const bool rowsBySemicolon =
        oneLine && !tabs && contains(piece, ";") && trimmed(cut(piece, ";").front()).find_first_of(" ,") != Piece::npos;
    SourceRows matrix;
    for (const Piece line : cut(piece, rowsBySemicolon ? ";" : "\n")) {
        if (trimmed(line, tabs ? " \r\n" : blanks).empty())
            continue;
        if (tabs)
            matrix.rows.push_back(sourceEntries(cut(trimmed(line, " \r"), "\t")));
        else if (!rowsBySemicolon && contains(piece, ";"))
            matrix.rows.push_back(sourceEntries(cut(line, ";")));
        else if (commas || (rowsBySemicolon && contains(line, ",")))
            matrix.rows.push_back(sourceEntries(cut(line, ",")));
        else
            matrix.rows.push_back(sourceEntries(words(line)));
    }
    return matrix;
}

} // namespace calculators
