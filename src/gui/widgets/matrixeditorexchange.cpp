#include "calculators/matrixfile.h"
#include "calculators/matrixgenerators.h"
#include "core/value.h"
#include "gui/errortext.h"
#include "gui/views/numberstable.h"
#include "gui/widgets/generatordialog.h"
#include "gui/widgets/largematrixeditor.h"
#include "gui/widgets/matrixeditor.h"
#include "gui/widgets/matrixfilerow.h"
#include "gui/widgets/matrixgrid.h"
#include "gui/widgets/matrixmodel.h"
#include "gui/widgets/problemlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>

#include <algorithm>
#include <memory>
#include <variant>

// How whole matrices come into the editor and leave it.
namespace gui {

using calculators::MatrixFormat;

bool MatrixEditor::pasteText(const QString &text)
{
    constexpr qsizetype longest = 10'000; // what is read within a frame
    if (text.size() > longest) {
        readLong(text);
        return true;
    }
    const auto read = calculators::readMatrix(text.toStdString());
    if (!read) {
        showProblem(errorText(read.error()));
        return false;
    }
    if (read->cells.empty()) {
        showProblem(tr("There is no matrix to paste."));
        return false;
    }
    const bool fits = read->rows <= MatrixModel::mostRows && read->columns <= MatrixModel::mostRows;
    if (!fits && isAtStart()) {
        readLong(text);
        return true;
    }
    return place(*read);
}

/// Whether what is pasted becomes the whole matrix.
bool MatrixEditor::isAtStart() const
{
    const QModelIndex current = m_grid->currentIndex();
    return m_model->large() || (current.row() <= 0 && current.column() <= 0);
}

void MatrixEditor::readLong(const QString &text)
{
    const auto read = std::make_shared<ReadMatrix>();
    const auto task = [read, text](const core::Run &run) -> core::Result<void> {
        auto matrix = readMatrixBytes(text.toStdString(), run);
        if (!matrix)
            return core::fail(matrix.error());
        *read = std::move(*matrix);
        return {};
    };
    m_files->start(MatrixFileRow::Work::Reading, task, [this, read] {
        if (const auto *cells = std::get_if<core::Grid<std::string>>(read.get()))
            place(*cells);
        else
            takeLarge(std::get<calculators::SharedMatrix>(*read), tr("paste"));
    });
}

void MatrixEditor::takeLarge(const calculators::SharedMatrix &matrix, const QString &what)
{
    if (m_largeAllowed)
        m_model->change(matrix, what);
    else
        showProblem(tr("A matrix may have at most %1 rows and columns here.").arg(MatrixModel::mostRows));
}

/// At the current cell; at the first one, and over a large matrix, as the whole.
bool MatrixEditor::place(const core::Grid<std::string> &read)
{
    const QModelIndex current = m_grid->currentIndex();
    const auto row = static_cast<std::size_t>(m_model->large() ? 0 : std::max(0, current.row()));
    const auto column = static_cast<std::size_t>(m_model->large() ? 0 : std::max(0, current.column()));
    const bool whole = isAtStart() && (m_model->large() || read.cells.size() > 1);
    const core::Grid<QString> &old = m_model->cells();
    core::Grid<QString> cells(whole ? read.rows : std::max(old.rows, row + read.rows),
                              whole ? read.columns : std::max(old.columns, column + read.columns));
    if (cells.rows > MatrixModel::mostRows || cells.columns > MatrixModel::mostRows) {
        showProblem(tr("A matrix may have at most %1 rows and columns here.").arg(MatrixModel::mostRows));
        return false;
    }
    for (std::size_t i = 0; i < std::min(cells.rows, old.rows); ++i)
        for (std::size_t j = 0; j < std::min(cells.columns, old.columns); ++j)
            cells(i, j) = old(i, j);
    for (std::size_t i = 0; i < read.rows; ++i)
        for (std::size_t j = 0; j < read.columns; ++j)
            cells(row + i, column + j) = QString::fromStdString(read(i, j));
    m_model->change(std::move(cells), tr("paste"));
    showProblem({});
    m_grid->setCurrentIndex(m_model->index(static_cast<int>(row), static_cast<int>(column)));
    return true;
}

QString MatrixEditor::copyText(MatrixFormat format) const
{
    const core::Grid<std::string> all = entries();
    const QModelIndexList selected = selectedCells();
    if (selected.size() < 2)
        return QString::fromStdString(calculators::writeMatrix(all, format));
    const auto [top, bottom] = std::minmax_element(selected.begin(), selected.end(),
                                                   [](const auto &a, const auto &b) { return a.row() < b.row(); });
    const auto [left, right] = std::minmax_element(
        selected.begin(), selected.end(), [](const auto &a, const auto &b) { return a.column() < b.column(); });
    core::Grid<std::string> part(static_cast<std::size_t>(bottom->row() - top->row() + 1),
                                 static_cast<std::size_t>(right->column() - left->column() + 1));
    for (std::size_t i = 0; i < part.rows; ++i)
        for (std::size_t j = 0; j < part.columns; ++j)
            part(i, j) = all(static_cast<std::size_t>(top->row()) + i, static_cast<std::size_t>(left->column()) + j);
    return QString::fromStdString(calculators::writeMatrix(part, format));
}

void MatrixEditor::copy(MatrixFormat format)
{
    if (m_model->large())
        copyLarge(format);
    else
        QApplication::clipboard()->setText(copyText(format));
}

/// The selected entries of the table where several are, at once; else the whole matrix, away from the GUI thread.
void MatrixEditor::copyLarge(MatrixFormat format)
{
    constexpr std::size_t most = 4'000'000; // some 80 MB of text: other programs have to take it too
    const NumbersTable *table = m_large->table();
    if (table && !table->isHidden() && table->selectedCount() > 1)
        if (const auto selected = table->selectedText())
            return QApplication::clipboard()->setText(*selected);
    const calculators::SharedMatrix matrix = m_model->large();
    if (matrix->rows.size() * matrix->columns > most) {
        showProblem(tr("More than %1 entries are too many for the clipboard: save the matrix as a file.").arg(most));
        return;
    }
    const auto text = std::make_shared<QString>();
    const auto task = [matrix, format, text](const core::Run &run) -> core::Result<void> {
        core::Grid<std::string> cells(matrix->rows.size(), matrix->columns);
        for (std::size_t i = 0; i < cells.rows; ++i) {
            if (run.cancelled())
                return core::cancelled();
            for (std::size_t j = 0; j < cells.columns; ++j)
                cells(i, j) = core::shortest(matrix->rows[i]->values[j]);
        }
        *text = QString::fromStdString(calculators::writeMatrix(cells, format));
        return {};
    };
    m_writing->start(MatrixFileRow::Work::Copying, task, [text] { QApplication::clipboard()->setText(*text); });
}

/// As the whole matrix; where another one says how many rows there are, it will have its way at once.
void MatrixEditor::fill(const core::Grid<std::string> &entries, const QString &what)
{
    m_model->change(MatrixModel::written(entries), what);
    showProblem({});
}

void MatrixEditor::askToGenerate(const QString &generator)
{
    auto *dialog = new GeneratorDialog(generator, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setParameter(QStringLiteral("n"), QString::number(m_rowsFollow ? rows() : std::max(rows(), columns())));
    dialog->setParameter(QStringLiteral("rows"), QString::number(rows()));
    if (dialog->generator() != QLatin1String("vandermonde"))
        dialog->setParameter(QStringLiteral("columns"), QString::number(columns()));
    dialog->setParameter(QStringLiteral("seed"), QString::number(m_seed + 1));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ++m_seed; // the next random one is another
        if (dialog->asksForNumbers())
            generateLarge(*dialog);
        else
            fill(dialog->entries(), dialog->generatorName());
    });
    dialog->open();
}

void MatrixEditor::generateLarge(const GeneratorDialog &dialog)
{
    const auto made = std::make_shared<calculators::SharedMatrix>();
    const auto *generator = calculators::matrixGenerator(dialog.generator().toStdString());
    const auto task = [generator, typed = dialog.typed(), made](const core::Run & /*run*/) -> core::Result<void> {
        const auto numbers = calculators::generateNumbers(*generator, typed);
        if (!numbers)
            return core::fail(numbers.error());
        *made = calculators::largeMatrix(*numbers);
        return {};
    };
    m_files->start(MatrixFileRow::Work::Making, task,
                   [this, made, name = dialog.generatorName()] { takeLarge(*made, name); });
}

} // namespace gui
