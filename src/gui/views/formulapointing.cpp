// How a FormulaView explains itself: the part under the pointer or under the arrow keys.
#include "gui/explanations.h"
#include "gui/views/formulaview.h"

#include <QAccessible>
#include <QAction>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace gui {

void FormulaView::ensureParts() const
{
    if (!m_parts)
        m_parts = m_formula ? FormulaParts(*m_formula) : FormulaParts();
}

const QList<content::ExplainedPart> &FormulaView::parts() const
{
    ensureParts();
    return m_parts->all();
}

QString FormulaView::explanation() const
{
    return m_pointed >= 0 ? Explanations::instance().plainText(parts()[m_pointed]) : QString();
}

void FormulaView::pointAt(qsizetype part)
{
    ensureParts();
    const qsizetype wanted = part < parts().size() ? std::max<qsizetype>(part, -1) : -1;
    if (wanted == m_pointed)
        return;
    m_pointed = wanted;
    const content::Symbol *symbol = wanted >= 0 ? Explanations::instance().symbolOf(parts()[wanted]) : nullptr;
    m_openSymbol->setVisible(symbol);
    if (symbol)
        m_openSymbol->setText(tr("&Open “%1”").arg(symbol->name));
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent said(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&said);
    }
    emit pointed(wanted);
}

QRectF FormulaView::partBox(qsizetype part) const
{
    ensureParts();
    QRectF whole;
    for (const QRectF &box : m_parts->boxes(part))
        whole |= box;
    return whole;
}

QList<QRectF> FormulaView::pointedRects() const
{
    QList<QRectF> rects;
    if (m_pointed < 0 || !m_formula)
        return rects;
    const double unit = em();
    const double around = 0.06 * unit;
    for (const QRectF &box : m_parts->boxes(m_pointed))
        rects.append(
            QRectF(origin() + box.topLeft() * unit, box.size() * unit).adjusted(-around, -around, around, around));
    return rects;
}

// Gives whether the key is one of those that move: from part to part, or, where nothing is explained, what is seen of a
// formula that is too wide.
bool FormulaView::movesOn(int key)
{
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Home && key != Qt::Key_End)
        return false;
    const bool back = key == Qt::Key_Left || key == Qt::Key_Home;
    const bool far = key == Qt::Key_Home || key == Qt::Key_End;
    if (!parts().isEmpty()) {
        walk((back ? -1 : 1) * (far ? parts().size() : 1));
        return true;
    }
    if (overflow() <= 0.0)
        return false;
    const double distance = far ? overflow() : 2.0 * em();
    scrollTo(m_offset + (back ? -distance : distance));
    return true;
}

// A part is reached by the keyboard in reading order; a formula that is too wide moves along.
void FormulaView::walk(qsizetype step)
{
    const qsizetype from = m_pointed < 0 ? (step < 0 ? parts().size() : -1) : m_pointed;
    pointAt(std::clamp<qsizetype>(from + step, 0, parts().size() - 1));
    QRectF lit;
    for (const QRectF &rect : pointedRects())
        lit |= rect;
    if (lit.left() < margin())
        scrollTo(m_offset + lit.left() - 4 * margin());
    else if (lit.right() > width() - margin())
        scrollTo(m_offset + lit.right() - width() + 4 * margin());
    showExplanation(QPoint(static_cast<int>(lit.left()), height()));
}

void FormulaView::showExplanation(QPoint place)
{
    if (m_pointed >= 0)
        QToolTip::showText(mapToGlobal(place), Explanations::instance().richText(parts()[m_pointed]), this);
    else
        QToolTip::hideText();
}

void FormulaView::openPointed() const
{
    if (m_pointed < 0)
        return;
    if (const content::Symbol *symbol = Explanations::instance().symbolOf(parts()[m_pointed])) {
        const QString id = symbol->id; // the view may go as the page turns
        emit Explanations::instance().symbolRequested(id);
    }
}

void FormulaView::mouseMoveEvent(QMouseEvent *event)
{
    QWidget::mouseMoveEvent(event);
    if (!m_formula)
        return;
    ensureParts();
    const qsizetype before = m_pointed;
    pointAt(m_parts->at((event->position() - origin()) / em()));
    if (m_pointed != before && QToolTip::isVisible())
        showExplanation(event->pos() + QPoint(0, margin() * 4));
}

void FormulaView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        pointAt(-1);
}

bool FormulaView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    if (m_pointed >= 0)
        showExplanation(static_cast<QHelpEvent *>(event)->pos() + QPoint(0, margin() * 4));
    else
        event->ignore();
    return true;
}

} // namespace gui
