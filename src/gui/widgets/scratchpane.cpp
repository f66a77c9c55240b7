#include "gui/widgets/scratchpane.h"

#include "ui_scratchpane.h"

#include "gui/icon.h"
#include "gui/scratchdelegate.h"
#include "gui/scratchmodel.h"
#include "gui/symbolcopier.h"
#include "gui/workspace.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace gui {

namespace {

constexpr int shownLines = 6;

} // namespace

ScratchPane::ScratchPane(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::ScratchPane>()),
      m_removeAll(new QAction(this))
{
    m_ui->setupUi(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_ui->list->setItemDelegate(new ScratchDelegate(this));
    equip(m_ui->copy, {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter), QKeySequence(QKeySequence::Copy)},
          &ScratchPane::copyCurrent);
    equip(m_ui->copyall, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, &ScratchPane::copyAll);
    equip(m_ui->up, {QKeySequence(Qt::ALT | Qt::Key_Up)}, &ScratchPane::moveUp);
    equip(m_ui->down, {QKeySequence(Qt::ALT | Qt::Key_Down)}, &ScratchPane::moveDown);
    equip(m_ui->remove, {QKeySequence(QKeySequence::Delete)}, &ScratchPane::removeCurrent);
    equip(m_ui->undo, {QKeySequence(QKeySequence::Undo)}, &ScratchPane::undo);
    connect(m_removeAll, &QAction::triggered, this, &ScratchPane::removeAll);
    connect(m_ui->list, &QAbstractItemView::doubleClicked, this, &ScratchPane::copyCurrent);
    connect(m_ui->list, &QWidget::customContextMenuRequested, this, &ScratchPane::showMenu);
    connect(m_ui->title, &QToolButton::toggled, this, &ScratchPane::refresh);
}

ScratchPane::~ScratchPane() = default;

void ScratchPane::equip(QToolButton *button, const QList<QKeySequence> &keys, void (ScratchPane::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // while the list has the focus
    m_ui->list->addAction(action);
    button->setDefaultAction(action);
    connect(action, &QAction::triggered, this, slot);
    m_actions << action;
}

void ScratchPane::setUp(Workspace &workspace, SymbolCopier &copier)
{
    m_copier = &copier;
    m_model = new ScratchModel(workspace, this);
    m_ui->list->setModel(m_model);
    connect(m_model, &ScratchModel::changed, this, &ScratchPane::refresh);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScratchPane::refresh);
    connect(&workspace.theme(), &Theme::changed, this, &ScratchPane::refreshIcons);
    retranslate();
    refreshIcons();
}

void ScratchPane::add(const content::ScratchEntry &entry)
{
    const bool first = m_model->entries().isEmpty();
    if (!m_model->append(entry)) {
        emit message(tr("%1 is in the scratch list already").arg(entry.command));
        return;
    }
    if (first)
        setOpen(true);
    m_ui->list->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
    emit message(tr("Added %1 to the scratch list").arg(entry.command));
}

bool ScratchPane::isOpen() const
{
    return m_ui->title->isChecked();
}

void ScratchPane::setOpen(bool open)
{
    m_ui->title->setChecked(open);
}

int ScratchPane::row() const
{
    return m_ui->list->currentIndex().row();
}

void ScratchPane::copyCurrent()
{
    if (row() >= 0)
        m_copier->copyEntry(m_model->entries()[row()]);
}

void ScratchPane::copyAll()
{
    m_copier->copyEntries(m_model->entries());
}

void ScratchPane::moveUp()
{
    m_model->moveRow({}, row(), {}, row() - 1);
}

void ScratchPane::moveDown()
{
    m_model->moveRow({}, row(), {}, row() + 2); // before which row it is put
}

void ScratchPane::removeCurrent()
{
    if (row() < 0)
        return;
    const QString command = m_model->entries()[row()].command;
    m_model->remove(row());
    emit message(tr("Removed %1; Ctrl+Z in the list brings it back").arg(command));
}

void ScratchPane::removeAll()
{
    m_model->removeAll();
    emit message(tr("Emptied the scratch list; Ctrl+Z in the list brings it back"));
}

void ScratchPane::undo()
{
    const int before = row();
    if (m_model->undo())
        m_ui->list->setCurrentIndex(m_model->index(std::clamp(before, 0, std::max(0, m_model->rowCount() - 1))));
}

void ScratchPane::showMenu(QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->addAction(m_removeAll);
    menu->popup(m_ui->list->viewport()->mapToGlobal(position));
}

void ScratchPane::refresh()
{
    const int count = m_model->rowCount();
    const bool any = count > 0;
    m_ui->title->setText(tr("Scratch list (%1)").arg(count));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_ui->title->setArrowType(isOpen() ? Qt::DownArrow : mirrored ? Qt::LeftArrow : Qt::RightArrow);
    m_ui->body->setVisible(isOpen());
    m_ui->nothing->setVisible(!any);
    m_ui->list->setVisible(any || m_model->canUndo());
    m_ui->list->setFixedHeight(std::min(shownLines, std::max(2, count)) * fontMetrics().height() * 7 / 4
                               + 2 * m_ui->list->frameWidth());
    m_ui->copy->defaultAction()->setEnabled(row() >= 0);
    m_ui->copyall->defaultAction()->setEnabled(any);
    m_ui->up->defaultAction()->setEnabled(row() > 0);
    m_ui->down->defaultAction()->setEnabled(row() >= 0 && row() + 1 < count);
    m_ui->remove->defaultAction()->setEnabled(row() >= 0);
    m_ui->undo->defaultAction()->setEnabled(m_model->canUndo());
    m_removeAll->setEnabled(any);
}

void ScratchPane::refreshIcons()
{
    const int side = fontMetrics().height();
    for (QToolButton *button : m_ui->body->findChildren<QToolButton *>()) {
        button->defaultAction()->setIcon(icon(button->objectName()));
        button->setIconSize({side, side});
    }
}

void ScratchPane::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->copy->defaultAction()->setText(tr("Copy the command"));
    m_ui->copyall->defaultAction()->setText(tr("Copy all commands"));
    m_ui->up->defaultAction()->setText(tr("Move up"));
    m_ui->down->defaultAction()->setText(tr("Move down"));
    m_ui->remove->defaultAction()->setText(tr("Remove"));
    m_ui->undo->defaultAction()->setText(tr("Undo"));
    m_removeAll->setText(tr("Remove all"));
    for (QToolButton *button : m_ui->body->findChildren<QToolButton *>())
        button->setAccessibleName(button->defaultAction()->text());
    refresh();
}

void ScratchPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_model)
        return;
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        refresh();
        refreshIcons();
    }
}

} // namespace gui
