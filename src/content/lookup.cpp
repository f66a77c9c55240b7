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

QList<Found> lookUp(const QString &query, EntryKind kind, const std::function<bool(const QString &item)> &wanted,
                    std::int64_t limit)
{
    const SearchIndex &index = shippedIndex();
    QList<Found> result;
    const auto take = [&](const SearchEntry &entry, double score, const QString &matched) {
        if (result.size() < limit && entry.kind == kind && wanted(entry.place.item))
            result.append({.item = entry.place.item, .score = score, .matched = matched});
    };
    if (query.trimmed().isEmpty())
        for (const SearchEntry &entry : index.entries())
            take(entry, 1.0, {});
    else
        for (const SearchHit &hit : index.search(query, index.entries().size(), {kind}))
            take(index.entries()[hit.row], hit.score, hit.matched);
    return result;
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
