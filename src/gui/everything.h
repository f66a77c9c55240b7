#pragma once

#include "content/library.h"
#include "content/searchindex.h"

#include <QList>
#include <QString>

namespace gui {

/// Everything that can be found: pages, symbols, resources, topics, and from the calculators' tables the operations,
/// distributions, activations and losses; in the program's language.
QList<content::SearchEntry> everything(const content::Library &library);

/// "Symbols", "Resources" …
QString kindTitle(content::EntryKind kind);
/// Why an entry was found, where its title does not show it.
QString reasonText(const content::SearchHit &hit, const content::SearchEntry &entry);
/// The LaTeX of the sign of a symbol's place, empty for others.
QString signOf(const content::Place &place, const content::Library &library);

/// What the item of a panel is called: "Matrices: Determinant"; the page's title where there is no such item.
QString panelTitle(const content::Place &place);

} // namespace gui
