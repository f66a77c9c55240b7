#include "calculators/datareports.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using core::Text;

struct Analysis
{
    const char *id;
    bool needsTable;
    core::Result<Report> (*report)(const DataRequest &, const ReportRun &);
};

constexpr std::array<Analysis, 8> analyses{{{"summary", true, dataSummaryReport},
                                            {"correlation", true, dataCorrelationReport},
                                            {"mean_interval", true, dataMeanIntervalReport},
                                            {"proportion_interval", false, dataProportionIntervalReport},
                                            {"t_test", true, dataTTestReport},
                                            {"chi_squared_test", true, dataChiSquaredReport},
                                            {"permutation_test", true, dataPermutationReport},
                                            {"bootstrap", true, dataBootstrapReport}}};

std::vector<const DataColumn *> columnsUsed(const DataRequest &request)
{
    std::vector<std::size_t> columns = {request.x};
    if (request.analysis == "chi_squared_test")
        columns = countColumns(request);
    for (const auto &further : {std::optional(request.x), request.y, request.group})
        if (further && *further < request.table->columns.size()
            && std::find(columns.begin(), columns.end(), *further) == columns.end())
            columns.push_back(*further);
    std::sort(columns.begin(), columns.end());
    std::vector<const DataColumn *> result(columns.size());
    std::transform(columns.begin(), columns.end(), result.begin(),
                   [&request](std::size_t j) { return &request.table->columns[j]; });
    return result;
}

/// Whether a row counts only if none of its cells is missing.
bool needsWholeRows(const DataRequest &request)
{
    return request.analysis == "correlation" || request.analysis == "chi_squared_test"
           || (request.analysis == "t_test" && request.test == numerics::TTestKind::Paired);
}

Text unusedText(const DataColumn &column, const UnusedCell &cell, bool wholeRow)
{
    const std::vector<Text> values = {literal(cell.line), literal(column.name), literal(cell.text)};
    if (cell.text.empty())
        return filled(wholeRow ? MARK_TEXT("Data", "Line %1, column “%2”: nothing is there; its row is left out.")
                               : MARK_TEXT("Data", "Line %1, column “%2”: nothing is there; it is left out."),
                      {values[0], values[1]});
    return filled(wholeRow ? MARK_TEXT("Data", "Line %1, column “%2”: “%3” is no number; its row is left out.")
                           : MARK_TEXT("Data", "Line %1, column “%2”: “%3” is no number; it is left out."),
                  values);
}

/// The names that the computations give to inputs, as the form calls them.
std::string fieldOf(const std::string &name)
{
    if (name == "data" || name == "table" || name == "observed")
        return "x";
    return name == "permutations" || name == "resamples" ? "draws" : name;
}

} // namespace

void warnOfCells(const std::vector<const DataColumn *> &columns, bool wholeRows, Report &report)
{
    constexpr std::size_t shown = 8;
    struct Unused
    {
        const DataColumn *column;
        const UnusedCell *cell;
    };
    std::vector<Unused> cells;
    std::size_t count = 0;
    for (const DataColumn *column : columns) {
        count += column->unusedCount;
        for (const UnusedCell &cell : column->unused)
            cells.push_back({column, &cell});
    }
    std::stable_sort(cells.begin(), cells.end(),
                     [](const Unused &a, const Unused &b) { return a.cell->line < b.cell->line; });
    cells.resize(std::min(cells.size(), shown));
    for (const Unused &unused : cells)
        report.sections.emplace_back(warning(unusedText(*unused.column, *unused.cell, wholeRows)));
    if (count > shown)
        report.sections.emplace_back(warning(
            filled(MARK_TEXT("Data", "So it is with %1 more cells; the rest is used."), {literal(count - shown)})));
}

const std::vector<std::string> &dataAnalyses()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> result;
        result.reserve(std::size(analyses));
        for (const Analysis &analysis : analyses)
            result.emplace_back(analysis.id);
        return result;
    }();
    return all;
}

core::Result<Report> dataReport(const DataRequest &request, const ReportRun &run)
{
    const auto *const analysis = std::find_if(analyses.begin(), analyses.end(),
                                              [&request](const Analysis &a) { return a.id == request.analysis; });
    if (analysis == analyses.end())
        return fail(ErrorKind::NotFound, "analysis", literal(request.analysis));
    if (analysis->needsTable && (!request.table || request.table->columns.empty()))
        return fail(ErrorKind::Shape, "text",
                    MARK_TEXT("Data", "there are no data yet: type or paste numbers, or open a file"));
    auto report = analysis->report(request, run);
    if (!report) {
        core::Error error = report.error();
        error.field = fieldOf(error.field);
        return fail(std::move(error));
    }
    if (analysis->needsTable)
        warnOfCells(columnsUsed(request), needsWholeRows(request), *report);
    if (run.cancelled())
        return core::cancelled();
    return report;
}

core::Result<const DataColumn *> numericColumn(const DataRequest &request, std::optional<std::size_t> index,
                                               const char *field)
{
    if (!index || *index >= request.table->columns.size())
        return fail(ErrorKind::Shape, field,
                    MARK_TEXT("Data", "this needs one more column; choose it, or add it to the data"));
    const DataColumn &column = request.table->columns[*index];
    if (!column.numeric)
        return fail(
            ErrorKind::Domain, field,
            filled(MARK_TEXT("Data", "“%1” holds words, not numbers; choose another column"), {literal(column.name)}));
    return &column;
}

std::vector<double> presentNumbers(const DataColumn &column)
{
    std::vector<double> result;
    std::copy_if(column.numbers.begin(), column.numbers.end(), std::back_inserter(result),
                 [](double number) { return !std::isnan(number); });
    return result;
}

std::vector<Group> groupsOf(const DataColumn &column, const DataColumn &words)
{
    std::vector<Group> groups;
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < column.numbers.size(); ++i) {
        const std::string &word = words.words[i];
        if (std::isnan(column.numbers[i]) || word.empty())
            continue;
        const auto [place, isNew] = places.try_emplace(word, groups.size());
        if (isNew)
            groups.push_back({.name = word});
        groups[place->second].numbers.push_back(column.numbers[i]);
    }
    return groups;
}

namespace {

core::Result<TwoSamples> partedBy(const DataColumn &column, const DataColumn &words)
{
    auto groups = groupsOf(column, words);
    if (groups.size() != 2)
        return fail(
            ErrorKind::Domain, "y",
            filled(MARK_TEXT("Data", "“%1” has %2 different words; two samples are compared when there are just "
                                     "two"),
                   {literal(words.name), literal(groups.size())}));
    return TwoSamples{.x = std::move(groups[0].numbers),
                      .y = std::move(groups[1].numbers),
                      .nameX = groups[0].name,
                      .nameY = groups[1].name};
}

} // namespace

core::Result<TwoSamples> twoSamples(const DataRequest &request, bool paired)
{
    const auto x = numericColumn(request, request.x, "x");
    if (!x)
        return fail(x.error());
    const bool words =
        request.y && *request.y < request.table->columns.size() && !request.table->columns[*request.y].numeric;
    if (words && !paired)
        return partedBy(**x, request.table->columns[*request.y]);
    const auto y = numericColumn(request, request.y, "y");
    if (!y)
        return fail(y.error());
    TwoSamples result{.nameX = (*x)->name, .nameY = (*y)->name};
    if (!paired) {
        result.x = presentNumbers(**x);
        result.y = presentNumbers(**y);
        return result;
    }
    for (std::size_t i = 0; i < (*x)->numbers.size(); ++i)
        if (!std::isnan((*x)->numbers[i]) && !std::isnan((*y)->numbers[i])) {
            result.x.push_back((*x)->numbers[i]);
            result.y.push_back((*y)->numbers[i]);
        }
    return result;
}

Curve histogramCurve(const numerics::Histogram &histogram, bool scaled)
{
    Curve curve{.name = MARK_TEXT("Data", "histogram")};
    double total = 0.0;
    for (const std::size_t count : histogram.counts)
        total += static_cast<double>(count);
    const auto add = [&curve](double x, double y) {
        curve.x.push_back(x);
        curve.y.push_back(y);
    };
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const double left = histogram.edges[i];
        const double right = histogram.edges[i + 1];
        const auto count = static_cast<double>(histogram.counts[i]);
        const double height = scaled ? count / total / (right - left) : count;
        add(left, 0.0);
        add(left, height);
        add(right, height);
    }
    add(histogram.edges.back(), 0.0);
    return curve;
}

Curve verticalLine(Text name, double x, double y)
{
    return {.name = std::move(name), .x = {x, x}, .y = {0.0, y}, .style = CurveStyle::Dashed};
}

Text fourDigits(double number)
{
    return literal(number, 4);
}

Text percent(double level)
{
    return literal(100.0 * level, 10);
}

Paragraph paragraph(Text text)
{
    return {.text = std::move(text)};
}

std::vector<Section> meaningOfP(double pValue)
{
    return {paragraph(filled(MARK_TEXT("Data", "What the p-value means: if what was tested were true and the "
                                               "assumptions held, a result at least this far off would come up with "
                                               "probability %1."),
                             {fourDigits(pValue)})),
            paragraph(MARK_TEXT("Data", "What it does not mean: it is not the probability that what was tested is "
                                        "true, nor that chance alone made the result. A small one does not say that "
                                        "the effect is large, and a large one does not prove that there is none."))};
}

} // namespace calculators
