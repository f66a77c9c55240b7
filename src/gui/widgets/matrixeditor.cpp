#include "gui/widgets/matrixeditor.h"

#include "calculators/matrixgenerators.h"
#include "gui/errortext.h"
#include "gui/translated.h"
#include "gui/widgets/generatordialog.h"
#include "gui/widgets/matrixfilerow.h"
#include "gui/widgets/matrixgrid.h"
#include "gui/widgets/matrixmodel.h"
#include "gui/widgets/problemlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

using calculators::MatrixFormat;

namespace {

QSpinBox *sizeField(QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setRange(1, MatrixModel::mostRows);
    field->setKeyboardTracking(false);
    return field;
}

core::Grid<QString> qtCells(const core::Grid<std::string> &entries)
{
    core::Grid<QString> cells(entries.rows, entries.columns);
    std::transform(entries.cells.begin(), entries.cells.end(), cells.cells.begin(),
                   [](const std::string &entry) { return QString::fromStdString(entry); });
    return cells;
}

/// A cell as it can be computed with, or as it stands where it can't.
std::string entry(const QString &cell)
{
    const std::string typed = cell.trimmed().toStdString();
    const std::string read = calculators::typedEntry(typed);
    return read.empty() ? typed : read;
}

} // namespace

MatrixEditor::MatrixEditor(QWidget *parent)
    : QWidget(parent),
      m_model(new MatrixModel(this)),
      m_grid(new MatrixGrid(this)),
      m_rows(sizeField(this)),
      m_times(new QLabel(QStringLiteral("×"), this)),
      m_columns(sizeField(this)),
      m_menuButton(new QToolButton(this)),
      m_problem(new ProblemLabel(this)),
      m_files(new MatrixFileRow(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QHBoxLayout;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_times), static_cast<QWidget *>(m_columns)})
        bar->addWidget(widget);
    bar->addStretch(1);
    bar->addWidget(m_menuButton);
    layout->addLayout(bar);
    layout->addWidget(m_grid);
    layout->addWidget(m_files);
    layout->addWidget(m_problem);
    m_model->setGrowth(true, true);
    m_grid->setModel(m_model);
    setFocusProxy(m_grid);
    makeMenu();
    retranslate();
    follow();

    connect(m_model, &MatrixModel::changed, this, &MatrixEditor::follow);
    connect(m_model, &MatrixModel::changed, this, &MatrixEditor::edited);
    connect(m_grid, &MatrixGrid::clearRequested, this, &MatrixEditor::clearSelected);
    connect(m_files, &MatrixFileRow::opened, this, [this](const auto &entries) { fill(entries, tr("open")); });
    connect(m_files, &MatrixFileRow::failed, this, &MatrixEditor::showProblem);
    connect(m_rows, &QSpinBox::valueChanged, this, &MatrixEditor::sizeTyped);
    connect(m_columns, &QSpinBox::valueChanged, this, &MatrixEditor::sizeTyped);
}

void MatrixEditor::makeMenu()
{
    auto *menu = new QMenu(this);
    m_undo = m_model->history().createUndoAction(this);
    m_redo = m_model->history().createRedoAction(this);
    m_copy = new QAction(this);
    m_paste = new QAction(this);
    m_clear = new QAction(this);
    m_open = new QAction(this);
    m_save = new QAction(this);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    m_copy->setShortcut(QKeySequence::Copy);
    m_paste->setShortcut(QKeySequence::Paste);
    for (QAction *action : {m_undo, m_redo, m_copy, m_paste}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action); // a shortcut works only for an action of the widget itself
    }
    menu->addActions({m_undo, m_redo});
    menu->addSeparator();
    menu->addActions({m_copy, m_paste});
    m_copyMenu = menu->addMenu(QString());
    for (const calculators::NamedFormat &named : calculators::matrixFormats())
        connect(m_copyMenu->addAction(QString()), &QAction::triggered, this,
                [this, format = named.format] { copy(format); });
    menu->addSeparator();
    menu->addAction(m_clear);
    m_generateMenu = menu->addMenu(QString());
    for (const calculators::MatrixGenerator &generator : calculators::matrixGenerators())
        connect(m_generateMenu->addAction(QString()), &QAction::triggered, this,
                [this, id = QString::fromStdString(generator.id)] { askToGenerate(id); });
    menu->addSeparator();
    menu->addActions({m_open, m_save});
    m_menuButton->setMenu(menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);

    connect(m_copy, &QAction::triggered, this, [this] { copy(MatrixFormat::Tabs); });
    connect(m_paste, &QAction::triggered, this, [this] { pasteText(QApplication::clipboard()->text()); });
    connect(m_clear, &QAction::triggered, this, &MatrixEditor::clear);
    connect(m_open, &QAction::triggered, m_files, &MatrixFileRow::askToOpen);
    connect(m_save, &QAction::triggered, this, [this] { m_files->askToSave(entries()); });
}

core::Grid<std::string> MatrixEditor::entries() const
{
    const core::Grid<QString> &cells = m_model->cells();
    core::Grid<std::string> result(cells.rows, cells.columns);
    std::transform(cells.cells.begin(), cells.cells.end(), result.cells.begin(), entry);
    return result;
}

void MatrixEditor::setEntries(const core::Grid<std::string> &entries)
{
    m_model->begin(qtCells(entries));
}

int MatrixEditor::rows() const
{
    return static_cast<int>(m_model->cells().rows);
}

int MatrixEditor::columns() const
{
    return static_cast<int>(m_model->cells().columns);
}

void MatrixEditor::setMatrixSize(int rows, int columns)
{
    m_model->resize(rows, columns);
}

void MatrixEditor::setRowsFollow(bool follow)
{
    m_rowsFollow = follow;
    m_rows->setVisible(!follow);
    m_times->setVisible(!follow && !m_isVector);
    m_model->setGrowth(!follow && !m_isVector, !m_isVector);
}

void MatrixEditor::setIsVector(bool vector)
{
    m_isVector = vector;
    m_columns->setVisible(!vector);
    setRowsFollow(m_rowsFollow);
}

QModelIndexList MatrixEditor::selectedCells() const
{
    QModelIndexList selected = m_grid->selectionModel()->selectedIndexes();
    selected.removeIf([this](const QModelIndex &index) { return m_model->isBeyond(index); });
    return selected;
}

bool MatrixEditor::pasteText(const QString &text)
{
    const auto read = calculators::readMatrix(text.toStdString());
    if (!read) {
        showProblem(errorText(read.error()));
        return false;
    }
    if (read->cells.empty()) {
        showProblem(tr("There is no matrix to paste."));
        return false;
    }
    const QModelIndex current = m_grid->currentIndex();
    const auto row = static_cast<std::size_t>(std::max(0, current.row()));
    const auto column = static_cast<std::size_t>(std::max(0, current.column()));
    const bool whole = row == 0 && column == 0 && read->cells.size() > 1;
    const core::Grid<QString> &old = m_model->cells();
    core::Grid<QString> cells(whole ? read->rows : std::max(old.rows, row + read->rows),
                              whole ? read->columns : std::max(old.columns, column + read->columns));
    if (cells.rows > MatrixModel::mostRows || cells.columns > MatrixModel::mostRows) {
        showProblem(tr("A matrix may have at most %1 rows and columns here.").arg(MatrixModel::mostRows));
        return false;
    }
    for (std::size_t i = 0; i < std::min(cells.rows, old.rows); ++i)
        for (std::size_t j = 0; j < std::min(cells.columns, old.columns); ++j)
            cells(i, j) = old(i, j);
    for (std::size_t i = 0; i < read->rows; ++i)
        for (std::size_t j = 0; j < read->columns; ++j)
            cells(row + i, column + j) = QString::fromStdString((*read)(i, j));
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

void MatrixEditor::copy(MatrixFormat format) const
{
    QApplication::clipboard()->setText(copyText(format));
}

void MatrixEditor::clear()
{
    m_model->change({m_model->cells().rows, m_model->cells().columns}, tr("clear"));
}

void MatrixEditor::clearSelected()
{
    core::Grid<QString> cells = m_model->cells();
    for (const QModelIndex &index : selectedCells())
        cells(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column())).clear();
    m_model->change(std::move(cells), tr("clear"));
}

/// As the whole matrix; where another one says how many rows there are, it will have its way at once.
void MatrixEditor::fill(const core::Grid<std::string> &entries, const QString &what)
{
    m_model->change(qtCells(entries), what);
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
        fill(dialog->entries(), dialog->generatorName());
    });
    dialog->open();
}

QVariantMap MatrixEditor::state() const
{
    const core::Grid<QString> &cells = m_model->cells();
    return {{QStringLiteral("columns"), columns()},
            {QStringLiteral("cells"), QStringList(cells.cells.begin(), cells.cells.end())}};
}

void MatrixEditor::restore(const QVariantMap &state)
{
    const QStringList texts = state.value(QStringLiteral("cells")).toStringList();
    const int width = state.value(QStringLiteral("columns")).toInt();
    const auto most = static_cast<qsizetype>(MatrixModel::mostRows);
    if (width < 1 || width > most || texts.isEmpty() || texts.size() % width != 0 || texts.size() / width > most)
        return;
    core::Grid<QString> cells(static_cast<std::size_t>(texts.size() / width), static_cast<std::size_t>(width));
    std::copy(texts.begin(), texts.end(), cells.cells.begin());
    m_model->begin(cells);
}

void MatrixEditor::sizeTyped()
{
    m_model->resize(m_rows->value(), m_columns->value());
}

/// The fields of the size say what the matrix has.
void MatrixEditor::follow()
{
    const QSignalBlocker rowsBlocker(m_rows);
    const QSignalBlocker columnsBlocker(m_columns);
    m_rows->setValue(rows());
    m_columns->setValue(columns());
    showProblem({});
    if (!m_grid->currentIndex().isValid())
        m_grid->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

void MatrixEditor::showProblem(const QString &problem)
{
    m_problem->showProblem(problem);
}

void MatrixEditor::retranslate()
{
    m_rows->setAccessibleName(tr("Rows"));
    m_rows->setToolTip(tr("Rows"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Columns"));
    m_grid->setAccessibleName(tr("Entries"));
    m_grid->setToolTip(
        tr("Type 3, −0.5, 1/3, 1e-3 or sqrt(2); Tab and Enter go on; paste from a spreadsheet, CSV, NumPy, MATLAB, "
           "LaTeX, R or Mathematica."));
    m_menuButton->setText(tr("Edit"));
    m_menuButton->setAccessibleName(tr("Edit the matrix"));
    m_copy->setText(tr("Copy"));
    m_paste->setText(tr("Paste"));
    m_clear->setText(tr("Clear"));
    m_copyMenu->setTitle(tr("Copy as"));
    m_generateMenu->setTitle(tr("Generate"));
    m_open->setText(tr("Open…"));
    m_save->setText(tr("Save as…"));
    const auto &formats = calculators::matrixFormats();
    for (std::size_t i = 0; i < formats.size(); ++i)
        m_copyMenu->actions().at(static_cast<qsizetype>(i))->setText(translated(formats.at(i).name));
    const auto &generators = calculators::matrixGenerators();
    for (std::size_t i = 0; i < generators.size(); ++i)
        m_generateMenu->actions()
            .at(static_cast<qsizetype>(i))
            ->setText(tr("%1…", "the name of a matrix").arg(translated(generators[i].name)));
}

void MatrixEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
