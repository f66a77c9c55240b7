#include "gui/history.h"

namespace gui {

namespace {

constexpr qsizetype most = 500;

} // namespace

void History::visit(const content::Place &place)
{
    if (m_current >= 0 && m_places[m_current] == place)
        return;
    m_places.resize(m_current + 1);
    m_places.append(place);
    if (m_places.size() > most)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
}

content::Place History::back()
{
    if (canGoBack())
        --m_current;
    return m_places.value(m_current);
}

content::Place History::forward()
{
    if (canGoForward())
        ++m_current;
    return m_places.value(m_current);
}

} // namespace gui
