#include "calculators/matrixsource.h"

#include <algorithm>
#include <utility>

namespace calculators {

namespace {

constexpr std::string_view operators = "+-*/^";

bool isBlank(char c)
{
    return blanks.find(c) != Piece::npos;
}

bool isOpening(char c)
{
    return c == '(' || c == '[' || c == '{';
}

bool isClosing(char c)
{
    return c == ')' || c == ']' || c == '}';
}

/// Whether the blanks from `at` on, before `next`, stand around an operator of one entry.
bool joins(Piece piece, std::size_t at, std::size_t next)
{
    if (at > 0 && operators.find(piece[at - 1]) != Piece::npos)
        return true;
    const char sign = piece[next];
    if (sign == '*' || sign == '/' || sign == '^')
        return true;
    return (sign == '+' || sign == '-') && next + 1 < piece.size() && isBlank(piece[next + 1]);
}

} // namespace

Piece trimmed(Piece piece, std::string_view characters)
{
    const std::size_t first = piece.find_first_not_of(characters);
    if (first == Piece::npos)
        return piece.substr(piece.size());
    return piece.substr(first, piece.find_last_not_of(characters) - first + 1);
}

void Source::blank(Piece piece, bool lineEnds)
{
    const auto start = static_cast<std::size_t>(piece.data() - m_text.data());
    for (std::size_t i = start; i < start + piece.size(); ++i)
        if (lineEnds || m_text[i] != '\n')
            m_text[i] = ' ';
}

void Source::blankComments(std::string_view marks)
{
    bool quoted = false;
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        if (m_text[i] == '\n')
            quoted = false;
        else if (m_text[i] == '"')
            quoted = !quoted;
        else if (!quoted && marks.find(m_text[i]) != Piece::npos && (i == 0 || m_text[i - 1] != '\\'))
            for (; i < m_text.size() && m_text[i] != '\n'; ++i)
                m_text[i] = ' ';
    }
}

tl::unexpected<core::Error> Source::failAt(Piece piece, core::Text text, core::ErrorKind kind) const
{
    const auto position = static_cast<std::size_t>(piece.data() - m_text.data());
    const Piece before = Piece(m_text).substr(0, position);
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    const std::size_t lineEnd = before.rfind('\n');
    const Piece inLine = before.substr(lineEnd == Piece::npos ? 0 : lineEnd + 1);
    const auto isFirstByte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    const auto column = static_cast<std::size_t>(std::count_if(inLine.begin(), inLine.end(), isFirstByte)) + 1;
    core::Error error{.kind = kind, .position = position};
    error.text = core::filled(MARK_TEXT("MatrixText", "Line %1, column %2: %3"),
                              {core::literal(line), core::literal(column), std::move(text)});
    return core::fail(std::move(error));
}

std::size_t closing(Piece piece)
{
    std::size_t depth = 0;
    for (std::size_t i = 0; i < piece.size(); ++i) {
        if (isOpening(piece[i]))
            ++depth;
        else if (isClosing(piece[i]) && --depth == 0)
            return i;
    }
    return Piece::npos;
}

std::vector<Piece> cut(Piece piece, std::string_view separators)
{
    std::vector<Piece> pieces;
    std::size_t start = 0;
    std::size_t depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < piece.size(); ++i) {
        const char c = piece[i];
        if (c == '"')
            quoted = !quoted;
        else if (isOpening(c))
            ++depth;
        else if (isClosing(c) && depth > 0)
            --depth;
        else if (depth == 0 && !quoted && separators.find(c) != Piece::npos) {
            pieces.push_back(piece.substr(start, i - start));
            start = i + 1;
        }
    }
    pieces.push_back(piece.substr(start));
    return pieces;
}

std::vector<Piece> words(Piece piece)
{
    piece = trimmed(piece);
    std::vector<Piece> pieces;
    std::size_t start = 0;
    std::size_t depth = 0;
    for (std::size_t i = 0; i < piece.size(); ++i) {
        if (isOpening(piece[i]))
            ++depth;
        else if (isClosing(piece[i]) && depth > 0)
            --depth;
        if (depth > 0 || !isBlank(piece[i]))
            continue;
        const std::size_t next = piece.find_first_not_of(blanks, i); // there is one: the piece is trimmed
        if (!joins(piece, i, next)) {
            pieces.push_back(piece.substr(start, i - start));
            start = next;
        }
        i = next - 1;
    }
    if (!piece.empty())
        pieces.push_back(piece.substr(start));
    return pieces;
}

std::vector<Piece> listed(Piece piece)
{
    std::vector<Piece> pieces = cut(piece, ",");
    if (pieces.size() == 1)
        return words(piece);
    if (trimmed(pieces.back()).empty())
        pieces.pop_back();
    return pieces;
}

std::vector<SourceEntry> sourceEntries(const std::vector<Piece> &pieces)
{
    std::vector<SourceEntry> entries;
    entries.reserve(pieces.size());
    for (const Piece piece : pieces)
        entries.push_back({.piece = piece});
    return entries;
}

core::Result<void> checkLengths(const Source &source, const SourceRows &matrix)
{
    for (std::size_t i = 1; i < matrix.rows.size(); ++i) {
        const auto &row = matrix.rows[i];
        if (row.size() != matrix.rows.front().size())
            return source.failAt(
                row.empty() ? source.text().substr(source.text().size()) : trimmed(row.front().piece),
                core::filled(
                    MARK_TEXT("MatrixText", "row %1 has %2 entries, but the first row has %3"),
                    {core::literal(i + 1), core::literal(row.size()), core::literal(matrix.rows.front().size())}),
                core::ErrorKind::Shape);
    }
    return {};
}

core::Result<void> transpose(const Source &source, SourceRows &matrix)
{
    if (auto checked = checkLengths(source, matrix); !checked)
        return checked;
    if (matrix.rows.empty())
        return {};
    std::vector<std::vector<SourceEntry>> columns(matrix.rows.front().size());
    for (const auto &row : matrix.rows)
        for (std::size_t j = 0; j < row.size(); ++j)
            columns[j].push_back(row[j]);
    matrix.rows = std::move(columns);
    return {};
}

} // namespace calculators
