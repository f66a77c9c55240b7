#pragma once

#include <QListView>

class QAction;

namespace content {
struct Symbol;
}

namespace gui {

class SymbolCopier;
class SymbolFilter;

/// The symbols of a SymbolFilter as tiles. A double-click or Enter copies one; its
/// menu has more.
class SymbolTiles : public QListView
{
    Q_OBJECT

public:
    explicit SymbolTiles(QWidget *parent = nullptr);

    /// Both outlive the view, or go with it.
    void setUp(SymbolFilter &filter, SymbolCopier &copier);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void copyCurrent();
    const content::Symbol *current() const;

    SymbolCopier *m_copier = nullptr;
    QAction *m_copy;
};

} // namespace gui
