#include "calculators/matrixsource.h"

#include <charconv>
#include <cstdint>
#include <optional>

namespace calculators {

namespace {

bool opens(Piece piece)
{
    return piece.starts_with('[') || piece.starts_with('(');
}

tl::unexpected<core::Error> notClosed(const Source &source)
{
    return source.failAt(source.text().substr(source.text().size()),
                         MARK_TEXT("MatrixText", "a closing bracket is missing"));
}

std::optional<std::int64_t> wholeNumber(Piece piece)
{
    piece = trimmed(piece);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(piece.data(), piece.data() + piece.size(), number);
    return error == std::errc() && end == piece.data() + piece.size() ? std::optional(number) : std::nullopt;
}

/// The rows inside of the outer bracket: each in a bracket of its own, or all entries as one row.
core::Result<SourceRows> innerRows(const Source &source, Piece inner)
{
    SourceRows matrix{.language = EntryLanguage::Python};
    if (trimmed(inner).empty())
        return matrix;
    if (!opens(trimmed(inner))) {
        matrix.rows.push_back(sourceEntries(listed(inner)));
        return matrix;
    }
    for (Piece rest = trimmed(inner, " \t\r\n,;"); !rest.empty(); rest = trimmed(rest, " \t\r\n,;")) {
        if (!opens(rest))
            return source.failAt(rest, MARK_TEXT("MatrixText", "this stands outside the rows"));
        const std::size_t close = closing(rest);
        if (close == Piece::npos)
            return notClosed(source);
        const Piece row = rest.substr(1, close - 1);
        if (opens(trimmed(row)) && trimmed(row).starts_with('['))
            return source.failAt(trimmed(row), MARK_TEXT("MatrixText", "this array has more than two dimensions"));
        matrix.rows.push_back(sourceEntries(listed(row)));
        rest.remove_prefix(close + 1);
    }
    return matrix;
}

core::Result<void> reshape(const Source &source, Piece where, Piece arguments, SourceRows &matrix)
{
    if (auto checked = checkLengths(source, matrix); !checked)
        return checked;
    std::vector<SourceEntry> all;
    for (const auto &row : matrix.rows)
        all.insert(all.end(), row.begin(), row.end());
    const std::vector<Piece> sizes = cut(trimmed(arguments, " ()"), ",");
    const auto count = static_cast<std::int64_t>(all.size());
    std::int64_t rows = wholeNumber(sizes.front()).value_or(0);
    std::int64_t columns = sizes.size() == 2 ? wholeNumber(sizes.back()).value_or(0) : 0;
    if (rows == -1 && columns > 0)
        rows = count / columns;
    if (columns == -1 && rows > 0)
        columns = count / rows;
    if (rows < 1 || columns < 1 || rows > count || columns > count || rows * columns != count)
        return source.failAt(
            where,
            core::filled(MARK_TEXT("MatrixText", "%1 entries do not fit this shape"), {core::literal(all.size())}),
            core::ErrorKind::Shape);
    matrix.rows.clear();
    for (auto row = all.begin(); row != all.end(); row += columns)
        matrix.rows.emplace_back(row, row + columns);
    return {};
}

/// What follows further arguments, dtype=float64 and the like, up to the bracket that closes them.
Piece afterArguments(Piece rest)
{
    if (!rest.starts_with(','))
        return rest;
    std::size_t depth = 0;
    std::size_t i = 0;
    for (; i < rest.size() && !(rest[i] == ')' && depth == 0); ++i)
        depth += rest[i] == '(' ? 1 : (rest[i] == ')' ? static_cast<std::size_t>(-1) : 0);
    return rest.substr(i);
}

/// What follows the array: further arguments, then what turns or reshapes it.
core::Result<void> applyRest(const Source &source, Piece rest, SourceRows &matrix)
{
    rest = afterArguments(trimmed(rest));
    for (rest = trimmed(rest, " \t\r\n);"); !rest.empty(); rest = trimmed(rest, " \t\r\n;")) {
        core::Result<void> done;
        if (rest.starts_with(".transpose()") || rest.starts_with(".T")) {
            done = transpose(source, matrix);
            rest.remove_prefix(rest.starts_with(".transpose()") ? 12 : 2);
        } else if (rest.starts_with(".reshape(")) {
            // the trimming above may have taken its last bracket
            const std::size_t close = closing(rest.substr(8));
            const std::size_t length = close == Piece::npos ? rest.size() - 9 : close - 1;
            done = reshape(source, rest, rest.substr(9, length), matrix);
            rest.remove_prefix(close == Piece::npos ? rest.size() : 8 + close + 1);
        } else {
            return source.failAt(rest, MARK_TEXT("MatrixText", "what follows the matrix was not understood"));
        }
        if (!done)
            return done;
    }
    return {};
}

} // namespace

core::Result<SourceRows> pythonRows(Source &source, Piece piece)
{
    source.blankComments("#");
    if (trimmed(piece.substr(1)).starts_with('[') && piece.starts_with('(')) { // of np.array( or Matrix(
        const Piece argument = trimmed(piece.substr(1));
        // ([1, 2], [3, 4]) is a tuple of rows, ([[1, 2], [3, 4]]) a bracket around the array
        const std::size_t close = closing(argument);
        if (close == Piece::npos)
            return notClosed(source);
        const Piece after = trimmed(argument.substr(close + 1));
        if (!(after.starts_with(',') && opens(trimmed(after.substr(1)))))
            piece = argument;
    } else if (piece.starts_with('(') && trimmed(piece.substr(1)).starts_with('(')) {
        const Piece argument = trimmed(piece.substr(1));
        if (opens(trimmed(argument.substr(1))))
            piece = argument;
    }
    const std::size_t close = closing(piece);
    if (close == Piece::npos)
        return notClosed(source);
    auto matrix = innerRows(source, piece.substr(1, close - 1));
    if (!matrix)
        return matrix;
    if (auto done = applyRest(source, piece.substr(close + 1), *matrix); !done)
        return core::fail(done.error());
    return matrix;
}

} // namespace calculators
