#include "content/library.h"
#include "content/searchindex.h"
#include "content/searchtext.h"

namespace content {

namespace {

SearchEntry entryOf(const Symbol &symbol, const QHash<QString, QString> &topicTitles)
{
    SearchEntry entry{.place = {.page = QStringLiteral("notation"), .item = symbol.id},
                      .kind = EntryKind::Symbol,
                      .title = symbol.name,
                      .aliases = symbol.aliases};
    for (const LatexCommand &command : symbol.latex)
        entry.keys.append(command.command);
    // A sequence of characters is no key by its code points: nobody asks for it that way.
    entry.keys.append({symbol.character, symbol.html, symbol.typst});
    if (const QString point = symbol.codePoints(); !point.contains(u' '))
        entry.keys.append(point);
    for (const QString &alias : symbol.aliases) // "<=" has no word to be found by
        if (folded(alias).empty())
            entry.keys.append(alias);
    entry.keys.removeAll(QString());
    entry.keys.removeDuplicates();
    entry.keywords.append(topicTitles.value(symbol.topic));
    QStringList body{symbol.spoken};
    for (const Meaning &meaning : symbol.meanings) {
        entry.keywords.append(meaning.context);
        body.append({meaning.meaning, meaning.readAloud});
    }
    for (const Variant &variant : symbol.variants)
        body.append({variant.source, variant.meaning});
    for (const LookAlike &other : symbol.confusedWith)
        body.append(other.difference);
    entry.keywords.removeDuplicates();
    entry.body = body.join(u'\n');
    return entry;
}

SearchEntry entryOf(const Resource &resource, const QHash<QString, QString> &topicTitles)
{
    SearchEntry entry{.place = {.page = QStringLiteral("catalogue"), .item = resource.id},
                      .kind = EntryKind::Resource,
                      .title = resource.title,
                      .keywords = resource.authors + resource.keywords};
    for (const QString &topic : resource.topics)
        entry.keywords.append(topicTitles.value(topic, topic));
    if (!resource.isbn.isEmpty())
        entry.keys = QStringList{resource.isbn, QString(resource.isbn).remove(u'-')};
    QStringList body{resource.summary, resource.why, resource.publisher};
    for (const Part &part : resource.parts)
        body.append(part.title);
    entry.body = body.join(u'\n');
    return entry;
}

SearchEntry entryOf(const Topic &topic, const QString &page)
{
    return {.place = {.page = page, .item = QStringLiteral("topic:") + topic.id},
            .kind = EntryKind::Topic,
            .title = topic.title,
            .body = topic.summary};
}

QHash<QString, QString> titlesOf(const QList<Topic> &topics)
{
    QHash<QString, QString> titles;
    for (const Topic &topic : topics)
        titles.insert(topic.id, topic.title);
    return titles;
}

} // namespace

QList<SearchEntry> searchEntries(const Library &library)
{
    QList<SearchEntry> entries;
    entries.reserve(library.symbols.size() + library.resources.size() + library.notationTopics.size()
                    + library.catalogueTopics.size());
    const QHash<QString, QString> notationTitles = titlesOf(library.notationTopics);
    for (const Symbol &symbol : library.symbols)
        entries.append(entryOf(symbol, notationTitles));
    const QHash<QString, QString> catalogueTitles = titlesOf(library.catalogueTopics);
    for (const Resource &resource : library.resources)
        entries.append(entryOf(resource, catalogueTitles));
    for (const Topic &topic : library.notationTopics)
        entries.append(entryOf(topic, QStringLiteral("notation")));
    for (const Topic &topic : library.catalogueTopics)
        entries.append(entryOf(topic, QStringLiteral("catalogue")));
    return entries;
}

} // namespace content
