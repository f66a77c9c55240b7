#include "gui/widgets/matrixeditor.h"

#include "calculators/matrixentry.h"
#include "calculators/matrixfile.h"
#include "calculators/matrixgenerators.h"
#include "gui/translated.h"
#include "gui/widgets/largematrixeditor.h"
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
      m_files(new MatrixFileRow(this)),
      m_writing(new MatrixFileRow(this)),
      m_large(new LargeMatrixEditor(this))
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
    layout->addWidget(m_large);
    layout->addWidget(m_files);
    layout->addWidget(m_writing);
    layout->addWidget(m_problem);
    m_model->setGrowth(true, true);
    m_grid->setModel(m_model);
    makeMenu();
    retranslate();
    follow();

    connect(m_model, &MatrixModel::changed, this, &MatrixEditor::follow);
    connect(m_model, &MatrixModel::changed, this, &MatrixEditor::edited);
    connect(m_grid, &MatrixGrid::clearRequested, this, &MatrixEditor::clearSelected);
    connect(m_files, &MatrixFileRow::opened, this, [this](const auto &entries) { fill(entries, tr("open")); });
    connect(m_files, &MatrixFileRow::openedLarge, this, [this](const auto &matrix) { takeLarge(matrix, tr("open")); });
    for (MatrixFileRow *row : {m_files, m_writing})
        connect(row, &MatrixFileRow::failed, this, &MatrixEditor::showProblem);
    connect(m_writing, &MatrixFileRow::busyChanged, m_save, &QAction::setDisabled);
    connect(m_writing, &MatrixFileRow::busyChanged, m_copyMenu, &QMenu::setDisabled);
    connect(m_large, &LargeMatrixEditor::problem, this, &MatrixEditor::showProblem);
    connect(m_large, &LargeMatrixEditor::entryTyped, this, &MatrixEditor::enterNumber);
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
    connect(m_save, &QAction::triggered, this, [this] {
        if (m_model->large())
            m_writing->askToSave(m_model->large());
        else
            m_writing->askToSave(entries());
    });
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
    m_model->begin(MatrixModel::written(entries));
}

const calculators::SharedMatrix &MatrixEditor::large() const
{
    return m_model->large();
}

int MatrixEditor::rows() const
{
    return static_cast<int>(m_model->large() ? m_model->large()->rows.size() : m_model->cells().rows);
}

int MatrixEditor::columns() const
{
    return static_cast<int>(m_model->large() ? m_model->large()->columns : m_model->cells().columns);
}

void MatrixEditor::setMatrixSize(int rows, int columns)
{
    if (rows == this->rows() && columns == this->columns())
        return;
    if (rows <= MatrixModel::mostRows && columns <= MatrixModel::mostRows)
        m_model->resize(rows, columns);
    else
        m_model->change(calculators::largeMatrix(enlarged(rows, columns)), tr("size"));
}

/// The numbers that there are, and ones beyond them: what is so large can hold no empty cell.
core::Grid<double> MatrixEditor::enlarged(int rows, int columns) const
{
    core::Grid<double> numbers(static_cast<std::size_t>(rows), static_cast<std::size_t>(columns), 1.0);
    const bool isLarge = m_model->large() != nullptr;
    const core::Grid<std::string> old = isLarge ? core::Grid<std::string>() : entries();
    for (std::size_t i = 0; i < std::min(numbers.rows, static_cast<std::size_t>(this->rows())); ++i)
        for (std::size_t j = 0; j < std::min(numbers.columns, static_cast<std::size_t>(this->columns())); ++j)
            numbers(i, j) =
                isLarge ? m_model->large()->at(i, j).real() : calculators::entryValue(old(i, j)).value_or(1.0).real();
    return numbers;
}

void MatrixEditor::enterNumber(int row, int column, double value)
{
    m_model->change(calculators::withEntry(*m_model->large(), static_cast<std::size_t>(row),
                                           static_cast<std::size_t>(column), value),
                    tr("entry"));
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

void MatrixEditor::clear()
{
    // A large one leaves the small one that was here before it, so that there is something to type in.
    m_model->change(core::Grid<QString>(m_model->cells().rows, m_model->cells().columns), tr("clear"));
}

void MatrixEditor::clearSelected()
{
    core::Grid<QString> cells = m_model->cells();
    for (const QModelIndex &index : selectedCells())
        cells(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column())).clear();
    m_model->change(std::move(cells), tr("clear"));
}

QVariantMap MatrixEditor::state() const
{
    const core::Grid<QString> &cells = m_model->cells();
    return {{QStringLiteral("columns"), static_cast<int>(cells.columns)},
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
    if (!m_model->large())
        m_model->resize(m_rows->value(), m_columns->value());
}

/// The fields of the size say what the matrix has.
void MatrixEditor::follow()
{
    const QSignalBlocker rowsBlocker(m_rows);
    const QSignalBlocker columnsBlocker(m_columns);
    const bool isLarge = m_model->large() != nullptr;
    for (QSpinBox *field : {m_rows, m_columns}) {
        field->setMaximum(isLarge ? static_cast<int>(calculators::mostFileRows) : MatrixModel::mostRows);
        field->setEnabled(!isLarge); // its size is that of the file or of what was made
    }
    m_rows->setValue(rows());
    m_columns->setValue(columns());
    showProblem({});
    m_grid->setVisible(!isLarge);
    m_large->setVisible(isLarge);
    m_large->setMatrix(m_model->large());
    setFocusProxy(isLarge ? static_cast<QWidget *>(m_large) : m_grid);
    if (isLarge)
        return;
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
