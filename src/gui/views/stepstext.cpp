#include "gui/views/stepstext.h"

#include "gui/celltext.h"
#include "gui/translated.h"

#include <QStringList>

namespace gui {

namespace {

// An array, not a pmatrix: that one has no bar, and no more than ten columns.
QString matrixLatex(const calculators::Matrix &matrix, int digits)
{
    QString columns(static_cast<qsizetype>(matrix.cells.columns), u'r');
    if (matrix.bar > 0 && matrix.bar < matrix.cells.columns)
        columns.insert(static_cast<qsizetype>(matrix.bar), u'|');
    QStringList rows;
    for (std::size_t i = 0; i < matrix.cells.rows; ++i) {
        QStringList row;
        for (std::size_t j = 0; j < matrix.cells.columns; ++j)
            row << cellLatex(matrix.cells(i, j), digits);
        rows << row.join(QStringLiteral(" & "));
    }
    return QStringLiteral("\\left(\\begin{array}{%1} %2 \\end{array}\\right)")
        .arg(columns, rows.join(QStringLiteral(" \\\\ ")));
}

} // namespace

QString stepsLatex(const calculators::Steps &steps, int digits)
{
    QStringList lines;
    if (!steps.start.cells.cells.empty())
        lines << QStringLiteral("& ") + matrixLatex(steps.start, digits);
    for (const auto &step : steps.steps)
        lines << QStringLiteral("\\xrightarrow{%1} & %2")
                     .arg(QString::fromStdString(step.latex), matrixLatex(step.matrix, digits));
    return QStringLiteral("\\begin{align*}\n%1\n\\end{align*}").arg(lines.join(QStringLiteral(" \\\\\n")));
}

QString operationText(const std::string &operation)
{
    return QString::fromStdString(operation)
        .replace(QLatin1String("<->"), QStringLiteral("↔"))
        .replace(QLatin1String("<-"), QStringLiteral("←"))
        .replace(QLatin1String(" - "), QStringLiteral(" − "))
        .replace(QLatin1String(" -"), QStringLiteral(" −"));
}

QString stepText(const calculators::Step &step)
{
    const QString text = translated(step.text);
    return step.operation.empty() ? text : text + QStringLiteral("    ") + operationText(step.operation);
}

} // namespace gui
