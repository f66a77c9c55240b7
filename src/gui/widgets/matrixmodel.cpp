#include "gui/widgets/matrixmodel.h"

#include "calculators/cellexpression.h"
#include "calculators/matrixtext.h"
#include "gui/errortext.h"
#include "gui/theme.h"

#include <QApplication>
#include <QPalette>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

bool isSound(const QString &cell)
{
    return !calculators::typedEntry(cell.toStdString()).empty();
}

/// What in a cell was not understood, and where; empty where that cannot be told.
QString whyNot(const QString &cell)
{
    const auto value = calculators::evaluateCell(cell.toStdString());
    if (value || !value.error().position)
        return {};
    return MatrixModel::tr("At character %1: %2 ").arg(*value.error().position + 1).arg(errorText(value.error()));
}

/// The same cells, and empty ones where it was smaller.
core::Grid<QString> enlarged(const core::Grid<QString> &cells, std::size_t rows, std::size_t columns)
{
    if (rows <= cells.rows && columns <= cells.columns)
        return cells;
    core::Grid<QString> result(std::max(rows, cells.rows), std::max(columns, cells.columns));
    for (std::size_t i = 0; i < cells.rows; ++i)
        for (std::size_t j = 0; j < cells.columns; ++j)
            result(i, j) = cells(i, j);
    return result;
}

} // namespace

/// From one state of the whole matrix to another: matrices that people type are small, and large ones share their rows.
class MatrixModel::Change : public QUndoCommand
{
public:
    Change(MatrixModel &model, State after, const QString &what, int handle = -1)
        : QUndoCommand(what),
          m_model(model),
          m_before{model.m_cells, model.m_large},
          m_after(std::move(after)),
          m_handle(handle)
    {
    }

    // The stack asks to merge what has the same id, one after the other: a whole drag is undone at once.
    int id() const override { return m_handle; }
    bool mergeWith(const QUndoCommand *next) override
    {
        m_after = static_cast<const Change *>(next)->m_after;
        return true;
    }

    void undo() override { m_model.show(m_before); }
    void redo() override { m_model.show(m_after); }

private:
    MatrixModel &m_model;
    State m_before;
    State m_after;
    int m_handle; ///< −1 for what stands alone
};

MatrixModel::MatrixModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_cells(1, 1, QStringLiteral("0")),
      m_sound(1, true)
{
}

core::Grid<QString> MatrixModel::written(const core::Grid<std::string> &entries)
{
    core::Grid<QString> cells(entries.rows, entries.columns);
    std::transform(entries.cells.begin(), entries.cells.end(), cells.cells.begin(),
                   [](const std::string &entry) { return QString::fromStdString(entry); });
    return cells;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    const int rows = static_cast<int>(m_cells.rows);
    return parent.isValid() ? 0 : rows + (m_growsRows && rows < mostRows ? 1 : 0);
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    const int columns = static_cast<int>(m_cells.columns);
    return parent.isValid() ? 0 : columns + (m_growsColumns && columns < mostRows ? 1 : 0);
}

void MatrixModel::setGrowth(bool rows, bool columns)
{
    beginResetModel();
    m_growsRows = rows;
    m_growsColumns = columns;
    endResetModel();
}

bool MatrixModel::isBeyond(const QModelIndex &index) const
{
    return index.row() >= static_cast<int>(m_cells.rows) || index.column() >= static_cast<int>(m_cells.columns);
}

QString MatrixModel::problem(int row, int column) const
{
    const QString &text = m_cells(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
    if (text.trimmed().isEmpty())
        return tr("This cell is empty: type a number.");
    if (!m_sound[static_cast<std::size_t>(row) * m_cells.columns + static_cast<std::size_t>(column)])
        return whyNot(text) + tr("This is not a number; write it as 3, −0.5, 1/3, 1e-3 or sqrt(2).");
    return {};
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isBeyond(index))
        return dataBeyond(role);
    const QString &text = m_cells(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column()));
    const QString why = problem(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text.trimmed().isEmpty() ? QStringLiteral("?") : text;
    case Qt::EditRole:
        return text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::ForegroundRole:
        return why.isEmpty() ? QVariant() : QVariant(themeColours().error);
    case Qt::BackgroundRole:
        return why.isEmpty() ? QVariant() : QVariant(themeColours().marked);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return why;
    case Qt::AccessibleTextRole:
        return tr("row %1, column %2: %3")
            .arg(index.row() + 1)
            .arg(index.column() + 1)
            .arg(text.trimmed().isEmpty() ? tr("empty") : text);
    default:
        return {};
    }
}

QVariant MatrixModel::dataBeyond(int role)
{
    switch (role) {
    case Qt::BackgroundRole:
        return QApplication::palette().brush(QPalette::Window);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("Type here to make the matrix larger.");
    default:
        return {};
    }
}

bool MatrixModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString().trimmed();
    if (isBeyond(index) && text.isEmpty())
        return false;
    core::Grid<QString> cells =
        enlarged(m_cells, static_cast<std::size_t>(index.row()) + 1, static_cast<std::size_t>(index.column()) + 1);
    QString &cell = cells(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column()));
    if (cell == text)
        return true;
    cell = text;
    change(std::move(cells), tr("entry"));
    return true;
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

void MatrixModel::change(core::Grid<QString> cells, const QString &what)
{
    if (m_large || cells != m_cells)
        m_history.push(new Change(*this, {std::move(cells), nullptr}, what));
}

void MatrixModel::change(calculators::SharedMatrix large, const QString &what)
{
    m_history.push(new Change(*this, {m_cells, std::move(large)}, what));
}

void MatrixModel::drag(core::Grid<QString> cells, int handle)
{
    if (cells != m_cells)
        m_history.push(new Change(*this, {std::move(cells), nullptr}, tr("drag"), handle));
}

void MatrixModel::resize(int rows, int columns)
{
    core::Grid<QString> cells(static_cast<std::size_t>(std::clamp(rows, 1, mostRows)),
                              static_cast<std::size_t>(std::clamp(columns, 1, mostRows)));
    for (std::size_t i = 0; i < std::min(cells.rows, m_cells.rows); ++i)
        for (std::size_t j = 0; j < std::min(cells.columns, m_cells.columns); ++j)
            cells(i, j) = m_cells(i, j);
    change(std::move(cells), tr("size"));
}

void MatrixModel::begin(const core::Grid<QString> &cells)
{
    m_history.clear();
    show({cells, nullptr});
}

void MatrixModel::show(const State &state)
{
    m_large = state.large;
    if (state.cells != m_cells)
        showCells(state.cells);
    emit changed();
}

void MatrixModel::showCells(const core::Grid<QString> &cells)
{
    // The place of the person in the table stays, unless it is lost.
    if (cells.rows >= m_cells.rows && cells.columns >= m_cells.columns) {
        if (cells.columns > m_cells.columns)
            addColumns(cells.columns);
        if (cells.rows > m_cells.rows)
            addRows(cells.rows);
    }
    if (cells.rows == m_cells.rows && cells.columns == m_cells.columns) {
        replace(cells);
    } else {
        beginResetModel();
        m_cells = cells;
        m_sound.resize(cells.cells.size());
        std::transform(cells.cells.begin(), cells.cells.end(), m_sound.begin(), isSound);
        endResetModel();
    }
}

void MatrixModel::grow(std::size_t rows, std::size_t columns)
{
    m_cells = enlarged(m_cells, rows, columns);
    m_sound.resize(m_cells.cells.size());
    std::transform(m_cells.cells.begin(), m_cells.cells.end(), m_sound.begin(), isSound);
}

/// The row to grow by becomes one of the matrix first, so that what is typed there stays where it is; the new ones come
/// after it.
void MatrixModel::addRows(std::size_t rows)
{
    const bool grows = std::exchange(m_growsRows, false);
    const int before = grows && m_cells.rows < mostRows ? static_cast<int>(m_cells.rows) + 1 : rowCount();
    if (before > static_cast<int>(m_cells.rows)) {
        grow(static_cast<std::size_t>(before), m_cells.columns);
        emit dataChanged(index(before - 1, 0), index(before - 1, columnCount() - 1));
    }
    const int after = static_cast<int>(rows) + (grows && rows < mostRows ? 1 : 0);
    if (after > before)
        beginInsertRows({}, before, after - 1);
    grow(rows, m_cells.columns);
    m_growsRows = grows;
    if (after > before)
        endInsertRows();
}

/// As addRows().
void MatrixModel::addColumns(std::size_t columns)
{
    const bool grows = std::exchange(m_growsColumns, false);
    const int before = grows && m_cells.columns < mostRows ? static_cast<int>(m_cells.columns) + 1 : columnCount();
    if (before > static_cast<int>(m_cells.columns)) {
        grow(m_cells.rows, static_cast<std::size_t>(before));
        emit dataChanged(index(0, before - 1), index(rowCount() - 1, before - 1));
    }
    const int after = static_cast<int>(columns) + (grows && columns < mostRows ? 1 : 0);
    if (after > before)
        beginInsertColumns({}, before, after - 1);
    grow(m_cells.rows, columns);
    m_growsColumns = grows;
    if (after > before)
        endInsertColumns();
}

/// Other cells in a matrix of the same size.
void MatrixModel::replace(const core::Grid<QString> &cells)
{
    std::size_t first = cells.cells.size();
    std::size_t last = 0;
    for (std::size_t k = 0; k < cells.cells.size(); ++k) {
        if (cells.cells[k] == m_cells.cells[k])
            continue;
        m_sound[k] = isSound(cells.cells[k]);
        first = std::min(first, k);
        last = k;
    }
    m_cells = cells;
    const auto row = [&](std::size_t k) { return static_cast<int>(k / m_cells.columns); };
    const auto column = [&](std::size_t k) { return static_cast<int>(k % m_cells.columns); };
    if (first == last)
        emit dataChanged(index(row(first), column(first)), index(row(first), column(first)));
    else if (first < last)
        emit dataChanged(index(row(first), 0), index(row(last), static_cast<int>(m_cells.columns) - 1));
}

} // namespace gui
