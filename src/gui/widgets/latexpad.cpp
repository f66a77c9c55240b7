#include "gui/widgets/latexpad.h"

#include "formula/typesetter.h"
#include "gui/views/formulaview.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

LatexPad::LatexPad(QWidget *parent)
    : QWidget(parent),
      m_hint(new QLabel(this)),
      m_editor(new QPlainTextEdit(this)),
      m_formula(new FormulaView(this)),
      m_copy(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    const int em = fontMetrics().height();
    layout->setContentsMargins(em, em, em, em);
    layout->addWidget(m_hint);
    layout->addWidget(m_editor);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addStretch(1);
    layout->addLayout(row);
    auto *area = new QScrollArea(this);
    area->setWidget(m_formula);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    layout->addWidget(area, 1);
    m_hint->setWordWrap(true);
    m_hint->setBuddy(m_editor);
    m_editor->setLayoutDirection(Qt::LeftToRight); // code reads from left to right in every language
    m_editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_editor->setTabChangesFocus(true);
    m_editor->setMaximumHeight(em * 6);
    m_editor->installEventFilter(this);
    m_formula->setDisplay(true);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &LatexPad::typeset);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(latex());
        emit message(tr("Copied"));
    });
    setLatex(QStringLiteral("\\nabla_\\theta\\, \\mathcal{L}(\\theta) = \\frac{1}{n}\\sum_{i=1}^{n} \\nabla_\\theta\\, "
                            "\\ell(f_\\theta(x_i), y_i)"));
    retranslate();
}

QString LatexPad::latex() const
{
    return m_editor->toPlainText();
}

void LatexPad::setLatex(const QString &latex)
{
    m_editor->setPlainText(latex);
}

void LatexPad::typeset()
{
    m_formula->setLatex(latex().trimmed());
    m_copy->setEnabled(!latex().trimmed().isEmpty());
}

// The engine takes most of a second to load; it does so while the first letters are typed.
bool LatexPad::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusIn)
        formula::Typesetter::instance().warmUp();
    return QWidget::eventFilter(watched, event);
}

void LatexPad::retranslate()
{
    m_hint->setText(
        tr("Write LaTeX; it is typeset as you type. Right-click the formula to copy it as SVG, PNG or MathML."));
    m_editor->setAccessibleName(tr("LaTeX"));
    m_copy->setText(tr("Copy LaTeX"));
}

void LatexPad::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_editor->setMaximumHeight(fontMetrics().height() * 6);
}

} // namespace gui
