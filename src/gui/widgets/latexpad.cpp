#include "gui/widgets/latexpad.h"

#include "gui/exportdialog.h"
#include "gui/theme.h"
#include "gui/views/formulaview.h"
#include "gui/widgets/formulaexplanation.h"
#include "gui/widgets/latexeditor.h"
#include "gui/widgets/symbolpalette.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace gui {

namespace {

struct Example
{
    const char *name;
    const char *latex;
};

constexpr std::array examples = {
    Example{QT_TRANSLATE_NOOP("gui::LatexPad", "Softmax"),
            R"(\operatorname{softmax}(\mathbf{z})_i = \frac{\exp(z_i)}{\sum_{j=1}^{K} \exp(z_j)})"},
    Example{QT_TRANSLATE_NOOP("gui::LatexPad", "Cross-entropy loss"),
            R"(\mathcal{L}(\theta) = -\frac{1}{N} \sum_{i=1}^{N} \log p_\theta(y_i \mid \mathbf{x}_i))"},
    Example{QT_TRANSLATE_NOOP("gui::LatexPad", "Gradient descent"),
            R"(\theta_{t+1} = \theta_t - \eta\, \nabla_\theta \mathcal{L}(\theta_t))"},
    Example{QT_TRANSLATE_NOOP("gui::LatexPad", "Bayes’ theorem"),
            R"(p(\theta \mid \mathcal{D}) = \frac{p(\mathcal{D} \mid \theta)\, p(\theta)}{p(\mathcal{D})})"},
    Example{QT_TRANSLATE_NOOP("gui::LatexPad", "Attention"),
            R"(\operatorname{Attention}(\mathbf{Q}, \mathbf{K}, \mathbf{V}) = )"
            R"(\operatorname{softmax}\left(\frac{\mathbf{Q}\mathbf{K}^\top}{\sqrt{d_k}}\right) \mathbf{V})"},
};

constexpr int editorLines = 5;
constexpr int previewLines = 5;      // at least
constexpr int explanationLines = 10; // at least

/// An area as large as there is room, which scrolls where the page needs more.
QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea(page->parentWidget());
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false); // setWidget() turned it on
    return area;
}

} // namespace

LatexPad::LatexPad(QWidget *parent)
    : QWidget(parent),
      m_hint(new QLabel(this)),
      m_examples(new QToolButton(this)),
      m_clear(new QPushButton(this)),
      m_undo(new QPushButton(this)),
      m_palette(new SymbolPalette(this)),
      m_editor(new LatexEditor(this)),
      m_copy(new QToolButton(this)),
      m_export(new QPushButton(this)),
      m_preview(new FormulaView(this)),
      m_empty(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_explanation(new FormulaExplanation(this)),
      m_page(new QWidget(this)),
      m_layout(new QVBoxLayout(m_page))
{
    m_hint->setBuddy(m_editor);
    m_editor->setObjectName(QStringLiteral("latex"));
    m_clear->setObjectName(QStringLiteral("clear"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_export->setObjectName(QStringLiteral("export"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_preview->setDisplay(true);
    m_preview->setKeepsPicture(true);
    layOut();
    makeMenus();
    retranslate();
    fit();
    colour();
    connect(m_editor, &QPlainTextEdit::textChanged, this, &LatexPad::textChanged);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        pointAtCursor();
        emit cursorMoved(cursorPosition());
    });
    connect(m_explanation, &FormulaExplanation::spanPointed, this,
            [this](const formula::SourceSpan &span) { markSpan(span.start, span.end); });
    connect(m_editor, &QPlainTextEdit::undoAvailable, m_undo, &QWidget::setEnabled);
    connect(m_undo, &QPushButton::clicked, m_editor, &QPlainTextEdit::undo);
    connect(m_clear, &QPushButton::clicked, this, &LatexPad::clear);
    connect(m_export, &QPushButton::clicked, this, &LatexPad::exportFormula);
    connect(m_palette, &SymbolPalette::commandChosen, m_editor, &LatexEditor::insertCommand);
    connect(m_preview, &FormulaView::shown, this, &LatexPad::showOutcome);
    m_undo->setEnabled(false);
    textChanged();
}

void LatexPad::layOut()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = scrolling(m_page);
    outer->addWidget(area);
    connect(area->verticalScrollBar(), &QScrollBar::valueChanged, m_editor, &LatexEditor::hideCommands);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_examples);
    tools->addWidget(m_clear);
    tools->addWidget(m_undo);
    tools->addStretch(1);
    auto *outcome = new QHBoxLayout;
    outcome->addWidget(m_copy);
    outcome->addWidget(m_export);
    outcome->addStretch(1);
    m_layout->addWidget(m_hint);
    m_layout->addLayout(tools);
    m_layout->addWidget(m_palette);
    m_layout->addWidget(m_editor);
    m_layout->addLayout(outcome);
    m_previewArea = makePreviewArea();
    m_layout->addWidget(m_previewArea, 1);
    m_layout->addWidget(m_problem);
    m_layout->addWidget(m_explanation, 2);
    m_explanation->setView(m_preview);
    for (QLabel *label : {m_hint, m_empty, m_problem})
        label->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
}

QScrollArea *LatexPad::makePreviewArea()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_preview);
    layout->addStretch(1);
    return scrolling(page);
}

void LatexPad::makeMenus()
{
    for (QToolButton *button : {m_examples, m_copy}) {
        button->setMenu(new QMenu(button));
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    for (const Example &example : examples)
        connect(m_examples->menu()->addAction(QString()), &QAction::triggered, this, [this, &example] {
            m_editor->replaceAll(QLatin1String(example.latex));
            m_editor->setFocus();
        });
    connect(m_copy->menu()->addAction(QString()), &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(latex());
        emit message(tr("Copied"));
    });
    for (const ExportFormat format : {ExportFormat::Svg, ExportFormat::Pdf, ExportFormat::Png, ExportFormat::MathMl})
        connect(m_copy->menu()->addAction(QString()), &QAction::triggered, this, [this, format] { copyAs(format); });
}

void LatexPad::setLibrary(const content::Library &library)
{
    m_editor->setLibrary(&library);
    m_palette->setLibrary(library);
}

QString LatexPad::latex() const
{
    return m_editor->toPlainText();
}

void LatexPad::setLatex(const QString &latex)
{
    m_editor->begin(latex);
}

QVariantMap LatexPad::state() const
{
    return {{QStringLiteral("latex"), latex()},
            {QStringLiteral("topic"), m_palette->topic()},
            {QStringLiteral("export"), m_options.state()}};
}

void LatexPad::restore(const QVariantMap &state)
{
    setLatex(state.value(QStringLiteral("latex")).toString());
    m_palette->setTopic(state.value(QStringLiteral("topic")).toString());
    m_options = ExportOptions::fromState(state.value(QStringLiteral("export")).toMap());
}

int LatexPad::cursorPosition() const
{
    return m_editor->textCursor().position();
}

void LatexPad::selectSpan(qsizetype start, qsizetype end)
{
    m_editor->selectSpan(start, end);
}

void LatexPad::markSpan(qsizetype start, qsizetype end)
{
    m_editor->markSpan(start, end);
}

// Pointing at the picture lights the source without moving the cursor, so neither chases the other.
void LatexPad::pointAtCursor()
{
    if (!m_editor->hasFocus() || !m_preview->formula() || !latex().startsWith(m_preview->formula()->latex()))
        return;
    const qsizetype at = cursorPosition();
    const QList<content::ExplainedPart> &parts = m_preview->parts();
    const qsizetype after = content::partAt(parts, {at, at + 1});
    m_preview->pointAt(after >= 0 ? after : content::partAt(parts, {at - 1, at}));
}

void LatexPad::textChanged()
{
    const bool isEmpty = latex().trimmed().isEmpty();
    m_isTypeset = false;
    m_clear->setEnabled(!latex().isEmpty());
    m_copy->setEnabled(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_preview->setVisible(!isEmpty);
    if (isVisible())
        typeset();
    emit latexChanged(latex());
}

// White space before the formula stays, so that the places of what is shown are those of the text.
void LatexPad::typeset()
{
    QString text = latex();
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    m_isTypeset = true;
    m_preview->setLatex(text);
    if (text.isEmpty())
        showOutcome();
}

bool LatexPad::hasFormula() const
{
    return m_preview->formula() && !m_preview->error();
}

void LatexPad::showOutcome()
{
    const std::optional<core::Error> &error = m_preview->error();
    const QString sentence = m_preview->errorSentence();
    m_problem->setText(sentence);
    m_editor->setAccessibleDescription(sentence);
    if (error && error->position)
        m_editor->showMistake(*error->position, sentence);
    else
        m_editor->clearMistake();
    m_export->setEnabled(hasFormula());
    const QList<QAction *> copies = m_copy->menu()->actions();
    for (qsizetype i = 1; i < copies.size(); ++i) // the first copies the LaTeX, good or bad
        copies[i]->setEnabled(hasFormula());
}

void LatexPad::clear()
{
    m_editor->replaceAll(QString());
    m_editor->setFocus();
    emit message(tr("Cleared; Undo brings it back"));
}

void LatexPad::copyAs(ExportFormat format)
{
    if (!hasFormula())
        return;
    ExportOptions options = m_options;
    options.format = format;
    QApplication::clipboard()->setMimeData(exportedMimeData(*m_preview->formula(), options));
    emit message(tr("Copied as %1").arg(formatName(format)));
}

void LatexPad::exportFormula()
{
    if (!hasFormula())
        return;
    auto *dialog = new ExportDialog(*m_preview->formula(), m_options, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::message, this, &LatexPad::message);
    connect(dialog, &QDialog::finished, this, [this, dialog] { m_options = dialog->options(); });
    dialog->open();
}

void LatexPad::fit()
{
    const QFontMetrics metrics(m_editor->font());
    m_editor->setFixedHeight(editorLines * metrics.lineSpacing() + metrics.height());
    m_problem->setMinimumHeight(fontMetrics().height()); // so that what is below does not jump at every letter
    const int em = fontMetrics().height();
    m_layout->setContentsMargins(em, em / 2, em, em / 2);
    m_previewArea->setMinimumHeight(previewLines * em);
    m_explanation->setMinimumHeight(explanationLines * em);
}

void LatexPad::colour()
{
    QPalette error = QApplication::palette();
    error.setColor(QPalette::WindowText, themeColours().error);
    m_problem->setPalette(error);
}

void LatexPad::retranslate()
{
    m_hint->setText(tr("Write LaTeX; it is typeset as you type."));
    m_editor->setAccessibleName(tr("LaTeX"));
    m_editor->setPlaceholderText(tr("Type \\ for a list of commands"));
    m_examples->setText(tr("Examples"));
    m_clear->setText(tr("Clear"));
    m_undo->setText(tr("Undo"));
    m_copy->setText(tr("Copy"));
    m_export->setText(tr("Export…"));
    m_empty->setText(tr("There is no formula yet. Write one above, choose an example, or put it together from the "
                        "signs: a click inserts one."));
    const QList<QAction *> names = m_examples->menu()->actions();
    for (std::size_t i = 0; i < examples.size(); ++i)
        names[static_cast<qsizetype>(i)]->setText(tr(examples[i].name));
    const QList<QAction *> copies = m_copy->menu()->actions();
    copies.first()->setText(tr("LaTeX"));
    for (qsizetype i = 1; i < copies.size(); ++i)
        copies[i]->setText(formatName(static_cast<ExportFormat>(i - 1)));
}

void LatexPad::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isTypeset)
        typeset();
}

void LatexPad::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showOutcome();
    } else if (event->type() == QEvent::FontChange) {
        fit();
    } else if (event->type() == QEvent::PaletteChange) {
        colour();
    }
}

} // namespace gui
