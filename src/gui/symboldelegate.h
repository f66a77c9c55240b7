#pragma once

#include "gui/itemdelegate.h"

namespace gui {

/// Draws a symbol of a SymbolFilter as a tile: its sign typeset, below it its name in up to two lines.
class SymbolDelegate : public ItemDelegate
{
    Q_OBJECT

public:
    using ItemDelegate::ItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
