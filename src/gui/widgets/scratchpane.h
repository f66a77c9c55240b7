#pragma once

#include "content/scratchentry.h"

#include <QWidget>

#include <memory>

class QAction;
class QToolButton;

namespace Ui {
class ScratchPane;
}

namespace gui {

class ScratchModel;
class SymbolCopier;
class Theme;
class Workspace;

/// The scratch list: commands that were put aside while writing, to be ordered, copied and removed. It folds to its
/// title.
class ScratchPane : public QWidget
{
    Q_OBJECT

public:
    explicit ScratchPane(QWidget *parent = nullptr);
    ~ScratchPane() override;

    /// Both outlive the pane. Nothing is shown before.
    void setUp(Workspace &workspace, SymbolCopier &copier);

    void add(const content::ScratchEntry &entry);
    bool isOpen() const;
    void setOpen(bool open);

signals:
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// slot: works on the current row.
    void equip(QToolButton *button, const QList<QKeySequence> &keys, void (ScratchPane::*slot)());
    void copyCurrent();
    void copyAll();
    void moveUp();
    void moveDown();
    void move(int row, int to);
    void removeCurrent();
    void removeAll();
    void undo();
    void showMenu(QPoint position);
    void refresh();
    void refreshIcons();
    void retranslate();
    int row() const;

    std::unique_ptr<Ui::ScratchPane> m_ui;
    ScratchModel *m_model = nullptr;
    SymbolCopier *m_copier = nullptr;
    QAction *m_removeAll;
    QList<QAction *> m_actions;
};

} // namespace gui
