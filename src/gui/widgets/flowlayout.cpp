#include "gui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace gui {

FlowLayout::FlowLayout()
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items)
        size = QSize(size.width() + (size.isEmpty() ? 0 : std::max(0, spacing())) + item->sizeHint().width(),
                     std::max(size.height(), item->sizeHint().height()));
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// Fills line after line; gives the height of all.
int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const int gap = std::max(0, spacing());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int x = rect.x();
    int y = rect.y();
    int height = 0;
    const auto closeLine = [&] {
        for (auto &[item, place] : line)
            if (apply)
                item->setGeometry(
                    QStyle::visualRect(direction, rect, place.translated(0, (height - place.height()) / 2)));
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        if (!line.empty() && x + size.width() > rect.x() + rect.width()) {
            closeLine();
            x = rect.x();
            y += height + gap;
            height = 0;
        }
        height = std::max(height, size.height());
        line.emplace_back(item.get(), QRect(QPoint(x, y), size));
        x += size.width() + gap;
    }
    closeLine();
    return y + height - rect.y();
}

} // namespace gui
