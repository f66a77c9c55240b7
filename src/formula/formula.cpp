#include "formula/formula.h"

namespace formula {

namespace {

constexpr double margin = 0.06; // em around a part that still counts as on it, so that a dot or a bar can be hit

QRectF inked(const Part &part)
{
    const double half = part.style.thickness / 2.0;
    return part.transform.mapRect(part.outline.path().boundingRect().adjusted(-half, -half, half, half));
}

} // namespace

Formula::Formula() : m_content(std::make_shared<const Content>())
{
}

Formula::Formula(Content content) : m_content(std::make_shared<const Content>(std::move(content)))
{
}

QRectF Formula::boundingRect() const
{
    QRectF all;
    for (const Part &part : m_content->parts)
        all |= boundingRect(part);
    return all;
}

QRectF Formula::boundingRect(const Part &part) const
{
    QRectF rect = inked(part);
    for (int i = part.clip; i >= 0; i = m_content->clips[i].outer) {
        const Clip &clip = m_content->clips[i];
        rect &= clip.transform.mapRect(clip.rect);
    }
    return rect;
}

const Part *Formula::partAt(QPointF point) const
{
    const Part *found = nullptr;
    double smallest = 0.0;
    for (const Part &part : m_content->parts) {
        const QRectF rect = boundingRect(part).adjusted(-margin, -margin, margin, margin);
        const double area = rect.width() * rect.height();
        if (!rect.contains(point) || (found && area >= smallest))
            continue;
        found = &part;
        smallest = area;
    }
    return found;
}

const Node &Formula::nodeOf(const Part &part) const
{
    static const Node none;
    return part.node >= 0 ? m_content->nodes[part.node] : none;
}

} // namespace formula
