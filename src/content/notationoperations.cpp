#include "content/contentoperations.h"
#include "content/lookup.h"
#include "content/notationvalues.h"
#include "formula/exports.h"
#include "formula/typesetter.h"

#include <algorithm>
#include <array>
#include <optional>

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
    items.emplace_back(Object{{"id", valueOf(referenceTopic)},
                              {"title", "All of Unicode mathematics"},
                              {"count", static_cast<std::int64_t>(library.signs().all().size())}});
    return itemsAnswer(std::move(items));
}

/// How well a symbol answers to a command; 0: not at all. A command that is the symbol's own counts more than one that
/// it shares, and that one more than a command of which only the name is the same (\hat of \hat{x}).
int answersCommand(const Symbol &symbol, const QString &text)
{
    const auto same = [&text](const LatexCommand &command) { return command.command == text; };
    const auto found = std::find_if(symbol.latex.begin(), symbol.latex.end(), same);
    if (found != symbol.latex.end())
        return found == symbol.latex.begin() ? 3 : 2;
    return !symbol.latex.isEmpty() && commandName(symbol.latex.constFirst().command) == text ? 1 : 0;
}

/// The same for any way of asking; the symbol that explains the sign comes before others that show it too.
int answers(const Symbol &symbol, std::string_view by, const QString &text)
{
    const Sign *sign = shippedLibrary().signs().byCharacter(symbol.character);
    const int explains = sign && sign->explained == symbol.id ? 1 : 0;
    if (by == "id")
        return symbol.id == text ? 1 : 0;
    if (by == "unicode")
        return !text.isEmpty() && symbol.codePoints().compare(text, Qt::CaseInsensitive) == 0 ? 1 + explains : 0;
    const int command = answersCommand(symbol, text);
    return command == 0 ? 0 : 2 * command + explains;
}

/// The sign that is asked for where no symbol answers, or nullptr.
const Sign *signFor(std::string_view by, const QString &text)
{
    const Signs &signs = shippedLibrary().signs();
    if (by == "id")
        return signs.byId(text);
    if (by == "latex")
        return signs.byCommand(text);
    bool isNumber = false;
    const uint point =
        text.startsWith(QLatin1String("U+"), Qt::CaseInsensitive) ? text.mid(2).toUInt(&isNumber, 16) : 0;
    return isNumber ? signs.byCodePoint(point) : nullptr;
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

Object withOthers(Object result, Array others)
{
    result.emplace_back("others", std::move(others));
    return result;
}

/// A sign that is asked for by its character or command is answered by the symbol that explains it.
Object answerOf(const Sign &sign, std::string_view by)
{
    const Symbol *symbol = by == "id" ? nullptr : shippedLibrary().symbol(sign.explained);
    return withOthers(symbol ? symbolObject(*symbol) : signObject(sign), {});
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
        if (const Sign *sign = signFor(*way, text))
            return answerOf(*sign, *way);
    if (found.empty())
        return fail(ErrorKind::NotFound, *way,
                    filled(MARK_TEXT("LookUp", "there is no symbol whose %1 is “%2”"),
                           {literal(*way), literal(arguments.word(*way))}));
    std::stable_sort(found.begin(), found.end(), [&](const Symbol *a, const Symbol *b) {
        return answers(*a, *way, text) > answers(*b, *way, text);
    });
    Array others;
    for (std::size_t i = 1; i < found.size(); ++i)
        others.emplace_back(valueOf(found[i]->id));
    return withOthers(symbolObject(*found.front()), std::move(others));
}

/// The item of an answer for what was found; nothing where it is not wanted in the topic.
std::optional<Object> itemFor(const Found &found, const QString &topic)
{
    const Library &library = shippedLibrary();
    const Symbol *symbol = library.symbol(found.item);
    const Sign *sign = symbol ? library.signs().byCharacter(symbol->character) : library.signs().byId(found.item);
    if (topic == referenceTopic) {
        if (!sign || (symbol && sign->explained != symbol->id))
            return std::nullopt;
        return foundObject(*sign, found.score, found.matched);
    }
    if (symbol && (topic.isEmpty() || symbol->topic == topic))
        return foundObject(*symbol, found.score, found.matched);
    if (!symbol && sign && topic.isEmpty())
        return foundObject(*sign, found.score, found.matched);
    return std::nullopt;
}

/// All signs, or all symbols and after them the signs that none explains.
QList<Found> everything(const QString &topic)
{
    const Library &library = shippedLibrary();
    QList<Found> all;
    if (topic != referenceTopic)
        for (const Symbol &symbol : library.symbols)
            all.append({.item = symbol.id, .score = 1.0});
    for (const Sign &sign : library.signs().all())
        if (topic == referenceTopic || sign.explained.isEmpty())
            all.append({.item = sign.id, .score = 1.0});
    return all;
}

Result<Object> search(const Arguments &arguments, const Run &)
{
    const std::vector<EntryKind> kinds{EntryKind::Symbol, EntryKind::Sign};
    const Library &library = shippedLibrary();
    const QString topic = textOf(arguments, "topic");
    const auto known = [&topic](const Topic &other) { return other.id == topic; };
    if (arguments.has("topic") && topic != referenceTopic
        && std::none_of(library.notationTopics.begin(), library.notationTopics.end(), known))
        return fail(ErrorKind::NotFound, "topic",
                    filled(MARK_TEXT("LookUp", "there is no topic called “%1”"), {literal(arguments.word("topic"))}));
    const QString query = textOf(arguments, "query");
    const auto limit = static_cast<std::size_t>(arguments.integer("limit"));
    Array items;
    for (const Found &found : query.trimmed().isEmpty() ? everything(topic) : lookUp(query, kinds)) {
        if (items.size() >= limit)
            break;
        if (auto item = itemFor(found, topic))
            items.emplace_back(std::move(*item));
    }
    Object answer = itemsAnswer(std::move(items));
    if (limit > 0 && answer.front().second.as<Array>()->empty())
        answer.emplace_back("suggestions", valueOf(nearestNames(query, kinds)));
    return answer;
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
            .summary = MARK_TEXT(
                "LookUp",
                "Lists the topics of the notation guide and how many symbols each has; “reference” has all signs of "
                "Unicode's mathematics."),
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
    return {
        .name = "notation.search",
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
        .outputs = {{"items", MARK_TEXT("LookUp", "the symbols, best first, and after them signs of the reference: id, "
                                                  "name, character, latex, score, matched")},
                    {"suggestions", MARK_TEXT("LookUp", "where nothing is found: the nearest spellings")}},
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
