#include "gui/worksheet/historyview.h"

#include "gui/worksheet/expressioninput.h"
#include "gui/worksheet/historydelegate.h"
#include "gui/worksheet/historymodel.h"

#include <QEvent>
#include <QKeyEvent>

namespace gui {

HistoryView::HistoryView(QWidget *parent) : QListView(parent), m_model(new HistoryModel(this))
{
    setModel(m_model);
    setItemDelegate(new HistoryDelegate([this](ExpressionInput &input) { input.setNames(m_names); }, this));
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setLayoutDirection(Qt::LeftToRight); // mathematics reads from left to right in every language
    setTabKeyNavigation(false);
    connect(m_model, &HistoryModel::dataChanged, this, &HistoryView::scheduleDelayedItemsLayout);
}

void HistoryView::reopen(int row, const QString &line)
{
    const QModelIndex index = m_model->index(row);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    edit(index);
    if (auto *field = viewport()->findChild<ExpressionInput *>()) {
        field->setText(line);
        field->setModified(true);
    }
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && index.isValid())
        edit(index);
    else if (event->matches(QKeySequence::Delete) && index.isValid())
        emit removeRequested(index.row());
    else if (event->matches(QKeySequence::Copy) && index.isValid())
        emit copyRequested();
    else
        QListView::keyPressEvent(event);
}

void HistoryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

void HistoryView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace gui
