#pragma once

#include "content/searchindex.h"

#include <QString>

class QLabel;
class QLineEdit;

namespace gui {

/// Shows a sentence in a label and, below it, the spellings that are nearest to what a search field holds, as links
/// that fill the field: by mouse, or by Tab and Enter.
void showNothingFound(QLabel &label, const QString &sentence, const content::SearchIndex &index, const QString &query,
                      const QList<content::EntryKind> &kinds);
/// Lets the label's links fill the field.
void fillFromSuggestions(QLabel &label, QLineEdit &field);

} // namespace gui
