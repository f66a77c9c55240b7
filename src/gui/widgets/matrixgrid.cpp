#include "gui/widgets/matrixgrid.h"

#include "gui/widgets/matrixmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace gui {

namespace {

constexpr int mostVisibleRows = 8;

} // namespace

MatrixGrid::MatrixGrid(QWidget *parent) : QTableView(parent)
{
    // A matrix reads from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setTabKeyNavigation(false);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked | SelectedClicked);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1); // a column to grow by is narrow
    verticalHeader()->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layOut();
}

void MatrixGrid::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_model = qobject_cast<MatrixModel *>(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_place = {currentIndex().column(), currentIndex().row()};
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        layOut();
        const QModelIndex before =
            m_model->index(std::min(m_place.y(), rows() - 1), std::min(m_place.x(), columns() - 1));
        selectionModel()->setCurrentIndex(before, QItemSelectionModel::NoUpdate);
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &MatrixGrid::layOut);
    connect(model, &QAbstractItemModel::columnsInserted, this, &MatrixGrid::layOut);
    connect(model, &QAbstractItemModel::dataChanged, this, &MatrixGrid::widen);
    layOut();
}

int MatrixGrid::rows() const
{
    return m_model ? static_cast<int>(m_model->cells().rows) : 0;
}

int MatrixGrid::columns() const
{
    return m_model ? static_cast<int>(m_model->cells().columns) : 0;
}

void MatrixGrid::layOut()
{
    const int height = fontMetrics().height() + fontMetrics().height() / 2;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    for (int j = 0; j < columns(); ++j)
        setColumnWidth(j, std::max(share(), sizeHintForColumn(j)));
    if (m_model && m_model->columnCount() > columns())
        setColumnWidth(columns(), beyond());
    updateGeometry();
}

/// The width that a column to grow by has.
int MatrixGrid::beyond() const
{
    return 3 * fontMetrics().horizontalAdvance(u'0');
}

/// What each column can have of the width, or needs at least.
int MatrixGrid::share() const
{
    const int least = 5 * fontMetrics().horizontalAdvance(u'0');
    const int growth = m_model && m_model->columnCount() > columns() ? beyond() : 0;
    return std::max(least, (viewport()->width() - growth) / std::max(1, columns()));
}

/// The columns that changed get what they need; in a large matrix the others would take long to measure again.
void MatrixGrid::widen(const QModelIndex &from, const QModelIndex &to)
{
    for (int j = from.column(); j <= std::min(to.column(), columns() - 1); ++j)
        setColumnWidth(j, std::max(share(), sizeHintForColumn(j)));
}

QSize MatrixGrid::sizeHint() const
{
    const int rows = std::clamp(model() ? model()->rowCount() : 1, 1, mostVisibleRows);
    const int bar = horizontalScrollBar()->sizeHint().height(); // kept free, so that the rows never jump
    return {20 * fontMetrics().horizontalAdvance(u'0'),
            rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth() + bar};
}

QSize MatrixGrid::minimumSizeHint() const
{
    return sizeHint();
}

bool MatrixGrid::step(int cells)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && m_model->isBeyond(current))
        return false; // one that is passed over
    const int next = current.isValid() ? current.row() * columns() + current.column() + cells : 0;
    if (next < 0 || next >= columns() * rows())
        return false;
    setCurrentIndex(model()->index(next / columns(), next % columns()));
    return true;
}

void MatrixGrid::down()
{
    const QModelIndex current = currentIndex();
    if (current.row() + 1 < rows())
        setCurrentIndex(current.siblingAtRow(current.row() + 1));
    else if (current.column() + 1 < columns())
        setCurrentIndex(model()->index(0, current.column() + 1));
}

bool MatrixGrid::focusNextPrevChild(bool next)
{
    return step(next ? 1 : -1) || QTableView::focusNextPrevChild(next);
}

void MatrixGrid::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
}

// A single cell is highlighted only where typing would go; a selection of several stays, for the menu.
void MatrixGrid::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && state() != EditingState
        && selectionModel()->selectedIndexes().size() < 2)
        clearSelection();
}

void MatrixGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit clearRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (state() != EditingState) // else it comes from the cell's field, and closeEditor() follows
            down();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

// What was typed is taken first; then Tab goes on to the next cell, Enter to the one below, ready to be typed over.
void MatrixGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::EditNextItem)
        focusNextPrevChild(true);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        focusNextPrevChild(false);
    else if (hint == QAbstractItemDelegate::SubmitModelCache)
        down();
}

void MatrixGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void MatrixGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

} // namespace gui
