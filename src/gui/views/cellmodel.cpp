#include "gui/views/cellmodel.h"

#include "gui/celltext.h"
#include "gui/theme.h"
#include "gui/translated.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace gui {

void CellModel::setCells(core::Grid<calculators::Cell> cells, std::vector<core::Text> headers,
                         std::vector<std::size_t> marked, int digits, std::vector<std::size_t> markedColumns)
{
    beginResetModel();
    m_cells = std::move(cells);
    m_headers = std::move(headers);
    m_marked = std::move(marked);
    m_markedColumns = std::move(markedColumns);
    m_linkColumn.reset();
    m_digits = digits;
    endResetModel();
}

void CellModel::setLinkColumn(std::optional<std::size_t> column)
{
    beginResetModel();
    m_linkColumn = column;
    endResetModel();
}

int CellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.rows);
}

int CellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.columns);
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    const calculators::Cell &cell = m_cells(row, column);
    const auto holds = [](const std::vector<std::size_t> &list, std::size_t number) {
        return std::find(list.begin(), list.end(), number) != list.end();
    };
    const bool marked = holds(m_marked, row) || holds(m_markedColumns, column);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell, m_digits);
    case Qt::AccessibleTextRole: {
        const QString text = cellText(cell, m_digits);
        return text.isEmpty() ? tr("empty") : text;
    }
    case Qt::ToolTipRole:
        return isNumeric(cell) ? cellText(cell, 17) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumeric(cell) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::BackgroundRole:
        return marked ? QVariant(themeColours().marked) : QVariant();
    case Qt::ForegroundRole:
        return column == m_linkColumn ? QVariant(QGuiApplication::palette().link()) : QVariant();
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setUnderline(true);
        return column == m_linkColumn ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole
        || static_cast<std::size_t>(section) >= m_headers.size())
        return {};
    return translated(m_headers[static_cast<std::size_t>(section)]);
}

} // namespace gui
