#include "gui/worksheet/worksheettext.h"

#include "calculators/expressionlatex.h"
#include "gui/errortext.h"
#include "gui/worksheet/valuetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>

namespace gui {

namespace {

using calculators::MatrixFormat;
using calculators::WorksheetValue;

QString notComputed()
{
    return QCoreApplication::translate("gui::WorksheetPage", "not computed");
}

/// A line of the history, and what came of it.
struct ExportedLine
{
    const calculators::WorksheetEntry *entry = nullptr;
    std::string value = {};
    QString remark = {}; ///< where there is no value
};

std::vector<ExportedLine> exported(const calculators::WorksheetContent &content,
                                   const calculators::WorksheetValues &values, MatrixFormat format)
{
    const std::set<std::string> stale = calculators::staleNames(content, values);
    std::vector<ExportedLine> lines;
    for (const calculators::WorksheetEntry &entry : content.entries) {
        ExportedLine line{.entry = &entry};
        const WorksheetValue *value = stale.contains(entry.name) ? nullptr : values.find(entry.name);
        if (value && value->value)
            line.value = writtenValue(*value->value, format);
        else
            line.remark = value && value->error ? errorText(*value->error) : notComputed();
        lines.push_back(std::move(line));
    }
    return lines;
}

/// As LaTeX's text mode takes it.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\\')
            result += QLatin1String("\\textbackslash{}");
        else if (c == u'^' || c == u'~')
            result += QStringLiteral("\\%1{}").arg(c);
        else
            result += (QStringLiteral("_#$%&{}").contains(c) ? QStringLiteral("\\") : QString()) + c;
    }
    return result;
}

QString expressionOf(const calculators::WorksheetEntry &entry)
{
    const auto read = calculators::parseExpression(entry.expression, {.imaginary = true});
    return read ? QString::fromStdString(calculators::expressionLatex(*read))
                : QStringLiteral("\\text{%1}").arg(escaped(QString::fromStdString(entry.expression)));
}

/// The bmatrix of amsmath has ten columns unless it is told.
std::size_t mostColumns(const calculators::WorksheetContent &content, const calculators::WorksheetValues &values)
{
    std::size_t most = 0;
    for (const calculators::WorksheetMatrix &matrix : content.matrices)
        most = std::max(most, matrix.cells->columns);
    for (const WorksheetValue &value : values.values)
        if (value.value)
            most = std::max(most, calculators::columnCount(*value.value));
    return most;
}

} // namespace

QString worksheetText(const calculators::WorksheetContent &content, const calculators::WorksheetValues &values)
{
    QString text;
    for (const calculators::WorksheetMatrix &matrix : content.matrices)
        text += QString::fromStdString(matrix.name + " = " + writeMatrix(*matrix.cells, MatrixFormat::Matlab)) + u'\n';
    for (const ExportedLine &line : exported(content, values, MatrixFormat::Matlab)) {
        const QString name = QString::fromStdString(line.entry->name);
        text += name + QStringLiteral(" = ") + QString::fromStdString(line.entry->expression);
        if (line.value.empty())
            text += QStringLiteral("  % ") + line.remark;
        else
            text += u'\n' + QString(name.size(), u' ') + QStringLiteral(" = ") + QString::fromStdString(line.value);
        text += u'\n';
    }
    return text;
}

QString worksheetLatex(const calculators::WorksheetContent &content, const calculators::WorksheetValues &values)
{
    const auto named = [](const std::string &name) { return QString::fromStdString(calculators::nameLatex(name)); };
    QStringList rows;
    for (const calculators::WorksheetMatrix &matrix : content.matrices)
        rows << named(matrix.name) + QStringLiteral(" &= ")
                    + QString::fromStdString(writeMatrix(*matrix.cells, MatrixFormat::Latex));
    for (const ExportedLine &line : exported(content, values, MatrixFormat::Latex)) {
        rows << named(line.entry->name) + QStringLiteral(" &= ") + expressionOf(*line.entry);
        rows << (line.value.empty() ? QStringLiteral("&\\quad \\text{%1}").arg(escaped(line.remark))
                                    : QStringLiteral("&= ") + QString::fromStdString(line.value));
    }
    constexpr std::size_t usual = 10;
    const std::size_t columns = mostColumns(content, values);
    const QString before =
        columns > usual ? QStringLiteral("\\setcounter{MaxMatrixCols}{%1}\n").arg(columns) : QString();
    return before + QStringLiteral("\\begin{align*}\n") + rows.join(QStringLiteral(" \\\\\n"))
           + QStringLiteral("\n\\end{align*}\n");
}

} // namespace gui
