#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace gui {

/// Draws a shipped formula in the middle of a box, at the size asked for or as large as fits: signs such as "argmax
/// f(x)" are wider than a lone letter. Draws nothing for LaTeX that does not ship.
void drawSign(QPainter &painter, const QString &latex, const QRectF &box, double emSize, const QColor &colour);

} // namespace gui
