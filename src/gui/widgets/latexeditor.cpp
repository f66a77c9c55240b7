#include "gui/widgets/latexeditor.h"

#include "formula/tokenizer.h"
#include "formula/typesetter.h"
#include "gui/theme.h"
#include "gui/widgets/commandpopup.h"
#include "gui/widgets/latexbrackets.h"
#include "gui/widgets/latexhighlighter.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QToolTip>

#include <algorithm>

namespace gui {

namespace {

constexpr int longestFormula = 16384; // beyond it the editor is a plain one, so that keys need not wait

/// The place in UTF-16 units of a character counted in code points, as formula::characterIndex() counts them.
qsizetype unitOf(QStringView text, std::size_t character)
{
    std::size_t passed = 0;
    qsizetype place = 0;
    for (; place < text.size(); ++place) {
        if (text[place].isLowSurrogate())
            continue;
        if (passed == character)
            break;
        ++passed;
    }
    return place;
}

} // namespace

LatexEditor::LatexEditor(QWidget *parent) : QPlainTextEdit(parent), m_highlighter(new LatexHighlighter(document()))
{
    setLayoutDirection(Qt::LeftToRight); // code reads from left to right in every language
    QFont fixed;                         // nothing but the family, so that its size is that of the text around it
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    setFont(fixed);
    setTabChangesFocus(true);
    wrap(0);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        closeIfElsewhere();
        lightUp();
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_afterCommand = -1;
        wrap(document()->characterCount());
    });
}

LatexEditor::~LatexEditor()
{
    delete m_popup;
}

void LatexEditor::hideCommands()
{
    if (m_popup)
        m_popup->hide();
}

// Where lines may end is slow to find in what has no words.
void LatexEditor::wrap(qsizetype characters)
{
    const auto mode =
        characters > longestFormula ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere;
    if (mode != wordWrapMode())
        setWordWrapMode(mode);
}

void LatexEditor::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        wrap(document()->characterCount() + source->text().size());
    QPlainTextEdit::insertFromMimeData(source);
    hideCommands();
}

CommandPopup *LatexEditor::popup() const
{
    return m_popup;
}

void LatexEditor::setLibrary(const content::Library *library)
{
    m_library = library;
    m_entries.clear();
}

const QList<LatexEntry> &LatexEditor::entries()
{
    if (m_entries.isEmpty() && m_library)
        m_entries = latexEntries(*m_library);
    return m_entries;
}

void LatexEditor::apply(const TextEdit &edit)
{
    QTextCursor cursor = textCursor();
    if (edit.start != edit.end || !edit.text.isEmpty()) {
        cursor.beginEditBlock();
        cursor.setPosition(static_cast<int>(edit.start));
        cursor.setPosition(static_cast<int>(edit.end), QTextCursor::KeepAnchor);
        cursor.insertText(edit.text);
        cursor.endEditBlock();
        // What is typed next would otherwise join this step to undo; Qt keeps apart what follows an unmodified state.
        document()->setModified(false);
    }
    cursor.setPosition(static_cast<int>(edit.anchor));
    cursor.setPosition(static_cast<int>(edit.cursor), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void LatexEditor::insertCommand(const QString &command)
{
    const QTextCursor cursor = textCursor();
    const QString latex = toPlainText();
    const qsizetype start = cursor.selectionStart();
    const qsizetype end = cursor.selectionEnd();
    TextEdit edit = editForCommand(latex, start, end, command, latex.sliced(start, end - start));
    if (command.front().isLetter() && commandStart(latex, start) >= 0) { // it would lengthen the command before it
        edit.text.prepend(u' ');
        ++edit.cursor;
        ++edit.anchor;
    }
    apply(edit);
    m_afterCommand = edit.cursor;
    setFocus();
}

void LatexEditor::begin(const QString &latex)
{
    wrap(latex.size());
    setPlainText(latex);
}

void LatexEditor::replaceAll(const QString &latex)
{
    apply({.start = 0, .end = toPlainText().size(), .text = latex, .cursor = latex.size()});
}

void LatexEditor::complete(const LatexEntry &entry)
{
    const QString latex = toPlainText();
    const qsizetype end = textCursor().position();
    const qsizetype start = commandStart(latex, end);
    if (start < 0)
        return;
    const TextEdit edit = editForCommand(latex, start, end, entry.command);
    apply(edit);
    m_afterCommand = edit.cursor;
}

bool LatexEditor::isOffering() const
{
    return m_popup && m_popup->isVisible();
}

void LatexEditor::offerCommands()
{
    const QString latex = document()->characterCount() > longestFormula ? QString() : toPlainText();
    const qsizetype place = textCursor().position();
    const qsizetype start = latex.isEmpty() || textCursor().hasSelection() ? -1 : commandStart(latex, place);
    if (start < 0 || !hasFocus()) {
        hideCommands();
        return;
    }
    if (!m_popup || m_popup->parentWidget() != window()) {
        delete m_popup;
        m_popup = new CommandPopup(window());
        m_popup->setAccessibleName(tr("LaTeX commands"));
        connect(m_popup, &CommandPopup::chosen, this, &LatexEditor::complete);
    }
    QTextCursor at = textCursor();
    at.setPosition(static_cast<int>(start));
    QRect line = cursorRect(at);
    line.moveTopLeft(viewport()->mapTo(window(), line.topLeft()));
    m_popup->setFont(font());
    m_popup->offer(matchingEntries(entries(), latex.sliced(start, place - start)), line);
}

void LatexEditor::closeIfElsewhere()
{
    if (isOffering() && commandStart(toPlainText(), textCursor().position()) < 0)
        m_popup->hide();
}

bool LatexEditor::editByKey(const QKeyEvent &event)
{
    if (document()->characterCount() > longestFormula)
        return false;
    const QTextCursor cursor = textCursor();
    const QString latex = toPlainText();
    std::optional<TextEdit> edit;
    if (event.key() == Qt::Key_Backspace && event.modifiers() == Qt::NoModifier && !cursor.hasSelection()) {
        edit = editForBackspace(latex, cursor.position());
    } else if (event.text().size() == 1 && event.text().front().isPrint()
               && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        const QChar key = event.text().front();
        if (cursor.hasSelection())
            edit = editAround(latex, cursor.selectionStart(), cursor.selectionEnd(), key);
        else
            edit = editForKey(latex, cursor.position(), key);
        if (!edit && key.isLetter() && cursor.position() == m_afterCommand && !cursor.hasSelection()
            && commandStart(latex, cursor.position()) >= 0) {
            // The letter is the next one of the formula, not one more of the command that was completed.
            const QString text = QString(u' ') + key;
            const qsizetype place = cursor.position();
            edit = TextEdit{.start = place, .end = place, .text = text, .cursor = place + text.size()};
        }
    }
    if (edit)
        apply(*edit);
    return edit.has_value();
}

void LatexEditor::keyPressEvent(QKeyEvent *event)
{
    if (isOffering() && event->modifiers() == Qt::NoModifier && m_popup->handleKey(event->key())) {
        event->accept();
        return;
    }
    const bool asksForCommands = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    const QTextDocument *text = document();
    const int before = text->revision();
    if (!asksForCommands && !editByKey(*event))
        QPlainTextEdit::keyPressEvent(event);
    const bool isTyped = !event->matches(QKeySequence::Undo) && !event->matches(QKeySequence::Redo)
                         && !event->matches(QKeySequence::Paste);
    if (asksForCommands || (text->revision() != before && isTyped))
        offerCommands();
    else if (text->revision() != before)
        hideCommands();
}

void LatexEditor::inputMethodEvent(QInputMethodEvent *event)
{
    QPlainTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty())
        offerCommands();
}

bool LatexEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOffering()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it closes the list, and nothing else
        return true;
    }
    if (event->type() == QEvent::ToolTip && !m_sentence.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int at = cursorForPosition(viewport()->mapFromGlobal(help->globalPos())).position();
        const bool isThere = at >= m_mistake.selectionStart() && at <= m_mistake.selectionEnd();
        QToolTip::showText(help->globalPos(), isThere ? m_sentence : QString(), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool LatexEditor::focusNextPrevChild(bool next)
{
    return !isOffering() && QPlainTextEdit::focusNextPrevChild(next); // Tab takes the command that is offered
}

// The engine takes most of a second to load; it does so while the first letters are typed.
void LatexEditor::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    formula::Typesetter::instance().warmUp();
    entries();
}

void LatexEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    hideCommands();
}

void LatexEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    hideCommands();
}

void LatexEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->rehighlight();
        lightUp();
    } else if (event->type() == QEvent::LanguageChange) {
        m_entries.clear();
    }
}

void LatexEditor::showMistake(std::size_t position, const QString &sentence)
{
    const QString latex = toPlainText();
    qsizetype start = unitOf(latex, position);
    qsizetype end = start;
    if (latex.size() <= longestFormula)
        for (const formula::Token &token : formula::tokenize(latex))
            if (token.start <= start && start < token.end)
                end = token.end;
    end = std::clamp(end, std::min(start + 1, latex.size()), latex.size());
    start = std::max<qsizetype>(0, std::min(start, end - 1));
    m_mistake = textCursor();
    m_mistake.setPosition(static_cast<int>(start));
    m_mistake.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
    m_sentence = sentence;
    lightUp();
}

void LatexEditor::clearMistake()
{
    if (m_sentence.isEmpty())
        return;
    m_sentence.clear();
    m_mistake = {};
    lightUp();
}

void LatexEditor::selectSpan(qsizetype start, qsizetype end)
{
    const QTextEdit::ExtraSelection span = selection(start, end);
    setTextCursor(span.cursor);
}

void LatexEditor::markSpan(qsizetype start, qsizetype end)
{
    m_spanStart = start;
    m_spanEnd = end;
    lightUp();
}

QTextEdit::ExtraSelection LatexEditor::selection(qsizetype start, qsizetype end) const
{
    const auto last = static_cast<qsizetype>(document()->characterCount()) - 1;
    QTextEdit::ExtraSelection result;
    result.cursor = textCursor();
    result.cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(start, 0, last)));
    result.cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(end, 0, last)), QTextCursor::KeepAnchor);
    return result;
}

void LatexEditor::lightUp()
{
    QList<QTextEdit::ExtraSelection> all;
    const auto light = [&](qsizetype start, qsizetype end) {
        QTextEdit::ExtraSelection lit = selection(start, end);
        lit.format.setBackground(themeColours().marked);
        all << lit;
    };
    if (m_spanStart >= 0 && m_spanStart < m_spanEnd)
        light(m_spanStart, m_spanEnd);
    if (document()->characterCount() <= longestFormula) {
        if (const auto pair = pairBeside(bracketPairs(toPlainText()), textCursor().position())) {
            light(pair->openStart, pair->openEnd);
            light(pair->closeStart, pair->closeEnd);
        }
    }
    if (!m_sentence.isEmpty()) {
        QTextEdit::ExtraSelection mistake;
        mistake.cursor = m_mistake;
        mistake.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mistake.format.setUnderlineColor(themeColours().error);
        all << mistake;
    }
    setExtraSelections(all);
}

} // namespace gui
