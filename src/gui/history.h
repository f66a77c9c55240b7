#pragma once

#include "content/place.h"

#include <QList>

namespace gui {

/// The places that were visited, with a current one, as in a browser.
class History
{
public:
    /// A new place after the current one; what lay ahead is forgotten. The same place again changes nothing.
    void visit(const content::Place &place);
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_places.size(); }
    /// The place before or after, which becomes the current one.
    content::Place back();
    content::Place forward();

private:
    QList<content::Place> m_places;
    qsizetype m_current = -1;
};

} // namespace gui
