#include "calculators/matrixtext.h"

#include "numerics/rational.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace calculators {

namespace {

constexpr std::string_view blanks = " \t\r\n\v\f";

/// A piece of the text that is read, still in place, so that its position is known.
using Piece = std::string_view;
using Rows = std::vector<std::vector<Piece>>;

Piece trimmed(Piece piece, std::string_view characters = blanks)
{
    const std::size_t first = piece.find_first_not_of(characters);
    if (first == Piece::npos)
        return piece.substr(piece.size());
    return piece.substr(first, piece.find_last_not_of(characters) - first + 1);
}

bool contains(Piece piece, std::string_view part)
{
    return piece.find(part) != Piece::npos;
}

/// Cuts at every one of the separators; n separators give n + 1 pieces.
std::vector<Piece> cut(Piece piece, std::string_view separators)
{
    std::vector<Piece> pieces;
    for (std::size_t end = piece.find_first_of(separators); end != Piece::npos; end = piece.find_first_of(separators)) {
        pieces.push_back(piece.substr(0, end));
        piece.remove_prefix(end + 1);
    }
    pieces.push_back(piece);
    return pieces;
}

/// Cuts at every run of the separators; no empty pieces.
std::vector<Piece> words(Piece piece, std::string_view separators)
{
    std::vector<Piece> pieces = cut(piece, separators);
    std::erase_if(pieces, [](Piece word) { return word.empty(); });
    return pieces;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// What stands in the braces that open at `at`, which is moved behind them.
std::optional<std::string> braced(const std::string &text, std::size_t &at)
{
    if (at >= text.size() || text[at] != '{')
        return std::nullopt;
    const std::size_t end = text.find('}', at);
    if (end == std::string::npos)
        return std::nullopt;
    std::string inner = text.substr(at + 1, end - at - 1);
    at = end + 1;
    return inner;
}

/// Whether a bracket follows right upon the first character.
bool opensTwice(Piece piece)
{
    const Piece rest = trimmed(piece.substr(1));
    return rest.starts_with('[') || rest.starts_with('(');
}

/// "-\frac{1}{3}" as "-1/3", "1.5 \cdot 10^{-7}" as "1.5e-7"; anything else as it is.
std::string plain(Piece entry)
{
    std::string text(entry);
    if (!contains(text, "\\"))
        return text;
    for (const char *space : {"\\,", "\\;", "\\!", " "})
        text = replaced(text, space, "");
    for (const char *fraction : {"\\dfrac", "\\tfrac", "\\frac"})
        if (const std::size_t start = text.find(fraction); start != std::string::npos) {
            std::size_t at = start + std::string_view(fraction).size();
            const auto above = braced(text, at);
            const auto below = above ? braced(text, at) : std::nullopt;
            return below && at == text.size() ? text.substr(0, start) + *above + "/" + *below : text;
        }
    for (const char *times : {"\\cdot10^", "\\times10^"})
        if (const std::size_t start = text.find(times); start != std::string::npos) {
            std::size_t at = start + std::string_view(times).size();
            const auto power = braced(text, at);
            return power && at == text.size() ? text.substr(0, start) + "e" + *power : text;
        }
    return text;
}

/// Reads one text; errors point into it.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    core::Result<core::Grid<std::string>> read() const;

private:
    core::Result<Rows> rows() const;
    core::Result<Rows> latexRows(Piece piece) const;
    core::Result<Rows> pythonRows(Piece piece) const;
    core::Result<Rows> matlabRows(Piece piece) const;
    static Rows lineRows(Piece piece);
    tl::unexpected<core::Error> failAt(Piece piece, core::Text text,
                                       core::ErrorKind kind = core::ErrorKind::Parse) const;

    std::string_view m_text;
};

tl::unexpected<core::Error> Reader::failAt(Piece piece, core::Text text, core::ErrorKind kind) const
{
    const auto position = static_cast<std::size_t>(piece.data() - m_text.data());
    const std::string_view before = m_text.substr(0, position);
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    const std::string_view inLine = before.substr(before.rfind('\n') == Piece::npos ? 0 : before.rfind('\n') + 1);
    const auto column = static_cast<std::size_t>(std::count_if(inLine.begin(), inLine.end(),
                                                               [](char c) {
                                                                   return (static_cast<unsigned char>(c) & 0xC0U)
                                                                          != 0x80U; // the first byte of a character
                                                               }))
                        + 1;
    core::Error error{.kind = kind, .position = position};
    error.text = core::filled(MARK_TEXT("MatrixText", "Line %1, column %2: %3"),
                              {core::literal(line), core::literal(column), std::move(text)});
    return core::fail(std::move(error));
}

core::Result<Rows> Reader::latexRows(Piece piece) const
{
    constexpr std::string_view open = "\\begin{";
    if (const std::size_t begin = piece.find(open); begin != Piece::npos) {
        std::size_t from = piece.find('}', begin);
        const std::size_t end = piece.rfind("\\end{");
        if (from == Piece::npos || end == Piece::npos || end < from)
            return failAt(piece.substr(begin), MARK_TEXT("MatrixText", "this environment is not closed by \\end{…}"));
        const bool array = contains(piece.substr(begin, from - begin), "array");
        if (array && from + 1 < end && piece[from + 1] == '{') // {cc|c}
            from = std::min(piece.find('}', from + 1), end);
        piece = piece.substr(from + 1, end - from - 1);
    }
    Rows rows;
    while (true) {
        const std::size_t end = std::min(piece.find("\\\\"), piece.size());
        Piece row = trimmed(piece.substr(0, end));
        while (row.starts_with("\\hline"))
            row = trimmed(row.substr(6));
        if (!row.empty() || end < piece.size())
            rows.push_back(cut(row, "&"));
        if (end == piece.size())
            return rows;
        piece.remove_prefix(end + 2);
        if (piece.starts_with('[')) // \\[4pt]
            piece.remove_prefix(std::min(piece.find(']'), piece.size() - 1) + 1);
    }
}

core::Result<Rows> Reader::pythonRows(Piece piece) const
{
    Rows rows;
    std::size_t depth = 0;
    for (std::size_t i = 0; i < piece.size(); ++i) {
        const char c = piece[i];
        if (c == '[' || c == '(') {
            if (++depth == 2)
                rows.emplace_back();
        } else if (c == ']' || c == ')') {
            if (depth-- == 0)
                return failAt(piece.substr(i), MARK_TEXT("MatrixText", "this bracket closes nothing"));
            if (depth == 0)
                return rows; // what follows, such as dtype=float64, is no part of the matrix
        } else if (!contains(blanks, {&c, 1}) && c != ',') {
            const std::size_t end = std::min(piece.find_first_of(" \t\r\n,[]()", i), piece.size());
            if (depth != 2)
                return failAt(piece.substr(i), MARK_TEXT("MatrixText", "this stands outside the rows"));
            rows.back().push_back(piece.substr(i, end - i));
            i = end - 1;
        }
    }
    return failAt(piece.substr(piece.size()), MARK_TEXT("MatrixText", "a closing bracket is missing"));
}

core::Result<Rows> Reader::matlabRows(Piece piece) const
{
    piece = trimmed(piece, " \t\r\n;");
    if (!piece.ends_with(']'))
        return failAt(piece.substr(piece.size()), MARK_TEXT("MatrixText", "a closing bracket is missing"));
    Rows rows;
    for (const Piece row : cut(piece.substr(1, piece.size() - 2), ";\n"))
        if (auto entries = words(row, " \t\r,"); !entries.empty())
            rows.push_back(std::move(entries));
    return rows;
}

/// Whether commas are decimal signs: where something else separates, or where they only stand inside of words.
bool hasDecimalCommas(Piece piece)
{
    if (piece.find_first_of("\t;") != Piece::npos)
        return true;
    const std::vector<Piece> all = words(piece, blanks);
    const bool spaced = std::any_of(all.begin(), all.end(), [&](Piece word) {
        const std::size_t end = static_cast<std::size_t>(word.data() - piece.data()) + word.size();
        return end < piece.size() && piece[end] == ' ';
    });
    return spaced && std::all_of(all.begin(), all.end(), [](Piece word) {
               return std::count(word.begin(), word.end(), ',') <= 1 && !word.starts_with(',') && !word.ends_with(',');
           });
}

Rows Reader::lineRows(Piece piece)
{
    const bool tabs = contains(piece, "\t");
    const bool commas = contains(piece, ",") && !hasDecimalCommas(piece);
    const bool oneLine = !contains(piece, "\n");
    // Semicolons end rows where spaces or commas separate the entries of a single line, as in "1 2; 3 4".
    const bool rowsBySemicolon =
        oneLine && !tabs && contains(piece, ";") && trimmed(cut(piece, ";").front()).find_first_of(" ,") != Piece::npos;
    Rows rows;
    for (const Piece line : cut(piece, rowsBySemicolon ? ";" : "\n")) {
        if (trimmed(line, tabs ? " \r\n" : blanks).empty())
            continue;
        if (tabs)
            rows.push_back(cut(trimmed(line, " \r"), "\t"));
        else if (!rowsBySemicolon && contains(piece, ";"))
            rows.push_back(cut(line, ";"));
        else if (commas || (rowsBySemicolon && contains(line, ",")))
            rows.push_back(cut(line, ","));
        else
            rows.push_back(words(line, blanks));
    }
    return rows;
}

core::Result<Rows> Reader::rows() const
{
    Piece piece = trimmed(m_text);
    const bool latex = contains(piece, "\\begin{") || contains(piece, "\\\\") || contains(piece, "&");
    if (latex)
        return latexRows(piece);
    if (const std::size_t equals = piece.find('='); equals < piece.find_first_of("[("))
        piece = trimmed(piece.substr(equals + 1)); // A = [ … ]
    const std::size_t bracket = piece.find_first_of("[(");
    if (bracket == Piece::npos)
        return lineRows(piece);
    const Piece inner = piece.substr(bracket);
    if (inner.starts_with('(') && opensTwice(inner)) { // array([[1, 2], [3, 4]]), ((1, 2), (3, 4))
        const Piece argument = trimmed(inner.substr(1));
        return pythonRows(opensTwice(argument) ? argument : inner);
    }
    if (bracket == 0 && opensTwice(inner))
        return pythonRows(inner);
    if (bracket == 0 && inner.starts_with('['))
        return matlabRows(inner);
    return failAt(piece, MARK_TEXT("MatrixText", "this is no matrix"));
}

core::Result<core::Grid<std::string>> Reader::read() const
{
    const auto pieces = rows();
    if (!pieces)
        return core::fail(pieces.error());
    if (pieces->empty())
        return core::Grid<std::string>();
    core::Grid<std::string> matrix(pieces->size(), pieces->front().size());
    for (std::size_t i = 0; i < matrix.rows; ++i) {
        const std::vector<Piece> &row = (*pieces)[i];
        if (row.size() != matrix.columns)
            return failAt(
                row.empty() ? m_text.substr(m_text.size()) : row.front(),
                core::filled(MARK_TEXT("MatrixText", "row %1 has %2 entries, but the first row has %3"),
                             {core::literal(i + 1), core::literal(row.size()), core::literal(matrix.columns)}),
                core::ErrorKind::Shape);
        for (std::size_t j = 0; j < matrix.columns; ++j) {
            const Piece entry = trimmed(row[j], " \t\r\n\"");
            matrix(i, j) = typedEntry(plain(entry));
            if (matrix(i, j).empty())
                return failAt(entry, entry.empty() ? MARK_TEXT("MatrixText", "an entry is missing")
                                                   : core::filled(MARK_TEXT("MatrixText", "“%1” is no number"),
                                                                  {core::literal(std::string(entry.substr(0, 40)))}));
        }
    }
    return matrix;
}

std::string latexEntry(const std::string &entry)
{
    if (const std::size_t slash = entry.find('/'); slash != std::string::npos) {
        const bool negative = entry.starts_with('-');
        const std::string above = entry.substr(negative ? 1 : 0, slash - (negative ? 1 : 0));
        return (negative ? "-\\frac{" : "\\frac{") + above + "}{" + entry.substr(slash + 1) + "}";
    }
    if (const std::size_t e = entry.find_first_of("eE"); e != std::string::npos)
        return entry.substr(0, e) + " \\cdot 10^{" + entry.substr(e + 1) + "}";
    return entry;
}

/// What stands around and between the entries and rows of a format.
struct Layout
{
    std::string_view begin;
    std::string_view rowBegin;
    std::string_view between;
    std::string_view rowEnd;
    std::string_view rowBetween;
    std::string_view end;
};

constexpr std::array<Layout, 5> layouts{{
    {"", "", "\t", "", "\n", ""},
    {"", "", ",", "", "\n", ""},
    {"\\begin{bmatrix}\n", "", " & ", "", " \\\\\n", "\n\\end{bmatrix}"},
    {"np.array([", "[", ", ", "]", ", ", "])"},
    {"[", "", " ", "", "; ", "]"},
}};

} // namespace

std::string typedEntry(std::string_view text)
{
    std::string entry = replaced(std::string(trimmed(text)), "−", "-");
    for (const char *space : {" /", "/ "})
        entry = replaced(entry, space, "/");
    if (std::count(entry.begin(), entry.end(), ',') == 1 && !contains(entry, ".") && !contains(entry, "/"))
        entry = replaced(entry, ",", ".");
    return numerics::Rational::parse(entry) ? entry : std::string();
}

core::Result<core::Grid<std::string>> readMatrix(std::string_view text)
{
    return Reader(text).read();
}

std::string writeMatrix(const core::Grid<std::string> &matrix, MatrixFormat format)
{
    const Layout &layout = layouts[static_cast<std::size_t>(format)];
    std::string result(layout.begin);
    for (std::size_t i = 0; i < matrix.rows; ++i) {
        result += i == 0 ? layout.rowBegin : std::string(layout.rowBetween) + std::string(layout.rowBegin);
        for (std::size_t j = 0; j < matrix.columns; ++j) {
            result += j == 0 ? "" : layout.between;
            result += format == MatrixFormat::Latex ? latexEntry(matrix(i, j)) : matrix(i, j);
        }
        result += layout.rowEnd;
    }
    return result + std::string(layout.end);
}

} // namespace calculators
