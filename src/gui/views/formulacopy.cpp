// What a FormulaView puts on the clipboard, and the menu that offers it.
#include "formula/exports.h"
#include "gui/views/formulaview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>

namespace gui {

namespace {

constexpr double copyScale = 4.0; // of a copied picture against the screen

QMimeData *mimeData(const QString &type, const QByteArray &bytes, const QString &text)
{
    auto *content = new QMimeData;
    content->setData(type, bytes);
    content->setText(text);
    return content;
}

} // namespace

void FormulaView::copyLatex() const
{
    QApplication::clipboard()->setText(m_latex);
}

void FormulaView::copySvg() const
{
    if (!m_formula)
        return;
    const QByteArray svg = formula::toSvg(*m_formula, naturalEm());
    QApplication::clipboard()->setMimeData(mimeData(QStringLiteral("image/svg+xml"), svg, QString::fromUtf8(svg)));
}

// Dark on white whatever the theme, for the page that it is pasted into is most often light.
void FormulaView::copyPng() const
{
    if (!m_formula)
        return;
    const double em = copyScale * naturalEm();
    auto *content = new QMimeData;
    content->setData(QStringLiteral("image/png"), formula::toPng(*m_formula, em, Qt::black, Qt::white));
    content->setImageData(formula::toImage(*m_formula, em, Qt::black, Qt::white));
    QApplication::clipboard()->setMimeData(content);
}

void FormulaView::copyMathMl() const
{
    if (!m_formula)
        return;
    const QByteArray mathMl = formula::toMathMl(*m_formula);
    QApplication::clipboard()->setMimeData(
        mimeData(QStringLiteral("application/mathml+xml"), mathMl, QString::fromUtf8(mathMl)));
}

void FormulaView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_latex.isEmpty()) {
        event->ignore();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_openSymbol->isVisible()) {
        menu->addAction(m_openSymbol);
        menu->addSeparator();
    }
    menu->addActions({m_copyLatex, m_copySvg, m_copyPng, m_copyMathMl});
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

} // namespace gui
