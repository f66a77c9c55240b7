#include "calculators/datatable.h"

#include "calculators/datacells.h"
#include "core/csv.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <utility>

namespace calculators {

namespace {

using Row = std::vector<std::string>;

/// A table of more would need gigabytes.
constexpr std::size_t mostCells = 10'000'000;
/// So many of a column's cells that cannot be used are told one by one.
constexpr std::size_t mostUnused = 8;

Row wordsOf(const Row &row)
{
    const std::vector<std::string_view> words = cellWords(row.front());
    return {words.begin(), words.end()};
}

/// Rows of one field that holds several numbers are columns between spaces.
void splitAtSpaces(std::vector<Row> &rows)
{
    const auto several = [](const Row &row) {
        const Row words = row.size() == 1 ? wordsOf(row) : Row();
        const auto number = [](const std::string &word) { return isMissingCell(word) || cellNumber(word); };
        return words.size() > 1 && std::all_of(words.begin(), words.end(), number);
    };
    const bool single = std::all_of(rows.begin(), rows.end(), [](const Row &row) { return row.size() == 1; });
    if (!single || std::none_of(rows.begin(), rows.end(), several))
        return;
    for (Row &row : rows)
        row = wordsOf(row);
}

bool holdsNumber(const Row &row)
{
    return std::any_of(row.begin(), row.end(), [](const std::string &word) { return cellNumber(word).has_value(); });
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

/// Takes the cells of a column out of the rows.
DataColumn columnOf(core::CsvTable &table, std::size_t j, std::string name)
{
    DataColumn column{.name = std::move(name)};
    column.numbers.reserve(table.rows.size());
    column.words.reserve(table.rows.size());
    std::size_t present = 0;
    std::size_t numeric = 0;
    for (Row &row : table.rows) {
        std::string word = j < row.size() && !isMissingCell(row[j]) ? std::move(row[j]) : std::string();
        const auto number = cellNumber(word);
        present += word.empty() ? 0 : 1;
        numeric += number ? 1 : 0;
        column.numbers.push_back(number.value_or(std::numeric_limits<double>::quiet_NaN()));
        column.words.push_back(std::move(word));
    }
    column.numeric = 2 * numeric > present;
    if (!column.numeric)
        std::fill(column.numbers.begin(), column.numbers.end(), std::numeric_limits<double>::quiet_NaN());
    return column;
}

void noteUnused(const std::vector<std::size_t> &lines, DataColumn &column)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (column.numeric ? !std::isnan(column.numbers[i]) : !column.words[i].empty())
            continue;
        if (column.unusedCount++ < mostUnused)
            column.unused.push_back({.line = lines[i], .text = column.words[i]});
    }
}

core::Result<void> checkSize(std::size_t rows, std::size_t columns)
{
    if (rows == 0 || columns <= mostCells / rows)
        return {};
    return core::fail(core::ErrorKind::TooLarge, "text",
                      core::filled(MARK_TEXT("Data", "%1 rows of %2 columns; at most %3 cells are taken"),
                                   {core::literal(rows), core::literal(columns), core::literal(mostCells)}));
}

} // namespace

core::Result<DataTable> readDataTable(std::string_view text, const core::Run &run)
{
    auto csv = core::readCsv(text, {.equalLengths = false, .mostFields = mostCells}, run);
    if (!csv) {
        csv.error().field = "text";
        return core::fail(csv.error());
    }
    for (Row &row : csv->rows)
        for (std::string &word : row)
            word = trimmedCell(word);
    splitAtSpaces(csv->rows);
    standUp(*csv);
    const auto empty = [](const Row &row) {
        return std::all_of(row.begin(), row.end(), [](const std::string &word) { return word.empty(); });
    };
    if (std::all_of(csv->rows.begin(), csv->rows.end(), empty))
        return core::fail(core::ErrorKind::Shape, "text",
                          MARK_TEXT("Data", "there are no data yet: type or paste numbers, or open a file"));
    std::size_t columns = 0;
    for (const Row &row : csv->rows)
        columns = std::max(columns, row.size());
    if (auto sized = checkSize(csv->rows.size(), columns); !sized)
        return core::fail(sized.error());
    std::vector<std::string> names = takeNames(*csv, columns);
    DataTable table{.rows = csv->rows.size()};
    table.columns.reserve(columns);
    for (std::size_t j = 0; j < columns; ++j) {
        if (run.cancelled())
            return core::cancelled();
        table.columns.push_back(columnOf(*csv, j, std::move(names[j])));
        noteUnused(csv->lines, table.columns.back());
    }
    return table;
}

} // namespace calculators
