#pragma once

#include "content/recordmodel.h"
#include "gui/widgets/latexcommands.h"

#include <QListView>

namespace gui {

/// The commands that may be meant, each with its sign, below the place where one types. It lies over the window that
/// the editor is in and never takes the focus: the editor hands it the keys that are its.
class CommandPopup : public QListView
{
    Q_OBJECT

public:
    explicit CommandPopup(QWidget *parent = nullptr);

    /// Shows the entries, the first one chosen, below a line or, where there is no room, above it; hides where there
    /// are none. line: in the window's coordinates.
    void offer(const QList<LatexEntry> &entries, const QRect &line);
    /// Whether the key moved the choice, took the chosen entry, or closed the list.
    bool handleKey(int key);
    const LatexEntry &entry(int row) const { return m_model->record(row); }

signals:
    void chosen(const gui::LatexEntry &entry);

private:
    void take(const QModelIndex &index);
    void place(const QRect &line);

    content::RecordModel<LatexEntry> *m_model;
};

} // namespace gui
