#include "calculators/matrixfile.h"

#include "calculators/matrixtext.h"
#include "core/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace calculators {

namespace {

using Piece = std::string_view;
using Complex = std::complex<double>;

constexpr std::string_view marketMark = "%%MatrixMarket";
constexpr std::size_t rowsBetweenReports = 32;

Piece trimmed(Piece piece, std::string_view characters = " \t\r\v\f")
{
    const std::size_t first = piece.find_first_not_of(characters);
    return first == Piece::npos ? Piece() : piece.substr(first, piece.find_last_not_of(characters) - first + 1);
}

core::Text atLine(std::size_t line, core::Text text)
{
    return core::filled(MARK_TEXT("MatrixFile", "Line %1: %2"), {core::literal(line), std::move(text)});
}

core::Text noNumber(Piece piece)
{
    if (piece.empty())
        return MARK_TEXT("MatrixFile", "an entry is missing");
    return core::filled(MARK_TEXT("MatrixFile", "“%1” is no number"),
                        {core::literal(std::string(piece.substr(0, 40)))});
}

/// The next line, without its end; the text is left behind it.
Piece takeLine(Piece &text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const Piece line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

std::optional<double> plainNumber(Piece token)
{
    if (token.starts_with('+'))
        token.remove_prefix(1);
    double number = 0.0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), number);
    const bool digits = token.find_first_of("0123456789") != Piece::npos; // else it is a name such as nan
    if (error != std::errc() || end != token.data() + token.size() || !digits)
        return std::nullopt;
    return number;
}

/// The shape of a table before it is read.
struct TableShape
{
    char separator = ' ';
    std::size_t rows = 0;
    std::size_t columns = 0;
};

std::size_t fieldCount(Piece line, char separator)
{
    if (separator != ' ')
        return static_cast<std::size_t>(std::count(line.begin(), line.end(), separator)) + 1;
    std::size_t count = 0;
    bool inWord = false;
    for (const char c : line) {
        const bool blank = c == ' ' || c == '\r';
        count += !blank && !inWord ? 1 : 0;
        inWord = !blank;
    }
    return count;
}

TableShape shapeOf(Piece text)
{
    TableShape shape;
    while (!text.empty()) {
        const Piece line = trimmed(takeLine(text), " \r");
        if (line.empty())
            continue;
        if (++shape.rows == 1) {
            for (const char separator : {'\t', ';', ','})
                if (shape.separator == ' ' && line.find(separator) != Piece::npos)
                    shape.separator = separator;
            shape.columns = fieldCount(line, shape.separator);
        }
    }
    return shape;
}

/// Reads a table that is too large to be edited, number by number.
class NumberReader
{
public:
    NumberReader(Piece text, TableShape shape, const core::Run &run)
        : m_all(text),
          m_text(text),
          m_shape(shape),
          m_run(run)
    {
    }

    core::Result<MatrixFile> read();

private:
    core::Result<void> readRow(Piece line);
    core::Result<void> take(Piece token);
    bool isHeader(Piece line) const;

    Piece m_all;
    Piece m_text;
    TableShape m_shape;
    const core::Run &m_run;
    std::size_t m_line = 0;
    std::vector<double> m_reals;
    std::vector<Complex> m_complex;
    bool m_isComplex = false;
};

Piece takeField(Piece &line, char separator)
{
    if (separator == ' ')
        line = trimmed(line);
    const std::size_t end = std::min(line.find(separator), line.size());
    const Piece field = trimmed(line.substr(0, end), " \t\r\"");
    line.remove_prefix(std::min(end + 1, line.size()));
    if (separator == ' ')
        line = trimmed(line);
    return field;
}

bool NumberReader::isHeader(Piece line) const
{
    for (std::size_t j = 0; j < m_shape.columns; ++j)
        if (!typedEntry(takeField(line, m_shape.separator)).empty())
            return false;
    return true;
}

core::Result<void> NumberReader::take(Piece token)
{
    std::optional<Complex> value;
    if (const auto number = plainNumber(token)) {
        value = *number;
    } else if (const std::string typed = typedEntry(token); !typed.empty()) {
        value = entryValue(typed);
    }
    if (!value)
        return core::fail(core::ErrorKind::Parse, {}, atLine(m_line, noNumber(token)));
    if (value->imag() != 0.0 && !m_isComplex) {
        m_isComplex = true;
        m_complex.assign(m_reals.begin(), m_reals.end());
        m_reals = {};
        m_complex.reserve(m_shape.rows * m_shape.columns);
    }
    if (!m_isComplex)
        m_reals.push_back(value->real());
    else
        m_complex.push_back(*value);
    return {};
}

core::Result<void> NumberReader::readRow(Piece line)
{
    if (const std::size_t fields = fieldCount(line, m_shape.separator); fields != m_shape.columns)
        return core::fail(core::ErrorKind::Shape, {},
                          atLine(m_line, core::filled(MARK_TEXT("MatrixFile", "%1 entries, where the first row has %2"),
                                                      {core::literal(fields), core::literal(m_shape.columns)})));
    for (std::size_t j = 0; j < m_shape.columns; ++j)
        if (auto taken = take(takeField(line, m_shape.separator)); !taken)
            return taken;
    return {};
}

core::Result<MatrixFile> NumberReader::read()
{
    MatrixFile file;
    m_reals.reserve(m_shape.rows * m_shape.columns);
    std::size_t rows = 0;
    while (!m_text.empty()) {
        ++m_line;
        const Piece line = trimmed(takeLine(m_text), " \r");
        if (line.empty())
            continue;
        if (rows == 0 && !file.header && isHeader(line)) {
            file.header = true;
            continue;
        }
        if (auto done = readRow(line); !done)
            return core::fail(done.error());
        if (++rows % rowsBetweenReports != 0)
            continue;
        if (m_run.cancelled())
            return core::cancelled();
        m_run.progress(1.0 - static_cast<double>(m_text.size()) / static_cast<double>(m_all.size()));
    }
    if (!m_isComplex) {
        core::Grid<double> grid;
        grid.rows = rows;
        grid.columns = m_shape.columns;
        grid.cells = std::move(m_reals);
        file.entries = std::move(grid);
    } else {
        core::Grid<Complex> grid;
        grid.rows = rows;
        grid.columns = m_shape.columns;
        grid.cells = std::move(m_complex);
        file.entries = std::move(grid);
    }
    return file;
}

/// A table of fields that may be in quotation marks, to be edited.
core::Result<MatrixFile> readFields(Piece text)
{
    const auto table = core::readCsv(text);
    if (!table)
        return core::fail(table.error());
    MatrixFile file;
    std::size_t first = 0;
    const auto isNumber = [](const std::string &field) { return !typedEntry(field).empty(); };
    if (table->rows.size() > 1 && std::none_of(table->rows.front().begin(), table->rows.front().end(), isNumber)) {
        file.header = true;
        first = 1;
    }
    core::Grid<std::string> cells(table->rows.size() - first, table->rows.empty() ? 0 : table->rows.front().size());
    for (std::size_t i = 0; i < cells.rows; ++i)
        for (std::size_t j = 0; j < cells.columns; ++j) {
            const std::string &field = table->rows[i + first][j];
            cells(i, j) = typedEntry(field);
            if (cells(i, j).empty())
                return core::fail(core::ErrorKind::Parse, {},
                                  atLine(table->lines[i + first],
                                         core::filled(MARK_TEXT("MatrixFile", "field %1: %2"),
                                                      {core::literal(j + 1), noNumber(trimmed(field, " \t\r\n"))})));
        }
    file.entries = std::move(cells);
    return file;
}

/// Entries that were written in another notation as the numbers that they are. Errors: Parse, Cancelled.
core::Result<MatrixFile> numbersOf(const core::Grid<std::string> &cells, const core::Run &run)
{
    core::Grid<Complex> numbers(cells.rows, cells.columns);
    bool real = true;
    for (std::size_t i = 0; i < cells.rows; ++i) {
        if (run.cancelled())
            return core::cancelled();
        for (std::size_t j = 0; j < cells.columns; ++j) {
            const auto plain = plainNumber(cells(i, j));
            const auto value = plain ? std::optional<Complex>(*plain) : entryValue(cells(i, j));
            if (!value)
                return core::fail(core::ErrorKind::Parse, {}, noNumber(cells(i, j)));
            numbers(i, j) = *value;
            real = real && value->imag() == 0.0;
        }
    }
    if (!real)
        return MatrixFile{.entries = std::move(numbers)};
    core::Grid<double> reals(cells.rows, cells.columns);
    std::transform(numbers.cells.begin(), numbers.cells.end(), reals.cells.begin(),
                   [](const Complex &number) { return number.real(); });
    return MatrixFile{.entries = std::move(reals)};
}

std::string shortest(double number)
{
    std::array<char, 40> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr};
}

std::string fieldText(const std::string &entry)
{
    return entry;
}

std::string fieldText(double number)
{
    return shortest(number);
}

std::string fieldText(const Complex &number)
{
    if (number.imag() == 0.0)
        return shortest(number.real());
    const std::string imaginary = shortest(number.imag());
    return shortest(number.real()) + (imaginary.starts_with('-') ? "" : "+") + imaginary + "i";
}

} // namespace

std::size_t rowCount(const FileEntries &entries)
{
    return std::visit([](const auto &grid) { return grid.rows; }, entries);
}

std::size_t columnCount(const FileEntries &entries)
{
    return std::visit([](const auto &grid) { return grid.columns; }, entries);
}

core::Result<MatrixFile> readTable(std::string_view text, const core::Run &run)
{
    if (text.starts_with("\uFEFF")) // a byte order mark
        text.remove_prefix(3);
    const TableShape shape = shapeOf(text);
    if (shape.columns > 0 && shape.rows > mostFileEntries / shape.columns)
        return core::fail(
            core::ErrorKind::TooLarge, {},
            core::filled(MARK_TEXT("MatrixFile", "the file has %1 rows and %2 columns, more than %3 entries"),
                         {core::literal(shape.rows), core::literal(shape.columns), core::literal(mostFileEntries)}));
    const bool written = text.find_first_of("[{&\\=") != Piece::npos || text.find("c(") != Piece::npos;
    // One more row than can be edited may yet be names.
    if (!written && (shape.rows > mostEditable + 1 || shape.columns > mostEditable))
        return NumberReader(text, shape, run).read();
    if (!written && shape.separator != ' ')
        return readFields(text);
    auto matrix = readMatrix(text);
    if (!matrix)
        return core::fail(matrix.error());
    if (matrix->rows > mostEditable || matrix->columns > mostEditable)
        return numbersOf(*matrix, run);
    return MatrixFile{.entries = std::move(*matrix)};
}

core::Result<MatrixFile> readMatrixFile(std::string_view text, const core::Run &run)
{
    return text.starts_with(marketMark) ? readMatrixMarket(text, run) : readTable(text, run);
}

core::Result<std::string> writeTable(const FileEntries &entries, const core::Run &run)
{
    return std::visit(
        [&](const auto &grid) -> core::Result<std::string> {
            std::string text;
            std::vector<std::vector<std::string>> row(1);
            for (std::size_t i = 0; i < grid.rows; ++i) {
                if (run.cancelled())
                    return core::cancelled();
                row.front().clear();
                for (std::size_t j = 0; j < grid.columns; ++j)
                    row.front().push_back(fieldText(grid(i, j)));
                text += core::writeCsv(row);
                run.progress(static_cast<double>(i + 1) / static_cast<double>(grid.rows));
            }
            return text;
        },
        entries);
}

} // namespace calculators
