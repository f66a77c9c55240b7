#include "calculators/matrixsource.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace calculators {

namespace {

using Entries = std::vector<SourceEntry>;

constexpr std::array<std::string_view, 5> calls{"matrix", "rbind", "cbind", "structure", "array"};
constexpr std::size_t mostEntries = 16'000'000;

/// A call: its name and its arguments, each with its name or none.
struct Call
{
    Piece name = {};
    std::vector<std::pair<Piece, Piece>> arguments = {};

    Piece argument(std::string_view wanted, std::size_t place) const
    {
        for (const auto &[given, value] : arguments)
            if (given == wanted)
                return value;
        std::size_t unnamed = 0;
        for (const auto &[given, value] : arguments)
            if (given.empty() && unnamed++ == place)
                return value;
        return {};
    }
};

Piece leadingName(Piece piece)
{
    const std::size_t end = piece.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._");
    return piece.substr(0, end);
}

std::optional<std::int64_t> wholeNumber(Piece piece)
{
    piece = trimmed(piece, " \t\r\nL");
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(piece.data(), piece.data() + piece.size(), number);
    return error == std::errc() && end == piece.data() + piece.size() && !piece.empty() ? std::optional(number)
                                                                                        : std::nullopt;
}

/// How many rows and columns are asked for; what is left out follows from the entries.
struct Sizes
{
    std::optional<std::size_t> rows = {};
    std::optional<std::size_t> columns = {};
};

class RReader
{
public:
    explicit RReader(const Source &source) : m_source(source) {}

    core::Result<SourceRows> read(Piece piece) const;

private:
    core::Result<Call> call(Piece piece) const;
    core::Result<Entries> values(Piece piece) const;
    core::Result<Entries> range(Piece piece, std::size_t colon) const;
    core::Result<SourceRows> bound(const Call &call) const;
    core::Result<SourceRows> filled(const Call &call) const;
    core::Result<Sizes> sizes(const Call &call) const;
    core::Result<std::optional<std::size_t>> size(Piece argument) const;

    const Source &m_source;
};

core::Result<Call> RReader::call(Piece piece) const
{
    const Piece name = leadingName(piece);
    const Piece brackets = piece.substr(name.size());
    const std::size_t close = closing(brackets);
    if (close == Piece::npos)
        return m_source.failAt(m_source.text().substr(m_source.text().size()),
                               MARK_TEXT("MatrixText", "a closing bracket is missing"));
    const Piece rest = trimmed(brackets.substr(close + 1), " \t\r\n;");
    if (!rest.empty())
        return m_source.failAt(rest, MARK_TEXT("MatrixText", "what follows the matrix was not understood"));
    Call result{.name = name};
    for (const Piece part : cut(brackets.substr(1, close - 1), ",")) {
        const Piece argument = trimmed(part);
        const Piece word = leadingName(argument);
        const Piece after = trimmed(argument.substr(word.size()));
        if (!word.empty() && after.starts_with('=') && !after.starts_with("=="))
            result.arguments.emplace_back(word, trimmed(after.substr(1)));
        else
            result.arguments.emplace_back(Piece(), argument);
    }
    return result;
}

core::Result<Entries> RReader::range(Piece piece, std::size_t colon) const
{
    const auto from = wholeNumber(piece.substr(0, colon));
    const auto to = wholeNumber(piece.substr(colon + 1));
    if (!from || !to || std::max(*from, *to) - std::min(*from, *to) >= static_cast<std::int64_t>(mostEntries))
        return m_source.failAt(piece, MARK_TEXT("MatrixText", "this range was not understood"));
    Entries entries;
    for (std::int64_t k = *from; *from <= *to ? k <= *to : k >= *to; k += *from <= *to ? 1 : -1)
        entries.push_back({.piece = piece, .written = std::to_string(k)});
    return entries;
}

/// A vector: c(…), from:to, or one entry.
core::Result<Entries> RReader::values(Piece piece) const
{
    piece = trimmed(piece);
    if (leadingName(piece) == "c" && piece.substr(1).starts_with('(') && closing(piece) == piece.size() - 1) {
        Entries entries;
        const Piece inner = piece.substr(2, piece.size() - 3);
        if (trimmed(inner).empty())
            return entries;
        for (const Piece part : cut(inner, ",")) {
            auto some = values(part);
            if (!some)
                return some;
            entries.insert(entries.end(), some->begin(), some->end());
        }
        return entries;
    }
    if (const std::size_t colon = piece.find(':'); colon != Piece::npos)
        return range(piece, colon);
    return Entries{{.piece = piece}};
}

core::Result<SourceRows> RReader::bound(const Call &call) const
{
    SourceRows matrix{.language = EntryLanguage::R};
    for (const auto &[name, argument] : call.arguments) {
        auto row = values(argument);
        if (!row)
            return core::fail(row.error());
        matrix.rows.push_back(std::move(*row));
    }
    if (call.name == "cbind")
        if (auto done = transpose(m_source, matrix); !done)
            return core::fail(done.error());
    return matrix;
}

core::Result<std::optional<std::size_t>> RReader::size(Piece argument) const
{
    if (argument.empty())
        return std::optional<std::size_t>();
    const auto number = wholeNumber(argument);
    if (!number || *number < 1 || *number > static_cast<std::int64_t>(mostEntries))
        return m_source.failAt(argument, MARK_TEXT("MatrixText", "this is no number of rows or columns"));
    return std::optional<std::size_t>(static_cast<std::size_t>(*number));
}

/// The nrow and ncol of matrix(…), or the two numbers of a dim.
core::Result<Sizes> RReader::sizes(const Call &call) const
{
    Piece rowsText = call.argument("nrow", 1);
    Piece columnsText = call.argument("ncol", 2);
    if (call.name != "matrix") {
        const Piece dimensions = call.name == "array" ? call.argument("dim", 1) : call.argument("dim", mostEntries);
        const std::vector<Piece> parts = cut(trimmed(dimensions, "c() \t\r\n"), ",");
        if (dimensions.empty() || parts.size() != 2)
            return m_source.failAt(dimensions.empty() ? call.name : dimensions,
                                   MARK_TEXT("MatrixText", "this is no number of rows or columns"));
        rowsText = parts[0];
        columnsText = parts[1];
    }
    const auto rows = size(rowsText);
    if (!rows)
        return core::fail(rows.error());
    const auto columns = size(columnsText);
    if (!columns)
        return core::fail(columns.error());
    return Sizes{.rows = *rows, .columns = *columns};
}

/// matrix(data, nrow, ncol, byrow), or data with a dim: by columns, repeated until it is full.
core::Result<SourceRows> RReader::filled(const Call &call) const
{
    const Piece data = call.argument(call.name == "structure" ? ".Data" : "data", 0);
    const auto entries = values(data);
    if (!entries)
        return core::fail(entries.error());
    const auto given = sizes(call);
    if (!given)
        return core::fail(given.error());
    const std::size_t count = entries->size();
    const std::size_t rows =
        given->rows.value_or(given->columns ? std::max<std::size_t>(1, count / *given->columns) : count);
    const std::size_t columns =
        given->columns.value_or(given->rows ? std::max<std::size_t>(1, count / std::max<std::size_t>(rows, 1)) : 1);
    if (count == 0 || rows > mostEntries / columns || (rows * columns) % count != 0)
        return m_source.failAt(
            data.empty() ? call.name : data,
            core::filled(MARK_TEXT("MatrixText", "%1 entries do not fit this shape"), {core::literal(count)}),
            core::ErrorKind::Shape);
    const Piece order = call.name == "matrix" ? call.argument("byrow", 3) : Piece();
    const bool byRow = order == "TRUE" || order == "T";
    SourceRows matrix{.language = EntryLanguage::R};
    matrix.rows.resize(rows);
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < columns; ++j)
            matrix.rows[i].push_back((*entries)[(byRow ? i * columns + j : j * rows + i) % count]);
    return matrix;
}

core::Result<SourceRows> RReader::read(Piece piece) const
{
    const auto read = call(piece);
    if (!read)
        return core::fail(read.error());
    return read->name == "rbind" || read->name == "cbind" ? bound(*read) : filled(*read);
}

/// "[,1] [,2]" above and "[1,]" before each row; wide matrices in several such blocks.
core::Result<SourceRows> printed(const Source &source, Piece piece)
{
    SourceRows matrix{.language = EntryLanguage::R};
    std::size_t row = 0;
    bool first = true;
    for (const Piece part : cut(piece, "\n")) {
        Piece line = trimmed(part);
        if (line.empty())
            continue;
        if (line.starts_with("[,")) {
            first = matrix.rows.empty();
            row = 0;
            continue;
        }
        const std::size_t end = line.find(",]");
        if (!line.starts_with('[') || end == Piece::npos)
            return source.failAt(line, MARK_TEXT("MatrixText", "this stands outside the rows"));
        if (first)
            matrix.rows.emplace_back();
        else if (row >= matrix.rows.size())
            return source.failAt(line, MARK_TEXT("MatrixText", "this stands outside the rows"));
        const Entries entries = sourceEntries(words(line.substr(end + 2)));
        matrix.rows[row].insert(matrix.rows[row].end(), entries.begin(), entries.end());
        ++row;
    }
    return matrix;
}

} // namespace

bool looksLikeR(Piece piece)
{
    if (piece.find("[,1]") != Piece::npos)
        return true;
    const Piece name = leadingName(piece);
    const Piece after = piece.substr(name.size());
    if (!after.starts_with('(') || std::find(calls.begin(), calls.end(), name) == calls.end())
        return false;
    const Piece inside = trimmed(after.substr(1));
    return !inside.starts_with('[') && !inside.starts_with('(');
}

core::Result<SourceRows> rRows(Source &source, Piece piece)
{
    source.blankComments("#");
    piece = trimmed(piece);
    return piece.find("[,1]") != Piece::npos ? printed(source, piece) : RReader(source).read(piece);
}

} // namespace calculators
