#pragma once

#include "core/error.h"
#include "formula/formula.h"
#include "gui/views/formulaparts.h"

#include <QWidget>

#include <optional>

class QAction;

namespace gui {

/// Shows one formula in the palette's text colour, its small letters as tall as those of the widget's font.
///
/// A shipped formula is there at once; any other when the typesetter has it, what was shown before staying until then;
/// bad LaTeX shows what is wrong with it and where. A formula that is too wide for its place is drawn smaller, down to
/// three fifths, and then moves under the arrow keys and the wheel. The whole can be selected and copied, and has its
/// reading in words for those who hear it. Formulas stand from left to right in every language.
///
/// The formula explains itself: the part under the pointer, or the one that the arrow keys came to, is lit, and a tool
/// tip says what it is; Enter, or the context menu, opens its page in the guide.
class FormulaView : public QWidget
{
    Q_OBJECT

public:
    explicit FormulaView(QWidget *parent = nullptr);

    const QString &latex() const { return m_latex; }
    void setLatex(const QString &latex);
    /// Whether it is set as a line of its own, with large operators; it is at first.
    void setDisplay(bool display);
    /// Whether the last good picture stays, paler, while the LaTeX is wrong; who asks for that shows errorSentence()
    /// elsewhere. It does not at first.
    void setKeepsPicture(bool keeps);
    /// Words to read aloud in place of those made from the formula; empty for those.
    void setReading(const QString &reading);

    /// What is read aloud: the reading, or the error.
    QString reading() const;
    /// The formula that is shown; nothing before it is typeset and, if no picture is kept, where the LaTeX is bad.
    const std::optional<formula::Formula> &formula() const { return m_formula; }
    /// What is wrong with the LaTeX; its position counts code points.
    const std::optional<core::Error> &error() const { return m_error; }
    /// What is wrong with the LaTeX, as a sentence with its place; empty where nothing is.
    QString errorSentence() const;
    bool isSelected() const { return m_selected; }
    void setSelected(bool selected);

    /// The explained parts of what is shown.
    const QList<content::ExplainedPart> &parts() const;
    /// Lights a part, by its index; −1 lights none.
    void pointAt(qsizetype part);
    /// Where a part is drawn, in em, y downward from the base line.
    QRectF partBox(qsizetype part) const;
    qsizetype pointedPart() const { return m_pointed; }
    /// What is said of the lit part; empty where none is lit.
    QString explanation() const;

    /// The distance of the base line from the top, to align text beside it.
    int baseline() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void copyLatex() const;
    void copySvg() const;
    void copyPng() const;
    void copyMathMl() const;

signals:
    /// The formula, or what is wrong with it, is shown now.
    void shown();
    /// Another part is lit, or none (−1).
    void pointed(qsizetype part);

protected:
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void typeset();
    void showOutcome(const core::Error *error, std::optional<formula::Formula> formula);
    void retranslate();
    void tellAccessibility();
    QAction *makeAction(void (FormulaView::*copy)() const);
    void paintFormula(QPainter &painter, const QColor &ink) const;
    void ensureParts() const;
    bool movesOn(int key);
    void walk(qsizetype step);
    void showExplanation(QPoint place);
    void openPointed() const;
    QList<QRectF> pointedRects() const;
    double naturalEm() const;
    double em() const;
    int margin() const;
    double overflow() const;
    void scrollTo(double offset);
    QPointF origin() const;

    QString m_latex;
    QString m_reading;
    bool m_display = true;
    bool m_keepsPicture = false;
    bool m_selected = false;
    std::optional<formula::Formula> m_formula;
    std::optional<core::Error> m_error;
    mutable std::optional<FormulaParts> m_parts; ///< made when first pointed at
    qsizetype m_pointed = -1;
    double m_offset = 0.0; ///< by how many pixels a formula that is still too wide is moved to the left
    QAction *m_openSymbol;
    QAction *m_copyLatex;
    QAction *m_copySvg;
    QAction *m_copyPng;
    QAction *m_copyMathMl;
};

} // namespace gui
