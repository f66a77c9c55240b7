#include "gui/recorddelegate.h"

#include "gui/theme.h"

#include <QPainter>

namespace gui {

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QColor text = drawBackground(*painter, option, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int line = option.fontMetrics.height();
    const QRect inner = option.rect.adjusted(line / 2, line / 3, -line / 2, -line / 3);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->save();
    painter->setPen(text);
    painter->drawText(inner, static_cast<int>(side | Qt::AlignTop),
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    painter->setPen(selected ? text : themeColours().secondary);
    const QString second = index.sibling(index.row(), 1).data().toString();
    painter->drawText(inner, static_cast<int>(side | Qt::AlignBottom),
                      option.fontMetrics.elidedText(second, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.height();
    return {line * 12, 2 * line + 2 * (line / 3) + line / 6};
}

} // namespace gui
