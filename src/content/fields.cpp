#include "content/fields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <limits>
#include <utility>

namespace content {

namespace {

constexpr const char *missing = QT_TRANSLATE_NOOP("ContentFile", "its field “%1” is missing");
constexpr const char *isEmpty = QT_TRANSLATE_NOOP("ContentFile", "its field “%1” is empty");
constexpr const char *noText = QT_TRANSLATE_NOOP("ContentFile", "its field “%1” is not a text");
constexpr const char *noFlag = QT_TRANSLATE_NOOP("ContentFile", "its field “%1” is neither true nor false");
constexpr const char *noWhole = QT_TRANSLATE_NOOP("ContentFile", "its field “%1” is not a whole number");
constexpr const char *noTexts = QT_TRANSLATE_NOOP("ContentFile", "its field “%1” is not a list of texts");
constexpr const char *noObjects = QT_TRANSLATE_NOOP("ContentFile", "its field “%1” is not a list of objects");
constexpr const char *otherLength =
    QT_TRANSLATE_NOOP("ContentFile", "its field “%1” has more or fewer items than the English one");
constexpr const char *noObject = QT_TRANSLATE_NOOP("ContentFile", "its field “%1” is not an object");

} // namespace

Fields::Fields(QJsonObject object, QList<Complaint> *complaints, QString path)
    : m_object(std::move(object)),
      m_complaints(complaints),
      m_path(std::move(path))
{
}

void Fields::complain(const QString &name, const char *clause) const
{
    const QString path = m_path + name;
    if (m_complaints->isEmpty() || m_complaints->last().path != path)
        m_complaints->append({.path = path, .clause = QCoreApplication::translate("ContentFile", clause).arg(path)});
}

void Fields::expect(bool sound, const QString &name, const char *clause) const
{
    if (!sound)
        complain(name, clause);
}

QStringList Fields::unread() const
{
    QStringList names = m_object.keys();
    names.removeIf([this](const QString &name) { return m_read.contains(name); });
    return names;
}

QJsonValue Fields::value(const QString &name) const
{
    m_read.insert(name);
    const auto found = m_object.constFind(name);
    if (found == m_object.constEnd()) {
        complain(name, missing);
        return {};
    }
    return *found;
}

QString Fields::filledText(const QString &name) const
{
    QString found = text(name);
    expect(!found.trimmed().isEmpty(), name, isEmpty);
    return found;
}

QString Fields::text(const QString &name) const
{
    const QJsonValue found = value(name);
    expect(found.isString(), name, noText);
    return found.toString();
}

QString Fields::textOrNull(const QString &name) const
{
    const QJsonValue found = value(name);
    expect(found.isString() || found.isNull(), name, noText);
    return found.toString();
}

bool Fields::flag(const QString &name) const
{
    const QJsonValue found = value(name);
    expect(found.isBool(), name, noFlag);
    return found.toBool();
}

std::optional<bool> Fields::flagOrNull(const QString &name) const
{
    const QJsonValue found = value(name);
    expect(found.isBool() || found.isNull(), name, noFlag);
    return found.isBool() ? std::optional(found.toBool()) : std::nullopt;
}

std::optional<int> Fields::wholeOrNull(const QString &name) const
{
    const QJsonValue found = value(name);
    const double number = found.toDouble();
    const bool whole =
        found.isDouble() && number == std::trunc(number) && std::abs(number) <= std::numeric_limits<int>::max();
    expect(whole || found.isNull(), name, noWhole);
    return whole ? std::optional(static_cast<int>(number)) : std::nullopt;
}

QStringList Fields::texts(const QString &name) const
{
    const QJsonValue found = value(name);
    expect(found.isArray(), name, noTexts);
    const QJsonArray items = found.toArray();
    QStringList result;
    result.reserve(items.size());
    for (const auto &item : items) {
        expect(item.isString(), name, noTexts);
        result.append(item.toString());
    }
    return result;
}

QList<Fields> Fields::objects(const QString &name) const
{
    const QJsonValue found = value(name);
    expect(found.isArray(), name, noObjects);
    const QJsonArray items = found.toArray();
    QList<Fields> result;
    result.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        expect(items[i].isObject(), name, noObjects);
        result.append(Fields(items[i].toObject(), m_complaints, m_path + QStringLiteral("%1[%2].").arg(name).arg(i)));
    }
    return result;
}

Fields Fields::object(const QString &name) const
{
    const QJsonValue found = value(name);
    expect(found.isObject(), name, noObject);
    return {found.toObject(), m_complaints, m_path + name + u'.'};
}

void Fields::expectLength(const QString &name, qsizetype length, qsizetype english) const
{
    expect(length == english, name, otherLength);
}

} // namespace content
