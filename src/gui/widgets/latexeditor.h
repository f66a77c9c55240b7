#pragma once

#include "gui/widgets/latexcommands.h"
#include "gui/widgets/latexediting.h"

#include <QPlainTextEdit>
#include <QPointer>

#include <optional>

namespace gui {

class CommandPopup;
class LatexHighlighter;

/// A place to write one formula in LaTeX: completes commands after a backslash, brings and removes brackets in pairs,
/// lights up the partner of the bracket at the cursor, marks a mistake at its place. Each completion and each pair is
/// one step to undo. Places are in UTF-16 units, as in QString.
class LatexEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LatexEditor(QWidget *parent = nullptr);
    ~LatexEditor() override;

    /// Whose signs are completed; must live as long as the editor or until the next call. nullptr: none.
    void setLibrary(const content::Library *library);

    /// Puts a command at the cursor, around what is selected where it takes an argument.
    void insertCommand(const QString &command);
    /// Begins with a text; what was there cannot be brought back.
    void begin(const QString &latex);
    /// Another text in place of the whole, which can be undone.
    void replaceAll(const QString &latex);

    /// Underlines what begins at a character (counted in code points, as core::Error does); the sentence is its tool
    /// tip. The end of the text counts as its last character.
    void showMistake(std::size_t position, const QString &sentence);
    void clearMistake();

    /// Selects [start, end) and puts the cursor at its end.
    void selectSpan(qsizetype start, qsizetype end);
    /// Lights up [start, end) without moving the cursor; nothing where start is not before end.
    void markSpan(qsizetype start, qsizetype end);

    /// The list of commands; nullptr before it was first offered.
    CommandPopup *popup() const;
    void hideCommands();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void wrap(qsizetype characters);
    bool isOffering() const;
    bool editByKey(const QKeyEvent &event);
    void apply(const TextEdit &edit);
    void complete(const LatexEntry &entry);
    void offerCommands();
    void closeIfElsewhere();
    const QList<LatexEntry> &entries();
    void lightUp();
    QTextEdit::ExtraSelection selection(qsizetype start, qsizetype end) const;

    LatexHighlighter *m_highlighter;
    QPointer<CommandPopup> m_popup; ///< a child of the window, which may go first
    const content::Library *m_library = nullptr;
    QList<LatexEntry> m_entries;
    qsizetype m_afterCommand = -1; ///< where a completed command ends that a letter would lengthen
    QTextCursor m_mistake;         ///< selects it, and so moves with the text
    QString m_sentence;
    qsizetype m_spanStart = -1;
    qsizetype m_spanEnd = -1;
};

} // namespace gui
