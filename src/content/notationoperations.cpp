#include "content/contentoperations.h"
#include "content/lookup.h"
#include "formula/exports.h"
#include "formula/typesetter.h"

#include <algorithm>
#include <array>

namespace content {

namespace {

using core::Arguments;
using core::Array;
using core::ErrorKind;
using core::fail;
using core::filled;
using core::InputType;
using core::literal;
using core::Object;
using core::Operation;
using core::Result;
using core::Run;

Result<Object> topics(const Arguments &, const Run &)
{
    const Library &library = shippedLibrary();
    Array items;
    for (const Topic &topic : library.notationTopics) {
        const auto count = std::count_if(library.symbols.begin(), library.symbols.end(),
                                         [&topic](const Symbol &symbol) { return symbol.topic == topic.id; });
        items.emplace_back(Object{
            {"id", valueOf(topic.id)}, {"title", valueOf(topic.title)}, {"count", static_cast<std::int64_t>(count)}});
    }
    return itemsAnswer(std::move(items));
}

template <class Item>
Array arrayOf(const QList<Item> &items, Object (*object)(const Item &))
{
    Array result;
    for (const Item &item : items)
        result.emplace_back(object(item));
    return result;
}

Object commandObject(const LatexCommand &command)
{
    return {
        {"command", valueOf(command.command)}, {"package", valueOf(command.package)}, {"mode", valueOf(command.mode)}};
}

Object variantObject(const Variant &variant)
{
    return {
        {"source", valueOf(variant.source)}, {"latex", valueOf(variant.latex)}, {"meaning", valueOf(variant.meaning)}};
}

Object meaningObject(const Meaning &meaning)
{
    return {{"context", valueOf(meaning.context)},
            {"meaning", valueOf(meaning.meaning)},
            {"example_latex", valueOf(meaning.exampleLatex)},
            {"read_aloud", valueOf(meaning.readAloud)}};
}

Array lookAlikes(const QList<LookAlike> &others)
{
    Array result;
    for (const LookAlike &other : others)
        result.emplace_back(valueOf(other.id));
    return result;
}

Object symbolObject(const Symbol &symbol)
{
    return {{"id", valueOf(symbol.id)},
            {"name", valueOf(symbol.name)},
            {"aliases", valueOf(symbol.aliases)},
            {"spoken", valueOf(symbol.spoken)},
            {"character", valueOf(symbol.character)},
            {"unicode", valueOf(symbol.codePoints())},
            {"html", valueOf(symbol.html)},
            {"typst", valueOf(symbol.typst)},
            {"display", valueOf(symbol.display)},
            {"latex", arrayOf(symbol.latex, commandObject)},
            {"topic", valueOf(symbol.topic)},
            {"variants", arrayOf(symbol.variants, variantObject)},
            {"panels", valueOf(symbol.panels)},
            {"meanings", arrayOf(symbol.meanings, meaningObject)},
            {"confused_with", lookAlikes(symbol.confusedWith)},
            {"related", valueOf(symbol.related)},
            {"resources", valueOf(symbol.resources)}};
}

/// How well a symbol answers to what was asked by; 0: not at all. A command that is the symbol's own counts more than
/// one that it shares.
int answers(const Symbol &symbol, std::string_view by, const QString &text)
{
    if (by == "id")
        return symbol.id == text ? 1 : 0;
    if (by == "unicode")
        return !text.isEmpty() && symbol.codePoints().compare(text, Qt::CaseInsensitive) == 0 ? 1 : 0;
    const auto same = [&text](const LatexCommand &command) { return command.command == text; };
    const auto found = std::find_if(symbol.latex.begin(), symbol.latex.end(), same);
    if (found == symbol.latex.end())
        return 0;
    return found == symbol.latex.begin() ? 2 : 1;
}

/// Which of the three ways is used; exactly one must be.
Result<std::string> wayOf(const Arguments &arguments)
{
    std::string way;
    for (const char *name : {"id", "unicode", "latex"}) {
        if (!arguments.has(name))
            continue;
        if (!way.empty())
            return fail(ErrorKind::Domain, name,
                        filled(MARK_TEXT("LookUp", "give %1 or %2, not both"), {literal(way), literal(name)}));
        way = name;
    }
    if (way.empty())
        return fail(ErrorKind::MissingInput, "id", MARK_TEXT("LookUp", "one of id, unicode and latex must be given"));
    return way;
}

Result<Object> get(const Arguments &arguments, const Run &)
{
    const auto way = wayOf(arguments);
    if (!way)
        return fail(way.error());
    const QString text = textOf(arguments, *way);
    std::vector<const Symbol *> found;
    for (const Symbol &symbol : shippedLibrary().symbols)
        if (answers(symbol, *way, text) > 0)
            found.push_back(&symbol);
    if (found.empty())
        return fail(ErrorKind::NotFound, *way,
                    filled(MARK_TEXT("LookUp", "there is no symbol whose %1 is “%2”"),
                           {literal(*way), literal(arguments.word(*way))}));
    std::stable_sort(found.begin(), found.end(), [&](const Symbol *a, const Symbol *b) {
        return answers(*a, *way, text) > answers(*b, *way, text);
    });
    Object result = symbolObject(*found.front());
    Array others;
    for (std::size_t i = 1; i < found.size(); ++i)
        others.emplace_back(valueOf(found[i]->id));
    result.emplace_back("others", std::move(others));
    return result;
}

Result<Object> search(const Arguments &arguments, const Run &)
{
    const Library &library = shippedLibrary();
    const QString topic = textOf(arguments, "topic");
    const auto known = [&topic](const Topic &other) { return other.id == topic; };
    if (arguments.has("topic") && std::none_of(library.notationTopics.begin(), library.notationTopics.end(), known))
        return fail(ErrorKind::NotFound, "topic",
                    filled(MARK_TEXT("LookUp", "there is no topic called “%1”"), {literal(arguments.word("topic"))}));
    const auto wanted = [&](const QString &id) { return topic.isEmpty() || library.symbol(id)->topic == topic; };
    Array items;
    for (const Found &found :
         lookUp(textOf(arguments, "query"), EntryKind::Symbol, wanted, arguments.integer("limit"))) {
        const Symbol &symbol = *library.symbol(found.item);
        items.emplace_back(
            Object{{"id", valueOf(symbol.id)},
                   {"name", valueOf(symbol.name)},
                   {"character", valueOf(symbol.character)},
                   {"latex", valueOf(symbol.latex.isEmpty() ? symbol.display : symbol.latex.constFirst().command)},
                   {"score", found.score},
                   {"matched", valueOf(found.matched)}});
    }
    return itemsAnswer(std::move(items));
}

Result<Object> render(const Arguments &arguments, const Run &)
{
    const auto formula = formula::typeset(textOf(arguments, "latex"), arguments.flag("display"));
    if (!formula)
        return fail(formula.error());
    return Object{{"svg", formula::toSvg(*formula).toStdString()},
                  {"width", formula->width()},
                  {"height", formula->height()},
                  {"depth", formula->depth()}};
}

Operation topicsOperation()
{
    return {.name = "notation.topics",
            .title = MARK_TEXT("LookUp", "Topics of the notation guide"),
            .summary = MARK_TEXT("LookUp", "Lists the topics of the notation guide and how many symbols each has."),
            .outputs = {{"items", MARK_TEXT("LookUp", "the topics: id, title, count")}},
            .place = "notation",
            .evaluate = topics};
}

Operation getOperation()
{
    return {.name = "notation.get",
            .title = MARK_TEXT("LookUp", "A symbol"),
            .summary = MARK_TEXT("LookUp", "Gives one symbol with all that the notation guide says about it."),
            .inputs = {{.name = "id",
                        .type = InputType::Word,
                        .meaning = MARK_TEXT("LookUp", "the symbol's id"),
                        .optional = true},
                       {.name = "unicode",
                        .type = InputType::Word,
                        .meaning = MARK_TEXT("LookUp", "or its code point, as in U+2207"),
                        .optional = true},
                       {.name = "latex",
                        .type = InputType::Word,
                        .meaning = MARK_TEXT("LookUp", "or a LaTeX command that makes it"),
                        .optional = true}},
            .outputs = {{"id", MARK_TEXT("LookUp", "the symbol's id; its further fields follow")},
                        {"others", MARK_TEXT("LookUp", "ids of further symbols with the same sign")}},
            .place = "notation",
            .evaluate = get};
}

Operation searchOperation()
{
    return {.name = "notation.search",
            .title = MARK_TEXT("LookUp", "Search for symbols"),
            .summary = MARK_TEXT("LookUp", "Finds symbols by name, character, code point, command or description."),
            .inputs = {{.name = "query",
                        .type = InputType::Word,
                        .meaning = MARK_TEXT("LookUp", "what to look for; all symbols where empty")},
                       limitInput(),
                       {.name = "topic",
                        .type = InputType::Word,
                        .meaning = MARK_TEXT("LookUp", "only symbols of this topic"),
                        .optional = true}},
            .outputs = {{"items",
                         MARK_TEXT("LookUp", "the symbols, best first: id, name, character, latex, score, matched")}},
            .place = "notation",
            .evaluate = search};
}

Operation renderOperation()
{
    return {.name = "notation.render",
            .title = MARK_TEXT("LookUp", "Typeset a formula"),
            .summary = MARK_TEXT("LookUp", "Typesets a LaTeX formula as an SVG picture."),
            .inputs = {{.name = "latex", .type = InputType::Word, .meaning = MARK_TEXT("LookUp", "the formula")},
                       {.name = "display",
                        .type = InputType::Boolean,
                        .meaning = MARK_TEXT("LookUp", "whether it stands on a line of its own"),
                        .fallback = true}},
            .outputs = {{"svg", MARK_TEXT("LookUp", "the picture")},
                        {"width", MARK_TEXT("LookUp", "its width in em")},
                        {"height", MARK_TEXT("LookUp", "its height above the base line in em")},
                        {"depth", MARK_TEXT("LookUp", "its depth below the base line in em")}},
            .place = "notation",
            .evaluate = render};
}

} // namespace

std::vector<Operation> notationOperations()
{
    return {topicsOperation(), getOperation(), searchOperation(), renderOperation()};
}

} // namespace content
