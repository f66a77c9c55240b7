#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gui {

class FormulaView;

/// A place to write LaTeX and see it typeset as one types, with what is wrong and where; the formula's own menu copies
/// it as LaTeX, SVG, PNG or MathML.
class LatexPad : public QWidget
{
    Q_OBJECT

public:
    explicit LatexPad(QWidget *parent = nullptr);

    QString latex() const;
    void setLatex(const QString &latex);

signals:
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typeset();
    void retranslate();

    QLabel *m_hint;
    QPlainTextEdit *m_editor;
    FormulaView *m_formula;
    QPushButton *m_copy;
};

} // namespace gui
