#include "content/othernames.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace content {

namespace {

const QStringList symbolFiles{QStringLiteral("symbols-*.json")};

void appendFilled(const QJsonValue &text, QStringList &list)
{
    if (!text.toString().isEmpty())
        list.append(text.toString());
}

void addNames(const QString &id, const QJsonObject &texts, QHash<QString, ForeignNames> &names)
{
    ForeignNames &of = names[id];
    appendFilled(texts.value(u"name"), of.titles);
    appendFilled(texts.value(u"spoken"), of.readings);
    const QJsonArray aliases = texts.value(u"aliases").toArray();
    for (const auto &alias : aliases)
        appendFilled(alias, of.aliases);
}

QList<QJsonObject> filesOf(const QDir &folder)
{
    QList<QJsonObject> files;
    for (const QString &name : folder.entryList(symbolFiles, QDir::Files, QDir::Name))
        if (QFile file(folder.filePath(name)); file.open(QIODevice::ReadOnly))
            files.append(QJsonDocument::fromJson(file.readAll()).object());
    return files;
}

} // namespace

QHash<QString, ForeignNames> otherNames(const Library &library)
{
    QHash<QString, ForeignNames> names;
    const QDir folder(library.folder);
    if (library.folder.isEmpty())
        return names;
    if (!library.language.isEmpty())
        for (const QJsonObject &file : filesOf(folder)) {
            const QJsonArray symbols = file.value(u"symbols").toArray();
            for (const auto &symbol : symbols)
                addNames(symbol.toObject().value(u"id").toString(), symbol.toObject(), names);
        }
    for (const QString &language : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (language == library.language)
            continue;
        for (const QJsonObject &file : filesOf(QDir(folder.filePath(language))))
            for (auto symbol = file.begin(); symbol != file.end(); ++symbol)
                addNames(symbol.key(), symbol.value().toObject(), names);
    }
    return names;
}

} // namespace content
