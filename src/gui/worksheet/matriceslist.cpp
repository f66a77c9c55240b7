#include "gui/worksheet/matriceslist.h"

#include "gui/widgets/flowlayout.h"
#include "gui/widgets/matrixeditor.h"
#include "gui/widgets/matrixgrid.h"
#include "gui/widgets/matrixmodel.h"
#include "gui/worksheet/undofilter.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr std::size_t previewRows = 3;
constexpr std::size_t previewColumns = 4;

QString preview(const core::Grid<std::string> &cells)
{
    QStringList rows;
    for (std::size_t i = 0; i < std::min(cells.rows, previewRows); ++i) {
        QStringList row;
        for (std::size_t j = 0; j < std::min(cells.columns, previewColumns); ++j)
            row << QString::fromStdString(cells(i, j));
        rows << row.join(u' ') + (cells.columns > previewColumns ? QStringLiteral(" …") : QString());
    }
    return QStringLiteral("[%1]").arg(rows.join(QStringLiteral("; "))
                                      + (cells.rows > previewRows ? QStringLiteral("; …") : QString()));
}

QAction *listAction(QWidget *list, const QKeySequence &key)
{
    auto *action = new QAction(list);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(action);
    return action;
}

// The worksheet has one way back for everything, so the editor's keys for its own must not come between.
void leaveUndoToTheWorksheet(MatrixEditor &editor)
{
    for (QAction *action : editor.actions())
        if (action->shortcut() == QKeySequence(QKeySequence::Undo)
            || action->shortcut() == QKeySequence(QKeySequence::Redo))
            action->setShortcuts(QList<QKeySequence>());
    for (QSpinBox *size : editor.findChildren<QSpinBox *>())
        UndoFilter::install(*size);
}

} // namespace

MatricesList::MatricesList(QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget(this)),
      m_add(new QPushButton(this)),
      m_duplicate(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_send(new QPushButton(this)),
      m_take(new QPushButton(this)),
      m_nameLabel(new QLabel(this)),
      m_name(new QLineEdit(this)),
      m_editor(new MatrixEditor(this)),
      m_addKey(listAction(m_list, QKeySequence(Qt::Key_Insert))),
      m_renameKey(listAction(m_list, QKeySequence(Qt::Key_F2))),
      m_removeKey(listAction(m_list, QKeySequence(QKeySequence::Delete)))
{
    m_list->setObjectName(QStringLiteral("matrices"));
    m_name->setObjectName(QStringLiteral("matrixName"));
    m_editor->setObjectName(QStringLiteral("matrixEditor"));
    m_editor->setLargeAllowed(false); // expressions are computed with every entry as it is written
    m_add->setObjectName(QStringLiteral("addMatrix"));
    m_remove->setObjectName(QStringLiteral("removeMatrix"));
    m_take->setObjectName(QStringLiteral("takeMatrix"));
    m_send->setObjectName(QStringLiteral("sendMatrix"));
    m_duplicate->setObjectName(QStringLiteral("duplicateMatrix"));
    auto *layout = new QVBoxLayout(this);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_add, m_duplicate, m_remove, m_take, m_send})
        buttons->addWidget(button);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    auto *name = new QHBoxLayout;
    name->addWidget(m_nameLabel);
    name->addWidget(m_name, 1);
    layout->addLayout(name);
    layout->addWidget(m_editor);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_nameLabel->setBuddy(m_name);
    leaveUndoToTheWorksheet(*m_editor);
    UndoFilter::install(*m_name);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_filling || row < 0)
            return;
        m_chosen = QString::fromStdString(m_content.matrices[static_cast<std::size_t>(row)].name);
        showChosen();
    });
    connect(m_list, &QListWidget::itemActivated, m_editor, [this] { m_editor->setFocus(); });
    connect(m_add, &QPushButton::clicked, this, &MatricesList::addRequested);
    connect(m_duplicate, &QPushButton::clicked, this, [this] { emit duplicateRequested(m_chosen); });
    connect(m_take, &QPushButton::clicked, this, &MatricesList::takeRequested);
    connect(m_send, &QPushButton::clicked, this, [this] { emit sendRequested(m_chosen); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_chosen); });
    connect(m_addKey, &QAction::triggered, this, &MatricesList::addRequested);
    connect(m_renameKey, &QAction::triggered, this, &MatricesList::editName);
    connect(m_removeKey, &QAction::triggered, this, [this] { emit removeRequested(m_chosen); });
    connect(m_name, &QLineEdit::editingFinished, this, &MatricesList::rename);
    connect(m_editor, &MatrixEditor::edited, this, [this] {
        if (!m_filling && !m_chosen.isEmpty())
            emit cellsEdited(m_chosen, m_editor->entries());
    });
    retranslate();
    show({});
}

void MatricesList::show(const calculators::WorksheetContent &content)
{
    m_content = content;
    fillList();
    showChosen();
}

void MatricesList::choose(const QString &name)
{
    m_chosen = name;
    fillList();
    showChosen();
}

void MatricesList::fillList()
{
    const QScopedValueRollback filling(m_filling, true);
    const auto &matrices = m_content.matrices;
    const int before = m_list->currentRow();
    m_list->clear();
    int current = -1;
    for (const calculators::WorksheetMatrix &matrix : matrices) {
        const QString name = QString::fromStdString(matrix.name);
        const QString size = QStringLiteral("%1×%2").arg(matrix.cells->rows).arg(matrix.cells->columns);
        auto *item = new QListWidgetItem(name + QStringLiteral("   ") + size + u'\n' + preview(*matrix.cells), m_list);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2 matrix %3").arg(name, size, preview(*matrix.cells)));
        if (name == m_chosen)
            current = m_list->count() - 1;
    }
    if (current < 0 && m_list->count() > 0)
        current = std::clamp(before, 0, m_list->count() - 1);
    m_list->setCurrentRow(current);
    m_chosen = current < 0 ? QString() : QString::fromStdString(matrices[static_cast<std::size_t>(current)].name);
}

void MatricesList::showChosen()
{
    const QScopedValueRollback filling(m_filling, true);
    const auto found = std::find_if(m_content.matrices.begin(), m_content.matrices.end(),
                                    [this](const auto &matrix) { return matrix.name == m_chosen.toStdString(); });
    const bool any = found != m_content.matrices.end();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_duplicate), static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_send),
          static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_nameLabel), static_cast<QWidget *>(m_editor)})
        widget->setEnabled(any);
    m_renameKey->setEnabled(any);
    m_removeKey->setEnabled(any);
    m_name->setText(m_chosen);
    m_editor->setVisible(any);
    if (any && m_editor->entries() != *found->cells)
        m_editor->setEntries(*found->cells);
}

void MatricesList::rename()
{
    const QString typed = m_name->text().trimmed();
    if (!m_chosen.isEmpty() && typed != m_chosen)
        emit renameRequested(m_chosen, typed);
}

void MatricesList::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void MatricesList::retranslate()
{
    m_list->setAccessibleName(tr("Matrices"));
    m_list->setToolTip(tr("Insert adds a matrix, Enter goes to its entries, F2 renames it, Delete takes it away."));
    m_add->setText(tr("New"));
    m_add->setAccessibleDescription(tr("Adds a matrix under the next free letter"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Delete"));
    m_remove->setAccessibleName(tr("Delete the matrix"));
    m_take->setText(tr("Take A from Operations"));
    m_take->setToolTip(tr("Adds a copy of the matrix A of the operations"));
    m_send->setText(tr("Open in Operations"));
    m_send->setToolTip(tr("Makes a copy of this matrix the matrix A of the operations"));
    m_nameLabel->setText(tr("Name:"));
    m_addKey->setText(tr("Add a matrix to the worksheet"));
    m_renameKey->setText(tr("Rename the matrix of the worksheet"));
    m_removeKey->setText(tr("Delete the matrix of the worksheet"));
}

void MatricesList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    fillList();
}

} // namespace gui
