#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace content {

/// At which line of a JSON text each value begins, from 1, by its path: "resources[3].title". The text must be valid.
QHash<QString, int> jsonLines(const QByteArray &text);

/// The line of an offset.
int lineAt(const QByteArray &text, qsizetype offset);

} // namespace content
