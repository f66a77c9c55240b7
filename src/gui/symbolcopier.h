#pragma once

#include "content/scratchentry.h"
#include "gui/symbolcopy.h"

#include <QObject>

class QMenu;

namespace gui {

class Workspace;

/// Puts signs on the clipboard, in the reader's default format or another, notes that they were copied, and says so.
class SymbolCopier : public QObject
{
    Q_OBJECT

public:
    explicit SymbolCopier(Workspace &workspace, QObject *parent = nullptr);

    /// What a double-click copies.
    CopyFormat format() const;
    void setFormat(CopyFormat format);
    /// Whether commands are copied with the \usepackage line that they need.
    bool copiesPackage() const;
    void setCopiesPackage(bool copies);

    /// In the default format, or in LaTeX, and saying so, where the sign cannot be written so.
    void copyDefault(const Writing &writing);
    void copy(const Writing &writing, CopyFormat format);
    void copyCommand(const Writing &writing, const content::LatexCommand &command);
    void copyEntry(const content::ScratchEntry &entry);
    /// A command a line; those that load packages, where they are wanted, once and first.
    void copyEntries(const QList<content::ScratchEntry> &entries);
    /// Any other text that belongs to the sign, such as its code point.
    void copyText(const Writing &writing, const QString &text);

    /// Adds what can be done with a sign: copy it in every format, put its command aside.
    void fillMenu(QMenu &menu, const Writing &writing);
    /// Asks for the command to be put aside.
    void putAside(const Writing &writing, const content::LatexCommand &command);

signals:
    void message(const QString &text);
    void putAsideRequested(const content::ScratchEntry &entry);
    /// The default or the wish for \usepackage lines changed.
    void choicesChanged();

private:
    QString copiedSentence(const QString &text, const QString &package) const;

    Workspace &m_workspace;
};

} // namespace gui
