#pragma once

#include "content/explain.h"
#include "formula/formula.h"

#include <QList>
#include <QRectF>

namespace gui {

/// Which explained part of a formula stands where in its picture.
class FormulaParts
{
public:
    FormulaParts() = default;
    explicit FormulaParts(const formula::Formula &formula);

    const QList<content::ExplainedPart> &all() const { return m_parts; }
    /// The part under a point in em, y downward from the base line; −1 where there is none.
    qsizetype at(QPointF point) const;
    /// What of the picture belongs to a part, in em.
    QList<QRectF> boxes(qsizetype part) const;

private:
    struct Drawn
    {
        QRectF box = {};
        formula::SourceSpan span = {};
    };
    formula::Formula m_formula;
    QList<content::ExplainedPart> m_parts;
    QList<Drawn> m_drawn;
};

} // namespace gui
