#include "content/lookup.h"

#include <limits>
#include <memory>

namespace content {

namespace {

// An index is of one thread, because its database is.
const SearchIndex &shippedIndex()
{
    thread_local const std::unique_ptr<SearchIndex> index =
        std::make_unique<SearchIndex>(searchEntries(shippedLibrary()));
    return *index;
}

} // namespace

const Library &shippedLibrary()
{
    static const Library library = loadLibrary(QStringLiteral(":/content"), QStringLiteral("en")).library;
    return library;
}

QList<Found> lookUp(const QString &query, const std::vector<EntryKind> &kinds)
{
    const SearchIndex &index = shippedIndex();
    QList<Found> result;
    for (const SearchHit &hit : index.search(query, index.entries().size(), {kinds.begin(), kinds.end()}))
        result.append({.item = index.entries()[hit.row].place.item, .score = hit.score, .matched = hit.matched});
    return result;
}

QStringList nearestNames(const QString &query, const std::vector<EntryKind> &kinds)
{
    return shippedIndex().suggestions(query, {kinds.begin(), kinds.end()});
}

core::Value valueOf(const QString &text)
{
    return text.toStdString();
}

core::Value valueOf(const QStringList &texts)
{
    core::Array result;
    for (const QString &text : texts)
        result.emplace_back(valueOf(text));
    return result;
}

core::Object itemsAnswer(core::Array items)
{
    return {{"items", std::move(items)}};
}

core::Input limitInput()
{
    return {.name = "limit",
            .type = core::InputType::Integer,
            .meaning = MARK_TEXT("LookUp", "how many items at most"),
            .domain = {.lowest = 0},
            .fallback = 20};
}

QString textOf(const core::Arguments &arguments, std::string_view name)
{
    return arguments.has(name) ? QString::fromStdString(arguments.word(name)) : QString();
}

} // namespace content
