#include "gui/signdrawing.h"

#include "formula/paint.h"
#include "formula/shipped.h"

#include <QPainter>

#include <algorithm>

namespace gui {

void drawSign(QPainter &painter, const QString &latex, const QRectF &box, double emSize, const QColor &colour)
{
    auto sign = latex.isEmpty() ? std::nullopt : formula::shipped(latex, true);
    if (!sign && !latex.isEmpty())
        sign = formula::shipped(latex, false); // the signs of the reference ship in text style only
    if (!sign)
        return;
    const double height = sign->height() + sign->depth();
    const double em =
        std::min({emSize, box.width() / std::max(sign->width(), 0.1), box.height() / std::max(height, 0.1)});
    const QPointF baseline(box.center().x() - sign->width() * em / 2.0,
                           box.center().y() + (sign->height() - sign->depth()) * em / 2.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    formula::paint(painter, *sign, baseline, em, colour);
    painter.restore();
}

} // namespace gui
