#include "gui/views/numberstable.h"

#include "calculators/matrixentry.h"
#include "core/value.h"
#include "gui/celltext.h"
#include "gui/widgets/flowlayout.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int visibleRows = 14;
/// As many as tell any two numbers apart; a real one is written with fewer where that is enough.
constexpr int allDigits = 17;
/// A clipboard text of more is made elsewhere, or not at all: the window must not wait.
constexpr std::size_t mostCopied = 20'000;

int shown(std::size_t count)
{
    return static_cast<int>(count);
}

} // namespace

void NumbersModel::setMatrix(const calculators::SharedMatrix &matrix, int digits)
{
    const bool sameSize =
        m_matrix && matrix && m_matrix->rows.size() == matrix->rows.size() && m_matrix->columns == matrix->columns;
    if (!sameSize)
        beginResetModel();
    m_matrix = matrix;
    m_digits = digits;
    if (!sameSize)
        endResetModel();
    else if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int NumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_matrix ? 0 : shown(m_matrix->rows.size());
}

int NumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_matrix ? 0 : shown(m_matrix->columns);
}

QString NumbersModel::text(const QModelIndex &index, int digits) const
{
    const auto entry = m_matrix->at(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column()));
    if (!m_matrix->imaginary.empty())
        return cellText(entry, digits);
    return digits < allDigits ? numberText(entry.real(), digits) : QString::fromStdString(core::shortest(entry.real()));
}

QVariant NumbersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_matrix)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index, m_digits);
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return text(index, allDigits);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
        return tr("row %1, column %2: %3").arg(index.row() + 1).arg(index.column() + 1).arg(text(index, m_digits));
    default:
        return {};
    }
}

bool NumbersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !m_matrix || value.toString() == text(index, allDigits))
        return false;
    const auto number = calculators::entryValue(calculators::typedEntry(value.toString().toStdString()));
    if (!number || number->imag() != 0.0) {
        emit refused(tr("“%1” is not a real number; the entry stays as it was.").arg(value.toString().left(40)));
        return false;
    }
    emit entryTyped(index.row(), index.column(), number->real());
    return true;
}

QVariant NumbersModel::headerData(int section, Qt::Orientation /*orientation*/, int role) const
{
    return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
}

Qt::ItemFlags NumbersModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_editable ? seen | Qt::ItemIsEditable : seen;
}

NumbersTable::NumbersTable(QWidget *parent)
    : QWidget(parent),
      m_model(new NumbersModel(this)),
      m_view(new QTableView(this)),
      m_rowLabel(new QLabel(this)),
      m_row(new QSpinBox(this)),
      m_columnLabel(new QLabel(this)),
      m_column(new QSpinBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *places = new FlowLayout;
    for (QWidget *widget : {static_cast<QWidget *>(m_rowLabel), static_cast<QWidget *>(m_row),
                            static_cast<QWidget *>(m_columnLabel), static_cast<QWidget *>(m_column)})
        places->addWidget(widget);
    layout->addLayout(places);
    layout->addWidget(m_view);
    m_rowLabel->setBuddy(m_row);
    m_columnLabel->setBuddy(m_column);
    m_view->setModel(m_model);
    m_view->setLayoutDirection(Qt::LeftToRight); // numbers read from left to right in every language
    m_view->setTabKeyNavigation(false);          // Tab leaves the table, arrows move in it
    m_view->setWordWrap(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    // One width for all: to measure sixteen million texts would take minutes.
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (QSpinBox *place : {m_row, m_column}) {
        place->setKeyboardTracking(false);
        connect(place, &QSpinBox::valueChanged, this, &NumbersTable::goTo);
    }
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &NumbersTable::followCurrent);
    retranslate();
    fitColumns();
}

void NumbersTable::setMatrix(const calculators::SharedMatrix &matrix, int digits)
{
    m_digits = digits;
    m_model->setMatrix(matrix, digits);
    const QSignalBlocker rowBlocker(m_row);
    const QSignalBlocker columnBlocker(m_column);
    m_row->setRange(1, std::max(1, m_model->rowCount()));
    m_column->setRange(1, std::max(1, m_model->columnCount()));
    fitColumns();
}

void NumbersTable::setEditable(bool editable)
{
    m_model->setEditable(editable);
    m_view->setEditTriggers(editable ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                           | QAbstractItemView::AnyKeyPressed
                                     : QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
}

void NumbersTable::setTableName(const QString &name)
{
    m_view->setAccessibleName(name);
}

/// As wide as the widest number of so many digits, twice that where there are two parts.
void NumbersTable::fitColumns()
{
    const QString widest = numberText(-8.0 / 9.0 * 1e-300, m_digits) + QStringLiteral("  ");
    const QModelIndex first = m_model->index(0, 0);
    const bool complex = first.isValid() && m_model->data(first, Qt::DisplayRole).toString().endsWith(u'i');
    const int lineHeight = fontMetrics().height() * 3 / 2;
    m_view->horizontalHeader()->setDefaultSectionSize(fontMetrics().horizontalAdvance(widest) * (complex ? 2 : 1));
    m_view->verticalHeader()->setDefaultSectionSize(lineHeight);
    const int rows = std::min(visibleRows, m_model->rowCount()) + 3; // the header, and the bar below
    m_view->setFixedHeight(rows * lineHeight);
    m_view->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
}

QRect NumbersTable::selectedArea() const
{
    QRect area;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        area |= QRect(range.left(), range.top(), range.width(), range.height());
    return area;
}

std::size_t NumbersTable::selectedCount() const
{
    const QRect area = selectedArea();
    return static_cast<std::size_t>(std::max(0, area.width())) * static_cast<std::size_t>(std::max(0, area.height()));
}

std::optional<QString> NumbersTable::selectedText() const
{
    if (selectedCount() > mostCopied)
        return std::nullopt;
    const QRect area = selectedArea();
    QString text;
    for (int i = area.top(); i <= area.bottom(); ++i)
        for (int j = area.left(); j <= area.right(); ++j)
            text += m_model->index(i, j).data(Qt::EditRole).toString() + (j < area.right() ? u'\t' : u'\n');
    return text;
}

void NumbersTable::copySelected()
{
    if (const auto text = selectedText()) {
        QApplication::clipboard()->setText(*text);
        emit message(tr("Copied"));
    } else {
        emit message(tr("Select at most %1 entries to copy them.").arg(mostCopied));
    }
}

void NumbersTable::goTo()
{
    m_view->setCurrentIndex(m_model->index(m_row->value() - 1, m_column->value() - 1));
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void NumbersTable::followCurrent(const QModelIndex &current)
{
    if (!current.isValid())
        return;
    const QSignalBlocker rowBlocker(m_row);
    const QSignalBlocker columnBlocker(m_column);
    m_row->setValue(current.row() + 1);
    m_column->setValue(current.column() + 1);
}

bool NumbersTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NumbersTable::retranslate()
{
    m_rowLabel->setText(tr("Row"));
    m_columnLabel->setText(tr("Column"));
    m_row->setAccessibleName(tr("Go to row"));
    m_column->setAccessibleName(tr("Go to column"));
    m_row->setToolTip(tr("The row of the current entry; type another to go there"));
    m_column->setToolTip(tr("The column of the current entry; type another to go there"));
}

void NumbersTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace gui
