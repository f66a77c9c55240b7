#include "formula/paint.h"

#include <QColor>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace formula {

namespace {

QColor colourOf(const QString &name, const QColor &own)
{
    if (name.isEmpty())
        return own;
    const QColor named(name);
    return named.isValid() ? named : own;
}

QPen penOf(const PartStyle &style, const QColor &own)
{
    QPen pen(colourOf(style.stroke, own), style.thickness);
    pen.setCapStyle(style.roundEnds ? Qt::RoundCap : Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    QList<double> dashes; // a pen counts them in its own thickness, and takes no empty one
    for (const double length : style.dashes)
        dashes.append(std::max(length / style.thickness, 1e-3));
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

void applyClips(QPainter &painter, const Content &content, int index, const QTransform &em)
{
    if (index < 0)
        return;
    const Clip &clip = content.clips[index];
    applyClips(painter, content, clip.outer, em);
    painter.setWorldTransform(clip.transform * em);
    painter.setClipRect(clip.rect, Qt::IntersectClip);
}

void paintPart(QPainter &painter, const Part &part, const QColor &colour)
{
    if (part.style.fill != u"none")
        painter.fillPath(part.outline.path(), colourOf(part.style.fill, colour));
    if (part.style.thickness > 0.0 && part.style.stroke != u"none")
        painter.strokePath(part.outline.path(), penOf(part.style, colour));
}

} // namespace

void paint(QPainter &painter, const Formula &formula, QPointF origin, double emSize, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin);
    painter.scale(emSize, emSize);
    const QTransform em = painter.worldTransform();
    const Content &content = formula.content();
    for (const Part &part : content.parts) {
        if (part.clip >= 0) {
            painter.save();
            applyClips(painter, content, part.clip, em);
        }
        painter.setWorldTransform(part.transform * em);
        paintPart(painter, part, colour);
        if (part.clip >= 0)
            painter.restore();
    }
    painter.restore();
}

} // namespace formula
