#pragma once

#include "gui/itemdelegate.h"

namespace gui {

/// Draws a record in two lines: its first column, and below it the second in weaker text.
class RecordDelegate : public ItemDelegate
{
    Q_OBJECT

public:
    using ItemDelegate::ItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
