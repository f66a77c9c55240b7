#include "calculators/datareports.h"
#include "numerics/hypothesistests.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace calculators {

using core::filled;
using core::literal;
using core::Text;

namespace {

/// A table of counts and the names of its rows and columns.
struct Counts
{
    core::Grid<double> table = {};
    std::vector<std::string> rows = {};
    std::vector<std::string> columns = {};
};

/// More can't be told apart, and most expected counts would be below 5.
constexpr std::size_t mostCategories = 60;

std::size_t indexOf(std::vector<std::string> &names, const std::string &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    const auto index = static_cast<std::size_t>(found - names.begin());
    if (found == names.end())
        names.push_back(name);
    return index;
}

bool tooMany(const Counts &counts)
{
    return std::max(counts.rows.size(), counts.columns.size()) > mostCategories;
}

/// How often each pair of words comes, or each word where there is one column. With too many words the table stays
/// empty: it would grow with their square.
Counts countedWords(const DataColumn &x, const DataColumn *y)
{
    Counts counts;
    std::vector<std::array<std::size_t, 2>> places;
    for (std::size_t i = 0; i < x.words.size() && !tooMany(counts); ++i)
        if (!x.words[i].empty() && !(y && y->words[i].empty()))
            places.push_back({y ? indexOf(counts.rows, x.words[i]) : 0,
                              y ? indexOf(counts.columns, y->words[i]) : indexOf(counts.columns, x.words[i])});
    if (tooMany(counts))
        return counts;
    counts.table = core::Grid<double>(y ? counts.rows.size() : 1, counts.columns.size());
    for (const auto &[row, column] : places)
        counts.table(row, column) += 1.0;
    return counts;
}

/// The rows in which none of the columns lacks its number.
std::vector<std::size_t> wholeRows(const DataTable &table, const std::vector<std::size_t> &columns)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < table.rows; ++i)
        if (std::none_of(columns.begin(), columns.end(),
                         [&](std::size_t j) { return std::isnan(table.columns[j].numbers[i]); }))
            rows.push_back(i);
    return rows;
}

/// Counts as they were typed: a single column is one row of categories, several are a table, row by row. The rows are
/// named by the first column of words.
Counts typedCounts(const DataTable &table, const std::vector<std::size_t> &columns)
{
    const auto words = std::find_if(table.columns.begin(), table.columns.end(),
                                    [](const DataColumn &column) { return !column.numeric; });
    const std::vector<std::size_t> rows = wholeRows(table, columns);
    const bool several = columns.size() > 1;
    Counts counts;
    counts.table = several ? core::Grid<double>(rows.size(), columns.size()) : core::Grid<double>(1, rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        counts.rows.push_back(words == table.columns.end() ? std::to_string(rows[i] + 1) : words->words[rows[i]]);
        for (std::size_t j = 0; j < columns.size(); ++j)
            counts.table.cells[i * columns.size() + j] = table.columns[columns[j]].numbers[rows[i]];
    }
    if (!several)
        counts.columns = std::exchange(counts.rows, {});
    else
        for (const std::size_t column : columns)
            counts.columns.push_back(table.columns[column].name);
    return counts;
}

/// What the table of counts was made of.
Text madeOf(const DataRequest &request, const std::vector<std::size_t> &typed)
{
    const std::vector<DataColumn> &columns = request.table->columns;
    const Text x = literal(columns[request.x].name);
    if (typed.empty())
        return request.y ? filled(MARK_TEXT("Data", "Each row of the data was counted by its words in “%1” and “%2”."),
                                  {x, literal(columns[*request.y].name)})
                         : filled(MARK_TEXT("Data", "Each row of the data was counted by its word in “%1”."), {x});
    if (typed.size() == 1)
        return filled(MARK_TEXT("Data", "The numbers of “%1” were taken as the counts of categories."), {x});
    return filled(MARK_TEXT("Data", "The numbers were taken as counts, row by row: those of the %1 columns from “%2” "
                                    "to “%3”."),
                  {literal(typed.size()), literal(columns[typed.front()].name), literal(columns[typed.back()].name)});
}

/// The observed and, beneath, the expected counts.
Table countTable(const Counts &counts, const core::Grid<double> &expected)
{
    Table table{.title = MARK_TEXT("Data", "Observed and expected counts"), .columns = {literal("")}};
    for (const std::string &name : counts.columns)
        table.columns.push_back(literal(name));
    for (std::size_t i = 0; i < counts.table.rows; ++i) {
        const Text name = literal(counts.rows.empty() ? std::string() : counts.rows[i]);
        std::vector<Cell> observed{filled(MARK_TEXT("Data", "%1 observed"), {name})};
        std::vector<Cell> wanted{filled(MARK_TEXT("Data", "%1 expected"), {name})};
        for (std::size_t j = 0; j < counts.table.columns; ++j) {
            observed.emplace_back(counts.table(i, j));
            wanted.emplace_back(expected(i, j));
        }
        table.rows.push_back(std::move(observed));
        table.rows.push_back(std::move(wanted));
    }
    return table;
}

core::Result<numerics::ChiSquaredTest> fitOf(const Counts &counts, std::vector<double> expected)
{
    double total = 0.0;
    for (const double count : counts.table.cells)
        total += count;
    if (expected.empty())
        expected.assign(counts.table.cells.size(), total / static_cast<double>(counts.table.cells.size()));
    return numerics::fitTest(counts.table.cells, expected);
}

Text chiSquaredTested(bool independence)
{
    return independence ? MARK_TEXT("Data", "What was tested: that the two features have nothing to do with each "
                                            "other, so that every row has the same shares.")
                        : MARK_TEXT("Data", "What was tested: that the categories come with the expected shares.");
}

void warnOfSmallCounts(const core::Grid<double> &expected, Report &report)
{
    const auto small = std::count_if(expected.cells.begin(), expected.cells.end(), [](double e) { return e < 5.0; });
    if (small > 0)
        report.sections.emplace_back(warning(
            filled(MARK_TEXT("Data", "%1 expected counts are below 5: there the approximation by chi-squared is "
                                     "rough, and the p-value with it."),
                   {literal(static_cast<std::size_t>(small))})));
}

} // namespace

std::vector<std::size_t> countColumns(const DataRequest &request)
{
    const std::vector<DataColumn> &columns = request.table->columns;
    const auto [first, last] = std::minmax({request.x, request.y.value_or(request.x)});
    if (last >= columns.size() || !columns[first].numeric || !columns[last].numeric)
        return {};
    std::vector<std::size_t> result;
    for (std::size_t j = first; j <= last; ++j)
        if (columns[j].numeric)
            result.push_back(j);
    return result;
}

core::Result<Report> dataChiSquaredReport(const DataRequest &request, const ReportRun &)
{
    const std::vector<DataColumn> &columns = request.table->columns;
    if (std::max(request.x, request.y.value_or(0)) >= columns.size())
        return core::fail(core::ErrorKind::Shape, "x",
                          MARK_TEXT("Data", "this needs one more column; choose it, or add it to the data"));
    const DataColumn &x = columns[request.x];
    const DataColumn *y = request.y ? &columns[*request.y] : nullptr;
    const bool independence = y != nullptr;
    const std::vector<std::size_t> typed = countColumns(request);
    const Counts counts = typed.empty() ? countedWords(x, y) : typedCounts(*request.table, typed);
    if (tooMany(counts))
        return core::fail(core::ErrorKind::TooLarge, "x",
                          filled(MARK_TEXT("Data", "there are more than %1 categories"), {literal(mostCategories)}));
    const auto test = independence ? numerics::independenceTest(counts.table) : fitOf(counts, request.expected);
    if (!test)
        return core::fail(test.error());
    Report report;
    report.sections = {Quantities{.title = MARK_TEXT("Data", "Answer"),
                                  .items = {{MARK_TEXT("Data", "p-value"), test->pValue, "p"},
                                            {MARK_TEXT("Data", "Statistic"), test->statistic, R"(\chi^2)"},
                                            {MARK_TEXT("Data", "Degrees of freedom"), test->df, R"(\nu)"}}}};
    warnOfSmallCounts(test->expected, report);
    report.sections.insert(
        report.sections.end(),
        {paragraph(madeOf(request, typed)), countTable(counts, test->expected),
         tailPlot("gamma", {0.5 * test->df, 2.0}, test->statistic, numerics::Alternative::Greater),
         paragraph(chiSquaredTested(independence)),
         paragraph(MARK_TEXT("Data", "Assumed: each was counted once and independently of the others, and the expected "
                                     "counts are not too small (5 is the usual bound). No continuity correction."))});
    for (Section &section : meaningOfP(test->pValue))
        report.sections.push_back(std::move(section));
    report.sections.emplace_back(Formula{MARK_TEXT("Data", "Statistic"), R"(\chi^2 = \sum \frac{(O_i-E_i)^2}{E_i})"});
    return report;
}

} // namespace calculators
