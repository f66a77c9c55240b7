// What comes into a worksheet and what leaves it: copies, files, and the panel of operations.

#include "gui/widgets/matrixmodel.h"
#include "gui/worksheet/expressioninput.h"
#include "gui/worksheet/historyview.h"
#include "gui/worksheet/matriceslist.h"
#include "gui/worksheet/valuetext.h"
#include "gui/worksheet/worksheetpage.h"
#include "gui/worksheet/worksheetstate.h"
#include "gui/worksheet/worksheettext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>

namespace gui {

void WorksheetPage::connectExchange()
{
    connect(m_use, &QPushButton::clicked, this, &WorksheetPage::useAsMatrix);
    connect(m_toPanel, &QPushButton::clicked, this, &WorksheetPage::sendResult);
    connect(m_matrices, &MatricesList::takeRequested, this, &WorksheetPage::panelMatrixAsked);
    connect(m_matrices, &MatricesList::sendRequested, this, [this](const QString &name) {
        for (const calculators::WorksheetMatrix &matrix : m_sheet.content().matrices)
            if (matrix.name == name.toStdString())
                emit panelAsked(*matrix.cells);
    });
    connect(m_copyText, &QAction::triggered, this, [this] { copyAll(worksheetText(m_sheet.content(), m_values)); });
    connect(m_copyLatex, &QAction::triggered, this, [this] { copyAll(worksheetLatex(m_sheet.content(), m_values)); });
    connect(m_save, &QAction::triggered, this, &WorksheetPage::save);
}

void WorksheetPage::copyAll(const QString &text)
{
    QApplication::clipboard()->setText(text);
    emit message(tr("Copied"));
}

void WorksheetPage::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the worksheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("LaTeX (*.tex)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.tex")) ? QStringLiteral("tex")
                                                                         : QStringLiteral("txt"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &WorksheetPage::saveTo);
    dialog->open();
}

void WorksheetPage::saveTo(const QString &path)
{
    const bool latex = path.endsWith(QLatin1String(".tex"), Qt::CaseInsensitive);
    const QString text =
        latex ? worksheetLatex(m_sheet.content(), m_values) : worksheetText(m_sheet.content(), m_values);
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
    showProblem(saved ? QString() : tr("The file could not be written: %1").arg(file.errorString()));
    if (saved)
        emit message(tr("Saved"));
}

void WorksheetPage::copy(calculators::MatrixFormat format)
{
    const calculators::ExpressionValue *value = currentValue();
    if (!value)
        return;
    QApplication::clipboard()->setText(QString::fromStdString(writtenValue(*value, format)));
    emit message(tr("Copied"));
}

void WorksheetPage::useAsMatrix()
{
    const calculators::ExpressionValue *value = currentValue();
    if (!value)
        return;
    if (const auto cells = cellsOf(*value))
        addMatrix(*cells);
}

/// What an editor of matrices takes; says why where it takes it not.
std::optional<core::Grid<std::string>> WorksheetPage::cellsOf(const calculators::ExpressionValue &value)
{
    constexpr auto most = static_cast<std::size_t>(MatrixModel::mostRows);
    if (calculators::rowCount(value) > most || calculators::columnCount(value) > most)
        showProblem(tr("A matrix may have at most %1 rows and columns here.").arg(MatrixModel::mostRows));
    else if (calculators::rowCount(value) == 0 || calculators::columnCount(value) == 0)
        showProblem(tr("The result has no entries."));
    else
        return writtenCells(value);
    return std::nullopt;
}

void WorksheetPage::sendResult()
{
    const calculators::ExpressionValue *value = currentValue();
    if (const auto cells = value ? cellsOf(*value) : std::nullopt)
        emit panelAsked(*cells);
}

void WorksheetPage::addMatrix(const core::Grid<std::string> &cells)
{
    const std::string name = m_sheet.freeMatrixName();
    (void)m_sheet.setMatrix(name, cells);
    changed();
    m_matrices->choose(QString::fromStdString(name));
}

// As many steps as it has parts, so that undo goes back over them as if they had been typed.
void WorksheetPage::fillExample()
{
    const calculators::WorksheetContent example = exampleWorksheet();
    for (const calculators::WorksheetMatrix &matrix : example.matrices)
        (void)m_sheet.setMatrix(matrix.name, *matrix.cells);
    for (const calculators::WorksheetEntry &entry : example.entries)
        (void)m_sheet.addEntry(entry.name + " = " + entry.expression);
    changed();
    m_input->setFocus();
}

} // namespace gui
