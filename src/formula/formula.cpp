#include "formula/formula.h"

namespace formula {

namespace {

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

const Node &Formula::nodeOf(const Part &part) const
{
    static const Node none;
    return part.node >= 0 ? m_content->nodes[part.node] : none;
}

} // namespace formula
