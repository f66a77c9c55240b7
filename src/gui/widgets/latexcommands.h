#pragma once

#include "content/library.h"

#include <QList>
#include <QString>

namespace gui {

/// A command that an editor completes.
struct LatexEntry
{
    QString command = {}; ///< "\frac", "\mathbb{R}", "\begin{cases}"
    QString name = {};    ///< of the sign
    QString picture = {}; ///< LaTeX of a shipped formula that shows it, or empty
    bool isExplained = false;
};

/// Every command that the typesetter knows a use for, each once: the constructs of LaTeX, the commands of all symbols
/// in the order of their topics, those of all other signs.
QList<LatexEntry> latexEntries(const content::Library &library);

/// The entries that may be meant by what is typed ("\", "\al"), best first: the very command, those that begin with it,
/// those that begin so but for small and capital letters, those that contain it, those whose name has a word that
/// begins so; among equals explained ones, then short ones. All of them, in their own order, for a lone backslash.
QList<LatexEntry> matchingEntries(const QList<LatexEntry> &entries, const QString &typed);

/// How a symbol is written: its first command that the typesetter knows, with arguments that are only examples left
/// out ("\hat" for "\hat{x}"); what displays it where it has none.
QString commandOf(const content::Symbol &symbol);

} // namespace gui
