#include "content/cataloguecheck.h"
#include "content/cataloguequery.h"
#include "content/contentoperations.h"
#include "content/lookup.h"

#include <algorithm>

namespace content {

namespace {

using core::Arguments;
using core::Array;
using core::ErrorKind;
using core::fail;
using core::filled;
using core::Input;
using core::InputType;
using core::literal;
using core::Object;
using core::Operation;
using core::Result;
using core::Run;
using core::Value;

std::vector<std::string> choicesOf(const QStringList &words)
{
    std::vector<std::string> result(static_cast<std::size_t>(words.size()));
    std::transform(words.begin(), words.end(), result.begin(), [](const QString &word) { return word.toStdString(); });
    return result;
}

/// null where the fact is not known.
Value factOrNull(const QString &text)
{
    return text.isEmpty() ? Value() : valueOf(text);
}

Array partsArray(const QList<Part> &parts)
{
    Array result;
    for (const Part &part : parts)
        result.emplace_back(Object{
            {"title", valueOf(part.title)}, {"url", factOrNull(part.url)}, {"duration", factOrNull(part.duration)}});
    return result;
}

Object resourceObject(const Resource &resource)
{
    return {{"id", valueOf(resource.id)},
            {"title", valueOf(resource.title)},
            {"authors", valueOf(resource.authors)},
            {"kind", valueOf(resource.kind)},
            {"url", valueOf(resource.url)},
            {"alternate_urls", valueOf(resource.alternateUrls)},
            {"free", resource.free ? Value(*resource.free) : Value()},
            {"year", resource.year ? Value(*resource.year) : Value()},
            {"edition", factOrNull(resource.edition)},
            {"publisher", factOrNull(resource.publisher)},
            {"isbn", factOrNull(resource.isbn)},
            {"licence", factOrNull(resource.licence)},
            {"level", valueOf(resource.level)},
            {"founding", resource.founding},
            {"topics", valueOf(resource.topics)},
            {"keywords", valueOf(resource.keywords)},
            {"prerequisites", valueOf(resource.prerequisites)},
            {"part_count", resource.partCount ? Value(*resource.partCount) : Value()},
            {"parts", partsArray(resource.parts)},
            {"summary", valueOf(resource.summary)},
            {"why", valueOf(resource.why)},
            {"symbols", valueOf(resource.symbols)},
            {"panels", valueOf(resource.panels)}};
}

Result<Object> get(const Arguments &arguments, const Run &)
{
    const Resource *resource = shippedLibrary().resource(textOf(arguments, "id"));
    if (!resource)
        return fail(
            ErrorKind::NotFound, "id",
            filled(MARK_TEXT("LookUp", "there is no resource whose id is “%1”"), {literal(arguments.word("id"))}));
    return resourceObject(*resource);
}

bool isWanted(const Resource &resource, const Arguments &arguments)
{
    const auto is = [&arguments](const char *input, const QString &text) {
        return !arguments.has(input) || textOf(arguments, input) == text;
    };
    return is("kind", resource.kind) && is("level", resource.level)
           && (!arguments.has("topic") || resource.topics.contains(textOf(arguments, "topic")))
           && (!arguments.has("free") || resource.free == arguments.flag("free"));
}

QList<Found> everything()
{
    QList<Found> all;
    for (const Resource &resource : shippedLibrary().resources)
        all.append({.item = resource.id, .score = 1.0});
    return all;
}

Array unknownArray(const CatalogueQuery &query)
{
    Array result;
    for (const UnknownValue &unknown : query.unknown)
        result.emplace_back(Object{{"field", valueOf(unknown.field)}, {"value", valueOf(unknown.value)}});
    return result;
}

Array reliefArray(const QList<Relief> &reliefs)
{
    Array result;
    for (const Relief &relief : reliefs)
        result.emplace_back(Object{{"filter", valueOf(relief.filter)}, {"count", relief.count}});
    return result;
}

Result<Object> search(const Arguments &arguments, const Run &)
{
    const Library &library = shippedLibrary();
    const QString topic = textOf(arguments, "topic");
    const auto known = [&topic](const Topic &other) { return other.id == topic; };
    if (arguments.has("topic") && std::none_of(library.catalogueTopics.begin(), library.catalogueTopics.end(), known))
        return fail(ErrorKind::NotFound, "topic",
                    filled(MARK_TEXT("LookUp", "there is no topic called “%1”"), {literal(arguments.word("topic"))}));
    const CatalogueQuery query = CatalogueQuery::fromText(textOf(arguments, "query"), library.catalogueTopics);
    const auto limit = static_cast<std::size_t>(arguments.integer("limit"));
    Array items;
    QList<const Resource *> candidates; // before the filters of the query
    for (const Found &found : query.words.isEmpty() ? everything() : lookUp(query.words, {EntryKind::Resource})) {
        const Resource &resource = *library.resource(found.item);
        if (!isWanted(resource, arguments))
            continue;
        candidates.append(&resource);
        if (items.size() >= limit || !query.accepts(resource))
            continue;
        items.emplace_back(Object{{"id", valueOf(resource.id)},
                                  {"title", valueOf(resource.title)},
                                  {"authors", valueOf(resource.authors)},
                                  {"kind", valueOf(resource.kind)},
                                  {"level", valueOf(resource.level)},
                                  {"score", found.score},
                                  {"matched", valueOf(found.matched)}});
    }
    const bool nothing = limit > 0 && items.empty();
    Object answer = itemsAnswer(std::move(items));
    if (!query.unknown.isEmpty())
        answer.emplace_back("unknown", unknownArray(query));
    if (nothing) {
        answer.emplace_back("suggestions", valueOf(nearestNames(query.words, {EntryKind::Resource})));
        answer.emplace_back("drop", reliefArray(reliefs(query, candidates)));
    }
    return answer;
}

Input filter(std::string name, core::Text meaning, std::vector<std::string> choices = {})
{
    return {.name = std::move(name),
            .type = InputType::Word,
            .meaning = std::move(meaning),
            .choices = std::move(choices),
            .optional = true};
}

Operation searchOperation()
{
    return {
        .name = "catalogue.search",
        .title = MARK_TEXT("LookUp", "Search for resources"),
        .summary = MARK_TEXT("LookUp", "Finds resources by title, author, keyword or description."),
        .inputs = {{.name = "query",
                    .type = InputType::Word,
                    .meaning =
                        MARK_TEXT("LookUp", "words, “phrases” and filters such as kind:book, author:strang, year:>2015 "
                                            "or -level:advanced; all resources where empty"),
                    .fallback = ""},
                   filter("kind", MARK_TEXT("LookUp", "only resources of this kind"), choicesOf(resourceKinds())),
                   filter("level", MARK_TEXT("LookUp", "only resources of this level"), choicesOf(resourceLevels())),
                   filter("topic", MARK_TEXT("LookUp", "only resources on this topic")),
                   {.name = "free",
                    .type = InputType::Boolean,
                    .meaning = MARK_TEXT("LookUp", "only what is free to read or watch, or only what is not"),
                    .optional = true},
                   limitInput()},
        .outputs = {{"items", MARK_TEXT("LookUp", "the resources, best first: id, title, authors, kind, level, score")},
                    {"unknown", MARK_TEXT("LookUp", "filters of the query whose value nobody knows: field, value")},
                    {"suggestions", MARK_TEXT("LookUp", "where nothing is found: the nearest spellings")},
                    {"drop", MARK_TEXT("LookUp", "where nothing is found: the filters of the query without which "
                                                 "something is: filter, count")}},
        .place = "catalogue",
        .evaluate = search};
}

Operation getOperation()
{
    return {.name = "catalogue.get",
            .title = MARK_TEXT("LookUp", "A resource"),
            .summary = MARK_TEXT("LookUp", "Gives one resource with all that the catalogue says about it."),
            .inputs = {{.name = "id", .type = InputType::Word, .meaning = MARK_TEXT("LookUp", "the resource's id")}},
            .outputs = {{"id", MARK_TEXT("LookUp", "the resource's id; its further fields follow, null where a fact is "
                                                   "not known")}},
            .place = "catalogue",
            .evaluate = get};
}

} // namespace

std::vector<Operation> catalogueOperations()
{
    return {searchOperation(), getOperation()};
}

} // namespace content
