#include "calculators/samples.h"

#include "calculators/datacells.h"
#include "core/csv.h"

#include <algorithm>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

constexpr std::size_t mostProblems = 5; // told by name

class SampleReader
{
public:
    explicit SampleReader(const core::CsvTable &table) : m_table(table) {}

    core::Result<Samples> read();

private:
    std::string cell(std::size_t row, std::size_t column) const
    {
        const auto &cells = m_table.rows[row];
        return column < cells.size() ? trimmedCell(cells[column]) : std::string();
    }
    bool isHeading() const;
    void readRow(std::size_t row);
    void note(std::size_t row, std::size_t column);
    std::vector<Label> labels() const;
    core::Error problem() const;

    const core::CsvTable &m_table;
    std::size_t m_columns = 0; ///< the class among them
    std::size_t m_first = 0;   ///< row of the first sample
    Samples m_samples = {};
    std::vector<core::Text> m_problems = {};
    std::size_t m_problemCount = 0;
};

// A single cell that cannot be read is a mistake to be told, not a name.
bool SampleReader::isHeading() const
{
    bool words = false;
    for (std::size_t column = 0; column + 1 < m_columns; ++column) {
        const std::string text = cell(0, column);
        if (cellNumber(text))
            return false;
        words = words || !isMissingCell(text);
    }
    return words;
}

void SampleReader::note(std::size_t row, std::size_t column)
{
    if (++m_problemCount > mostProblems)
        return;
    const std::string text = cell(row, column);
    const core::Text line = literal(m_table.lines[row]);
    const core::Text where = m_samples.features.empty() ? literal(column + 1) : literal(cell(0, column));
    if (text.empty())
        m_problems.push_back(filled(MARK_TEXT("Probability", "line %1, column %2: nothing there"), {line, where}));
    else
        m_problems.push_back(
            filled(MARK_TEXT("Probability", "line %1, column %2: “%3” is no number"), {line, where, literal(text)}));
}

void SampleReader::readRow(std::size_t row)
{
    for (std::size_t column = 0; column + 1 < m_columns; ++column) {
        const auto number = cellNumber(cell(row, column));
        if (!number)
            note(row, column);
        m_samples.x(row - m_first, column) = number.value_or(0.0);
    }
    if (cell(row, m_columns - 1).empty())
        note(row, m_columns - 1);
}

std::vector<Label> SampleReader::labels() const
{
    std::vector<Label> words;
    std::vector<Label> numbers;
    for (std::size_t row = m_first; row < m_table.rows.size(); ++row) {
        const std::string text = cell(row, m_columns - 1);
        words.emplace_back(text);
        if (const auto number = cellNumber(text))
            numbers.emplace_back(*number);
    }
    return numbers.size() == words.size() ? numbers : words;
}

core::Error SampleReader::problem() const
{
    core::Text all = m_problems.front();
    for (std::size_t i = 1; i < m_problems.size(); ++i)
        all = filled(MARK_TEXT("Probability", "%1; %2"), {all, m_problems[i]});
    const core::Text text = m_problemCount > m_problems.size()
                                ? filled(MARK_TEXT("Probability", "%1 cells cannot be read, the first ones: %2"),
                                         {literal(m_problemCount), all})
                                : filled(MARK_TEXT("Probability", "cannot be read: %1"), {all});
    return {.kind = ErrorKind::Parse, .field = "samples", .text = text};
}

core::Result<Samples> SampleReader::read()
{
    for (const auto &row : m_table.rows)
        m_columns = std::max(m_columns, row.size());
    if (m_columns < 2)
        return fail(ErrorKind::Shape, "samples",
                    MARK_TEXT("Probability", "there must be a column for a feature and, as the last one, the class"));
    if (isHeading()) {
        m_first = 1;
        for (std::size_t column = 0; column + 1 < m_columns; ++column)
            m_samples.features.push_back(cell(0, column));
    }
    if (m_table.rows.size() == m_first)
        return fail(ErrorKind::Shape, "samples", MARK_TEXT("Probability", "there is no sample"));
    m_samples.x = core::Grid<double>(m_table.rows.size() - m_first, m_columns - 1);
    for (std::size_t row = m_first; row < m_table.rows.size(); ++row)
        readRow(row);
    if (!m_problems.empty())
        return fail(problem());
    m_samples.y = labels();
    return m_samples;
}

} // namespace

core::Result<Samples> readSamples(std::string_view csv, const core::Run &run)
{
    auto table = core::readCsv(csv, {.equalLengths = false}, run);
    if (!table) {
        table.error().field = "samples";
        return fail(table.error());
    }
    if (table->rows.empty())
        return fail(ErrorKind::Shape, "samples", MARK_TEXT("Probability", "there is no sample"));
    return SampleReader(*table).read();
}

} // namespace calculators
