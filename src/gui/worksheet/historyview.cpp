#include "gui/worksheet/historyview.h"

#include "gui/worksheet/historydelegate.h"
#include "gui/worksheet/historymodel.h"

#include <QAction>
#include <QEvent>

#include <algorithm>

namespace gui {

HistoryView::HistoryView(QWidget *parent)
    : QListView(parent),
      m_model(new HistoryModel(this)),
      m_edit(key({QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
                 &HistoryView::editCurrent)),
      m_copy(key({QKeySequence(QKeySequence::Copy)}, &HistoryView::copyCurrent)),
      m_remove(key({QKeySequence(QKeySequence::Delete)}, &HistoryView::removeCurrent))
{
    setModel(m_model);
    setItemDelegate(new HistoryDelegate([this](ExpressionInput &input) { prepare(input); }, this));
    setEditTriggers(DoubleClicked);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setLayoutDirection(Qt::LeftToRight); // mathematics reads from left to right in every language
    setTabKeyNavigation(false);
    connect(m_model, &HistoryModel::dataChanged, this, &HistoryView::scheduleDelayedItemsLayout);
    retranslate();
}

// A field that is still open outlives this part of the view and must not tell it of its end.
HistoryView::~HistoryView()
{
    disconnect(m_fieldCloses);
}

QAction *HistoryView::key(const QList<QKeySequence> &keys, void (HistoryView::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // the field of a line has keys of its own
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void HistoryView::prepare(ExpressionInput &input)
{
    input.setNames(m_names);
    connect(&input, &ExpressionInput::hintChanged, this, &HistoryView::hintChanged);
    m_fieldCloses = connect(&input, &QObject::destroyed, this, [this] { emit hintChanged({}); });
}

ExpressionInput *HistoryView::field() const
{
    // One that was closed is hidden, and lives on until the event loop deletes it.
    const auto fields = viewport()->findChildren<ExpressionInput *>();
    const auto open = std::find_if(fields.begin(), fields.end(), [](const auto *field) { return !field->isHidden(); });
    return open == fields.end() ? nullptr : *open;
}

void HistoryView::reopen(int row, const QString &line)
{
    const QModelIndex index = m_model->index(row);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    edit(index);
    if (ExpressionInput *const open = field()) {
        open->setText(line);
        open->setModified(true);
    }
}

QString HistoryView::unfinished() const
{
    const ExpressionInput *const open = field();
    return open && open->isModified() ? open->text() : QString();
}

void HistoryView::editCurrent()
{
    if (currentIndex().isValid())
        edit(currentIndex());
}

void HistoryView::removeCurrent()
{
    if (currentIndex().isValid())
        emit removeRequested(currentIndex().row());
}

void HistoryView::copyCurrent()
{
    if (currentIndex().isValid())
        emit copyRequested();
}

void HistoryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

void HistoryView::retranslate()
{
    m_edit->setText(tr("Edit the line of the worksheet"));
    m_copy->setText(tr("Copy the result of the line"));
    m_remove->setText(tr("Delete the line of the worksheet"));
}

void HistoryView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
