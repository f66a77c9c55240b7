#include "content/library.h"
#include "content/othernames.h"
#include "content/searchindex.h"
#include "content/searchtext.h"

namespace content {

namespace {

void tidyKeys(SearchEntry &entry)
{
    entry.keys.removeAll(QString());
    entry.keys.removeDuplicates();
    entry.sharedKeys.removeAll(QString());
    entry.sharedKeys.removeDuplicates();
    entry.sharedKeys.removeIf([&entry](const QString &key) { return entry.keys.contains(key); });
}

// sign: the one whose character the symbol has. Its keys are the symbol's own if the symbol explains it, and are shared
// with the one that does otherwise. A command is the symbol's own if it stands first.
void addKeys(const Symbol &symbol, const Sign *sign, SearchEntry &entry)
{
    QStringList &ofCharacter = !sign || sign->explained == symbol.id ? entry.keys : entry.sharedKeys;
    for (const LatexCommand &command : symbol.latex)
        (command.command == symbol.latex.constFirst().command ? entry.keys : entry.sharedKeys).append(command.command);
    ofCharacter.append({symbol.character, symbol.html, symbol.typst});
    // A sequence of characters is no key by its code points: nobody asks for it that way.
    if (const QString point = symbol.codePoints(); !point.contains(u' '))
        ofCharacter.append(point);
    for (const QString &alias : entry.aliases) // "<=" has no word to be found by
        if (folded(alias).empty())
            entry.keys.append(alias);
    tidyKeys(entry);
}

SearchEntry entryOf(const Symbol &symbol, const Sign *sign, const ForeignNames &foreign,
                    const QHash<QString, QString> &topicTitles)
{
    SearchEntry entry{.place = {.page = QStringLiteral("notation"), .item = symbol.id},
                      .kind = EntryKind::Symbol,
                      .title = symbol.name,
                      .titles = foreign.titles,
                      .aliases = symbol.aliases + foreign.aliases,
                      .readings = QStringList(symbol.spoken) + foreign.readings};
    entry.titles.removeAll(entry.title);
    entry.aliases.removeAll(entry.title);
    entry.aliases.removeDuplicates();
    entry.readings.removeDuplicates();
    addKeys(symbol, sign, entry);
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

SearchEntry entryOf(const Sign &sign)
{
    SearchEntry entry{.place = sign.place(), .kind = EntryKind::Sign, .title = sign.name};
    for (const LatexCommand &command : sign.commands)
        entry.keys.append(command.command);
    entry.keys.append({sign.character, sign.html, sign.codeText()});
    entry.keys.removeAll(QString());
    return entry;
}

/// What a reference says of the sign is one more way to find the symbol that explains it.
void addSign(const Sign &sign, SearchEntry &entry)
{
    const SearchEntry reference = entryOf(sign);
    entry.keys.append(reference.keys);
    tidyKeys(entry);
    if (!entry.aliases.contains(sign.name, Qt::CaseInsensitive) && sign.name.compare(entry.title, Qt::CaseInsensitive))
        entry.aliases.append(sign.name);
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
    const QHash<QString, QString> notationTitles = titlesOf(library.notationTopics);
    const QHash<QString, ForeignNames> foreign = otherNames(library);
    for (const Symbol &symbol : library.symbols)
        entries.append(
            entryOf(symbol, library.signs().byCharacter(symbol.character), foreign.value(symbol.id), notationTitles));
    QList<SearchEntry> signs;
    for (const Sign &sign : library.signs().all()) {
        const auto symbol = library.symbolRows.constFind(sign.explained);
        if (symbol == library.symbolRows.constEnd())
            signs.append(entryOf(sign));
        else
            addSign(sign, entries[*symbol]);
    }
    const QHash<QString, QString> catalogueTitles = titlesOf(library.catalogueTopics);
    for (const Resource &resource : library.resources)
        entries.append(entryOf(resource, catalogueTitles));
    for (const Topic &topic : library.notationTopics)
        entries.append(entryOf(topic, QStringLiteral("notation")));
    for (const Topic &topic : library.catalogueTopics)
        entries.append(entryOf(topic, QStringLiteral("catalogue")));
    entries.append(signs);
    return entries;
}

} // namespace content
