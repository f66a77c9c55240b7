#include "content/cataloguequery.h"

#include "content/cataloguecheck.h"
#include "content/searchtext.h"

#include <algorithm>
#include <array>
#include <optional>

namespace content {

namespace {

using Field = CatalogueCondition::Field;

constexpr qsizetype mostCharacters = 200; // as many as the full text takes

struct FieldName
{
    const char *name;
    Field field;
};
constexpr std::array<FieldName, 7> fieldNames{{{"topic", Field::Topic},
                                               {"kind", Field::Kind},
                                               {"level", Field::Level},
                                               {"author", Field::Author},
                                               {"free", Field::Free},
                                               {"is", Field::Is},
                                               {"year", Field::Year}}};

std::optional<Field> fieldOf(QStringView name)
{
    for (const FieldName &one : fieldNames)
        if (name.compare(QLatin1String(one.name), Qt::CaseInsensitive) == 0)
            return one.field;
    return {};
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

/// One piece between spaces; quotation marks keep spaces within and are dropped.
struct Piece
{
    bool minus = false;
    bool quoted = false; ///< as a whole, so that no field is looked for
    QString text = {};
};

Piece pieceAt(const QString &text, qsizetype &at)
{
    Piece piece;
    if (text[at] == u'-' && at + 1 < text.size() && !text[at + 1].isSpace()) {
        piece.minus = true;
        ++at;
    }
    piece.quoted = isQuote(text[at]);
    for (bool within = false; at < text.size() && (within || !text[at].isSpace()); ++at)
        if (isQuote(text[at]))
            within = !within;
        else
            piece.text += text[at];
    return piece;
}

/// Whether the words of a value begin words of a text, together.
bool begins(const QString &value, const QString &text)
{
    const SearchTerm term{.text = folded(value), .prefix = true};
    return !term.text.empty() && positionOf(term, folded(text)) != std::string::npos;
}

/// The very id, or all that the value begins a word of.
QStringList chosen(const QString &value, const QStringList &ids)
{
    if (ids.contains(value, Qt::CaseInsensitive))
        return {value.toLower()};
    QStringList result;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(result),
                 [&value](const QString &id) { return begins(value, id); });
    return result;
}

QStringList chosenTopics(const QString &value, const QList<Topic> &topics)
{
    const auto same = [&value](const Topic &topic) {
        return topic.id.compare(value, Qt::CaseInsensitive) == 0
               || topic.title.compare(value, Qt::CaseInsensitive) == 0;
    };
    if (const auto exact = std::find_if(topics.begin(), topics.end(), same); exact != topics.end())
        return {exact->id};
    QStringList result;
    for (const Topic &topic : topics)
        if (begins(value, topic.id) || begins(value, topic.title))
            result.append(topic.id);
    return result;
}

QStringList yesOrNo(const QString &value)
{
    const QString word = value.toLower();
    for (const char *yes : {"yes", "true", "ja", "1"})
        if (word == QLatin1String(yes))
            return {QStringLiteral("yes")};
    for (const char *no : {"no", "false", "nein", "0"})
        if (word == QLatin1String(no))
            return {QStringLiteral("no")};
    return {};
}

/// Ends of a span of years; false where the text is none. ">" alone is a span still being typed.
bool readYears(const QString &value, CatalogueCondition &condition)
{
    const auto year = [](QStringView text, int &result) {
        bool sound = false;
        result = text.trimmed().toInt(&sound);
        return sound && result >= 0 && result <= 9999;
    };
    const bool orEqual = value.size() > 1 && value[1] == u'=';
    const QStringView after = QStringView(value).mid(orEqual ? 2 : 1);
    if (value.startsWith(u'>')) {
        if (!year(after, condition.from))
            return false;
        condition.from += orEqual ? 0 : 1;
        return true;
    }
    if (value.startsWith(u'<')) {
        if (!year(after, condition.to))
            return false;
        condition.to -= orEqual ? 0 : 1;
        return true;
    }
    const qsizetype dots = value.indexOf(QLatin1String(".."));
    if (dots >= 0)
        return year(QStringView(value).left(dots), condition.from)
               && year(QStringView(value).mid(dots + 2), condition.to);
    if (!year(value, condition.from))
        return false;
    condition.to = condition.from;
    return true;
}

bool isUnfinished(Field field, const QString &value)
{
    return value.isEmpty()
           || (field == Field::Year
               && (value == u">" || value == u"<" || value == u">=" || value == u"<=" || value.endsWith(u'.')));
}

bool readValue(CatalogueCondition &condition, const QString &value, const QList<Topic> &topics)
{
    switch (condition.field) {
    case Field::Topic:
        condition.accepted = chosenTopics(value, topics);
        break;
    case Field::Kind:
        condition.accepted = chosen(value, resourceKinds());
        break;
    case Field::Level:
        condition.accepted = chosen(value, resourceLevels());
        break;
    case Field::Author:
        if (const std::string words = folded(value); !words.empty())
            condition.accepted = {QString::fromStdString(words)};
        break;
    case Field::Free:
        condition.accepted = yesOrNo(value);
        break;
    case Field::Is:
        condition.accepted = chosen(value, {QStringLiteral("favourite"), QStringLiteral("founding")});
        break;
    case Field::Year:
        return readYears(value, condition);
    }
    return !condition.accepted.isEmpty();
}

/// Adds a filter; false where the piece is none.
bool addCondition(const Piece &piece, const QList<Topic> &topics, CatalogueQuery &query)
{
    const qsizetype colon = piece.text.indexOf(u':');
    const std::optional<Field> field =
        piece.quoted || colon < 0 ? std::nullopt : fieldOf(QStringView(piece.text).left(colon));
    if (!field)
        return false;
    const QString value = piece.text.mid(colon + 1).trimmed();
    if (isUnfinished(*field, value))
        return true;
    CatalogueCondition condition{.field = *field,
                                 .excluded = piece.minus,
                                 .typed = (piece.minus ? QStringLiteral("-") : QString()) + piece.text};
    if (readValue(condition, value, topics))
        query.conditions.append(condition);
    else
        query.unknown.append({.field = piece.text.left(colon).toLower(), .value = value});
    return true;
}

bool hasAuthor(const Resource &resource, const CatalogueCondition &condition)
{
    const auto named = [&condition](const QString &author) { return begins(condition.accepted.constFirst(), author); };
    return std::any_of(resource.authors.begin(), resource.authors.end(), named);
}

bool hasState(const Resource &resource, const CatalogueCondition &condition, const QStringList &favourites)
{
    return (condition.accepted.contains(QLatin1String("favourite")) && favourites.contains(resource.id))
           || (condition.accepted.contains(QLatin1String("founding")) && resource.founding);
}

/// The values of a resource in a field that can be counted. What is not known has none.
QStringList valuesOf(const Resource &resource, Field field)
{
    switch (field) {
    case Field::Topic:
        return resource.topics;
    case Field::Kind:
        return {resource.kind};
    case Field::Level:
        return {resource.level};
    case Field::Free:
        return resource.free ? QStringList{*resource.free ? QStringLiteral("yes") : QStringLiteral("no")}
                             : QStringList{};
    default:
        return {};
    }
}

bool holds(const Resource &resource, const CatalogueCondition &condition, const QStringList &favourites)
{
    switch (condition.field) {
    case Field::Author:
        return hasAuthor(resource, condition);
    case Field::Is:
        return hasState(resource, condition, favourites);
    case Field::Year:
        return resource.year && *resource.year >= condition.from && *resource.year <= condition.to;
    default:
        break;
    }
    const QStringList values = valuesOf(resource, condition.field);
    return std::any_of(values.begin(), values.end(),
                       [&condition](const QString &value) { return condition.accepted.contains(value); });
}

/// Two filters of such a field can never hold together, so that two of them mean either.
bool hasOneValue(Field field)
{
    return field == Field::Kind || field == Field::Level || field == Field::Free;
}

bool says(const Resource &resource, const QString &words)
{
    const SearchTerm term{.text = folded(words)};
    if (term.text.empty())
        return false;
    QStringList texts{resource.title, resource.summary, resource.why, resource.publisher};
    texts += resource.authors + resource.keywords + resource.topics;
    for (const Part &part : resource.parts)
        texts.append(part.title);
    return std::any_of(texts.begin(), texts.end(), [&term](const QString &text) {
        return positionOf(term, foldedText(text)) != std::string::npos;
    });
}

} // namespace

CatalogueQuery CatalogueQuery::fromText(const QString &text, const QList<Topic> &topics)
{
    CatalogueQuery query;
    const QString typed = text.left(mostCharacters).trimmed();
    QStringList words;
    for (qsizetype at = 0; at < typed.size();) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        const Piece piece = pieceAt(typed, at);
        if (addCondition(piece, topics, query))
            continue;
        if (!piece.minus)
            words.append(typed.mid(start, at - start));
        else if (!folded(piece.text).empty())
            query.shutOut.append(piece.text);
    }
    query.words = words.join(u' ');
    return query;
}

void CatalogueQuery::add(const QString &field, const QString &value, const QList<Topic> &topics)
{
    addCondition({.text = field + u':' + value}, topics, *this);
}

CatalogueQuery CatalogueQuery::without(qsizetype condition) const
{
    CatalogueQuery result = *this;
    result.conditions.removeAt(condition);
    return result;
}

CatalogueQuery CatalogueQuery::without(CatalogueCondition::Field field) const
{
    CatalogueQuery result = *this;
    result.conditions.removeIf([field](const CatalogueCondition &condition) { return condition.field == field; });
    return result;
}

bool CatalogueQuery::accepts(const Resource &resource, const QStringList &favourites) const
{
    unsigned open = 0;   // fields of one value with filters, a bit each
    unsigned closed = 0; // those of which one holds
    for (const CatalogueCondition &condition : conditions) {
        const bool held = holds(resource, condition, favourites);
        const bool oneOfMany = !condition.excluded && hasOneValue(condition.field);
        if (!oneOfMany && held == condition.excluded)
            return false;
        const unsigned bit = oneOfMany ? 1U << static_cast<unsigned>(condition.field) : 0U;
        open |= bit;
        closed |= held ? bit : 0U;
    }
    return open == closed && std::none_of(shutOut.begin(), shutOut.end(), [&resource](const QString &said) {
               return says(resource, said);
           });
}

QHash<QString, int> facet(CatalogueCondition::Field field, const CatalogueQuery &query,
                          const QList<const Resource *> &resources, const QStringList &favourites)
{
    const CatalogueQuery others = query.without(field);
    QHash<QString, int> counts;
    for (const Resource *const resource : resources)
        if (others.accepts(*resource, favourites))
            for (const QString &value : valuesOf(*resource, field))
                ++counts[value];
    return counts;
}

QList<Relief> reliefs(const CatalogueQuery &query, const QList<const Resource *> &resources,
                      const QStringList &favourites)
{
    QList<Relief> result;
    for (qsizetype i = 0; i < query.conditions.size(); ++i) {
        const CatalogueQuery wider = query.without(i);
        const auto passes = [&](const Resource *resource) { return wider.accepts(*resource, favourites); };
        if (const auto count = std::count_if(resources.begin(), resources.end(), passes); count > 0)
            result.append({.filter = query.conditions[i].typed, .count = static_cast<int>(count)});
    }
    std::stable_sort(result.begin(), result.end(), [](const Relief &a, const Relief &b) { return a.count > b.count; });
    return result;
}

} // namespace content
