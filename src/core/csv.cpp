#include "core/csv.h"

#include "core/utf8.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view lineEnds = "\r\n";
// In the order in which they are preferred: a comma may well be a decimal sign.
constexpr std::array<char, 3> separators{'\t', ';', ','};
// So many rows are enough to recognise the separator.
constexpr std::size_t rowsLookedAt = 50;
// So many rows are read between two looks at whether they are still wanted.
constexpr std::size_t rowsBetweenChecks = 4096;

std::size_t lineAt(std::string_view text, std::size_t position)
{
    std::size_t line = 1;
    for (std::size_t i = 0; i < position; ++i) {
        const bool pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (text[i] == '\n' || (text[i] == '\r' && !pair))
            ++line;
    }
    return line;
}

tl::unexpected<Error> failAt(std::string_view text, std::size_t position, Text sentence)
{
    return fail(ErrorKind::Parse, {}, filled(std::move(sentence), {literal(lineAt(text, position))}));
}

/// Reads one row after the other.
class Reader
{
public:
    Reader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_position == m_text.size(); }
    std::size_t position() const { return m_position; }
    /// Whether the next line is empty; an empty field in quotation marks is not.
    bool atBlankLine() const { return !atEnd() && atLineEnd(); }
    Result<std::vector<std::string>> row();

private:
    Result<std::string> field();
    Result<std::string> quoted();
    bool atFieldEnd() const { return atEnd() || m_text[m_position] == m_separator || atLineEnd(); }
    bool atLineEnd() const { return lineEnds.find(m_text[m_position]) != std::string_view::npos; }

    std::string_view m_text;
    char m_separator;
    std::size_t m_position = 0;
};

Result<std::string> Reader::quoted()
{
    const std::size_t start = m_position++;
    std::string field;
    for (;;) {
        const std::size_t quote = m_text.find('"', m_position);
        if (quote == std::string_view::npos)
            return failAt(m_text, start, MARK_TEXT("Csv", "line %1: a quotation mark opens and is never closed"));
        field += m_text.substr(m_position, quote - m_position);
        m_position = quote + 1;
        if (atEnd() || m_text[m_position] != '"')
            break;
        field += '"';
        ++m_position;
    }
    if (!atFieldEnd())
        return failAt(m_text, m_position, MARK_TEXT("Csv", "line %1: there is text after a closing quotation mark"));
    return field;
}

Result<std::string> Reader::field()
{
    if (!atEnd() && m_text[m_position] == '"')
        return quoted();
    const std::size_t start = m_position;
    while (!atFieldEnd())
        ++m_position;
    return std::string(m_text.substr(start, m_position - start));
}

Result<std::vector<std::string>> Reader::row()
{
    std::vector<std::string> fields;
    for (;;) {
        auto next = field();
        if (!next)
            return fail(next.error());
        fields.push_back(std::move(*next));
        if (atEnd())
            return fields;
        const char end = m_text[m_position++];
        if (end == m_separator)
            continue;
        if (end == '\r' && !atEnd() && m_text[m_position] == '\n')
            ++m_position;
        return fields;
    }
}

/// How the text falls into columns with one separator.
struct Layout
{
    std::size_t columns = 1; ///< of the first row
    std::size_t fields = 0;  ///< of all rows
    bool even = true;
};

Layout layoutWith(std::string_view text, char separator)
{
    Layout layout;
    Reader reader(text, separator);
    std::size_t rows = 0;
    while (!reader.atEnd() && rows < rowsLookedAt) {
        const bool blank = reader.atBlankLine();
        const auto row = reader.row();
        if (!row) {
            layout.even = false;
            break;
        }
        if (blank)
            continue;
        if (rows++ == 0)
            layout.columns = row->size();
        layout.fields += row->size();
        layout.even = layout.even && row->size() == layout.columns;
    }
    return layout;
}

char recognised(std::string_view text)
{
    char best = ',';
    std::size_t fields = 0;
    for (const char separator : separators) {
        const Layout layout = layoutWith(text, separator);
        if (layout.even && layout.columns > 1)
            return separator;
        if (layout.fields > fields) {
            best = separator;
            fields = layout.fields;
        }
    }
    const Layout comma = layoutWith(text, ',');
    return comma.fields == fields ? ',' : best;
}

void dropBlanks(CsvTable &table, const std::vector<bool> &blank)
{
    const bool oneColumn =
        std::all_of(table.rows.begin(), table.rows.end(), [](const auto &row) { return row.size() == 1; });
    std::size_t end = table.rows.size();
    while (end > 0 && blank[end - 1])
        --end;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < end; ++i) {
        if (!oneColumn && blank[i])
            continue;
        if (kept != i)
            table.rows[kept] = std::move(table.rows[i]);
        table.lines[kept++] = table.lines[i];
    }
    table.rows.resize(kept);
    table.lines.resize(kept);
}

Result<void> checkLengths(const CsvTable &table)
{
    for (std::size_t i = 1; i < table.rows.size(); ++i)
        if (table.rows[i].size() != table.rows.front().size())
            return fail(
                ErrorKind::Shape, {},
                filled(MARK_TEXT("Csv", "line %1 has %2 fields where the first row has %3"),
                       {literal(table.lines[i]), literal(table.rows[i].size()), literal(table.rows.front().size())}));
    return {};
}

void writeField(const std::string &field, char separator, std::string &text)
{
    const bool quote = field.find_first_of(std::string("\"\r\n") + separator) != std::string::npos;
    if (!quote) {
        text += field;
        return;
    }
    text += '"';
    for (const char c : field)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    text += '"';
}

} // namespace

Result<CsvTable> readCsv(std::string_view text, const CsvOptions &options, const Run &run)
{
    if (const auto broken = brokenUtf8At(text))
        return failAt(text, *broken, MARK_TEXT("Csv", "line %1 is not in UTF-8"));
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    CsvTable table{.separator = options.separator == '\0' ? recognised(text) : options.separator};
    Reader reader(text, table.separator);
    std::vector<bool> blank;
    std::size_t line = 1;
    std::size_t fields = 0;
    while (!reader.atEnd()) {
        if (table.rows.size() % rowsBetweenChecks == 0 && run.cancelled())
            return cancelled();
        const std::size_t start = reader.position();
        blank.push_back(reader.atBlankLine());
        auto row = reader.row();
        if (!row)
            return fail(row.error());
        fields += row->size();
        if (fields > options.mostFields)
            return fail(ErrorKind::TooLarge, {},
                        filled(MARK_TEXT("Csv", "line %1: at most %2 fields are taken, and there are more"),
                               {literal(line), literal(options.mostFields)}));
        table.rows.push_back(std::move(*row));
        table.lines.push_back(line);
        line += lineAt(text.substr(start, reader.position() - start), reader.position() - start) - 1;
    }
    dropBlanks(table, blank);
    if (options.equalLengths)
        if (auto checked = checkLengths(table); !checked)
            return fail(checked.error());
    return table;
}

std::string writeCsv(const std::vector<std::vector<std::string>> &rows, char separator)
{
    std::string text;
    for (const auto &row : rows) {
        // A blank line could be passed over; an empty field in quotation marks is one.
        if (row.size() == 1 && row.front().empty())
            text += "\"\"";
        else
            for (std::size_t i = 0; i < row.size(); ++i) {
                if (i > 0)
                    text += separator;
                writeField(row[i], separator, text);
            }
        text += "\r\n";
    }
    return text;
}

} // namespace core
