#include "content/citation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace content {

namespace {

using namespace Qt::StringLiterals;

/// What a kind of resource is called in each format. label: in brackets after a title, empty for what is printed.
struct KindNames
{
    QString kind;
    QString bibTeX;
    QString csl;
    QString ris;
    QString label;
};

const KindNames &namesOf(const QString &kind)
{
    static const QList<KindNames> all{
        {u"book"_s, u"book"_s, u"book"_s, u"BOOK"_s, {}},
        {u"book-series"_s, u"book"_s, u"book"_s, u"BOOK"_s, {}},
        {u"course"_s, u"misc"_s, u"webpage"_s, u"ELEC"_s, u"Course"_s},
        {u"video-series"_s, u"misc"_s, u"motion_picture"_s, u"VIDEO"_s, u"Video series"_s},
        {u"video"_s, u"misc"_s, u"motion_picture"_s, u"VIDEO"_s, u"Video"_s},
        {u"article"_s, u"misc"_s, u"webpage"_s, u"ELEC"_s, {}},
        {u"reference"_s, u"misc"_s, u"webpage"_s, u"ELEC"_s, {}},
        {u"tool"_s, u"misc"_s, u"software"_s, u"COMP"_s, u"Computer software"_s},
        {u"interactive"_s, u"misc"_s, u"webpage"_s, u"ELEC"_s, u"Interactive page"_s},
        {u"website"_s, u"misc"_s, u"webpage"_s, u"ELEC"_s, u"Website"_s}};
    const auto found =
        std::find_if(all.begin(), all.end(), [&kind](const KindNames &names) { return names.kind == kind; });
    return found == all.end() ? all.last() : *found;
}

/// "6" as "6th"; what is no number stays.
QString ordinal(const QString &edition)
{
    bool isNumber = false;
    const int number = edition.toInt(&isNumber);
    if (!isNumber)
        return edition;
    const int last = number % 10;
    const bool teen = number % 100 >= 11 && number % 100 <= 13;
    const QString ending = teen ? u"th"_s : last == 1 ? u"st"_s : last == 2 ? u"nd"_s : last == 3 ? u"rd"_s : u"th"_s;
    return edition + ending;
}

/// The characters that mean something to TeX, so that they print as they are.
QString texEscaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (u"&%$#_{}"_s.contains(c))
            result += u'\\' + QString(c);
        else if (c == u'\\')
            result += u"\\textbackslash{}"_s;
        else if (c == u'~')
            result += u"\\textasciitilde{}"_s;
        else if (c == u'^')
            result += u"\\textasciicircum{}"_s;
        else
            result += c;
    }
    return result;
}

/// An address may hold what would end or break the field that it stands in.
QString texAddress(const QString &url)
{
    QString result = url;
    result.replace(u'\\', u"%5C"_s).replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s);
    return result;
}

QString bibTeX(const Resource &resource)
{
    QStringList authors;
    for (const QString &name : resource.authors) {
        const AuthorName author = authorName(name);
        authors.append(author.organisation ? u'{' + texEscaped(author.family) + u'}'
                                           : texEscaped(author.family + u", "_s + author.given));
    }
    QStringList fields;
    const auto add = [&fields](const QString &name, const QString &value) {
        if (!value.isEmpty())
            fields.append(u"  %1 = {%2}"_s.arg(name, value));
    };
    // Braces keep the capitals that most styles would make small.
    add(u"title"_s, u'{' + texEscaped(resource.title) + u'}');
    add(u"author"_s, authors.join(u" and "_s));
    add(u"year"_s, resource.year ? QString::number(*resource.year) : QString());
    add(u"edition"_s, texEscaped(ordinal(resource.edition)));
    add(u"publisher"_s, texEscaped(resource.publisher));
    add(u"isbn"_s, resource.isbn);
    add(u"howpublished"_s, namesOf(resource.kind).label);
    add(u"url"_s, texAddress(resource.url));
    return u"@%1{%2,\n%3\n}\n"_s.arg(namesOf(resource.kind).bibTeX, resource.id, fields.join(u",\n"_s));
}

QString cslJson(const Resource &resource)
{
    QJsonArray authors;
    for (const QString &name : resource.authors) {
        const AuthorName author = authorName(name);
        if (author.organisation)
            authors.append(QJsonObject{{u"literal"_s, author.family}});
        else
            authors.append(QJsonObject{{u"family"_s, author.family}, {u"given"_s, author.given}});
    }
    QJsonObject item{{u"id"_s, resource.id},
                     {u"type"_s, namesOf(resource.kind).csl},
                     {u"title"_s, resource.title},
                     {u"URL"_s, resource.url}};
    const auto add = [&item](const QString &name, const QJsonValue &value, bool known) {
        if (known)
            item.insert(name, value);
    };
    add(u"author"_s, authors, !authors.isEmpty());
    add(u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{resource.year.value_or(0)}}}},
        resource.year.has_value());
    add(u"edition"_s, resource.edition, !resource.edition.isEmpty());
    add(u"publisher"_s, resource.publisher, !resource.publisher.isEmpty());
    add(u"ISBN"_s, resource.isbn, !resource.isbn.isEmpty());
    add(u"genre"_s, namesOf(resource.kind).label, !namesOf(resource.kind).label.isEmpty());
    return QString::fromUtf8(QJsonDocument(QJsonArray{item}).toJson(QJsonDocument::Indented));
}

QString ris(const Resource &resource)
{
    QStringList lines;
    const auto add = [&lines](const QString &tag, const QString &value) {
        if (!value.isEmpty())
            lines.append(tag + u"  - "_s + value.simplified());
    };
    add(u"TY"_s, namesOf(resource.kind).ris);
    add(u"ID"_s, resource.id);
    add(u"TI"_s, resource.title);
    for (const QString &name : resource.authors) {
        const AuthorName author = authorName(name);
        add(u"AU"_s, author.organisation ? author.family : author.family + u", "_s + author.given);
    }
    add(u"PY"_s, resource.year ? QString::number(*resource.year) : QString());
    add(u"ET"_s, resource.edition);
    add(u"PB"_s, resource.publisher);
    add(u"SN"_s, resource.isbn);
    add(u"UR"_s, resource.url);
    lines.append(u"ER  - "_s);
    return lines.join(u"\r\n"_s) + u"\r\n"_s; // as the format asks
}

/// "Strang, G." with an initial for each given name, hyphens kept.
QString withInitials(const AuthorName &author)
{
    if (author.organisation)
        return author.family;
    QStringList initials;
    for (const QString &name : author.given.split(u' ', Qt::SkipEmptyParts)) {
        QStringList halves;
        for (const QString &half : name.split(u'-', Qt::SkipEmptyParts))
            if (const auto *const letter = std::find_if(half.begin(), half.end(), [](QChar c) { return c.isLetter(); });
                letter != half.end())
                halves.append(QString(*letter) + u'.');
        initials.append(halves.join(u'-'));
    }
    return author.family + u", "_s + initials.join(u' ');
}

QString textAuthors(const QStringList &names)
{
    QStringList authors;
    for (const QString &name : names)
        authors.append(withInitials(authorName(name)));
    if (authors.size() < 2)
        return authors.join(QString());
    const QString last = authors.takeLast();
    return authors.join(u", "_s) + u", & "_s + last;
}

QString text(const Resource &resource)
{
    const QString authors = textAuthors(resource.authors);
    const QString year = u'(' + (resource.year ? QString::number(*resource.year) : u"n.d."_s) + u')';
    QString title = resource.title;
    if (!resource.edition.isEmpty())
        title += u" (%1 ed.)"_s.arg(ordinal(resource.edition));
    if (const QString &label = namesOf(resource.kind).label; !label.isEmpty())
        title += u" [%1]"_s.arg(label);
    const auto sentence = [](const QString &words) {
        return words.endsWith(u'.') || words.isEmpty() ? words : words + u'.';
    };
    QStringList parts = authors.isEmpty() ? QStringList{sentence(title), sentence(year)}
                                          : QStringList{authors + u' ' + sentence(year), sentence(title)};
    parts.append(sentence(resource.publisher));
    parts.append(resource.url);
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

AuthorName authorName(const QString &name)
{
    static const QStringList organisations{u"Academy"_s,   u"College"_s, u"Contributors"_s, u"Foundation"_s,
                                           u"Institute"_s, u"Society"_s, u"Team"_s,         u"University"_s};
    static const QStringList particles{u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"de"_s,  u"del"_s, u"della"_s,
                                       u"di"_s,  u"da"_s,  u"la"_s,  u"le"_s,  u"ten"_s, u"ter"_s};
    static const QStringList suffixes{u"Jr."_s, u"Sr."_s, u"II"_s, u"III"_s};
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const bool organisation = words.size() < 2 || std::any_of(words.begin(), words.end(), [](const QString &word) {
                                  return organisations.contains(word, Qt::CaseInsensitive);
                              });
    if (organisation)
        return {.family = name.simplified(), .organisation = true};
    qsizetype family = words.size() - 1;
    if (suffixes.contains(words.last()) && family > 1)
        --family;
    while (family > 1 && particles.contains(words[family - 1]))
        --family;
    return {.given = words.first(family).join(u' '), .family = words.sliced(family).join(u' ')};
}

QString cite(const Resource &resource, CitationFormat format)
{
    switch (format) {
    case CitationFormat::BibTeX:
        return bibTeX(resource);
    case CitationFormat::CslJson:
        return cslJson(resource);
    case CitationFormat::Ris:
        return ris(resource);
    case CitationFormat::Text:
        break;
    }
    return text(resource);
}

} // namespace content
