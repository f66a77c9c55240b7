#include "gui/scratchdelegate.h"

#include "gui/scratchmodel.h"
#include "gui/signdrawing.h"

#include <QFontDatabase>
#include <QPainter>

namespace gui {

void ScratchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QColor colour = drawBackground(*painter, option, index);
    const int em = option.fontMetrics.height();
    const QRect inner = option.rect.adjusted(em / 3, 0, -em / 3, 0);
    const QRect sign(inner.topLeft(), QSize(3 * em, inner.height()));
    drawSign(*painter, index.data(ScratchModel::SignRole).toString(),
             QStyle::visualRect(option.direction, inner, sign).adjusted(0, 2, 0, -2), em, colour);
    painter->save();
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(option.font.pointSizeF());
    painter->setFont(font);
    painter->setPen(colour);
    painter->setLayoutDirection(Qt::LeftToRight); // code reads from left to right in every language
    const QRect words = QStyle::visualRect(option.direction, inner, inner.adjusted(3 * em + em / 2, 0, 0, 0));
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter->drawText(
        words, static_cast<int>(side),
        painter->fontMetrics().elidedText(index.data().toString().simplified(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize ScratchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() * 7 / 4};
}

} // namespace gui
