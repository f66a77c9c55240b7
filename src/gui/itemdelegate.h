#pragma once

#include <QStyledItemDelegate>

namespace gui {

/// What delegates share that draw an item of their own on the style's background.
class ItemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    /// Draws the background of an item, selected, under the pointer and with the focus as the style has it, but not its
    /// text; the whole of it where it is a tile. Gives the colour to draw the item in.
    QColor drawBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          bool tile = false) const;
};

} // namespace gui
