#pragma once

#include "content/searchindex.h"

#include <QList>
#include <QStringList>

namespace headless {

/// So many entries to search among: the given ones, and as often as it takes the same with other words, each with a
/// place of its own. None where none is given.
QList<content::SearchEntry> madeEntries(const QList<content::SearchEntry> &shipped, qsizetype count);

/// So many different queries as people type them: whole titles, beginnings of words, two words, misspelt ones, words of
/// the text, keys.
QStringList madeQueries(const QList<content::SearchEntry> &entries, int count);

} // namespace headless
