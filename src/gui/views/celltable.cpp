#include "gui/views/celltable.h"

#include "gui/celltext.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace gui {

namespace {

constexpr int mostVisibleRows = 16;

// Draws the line of an augmented matrix at the right of a column.
class BarDelegate : public QStyledItemDelegate
{
public:
    BarDelegate(std::size_t bar, QObject *parent) : QStyledItemDelegate(parent), m_bar(static_cast<int>(bar)) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() + 1 != m_bar)
            return;
        painter->setPen(option.palette.color(QPalette::WindowText));
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    }

private:
    int m_bar;
};

} // namespace

CellTable::CellTable(QWidget *parent) : QTableView(parent), m_model(new CellModel(this))
{
    setModel(m_model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // numbers read from left to right in every language
    setTabKeyNavigation(false);          // Tab leaves the table, arrows move in it
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void CellTable::refresh(std::size_t bar)
{
    horizontalHeader()->setVisible(m_model->hasHeaders());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    delete itemDelegate();
    setItemDelegate(new BarDelegate(bar, this));
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, columnWidth(column) + fontMetrics().averageCharWidth() * 2);
    updateGeometry();
    fitHeight();
}

QSize CellTable::sizeHint() const
{
    const int rows = std::min(m_model->rowCount(), mostVisibleRows);
    const int header = horizontalHeader()->isVisibleTo(this) ? horizontalHeader()->sizeHint().height() : 0;
    const bool scrolls = m_model->rowCount() > rows;
    const int width = horizontalHeader()->length() + 2 * frameWidth()
                      + (scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0);
    return {width, rows * verticalHeader()->defaultSectionSize() + header + 2 * frameWidth()};
}

QSize CellTable::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * 24), whole.height()};
}

// Where the columns do not fit, the bar below them must not hide the last row.
void CellTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitHeight();
}

void CellTable::fitHeight()
{
    const bool scrolls = width() < sizeHint().width();
    setFixedHeight(sizeHint().height() + (scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0));
}

void CellTable::copyText()
{
    QString text;
    const auto &grid = m_model->cells();
    for (std::size_t i = 0; i < grid.rows; ++i)
        for (std::size_t j = 0; j < grid.columns; ++j)
            text += cellText(grid(i, j), 17) + (j + 1 < grid.columns ? u'\t' : u'\n');
    QApplication::clipboard()->setText(text);
    emit copied();
}

void CellTable::copyLatex()
{
    QStringList rows;
    const auto &grid = m_model->cells();
    for (std::size_t i = 0; i < grid.rows; ++i) {
        QStringList row;
        for (std::size_t j = 0; j < grid.columns; ++j)
            row << cellLatex(grid(i, j), m_model->digits());
        rows << row.join(QStringLiteral(" & "));
    }
    QApplication::clipboard()->setText(
        QStringLiteral("\\begin{pmatrix}\n%1\n\\end{pmatrix}").arg(rows.join(QStringLiteral(" \\\\\n"))));
    emit copied();
}

void CellTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyText();
    else
        QTableView::keyPressEvent(event);
}

void CellTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy as text"), this, &CellTable::copyText);
    menu.addAction(tr("Copy as LaTeX"), this, &CellTable::copyLatex);
    menu.exec(event->globalPos());
}

void CellTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
        resizeColumnsToContents();
        updateGeometry();
    }
}

} // namespace gui
