#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace gui {

/// An icon of :/icons drawn in the colours of the palette in force, sharp at any size. Ask again when the palette
/// changes.
QIcon icon(const QString &name);

/// A drawing of :/icons in one colour, as wide as asked.
QPixmap drawing(const QString &name, const QSize &size, const QColor &colour, qreal scale);

} // namespace gui
