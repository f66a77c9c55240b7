#include "gui/worksheet/historylines.h"

#include "calculators/expressionhelp.h"
#include "gui/celltext.h"
#include "gui/errortext.h"
#include "gui/translated.h"
#include "gui/worksheet/valuetext.h"

#include <algorithm>
#include <set>

namespace gui {

namespace {

constexpr std::size_t mostRows = 12;
constexpr std::size_t mostColumns = 12;

void takeValue(HistoryLine &line, const calculators::ExpressionValue &value, int digits)
{
    const core::Grid<calculators::Cell> cells = shownCells(value, mostRows, mostColumns);
    line.cells = core::Grid<QString>(cells.rows, cells.columns);
    std::transform(cells.cells.begin(), cells.cells.end(), line.cells.cells.begin(),
                   [digits](const calculators::Cell &cell) { return cellText(cell, digits); });
    const std::size_t rows = calculators::rowCount(value);
    const std::size_t columns = calculators::columnCount(value);
    line.more = rows > mostRows || columns > mostColumns;
    if (!value.scalar)
        line.size = QStringLiteral("%1×%2").arg(rows).arg(columns);
}

// Errors count characters, a QString half of those beyond the first plane.
int placeIn(const QString &expression, std::size_t character)
{
    const auto characters = expression.toUcs4();
    const auto count = std::min(static_cast<qsizetype>(character), characters.size());
    return static_cast<int>(
        QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), count).size());
}

HistoryLine lineOf(const calculators::WorksheetEntry &entry, const calculators::WorksheetValue *value, bool stale,
                   int digits)
{
    const QString expression = QString::fromStdString(entry.expression);
    const QString before = QString::fromStdString(entry.name) + QStringLiteral(" = ");
    HistoryLine line{.line = before + expression, .stale = stale};
    if (value && value->error && !line.stale) {
        line.error = errorText(*value->error);
        if (value->error->position)
            line.errorAt = static_cast<int>(before.size()) + placeIn(expression, *value->error->position);
    } else if (value && value->value) {
        takeValue(line, *value->value, digits);
    }
    return line;
}

} // namespace

std::vector<HistoryLine> historyLines(const calculators::WorksheetContent &content,
                                      const calculators::WorksheetValues &values, int digits)
{
    const std::set<std::string> stale = calculators::staleNames(content, values);
    std::vector<HistoryLine> lines;
    for (const calculators::WorksheetEntry &entry : content.entries)
        lines.push_back(lineOf(entry, values.find(entry.name), stale.contains(entry.name), digits));
    return lines;
}

QList<Completion> completions(const calculators::WorksheetContent &content)
{
    QList<Completion> names;
    const auto add = [&names](const std::string &name) {
        names.append({.insert = QString::fromStdString(name), .shown = QString::fromStdString(name)});
    };
    for (const calculators::WorksheetMatrix &matrix : content.matrices)
        add(matrix.name);
    for (const calculators::WorksheetEntry &entry : content.entries)
        add(entry.name);
    QList<Completion> functions;
    for (const calculators::ExpressionHelpGroup &group : calculators::expressionHelp())
        for (const calculators::ExpressionHelp &help : group.items)
            if (!help.arguments.empty() || help.name == "pi")
                functions.append(
                    {.insert = QString::fromStdString(help.insert),
                     .shown = QString::fromStdString(help.example) + QStringLiteral("   ") + translated(help.title)});
    std::sort(functions.begin(), functions.end(), [](const Completion &a, const Completion &b) {
        return a.insert.compare(b.insert, Qt::CaseInsensitive) < 0;
    });
    return names + functions;
}

} // namespace gui
