#include "gui/widgets/topiclist.h"

#include <QSignalBlocker>

#include <algorithm>

namespace gui {

namespace {

constexpr int copiedShown = 60;

QStringList symbolIds(const QList<content::Place> &places)
{
    QStringList ids;
    for (const content::Place &place : places)
        if (place.page == u"notation")
            ids << place.item;
    return ids;
}

} // namespace

const QString TopicList::favourites = QStringLiteral(":favourites");
const QString TopicList::copied = QStringLiteral(":copied");

TopicList::TopicList(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListWidget::currentRowChanged, this, &TopicList::chosen);
}

void TopicList::fill(const QList<content::Topic> &topics)
{
    const QSignalBlocker blocker(this);
    const QString kept = topic();
    clear();
    add(tr("All topics"), {}, tr("Every symbol that is explained"));
    add(tr("Favourites"), favourites, tr("The symbols that you keep with Ctrl+D"));
    add(tr("Recently copied"), copied, tr("The symbols that you copied, the last one first"));
    for (const content::Topic &topic : topics)
        add(topic.title, topic.id, topic.summary);
    add(tr("All of Unicode"), content::referenceTopic,
        tr("Every sign that Unicode has for mathematics, to look up and copy"));
    choose(kept);
    fit();
}

void TopicList::add(const QString &title, const QString &topic, const QString &summary)
{
    auto *entry = new QListWidgetItem(title, this);
    entry->setData(Qt::UserRole, topic);
    entry->setToolTip(summary);
}

QString TopicList::topic() const
{
    const QListWidgetItem *entry = currentItem();
    return entry ? entry->data(Qt::UserRole).toString() : QString();
}

std::optional<QStringList> TopicList::gathered(const content::Records &records) const
{
    if (topic() == favourites)
        return symbolIds(records.favourites());
    if (topic() == copied)
        return symbolIds(records.copied(copiedShown));
    return {};
}

QString TopicList::emptySentence() const
{
    if (topic() == favourites)
        return tr("No favourites yet. Ctrl+D, or the star in the tool bar, keeps the symbol that is shown.");
    if (topic() == copied)
        return tr("Nothing copied yet. A double-click on a symbol, or Enter, copies it; then it stands here.");
    return tr("This topic has no symbols.");
}

void TopicList::choose(const QString &topic)
{
    int found = 0;
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toString() == topic)
            found = row;
    setCurrentRow(found);
}

void TopicList::fit()
{
    const int line = fontMetrics().height();
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        item(row)->setSizeHint({0, line * 7 / 4});
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    }
    setMinimumWidth(line * 8);
    setMaximumWidth(widest + 6 * line);
}

} // namespace gui
