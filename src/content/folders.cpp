#include "content/folders.h"

#include <QDir>

namespace content {

namespace {

QString xdgFolder(const char *variable, const QString &belowHome)
{
    const QString given = qEnvironmentVariable(variable);
    const QString base = given.startsWith(u'/') ? given : QDir::home().filePath(belowHome);
    return QDir::cleanPath(base + QStringLiteral("/nabla"));
}

} // namespace

Folders folders(const QString &dataFolder)
{
    if (dataFolder.isEmpty())
        return {.settings = xdgFolder("XDG_CONFIG_HOME", QStringLiteral(".config")),
                .data = xdgFolder("XDG_DATA_HOME", QStringLiteral(".local/share")),
                .cache = xdgFolder("XDG_CACHE_HOME", QStringLiteral(".cache"))};
    const QDir all(QDir::cleanPath(QDir::current().absoluteFilePath(dataFolder)));
    return {.settings = all.filePath(QStringLiteral("settings")),
            .data = all.filePath(QStringLiteral("data")),
            .cache = all.filePath(QStringLiteral("cache"))};
}

} // namespace content
