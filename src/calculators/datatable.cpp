#include "calculators/datatable.h"

#include "core/csv.h"
#include "core/value.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>

namespace calculators {

namespace {

using Row = std::vector<std::string>;

/// How many bytes of a blank the text begins with: spaces, the no-break ones included, whose bytes are parts of letters
/// too.
std::size_t blankAt(std::string_view text)
{
    constexpr std::array<std::string_view, 6> blanks = {" ", "\t", "\r", "\n", "\u00a0", "\u202f"};
    const auto *found =
        std::find_if(blanks.begin(), blanks.end(), [text](std::string_view blank) { return text.starts_with(blank); });
    return found == blanks.end() ? 0 : found->size();
}

/// The words between blanks, as parts of the text.
std::vector<std::string_view> piecesOf(std::string_view text)
{
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t blank = blankAt(text.substr(at));
        if (blank > 0 && at > begin)
            pieces.push_back(text.substr(begin, at - begin));
        at += std::max<std::size_t>(blank, 1);
        if (blank > 0)
            begin = at;
    }
    if (begin < text.size())
        pieces.push_back(text.substr(begin));
    return pieces;
}

std::string trimmed(const std::string &text)
{
    const std::vector<std::string_view> pieces = piecesOf(text);
    if (pieces.empty())
        return {};
    const char *first = pieces.front().data();
    return {first, pieces.back().data() + pieces.back().size()};
}

bool isMissing(const std::string &word)
{
    static constexpr std::array<std::string_view, 10> signs{"",     "NA", "N/A", "n/a", "NaN",
                                                            "null", "?",  ".",   "-",   "nan"};
    return std::find(signs.begin(), signs.end(), word) != signs.end();
}

/// A minus sign as typeset reads as the one on keyboards, and a comma alone is a decimal sign.
std::optional<double> numberOf(std::string word)
{
    constexpr std::string_view minus = "\xE2\x88\x92";
    if (word.starts_with(minus))
        word.replace(0, minus.size(), "-");
    if (word.starts_with('+'))
        word.erase(0, 1);
    const std::size_t comma = word.find(',');
    if (comma != std::string::npos && word.find('.') == std::string::npos)
        word[comma] = '.';
    const auto number = core::parseDouble(word);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

Row wordsOf(const std::string &line)
{
    const std::vector<std::string_view> pieces = piecesOf(line);
    return {pieces.begin(), pieces.end()};
}

/// Rows of one field that holds several numbers are columns between spaces.
void splitAtSpaces(std::vector<Row> &rows)
{
    const auto several = [](const Row &row) {
        const Row words = row.size() == 1 ? wordsOf(row.front()) : Row();
        const auto number = [](const std::string &word) { return isMissing(word) || numberOf(word); };
        return words.size() > 1 && std::all_of(words.begin(), words.end(), number);
    };
    const bool single = std::all_of(rows.begin(), rows.end(), [](const Row &row) { return row.size() == 1; });
    if (!single || std::none_of(rows.begin(), rows.end(), several))
        return;
    for (Row &row : rows)
        row = wordsOf(row.front());
}

bool holdsNumber(const Row &row)
{
    return std::any_of(row.begin(), row.end(), [](const std::string &word) { return numberOf(word).has_value(); });
}

/// One line of several numbers is a column, not a row of columns.
void standUp(core::CsvTable &table)
{
    if (table.rows.size() != 1 || table.rows.front().size() < 2 || !holdsNumber(table.rows.front()))
        return;
    const Row line = table.rows.front();
    table.rows.clear();
    for (const std::string &word : line)
        if (!word.empty())
            table.rows.push_back({word});
    table.lines.assign(table.rows.size(), table.lines.front());
}

std::vector<std::string> takeNames(core::CsvTable &table, std::size_t columns)
{
    std::vector<std::string> names(columns);
    if (table.rows.size() > 1 && !holdsNumber(table.rows.front())) {
        std::copy(table.rows.front().begin(), table.rows.front().end(), names.begin());
        table.rows.erase(table.rows.begin());
        table.lines.erase(table.lines.begin());
    }
    for (std::size_t j = 0; j < columns; ++j)
        if (names[j].empty())
            names[j] = columns == 1 ? "x" : "x" + std::to_string(j + 1);
    return names;
}

DataColumn columnOf(const core::CsvTable &table, std::size_t j, std::string name)
{
    DataColumn column{.name = std::move(name)};
    std::size_t present = 0;
    std::size_t numeric = 0;
    for (const Row &row : table.rows) {
        const std::string word = j < row.size() && !isMissing(row[j]) ? row[j] : std::string();
        const auto number = numberOf(word);
        present += word.empty() ? 0 : 1;
        numeric += number ? 1 : 0;
        column.numbers.push_back(number.value_or(std::numeric_limits<double>::quiet_NaN()));
        column.words.push_back(word);
    }
    column.numeric = 2 * numeric > present;
    if (!column.numeric)
        std::fill(column.numbers.begin(), column.numbers.end(), std::numeric_limits<double>::quiet_NaN());
    return column;
}

} // namespace

core::Result<DataTable> readDataTable(std::string_view text)
{
    auto csv = core::readCsv(text, {.equalLengths = false});
    if (!csv) {
        csv.error().field = "text";
        return core::fail(csv.error());
    }
    std::size_t columns = 0;
    for (Row &row : csv->rows)
        for (std::string &word : row)
            word = trimmed(word);
    splitAtSpaces(csv->rows);
    standUp(*csv);
    for (const Row &row : csv->rows)
        columns = std::max(columns, row.size());
    const auto empty = [](const Row &row) {
        return std::all_of(row.begin(), row.end(), [](const std::string &word) { return word.empty(); });
    };
    if (std::all_of(csv->rows.begin(), csv->rows.end(), empty))
        return core::fail(core::ErrorKind::Shape, "text",
                          MARK_TEXT("Data", "there are no data yet: type or paste numbers, or open a file"));
    std::vector<std::string> names = takeNames(*csv, columns);
    DataTable table{.rows = csv->rows.size()};
    for (std::size_t j = 0; j < columns; ++j)
        table.columns.push_back(columnOf(*csv, j, std::move(names[j])));
    for (std::size_t i = 0; i < table.rows; ++i)
        for (std::size_t j = 0; j < columns; ++j) {
            const DataColumn &column = table.columns[j];
            if (column.numeric ? std::isnan(column.numbers[i]) : column.words[i].empty())
                table.unused.push_back({.line = csv->lines[i], .column = j, .text = column.words[i]});
        }
    return table;
}

} // namespace calculators
