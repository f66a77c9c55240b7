#include "gui/itemdelegate.h"

#include <QApplication>

namespace gui {

QColor ItemDelegate::drawBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                    bool tile) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    background.showDecorationSelected = background.showDecorationSelected || tile;
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &background, &painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace gui
