#include "content/contentfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace content {

namespace {

QString words(const char *sentence)
{
    return QCoreApplication::translate("ContentFile", sentence);
}

qsizetype lineOf(const QByteArray &text, qsizetype offset)
{
    return text.left(offset).count('\n') + 1;
}

} // namespace

ContentFile::ContentFile(const QString &folder, const QString &name, QList<ContentProblem> *problems)
    : m_name(name),
      m_problems(problems)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.exists()) {
        tell(words(QT_TRANSLATE_NOOP("ContentFile", "The content file %1 is missing.")).arg(name));
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        tell(words(QT_TRANSLATE_NOOP("ContentFile", "The content file %1 cannot be read: %2."))
                 .arg(name, file.errorString()));
        return;
    }
    const QByteArray text = file.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isObject())
        m_root = document.object();
    else if (error.error == QJsonParseError::NoError)
        tell(words(QT_TRANSLATE_NOOP("ContentFile", "The content file %1 does not hold a JSON object.")).arg(name));
    else
        tell(words(QT_TRANSLATE_NOOP("ContentFile", "The content file %1 is broken in line %2: %3."))
                 .arg(name)
                 .arg(lineOf(text, error.offset))
                 .arg(error.errorString()));
}

void ContentFile::tell(const QString &sentence) const
{
    m_problems->append({.file = m_name, .message = sentence});
}

void ContentFile::leaveOut(const QJsonObject &record, qsizetype before, const QString &complaint) const
{
    const QString id = record.value(QLatin1String("id")).toString();
    if (id.isEmpty())
        tell(words(QT_TRANSLATE_NOOP(
                       "ContentFile",
                       "In the content file %1, the record after the first %2 sound ones was left out: %3."))
                 .arg(m_name)
                 .arg(before)
                 .arg(complaint));
    else
        tell(words(QT_TRANSLATE_NOOP("ContentFile", "In the content file %1, the record “%2” was left out: %3."))
                 .arg(m_name, id, complaint));
}

void ContentFile::stayEnglish(const QString &id, const QString &complaint) const
{
    tell(words(QT_TRANSLATE_NOOP("ContentFile",
                                 "In the content file %1, the texts of “%2” are left out and stay English: %3."))
             .arg(m_name, id, complaint));
}

QList<QJsonObject> ContentFile::objects(const QString &list) const
{
    QList<QJsonObject> result;
    if (!m_root)
        return result;
    const QJsonValue found = m_root->value(list);
    if (!found.isArray()) {
        tell(words(QT_TRANSLATE_NOOP("ContentFile", "The content file %1 has no list “%2”.")).arg(m_name, list));
        return result;
    }
    const QJsonArray items = found.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].isObject())
            result.append(items[i].toObject());
        else
            tell(words(QT_TRANSLATE_NOOP("ContentFile", "In the content file %1, item %2 of “%3” is not a record."))
                     .arg(m_name)
                     .arg(i + 1)
                     .arg(list));
    }
    return result;
}

} // namespace content
