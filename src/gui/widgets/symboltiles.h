#pragma once

#include <QListView>

class QAction;

namespace gui {

/// The symbols of a SymbolFilter as tiles. A click shows one, a double-click or Enter copies it.
class SymbolTiles : public QListView
{
    Q_OBJECT

public:
    explicit SymbolTiles(QWidget *parent = nullptr);

signals:
    /// The current tile's sign shall be copied in the default format.
    void copyRequested();
    /// What else can be done with the current tile is asked for.
    void menuRequested(QPoint globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();

    QAction *m_copy;
};

} // namespace gui
