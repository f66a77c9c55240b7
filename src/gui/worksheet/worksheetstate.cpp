#include "gui/worksheet/worksheetstate.h"

#include "gui/widgets/matrixmodel.h"

#include <QStringList>

#include <algorithm>

namespace gui {

namespace {

QVariantMap matrixState(const calculators::WorksheetMatrix &matrix)
{
    QStringList cells;
    for (const std::string &cell : matrix.cells->cells)
        cells << QString::fromStdString(cell);
    return {{QStringLiteral("name"), QString::fromStdString(matrix.name)},
            {QStringLiteral("columns"), static_cast<int>(matrix.cells->columns)},
            {QStringLiteral("cells"), cells}};
}

void addMatrix(calculators::Worksheet &sheet, const QVariantMap &state)
{
    const QStringList texts = state.value(QStringLiteral("cells")).toStringList();
    const int columns = state.value(QStringLiteral("columns")).toInt();
    const auto most = static_cast<qsizetype>(MatrixModel::mostRows); // what the editor takes
    if (columns < 1 || columns > most || texts.isEmpty() || texts.size() % columns != 0
        || texts.size() / columns > most)
        return;
    core::Grid<std::string> cells(static_cast<std::size_t>(texts.size() / columns), static_cast<std::size_t>(columns));
    for (qsizetype i = 0; i < texts.size(); ++i)
        cells.cells[static_cast<std::size_t>(i)] = texts[i].toStdString();
    const std::string name = state.value(QStringLiteral("name")).toString().toStdString();
    const auto &known = sheet.content().matrices;
    if (std::none_of(known.begin(), known.end(), [&name](const auto &matrix) { return matrix.name == name; }))
        (void)sheet.setMatrix(name, std::move(cells));
}

core::Grid<std::string> grid(std::size_t columns, std::vector<std::string> cells)
{
    core::Grid<std::string> result(cells.size() / columns, columns);
    result.cells = std::move(cells);
    return result;
}

} // namespace

QVariantMap worksheetState(const calculators::WorksheetContent &content)
{
    QVariantList matrices;
    for (const calculators::WorksheetMatrix &matrix : content.matrices)
        matrices << matrixState(matrix);
    QStringList lines;
    for (const calculators::WorksheetEntry &entry : content.entries)
        lines << QString::fromStdString(entry.name + " = " + entry.expression);
    return {{QStringLiteral("matrices"), matrices},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("exact"), content.exact}};
}

calculators::WorksheetContent worksheetFrom(const QVariantMap &state)
{
    calculators::Worksheet sheet;
    for (const QVariant &matrix : state.value(QStringLiteral("matrices")).toList())
        addMatrix(sheet, matrix.toMap());
    for (const QString &line : state.value(QStringLiteral("lines")).toStringList())
        (void)sheet.addEntry(line.toStdString());
    sheet.setExact(state.value(QStringLiteral("exact"), true).toBool());
    return sheet.content();
}

calculators::WorksheetContent exampleWorksheet()
{
    calculators::Worksheet sheet;
    (void)sheet.setMatrix("A", grid(2, {"2", "1", "1", "3"}));
    (void)sheet.setMatrix("B", grid(2, {"1", "0", "4", "-2"}));
    (void)sheet.setMatrix("v", grid(1, {"1", "1/2"}));
    (void)sheet.addEntry("C = inverse(A)*B + 2*I(2)");
    (void)sheet.addEntry("det = determinant(C)");
    (void)sheet.addEntry("w = C*v");
    return sheet.content();
}

} // namespace gui
