#include "gui/widgets/symboltiles.h"

#include "gui/symbolcopier.h"
#include "gui/symboldelegate.h"
#include "gui/symbolfilter.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>

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
    connect(m_copy, &QAction::triggered, this, &SymbolTiles::copyCurrent);
    connect(this, &QAbstractItemView::doubleClicked, this, &SymbolTiles::copyCurrent);
    fit();
}

void SymbolTiles::setUp(SymbolFilter &filter, SymbolCopier &copier)
{
    setModel(&filter);
    m_copier = &copier;
}

const content::Symbol *SymbolTiles::current() const
{
    const auto *filter = qobject_cast<const SymbolFilter *>(model());
    return filter ? filter->symbol(currentIndex()) : nullptr;
}

void SymbolTiles::copyCurrent()
{
    if (const content::Symbol *symbol = current())
        m_copier->copyDefault(writingOf(*symbol));
}

// A tile is laid out by the view's font, and the view keeps the sizes it once asked for.
void SymbolTiles::fit()
{
    const int line = fontMetrics().height();
    setGridSize({line * 17 / 2, line * 13 / 2});
    setMinimumWidth(line * 17 / 2 + verticalScrollBar()->sizeHint().width() + line);
}

// Where the current tile lies is known once the view has its size.
void SymbolTiles::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    QTimer::singleShot(0, this, [this] { scrollTo(currentIndex()); });
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
    const content::Symbol *symbol = current();
    if (!symbol || !visualRect(currentIndex()).contains(position))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_copier->fillMenu(*menu, writingOf(*symbol));
    menu->popup(viewport()->mapToGlobal(position));
}

} // namespace gui
