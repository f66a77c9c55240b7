#include "gui/widgets/choicefilter.h"

#include "content/searchtext.h"
#include "gui/widgets/searchcombobox.h"

#include <algorithm>

namespace gui {

void ChoiceFilter::setWords(const QString &typed)
{
    m_words.clear();
    for (const QString &word : typed.simplified().split(u' ', Qt::SkipEmptyParts))
        m_words.push_back(content::folded(word));
    invalidateFilter();
}

int ChoiceFilter::bestChoice() const
{
    int first = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex item = index(row, 0);
        if (!item.flags().testFlag(Qt::ItemIsEnabled))
            continue;
        if (hasWords(item.data().toString()))
            return row;
        if (first < 0)
            first = row;
    }
    return first;
}

bool ChoiceFilter::hasWords(const QString &text) const
{
    const std::string all = content::folded(text);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const std::string &word) { return all.find(word) != std::string::npos; });
}

bool ChoiceFilter::isTitle(int row) const
{
    return !sourceModel()->flags(sourceModel()->index(row, 0)).testFlag(Qt::ItemIsEnabled);
}

bool ChoiceFilter::matches(int row, const QString &title) const
{
    const QModelIndex item = sourceModel()->index(row, 0);
    return hasWords(title + u' ' + item.data().toString() + u' ' + item.data(SearchComboBox::SearchWords).toString());
}

bool ChoiceFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!isTitle(row)) {
        int title = row;
        while (title > 0 && !isTitle(title))
            --title;
        return matches(row, sourceModel()->index(title, 0).data().toString());
    }
    const QString title = sourceModel()->index(row, 0).data().toString();
    for (int next = row + 1; next < sourceModel()->rowCount() && !isTitle(next); ++next)
        if (matches(next, title))
            return true;
    return false;
}

} // namespace gui
