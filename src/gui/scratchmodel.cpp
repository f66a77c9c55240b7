#include "gui/scratchmodel.h"

#include "gui/symbolcopy.h"
#include "gui/workspace.h"

#include <algorithm>

namespace gui {

namespace {

constexpr qsizetype undoSteps = 100;

} // namespace

ScratchModel::ScratchModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent),
      m_workspace(workspace),
      m_entries(workspace.records().scratch())
{
    connect(&workspace.records(), &content::Records::scratchChanged, this, &ScratchModel::takeOver);
    connect(&workspace, &Workspace::libraryChanged, this,
            [this] { emit dataChanged(index(0), index(static_cast<int>(m_entries.size()) - 1)); });
}

bool ScratchModel::append(const content::ScratchEntry &entry)
{
    const auto same = [&entry](const content::ScratchEntry &other) { return other.command == entry.command; };
    if (std::any_of(m_entries.begin(), m_entries.end(), same))
        return false;
    remember();
    const auto end = static_cast<int>(m_entries.size());
    beginInsertRows({}, end, end);
    m_entries.append(entry);
    endInsertRows();
    keep();
    return true;
}

void ScratchModel::remove(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    remember();
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    keep();
}

void ScratchModel::removeAll()
{
    if (m_entries.isEmpty())
        return;
    remember();
    beginResetModel();
    m_entries.clear();
    endResetModel();
    keep();
}

bool ScratchModel::undo()
{
    if (m_before.isEmpty())
        return false;
    beginResetModel();
    m_entries = m_before.takeLast();
    endResetModel();
    keep();
    return true;
}

int ScratchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ScratchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const content::ScratchEntry &entry = m_entries[index.row()];
    if (role == Qt::DisplayRole)
        return entry.command;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return noteOf(entry);
    if (role != SignRole)
        return {};
    return writingOf(entry).display;
}

// Of the guide or of the reference; empty where the sign is gone.
Writing ScratchModel::writingOf(const content::ScratchEntry &entry) const
{
    const content::Library &library = m_workspace.library();
    if (const content::Symbol *symbol = library.symbol(entry.place.item))
        return gui::writingOf(*symbol);
    const content::Sign *sign = entry.place.isEmpty() ? nullptr : library.signs().byId(entry.place.item);
    return sign ? gui::writingOf(*sign) : Writing{};
}

QString ScratchModel::noteOf(const content::ScratchEntry &entry) const
{
    QStringList notes;
    if (const QString name = writingOf(entry).name; !name.isEmpty())
        notes << name;
    if (!entry.package.isEmpty())
        notes << tr("needs %1").arg(packageLine(entry.package));
    return notes.join(QStringLiteral(", "));
}

// Rows may be dropped between others, not onto them.
Qt::ItemFlags ScratchModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled;
}

Qt::DropActions ScratchModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

bool ScratchModel::moveRows(const QModelIndex &source, int row, int count, const QModelIndex &target, int to)
{
    if (source.isValid() || target.isValid() || row < 0 || count < 1 || row + count > m_entries.size() || to < 0
        || to > m_entries.size() || !beginMoveRows(source, row, row + count - 1, target, to))
        return false;
    remember();
    const auto first = m_entries.begin() + row;
    if (to < row)
        std::rotate(m_entries.begin() + to, first, first + count);
    else
        std::rotate(first, first + count, m_entries.begin() + to);
    endMoveRows();
    keep();
    return true;
}

void ScratchModel::remember()
{
    m_before.append(m_entries);
    if (m_before.size() > undoSteps)
        m_before.removeFirst();
}

void ScratchModel::keep()
{
    m_workspace.records().setScratch(m_entries);
    emit changed();
}

void ScratchModel::takeOver()
{
    const QList<content::ScratchEntry> now = m_workspace.records().scratch();
    if (now == m_entries)
        return;
    m_before.clear();
    beginResetModel();
    m_entries = now;
    endResetModel();
    emit changed();
}

} // namespace gui
