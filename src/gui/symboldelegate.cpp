#include "gui/symboldelegate.h"

#include "content/sign.h"
#include "gui/signdrawing.h"
#include "gui/symbolfilter.h"

#include <QPainter>

namespace gui {

namespace {

/// Unicode's names are long and begin alike; how a sign of the reference is written tells more.
QString captionOf(const content::Symbol &symbol)
{
    if (symbol.topic != content::referenceTopic)
        return symbol.name;
    return symbol.latex.isEmpty() ? symbol.codePoints() : symbol.latex.constFirst().command;
}

} // namespace

void SymbolDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QColor colour = drawBackground(*painter, option, index, true);
    const auto *filter = qobject_cast<const SymbolFilter *>(index.model());
    const content::Symbol *symbol = filter ? filter->symbol(index) : nullptr;
    if (!symbol)
        return;
    const int line = option.fontMetrics.height();
    const QRect inner = option.rect.adjusted(line / 3, line / 3, -line / 3, -line / 4);
    painter->save();
    drawSign(*painter, symbol->display, QRectF(inner).adjusted(0, 0, 0, -2.2 * line), 1.9 * line, colour);
    painter->setPen(colour);
    const QRect words(inner.left(), inner.bottom() - 2 * line, inner.width(), 2 * line);
    painter->setClipRect(words);
    painter->drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, captionOf(*symbol));
    painter->restore();
}

QSize SymbolDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.height();
    return {line * 8, line * 6};
}

} // namespace gui
