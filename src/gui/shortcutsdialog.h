#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

namespace gui {

/// What every key does: the actions that have a shortcut, and the keys inside the pages.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace gui
