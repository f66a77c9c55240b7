#pragma once

#include "content/library.h"
#include "gui/formulaexport.h"

#include <QVariantMap>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace gui {

class FormulaExplanation;
class FormulaView;
class LatexEditor;
class SymbolPalette;

/// A place to compose a formula: an editor, the signs of a topic to put into it, and the formula typeset as one types.
/// While the LaTeX is wrong the last good picture stays, and what is wrong stands below it and at its place. The
/// formula can be copied and written to a file. At the bottom stands what it says, part by part: what is pointed at
/// there, in the picture, or by the cursor, is lit in all three.
class LatexPad : public QWidget
{
    Q_OBJECT

public:
    explicit LatexPad(QWidget *parent = nullptr);

    /// Whose signs are offered; must live as long as the pad or until the next call.
    void setLibrary(const content::Library &library);

    QString latex() const;
    /// What to begin with; it cannot be undone.
    void setLatex(const QString &latex);

    /// The text, the palette's topic, how it was exported last: kept until the next start.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

    LatexEditor *editor() const { return m_editor; }
    FormulaView *preview() const { return m_preview; }
    /// Where the editor's cursor is, in UTF-16 units.
    int cursorPosition() const;
    /// Selects [start, end) of the LaTeX, in UTF-16 units; or only lights it up, for as long as nothing else is.
    void selectSpan(qsizetype start, qsizetype end);
    void markSpan(qsizetype start, qsizetype end);

signals:
    void latexChanged(const QString &latex);
    void cursorMoved(int position);
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QScrollArea *makePreviewArea();
    void layOut();
    void makeMenus();
    void textChanged();
    void typeset();
    void showOutcome();
    void pointAtCursor();
    void clear();
    void copyAs(ExportFormat format);
    void exportFormula();
    bool hasFormula() const;
    void fit();
    void colour();
    void retranslate();

    QLabel *m_hint;
    QToolButton *m_examples;
    QPushButton *m_clear;
    QPushButton *m_undo;
    SymbolPalette *m_palette;
    LatexEditor *m_editor;
    QToolButton *m_copy;
    QPushButton *m_export;
    FormulaView *m_preview;
    QLabel *m_empty;
    QLabel *m_problem;
    FormulaExplanation *m_explanation;
    QScrollArea *m_previewArea = nullptr;
    QWidget *m_page;
    QVBoxLayout *m_layout;
    ExportOptions m_options;
    bool m_isTypeset = true; ///< not while it is hidden: the engine is loaded for those who look
};

} // namespace gui
