#pragma once

#include "gui/itemdelegate.h"

namespace gui {

/// Draws an entry of a ScratchModel: its sign typeset, and the command beside it as code.
class ScratchDelegate : public ItemDelegate
{
    Q_OBJECT

public:
    using ItemDelegate::ItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
