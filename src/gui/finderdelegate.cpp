#include "gui/finderdelegate.h"

#include "gui/signdrawing.h"
#include "gui/theme.h"

#include <QPainter>

namespace gui {

void FinderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics = option.fontMetrics;
    const int em = metrics.height();
    const QRect inner = option.rect.adjusted(em / 2, 0, -em / 2, 0);
    const auto side = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    painter->save();
    if (index.data(HeaderRole).toBool()) {
        QFont font = option.font;
        font.setBold(true);
        painter->setFont(font);
        painter->setPen(themeColours().secondary);
        painter->drawText(inner.adjusted(0, em / 3, 0, 0), side, index.data().toString());
        painter->restore();
        return;
    }
    const QColor text = drawBackground(*painter, option, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(text);
    const QRect signBox =
        QStyle::visualRect(option.direction, inner, QRect(inner.topLeft(), QSize(3 * em, inner.height())));
    drawSign(*painter, index.data(SignRole).toString(), signBox, em * 1.1, text);
    const QRect lines = QStyle::visualRect(option.direction, inner, inner.adjusted(3 * em + em / 2, 0, 0, 0));
    const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, lines.width());
    painter->drawText(lines, side, title);
    const int used = metrics.horizontalAdvance(title) + em;
    painter->setPen(selected ? text : themeColours().secondary);
    const QRect rest = QStyle::visualRect(option.direction, lines, lines.adjusted(used, 0, 0, 0));
    painter->drawText(rest, side, metrics.elidedText(index.data(NoteRole).toString(), Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() * 7 / 4};
}

} // namespace gui
