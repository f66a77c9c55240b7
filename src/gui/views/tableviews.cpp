#include "gui/views/tableviews.h"

#include "gui/celltext.h"
#include "gui/translated.h"
#include "gui/views/celltable.h"
#include "gui/views/numberstable.h"
#include "gui/views/offersview.h"
#include "gui/widgets/heading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

namespace {

QString textOf(const QString &title, const QAbstractItemModel &model)
{
    QString text = title + u'\n';
    for (int i = 0; i < model.rowCount(); ++i)
        for (int j = 0; j < model.columnCount(); ++j)
            text += model.index(i, j).data().toString() + (j + 1 < model.columnCount() ? u'\t' : u'\n');
    return text;
}

} // namespace

Brackets::Brackets(QWidget *content, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    const int em = fontMetrics().averageCharWidth();
    layout->setContentsMargins(em, em / 2, em, em / 2);
    layout->addWidget(content);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

void Brackets::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal stroke = std::max(1.0, fontMetrics().height() / 12.0);
    painter.setPen(QPen(palette().color(QPalette::WindowText), stroke));
    const QRectF box = QRectF(rect()).adjusted(stroke, stroke, -stroke, -stroke);
    const qreal serif = fontMetrics().averageCharWidth() * 0.6;
    painter.drawPolyline(QPolygonF{
        {box.left() + serif, box.top()}, box.topLeft(), box.bottomLeft(), {box.left() + serif, box.bottom()}});
    painter.drawPolyline(QPolygonF{
        {box.right() - serif, box.top()}, box.topRight(), box.bottomRight(), {box.right() - serif, box.bottom()}});
}

MatrixView::MatrixView(QWidget *parent)
    : SectionView(parent),
      m_title(new Heading(3, this)),
      m_sign(new QLabel(this)),
      m_table(new CellTable(this)),
      m_brackets(new Brackets(m_table, this)),
      m_summary(new QLabel(this)),
      m_tableButton(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    auto *line = new QHBoxLayout;
    line->addWidget(m_sign);
    line->addWidget(m_brackets);
    line->addWidget(m_summary, 1);
    line->addStretch(0);
    layout->addLayout(line);
    layout->addWidget(m_tableButton, 0, Qt::AlignLeft);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_tableButton->setCheckable(true);
    connect(m_tableButton, &QPushButton::toggled, this, &MatrixView::showNumbers);
    m_sign->setTextFormat(Qt::PlainText);
    // A matrix stands on the window, not on a field of its own.
    m_table->viewport()->setAutoFillBackground(false);
    connect(m_table, &CellTable::copied, this, [this] { emit message(tr("Copied")); });
}

void MatrixView::show(const calculators::Section &section, int digits)
{
    showMatrix(std::get<calculators::Matrix>(section), digits);
}

void MatrixView::showMatrix(const calculators::Matrix &matrix, int digits)
{
    m_title->setHeading(translated(matrix.title));
    m_sign->setText(QString::fromStdString(matrix.sign));
    m_sign->setVisible(!matrix.sign.empty());
    m_large = matrix.large;
    m_digits = digits;
    m_brackets->setVisible(!m_large);
    m_summary->setVisible(m_large != nullptr);
    m_tableButton->setVisible(m_large != nullptr);
    if (m_large)
        showLarge(m_large, digits);
    else
        showCells(matrix, digits);
    if (m_numbers)
        m_numbers->setVisible(m_large && m_tableButton->isChecked());
}

QString MatrixView::name() const
{
    return m_title->text().isEmpty() ? m_sign->text() : m_title->text();
}

void MatrixView::showLarge(const calculators::SharedMatrix &matrix, int digits)
{
    const calculators::HeatMap &picture = matrix->picture;
    const QString text = matrix->imaginary.empty() ? tr("%1 rows, %2 columns, entries from %3 to %4")
                                                   : tr("%1 rows, %2 columns, moduli from %3 to %4");
    m_summary->setText(text.arg(picture.rows)
                           .arg(picture.columns)
                           .arg(numberText(picture.least, digits), numberText(picture.greatest, digits)));
    m_tableButton->setText(tr("Table of the entries"));
    m_table->cells().setCells({}, {}, {}, digits);
    if (m_numbers)
        m_numbers->setMatrix(matrix, digits);
}

void MatrixView::showNumbers(bool shown)
{
    if (!m_numbers && shown) {
        m_numbers = new NumbersTable(this);
        m_numbers->setMatrix(m_large, m_digits);
        m_numbers->setTableName(name());
        layout()->addWidget(m_numbers);
        connect(m_numbers, &NumbersTable::message, this, &SectionView::message);
    }
    if (m_numbers)
        m_numbers->setVisible(shown);
}

void MatrixView::showCells(const calculators::Matrix &matrix, int digits)
{
    m_table->cells().setCells(matrix.cells, {}, matrix.marked, digits, matrix.markedColumns);
    m_table->refresh(matrix.bar);
    m_table->setAccessibleName(
        tr("%1 matrix with %2 rows and %3 columns").arg(name()).arg(matrix.cells.rows).arg(matrix.cells.columns));
}

QString MatrixView::plainText() const
{
    const QString title = m_title->text() + u' ' + m_sign->text();
    return m_large ? title + u' ' + m_summary->text() + u'\n' : textOf(title, *m_table->model());
}

TableSectionView::TableSectionView(QWidget *parent)
    : SectionView(parent),
      m_title(new Heading(3, this)),
      m_table(new CellTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    m_table->setAlternatingRowColors(true);
    m_table->setMouseTracking(true);
    connect(m_table, &CellTable::copied, this, [this] { emit message(tr("Copied")); });
    connect(m_table, &CellTable::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_table, &CellTable::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == m_linkColumn)
            choose(index.row());
    });
    connect(m_table, &CellTable::entered, this, &TableSectionView::pointAt);
    connect(m_table, &CellTable::viewportEntered, this, [this] { pointAt({}); });
}

void TableSectionView::choose(int row)
{
    if (row >= 0 && static_cast<std::size_t>(row) < m_links.size())
        emit inputDragged(inputsOf(m_links[static_cast<std::size_t>(row)]));
}

void TableSectionView::pointAt(const QModelIndex &index)
{
    const bool link = !m_links.empty() && index.isValid() && index.column() == m_linkColumn;
    m_table->viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TableSectionView::show(const calculators::Section &section, int digits)
{
    const auto &table = std::get<calculators::Table>(section);
    m_title->setHeading(translated(table.title));
    core::Grid<calculators::Cell> cells(table.rows.size(), table.columns.size());
    for (std::size_t i = 0; i < cells.rows; ++i)
        for (std::size_t j = 0; j < cells.columns && j < table.rows[i].size(); ++j)
            cells(i, j) = table.rows[i][j];
    m_table->cells().setCells(std::move(cells), table.columns, {}, digits);
    m_links = table.links;
    m_linkColumn = static_cast<int>(table.linkColumn);
    if (!m_links.empty())
        m_table->cells().setLinkColumn(table.linkColumn);
    m_table->setAccessibleDescription(m_links.empty() ? QString() : tr("Enter chooses a row."));
    m_table->refresh();
    m_table->setAccessibleName(m_title->text().isEmpty() ? tr("Table") : m_title->text());
}

QString TableSectionView::plainText() const
{
    return textOf(m_title->text(), *m_table->model());
}

} // namespace gui
