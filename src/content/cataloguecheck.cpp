#include "content/cataloguecheck.h"

#include "content/fields.h"
#include "content/jsonlines.h"
#include "content/resourcereader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace content {

namespace {

constexpr const char *notKebab =
    QT_TRANSLATE_NOOP("CatalogueCheck", "its field “%1” must be small letters and digits, parted by single hyphens");
constexpr const char *unknownKind = QT_TRANSLATE_NOOP("CatalogueCheck", "its field “%1” is no kind of resource");
constexpr const char *unknownLevel =
    QT_TRANSLATE_NOOP("CatalogueCheck", "its field “%1” must be beginner, intermediate or advanced");
constexpr const char *unknownTopic = QT_TRANSLATE_NOOP("CatalogueCheck", "its field “%1” names an unknown topic");
constexpr const char *unknownSymbol = QT_TRANSLATE_NOOP("CatalogueCheck", "its field “%1” names an unknown symbol");
constexpr const char *noTopic = QT_TRANSLATE_NOOP("CatalogueCheck", "its field “%1” names no topic");
constexpr const char *badLink =
    QT_TRANSLATE_NOOP("CatalogueCheck", "its field “%1” is no link that begins with https:// or http://");
constexpr const char *badYear = QT_TRANSLATE_NOOP("CatalogueCheck", "its field “%1” is no year between 1000 and 2999");
constexpr const char *badIsbn =
    QT_TRANSLATE_NOOP("CatalogueCheck", "its field “%1” is no ISBN: its check digit is wrong");
constexpr const char *badDuration =
    QT_TRANSLATE_NOOP("CatalogueCheck", "its field “%1” is no duration such as 17:04 or 1:02:03");
constexpr const char *tooFewParts = QT_TRANSLATE_NOOP("CatalogueCheck", "its field “%1” is less than the parts listed");

bool isLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

/// Of ten or thirteen digits, hyphens apart. Source: ISO 2108.
bool isIsbn(const QString &isbn)
{
    QString digits = isbn;
    digits.remove(u'-');
    static const QRegularExpression form(QStringLiteral("^([0-9]{9}[0-9X]|[0-9]{13})$"));
    if (!form.match(digits).hasMatch())
        return false;
    const bool ten = digits.size() == 10;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[i] == u'X' ? 10 : digits[i].digitValue();
        sum += digit * (ten ? 10 - static_cast<int>(i) : i % 2 == 0 ? 1 : 3);
    }
    return sum % (ten ? 11 : 10) == 0;
}

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).hasMatch();
}

/// What the types of the fields do not say.
class Rules
{
public:
    Rules(const Fields &fields, const Library &known) : m_fields(fields), m_known(known) {}

    void check(const Resource &resource) const
    {
        expect(matches(resource.id, "^[a-z0-9]+(-[a-z0-9]+)*$"), "id", notKebab);
        expect(resourceKinds().contains(resource.kind), "kind", unknownKind);
        expect(resourceLevels().contains(resource.level), "level", unknownLevel);
        expect(!resource.topics.isEmpty(), "topics", noTopic);
        expect(allTopics(resource.topics), "topics", unknownTopic);
        expect(allTopics(resource.prerequisites), "prerequisites", unknownTopic);
        expect(std::all_of(resource.symbols.begin(), resource.symbols.end(),
                           [this](const QString &id) { return m_known.symbol(id); }),
               "symbols", unknownSymbol);
        expect(isLink(resource.url), "url", badLink);
        expect(std::all_of(resource.alternateUrls.begin(), resource.alternateUrls.end(), isLink), "alternate_urls",
               badLink);
        expect(!resource.year || (*resource.year >= 1000 && *resource.year <= 2999), "year", badYear);
        expect(resource.isbn.isEmpty() || isIsbn(resource.isbn), "isbn", badIsbn);
        expect(!resource.partCount || *resource.partCount >= resource.parts.size(), "part_count", tooFewParts);
        for (qsizetype i = 0; i < resource.parts.size(); ++i)
            check(resource.parts[i], QStringLiteral("parts[%1].").arg(i));
    }

private:
    void expect(bool sound, const QString &name, const char *clause) const
    {
        if (!sound)
            m_fields.complain(name, clause);
    }
    void expect(bool sound, const char *name, const char *clause) const
    {
        expect(sound, QString::fromLatin1(name), clause);
    }
    void check(const Part &part, const QString &path) const
    {
        expect(part.url.isEmpty() || isLink(part.url), path + QStringLiteral("url"), badLink);
        expect(part.duration.isEmpty() || matches(part.duration, "^([0-9]+:)?[0-9]{1,2}:[0-9]{2}$"),
               path + QStringLiteral("duration"), badDuration);
    }
    bool allTopics(const QStringList &ids) const
    {
        const auto &topics = m_known.catalogueTopics;
        return std::all_of(ids.begin(), ids.end(), [&topics](const QString &id) {
            return std::any_of(topics.begin(), topics.end(), [&id](const Topic &topic) { return topic.id == id; });
        });
    }

    const Fields &m_fields;
    const Library &m_known;
};

QString words(const char *sentence)
{
    return QCoreApplication::translate("CatalogueCheck", sentence);
}

/// The records of a file, one after the other.
class Checker
{
public:
    Checker(const QByteArray &text, const Library &known) : m_lines(jsonLines(text)), m_known(known) {}

    QList<CatalogueFinding> check(const QJsonObject &root)
    {
        const QJsonValue list = root.value(u"resources");
        if (!list.isArray()) {
            find(QString(), words(QT_TRANSLATE_NOOP("CatalogueCheck", "The file has no list “resources”.")));
            return m_findings;
        }
        const QJsonArray records = list.toArray();
        for (qsizetype i = 0; i < records.size(); ++i)
            checkRecord(records[i], QStringLiteral("resources[%1]").arg(i));
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const auto &a, const auto &b) { return a.line < b.line; });
        return m_findings;
    }

private:
    void find(const QString &path, const QString &message)
    {
        m_findings.append({.line = m_lines.value(path, 1), .message = message});
    }

    void checkRecord(const QJsonValue &record, const QString &path)
    {
        if (!record.isObject())
            return find(path, words(QT_TRANSLATE_NOOP("CatalogueCheck", "This is no record, but it stands in the list "
                                                                        "“resources”.")));
        QList<Complaint> complaints;
        const Fields fields(record.toObject(), &complaints);
        const Resource resource = readResource(fields);
        if (complaints.isEmpty())
            Rules(fields, m_known).check(resource);
        const QString name = resource.id.isEmpty() ? path : resource.id;
        for (const Complaint &complaint : complaints) {
            QString place = path + u'.' + complaint.path;
            find(m_lines.contains(place) ? place : path,
                 words(QT_TRANSLATE_NOOP("CatalogueCheck", "The record “%1” cannot be used: %2."))
                     .arg(name, complaint.clause));
        }
        for (const QString &key : fields.unread())
            find(path + u'.' + key,
                 words(QT_TRANSLATE_NOOP("CatalogueCheck", "The record “%1” has a field “%2” that no resource has."))
                     .arg(name, key));
        if (!resource.id.isEmpty() && m_ids.contains(resource.id))
            find(path + QStringLiteral(".id"),
                 words(QT_TRANSLATE_NOOP("CatalogueCheck", "Another record before it has the id “%1” too.")).arg(name));
        m_ids.insert(resource.id);
    }

    QHash<QString, int> m_lines;
    const Library &m_known;
    QSet<QString> m_ids;
    QList<CatalogueFinding> m_findings;
};

} // namespace

const QStringList &resourceKinds()
{
    using namespace Qt::StringLiterals;
    static const QStringList all{u"book"_s,    u"book-series"_s, u"course"_s, u"video-series"_s, u"video"_s,
                                 u"article"_s, u"reference"_s,   u"tool"_s,   u"interactive"_s,  u"website"_s};
    return all;
}

const QStringList &resourceLevels()
{
    using namespace Qt::StringLiterals;
    static const QStringList all{u"beginner"_s, u"intermediate"_s, u"advanced"_s};
    return all;
}

QList<CatalogueFinding> checkCatalogue(const QByteArray &text, const Library &known)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return {
            {.line = lineAt(text, error.offset),
             .message = words(QT_TRANSLATE_NOOP("CatalogueCheck", "This is no JSON: %1.")).arg(error.errorString())}};
    if (!document.isObject())
        return {{.message = words(QT_TRANSLATE_NOOP("CatalogueCheck", "The file does not hold a JSON object."))}};
    return Checker(text, known).check(document.object());
}

} // namespace content
