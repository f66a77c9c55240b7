#include "gui/views/formulaparts.h"

#include "gui/explanations.h"

namespace gui {

FormulaParts::FormulaParts(const formula::Formula &formula)
    : m_formula(formula),
      m_parts(Explanations::instance().parts(formula.latex()))
{
    const auto tree = formula::readLatex(formula.latex());
    if (!tree || m_parts.isEmpty())
        return;
    const QList<formula::SourceSpan> spans = formula::sourceSpans(formula, *tree);
    for (const formula::Part &part : formula.content().parts)
        if (part.node >= 0)
            m_drawn.append({formula.boundingRect(part), spans[part.node]});
}

qsizetype FormulaParts::at(QPointF point) const
{
    // A little around each sign belongs to it, or a fraction bar could hardly be hit; the smallest box decides.
    constexpr double around = 0.08;
    const Drawn *best = nullptr;
    for (const Drawn &drawn : m_drawn)
        if (drawn.box.adjusted(-around, -around, around, around).contains(point)
            && (!best || drawn.box.width() * drawn.box.height() < best->box.width() * best->box.height()))
            best = &drawn;
    return best ? content::partAt(m_parts, best->span) : -1;
}

QList<QRectF> FormulaParts::boxes(qsizetype part) const
{
    QList<QRectF> result;
    if (part >= 0 && part < m_parts.size())
        for (const Drawn &drawn : m_drawn)
            if (!drawn.span.isEmpty() && m_parts[part].span.contains(drawn.span))
                result.append(drawn.box);
    return result;
}

} // namespace gui
