#pragma once

#include "content/scratchentry.h"
#include "gui/symbolcopy.h"

#include <QAbstractListModel>
#include <QList>

namespace gui {

class Workspace;

/// The commands that were put aside, one a row, kept in the records with every change; changes can be undone until the
/// program ends or another instance changes the list.
class ScratchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The LaTeX of the sign that the command belongs to, to be drawn; empty where that is not known.
    static constexpr int SignRole = Qt::UserRole;

    explicit ScratchModel(Workspace &workspace, QObject *parent = nullptr);

    const QList<content::ScratchEntry> &entries() const { return m_entries; }
    /// False, and nothing is added, where the command is in the list already.
    bool append(const content::ScratchEntry &entry);
    void remove(int row);
    void removeAll();
    /// Takes back the last change; true if there was one.
    bool undo();
    bool canUndo() const { return !m_before.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    bool moveRows(const QModelIndex &source, int row, int count, const QModelIndex &target, int to) override;

signals:
    /// Entries came, went or moved, or there is something else to undo.
    void changed();

private:
    Writing writingOf(const content::ScratchEntry &entry) const;
    QString noteOf(const content::ScratchEntry &entry) const;
    void remember();
    void keep();
    void takeOver();

    Workspace &m_workspace;
    QList<content::ScratchEntry> m_entries;
    QList<QList<content::ScratchEntry>> m_before; ///< what the list was before each change, the last one last
};

} // namespace gui
