#include "gui/navigation.h"

#include "gui/icon.h"
#include "gui/pages.h"
#include "gui/translated.h"

#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace gui {

namespace {

/// Leaves the title to readers of the screen and to the tool tip.
class PictureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.clear();
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent),
      m_titles(itemDelegate()),
      m_pictures(new PictureDelegate(this))
{
    for (const Page &page : pages())
        (new QListWidgetItem(this))->setData(Qt::UserRole, page.id);
    setFrameShape(QFrame::NoFrame);
    setSpacing(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *entry) {
        if (entry)
            emit pageRequested(entry->data(Qt::UserRole).toString());
    });
}

void Navigation::setPage(const QString &id)
{
    const QSignalBlocker blocker(this);
    for (int i = 0; i < count(); ++i)
        if (item(i)->data(Qt::UserRole) == id)
            setCurrentRow(i);
}

void Navigation::refresh()
{
    const int line = fontMetrics().height();
    for (int i = 0; i < count(); ++i) {
        const Page &page = pages()[static_cast<std::size_t>(i)];
        item(i)->setText(translated(page.title));
        item(i)->setToolTip(translated(page.title) + u'\n' + translated(page.summary));
        item(i)->setIcon(icon(page.icon));
        item(i)->setSizeHint({0, line * 9 / 4});
    }
    setIconSize(QSize(line, line) * 5 / 4);
}

void Navigation::fit(int windowWidth)
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(i)->text()));
    const int pictures = iconSize().width() + fontMetrics().height();
    const int titles = widest + iconSize().width() + 3 * fontMetrics().height();
    const bool compact = titles > windowWidth / 4;
    setItemDelegate(compact ? m_pictures : m_titles);
    setFixedWidth(compact ? pictures : titles);
}

} // namespace gui
