#include "gui/widgets/symboltiles.h"

#include "gui/symboldelegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QScrollBar>

namespace gui {

SymbolTiles::SymbolTiles(QWidget *parent) : QListView(parent), m_copy(new QAction(this))
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new SymbolDelegate(this));
    m_copy->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter), QKeySequence(QKeySequence::Copy)});
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_copy->setText(tr("Copy the chosen symbol"));
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, [this] {
        if (currentIndex().isValid())
            emit copyRequested();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &SymbolTiles::copyRequested);
    fit();
}

// A tile is laid out by the view's font, and the view keeps the sizes it once asked for.
void SymbolTiles::fit()
{
    const int line = fontMetrics().height();
    setGridSize({line * 17 / 2, line * 13 / 2});
    setMinimumWidth(line * 17 / 2 + verticalScrollBar()->sizeHint().width() + line);
}

void SymbolTiles::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    else if (event->type() == QEvent::LanguageChange)
        m_copy->setText(tr("Copy the chosen symbol"));
}

void SymbolTiles::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint position = byKey ? visualRect(currentIndex()).center() : event->pos();
    if (currentIndex().isValid() && visualRect(currentIndex()).contains(position))
        emit menuRequested(viewport()->mapToGlobal(position));
}

} // namespace gui
