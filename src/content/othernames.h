#pragma once

#include "content/library.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace content {

/// What a symbol is called in all languages but one.
struct ForeignNames
{
    QStringList titles = {};
    QStringList aliases = {};
    QStringList readings = {}; ///< how it is read aloud
};

/// What the symbols of a library are called in all languages but its own, by id. Read from the content's files at each
/// call; what is broken there is passed over, since loading the library tells it.
QHash<QString, ForeignNames> otherNames(const Library &library);

} // namespace content
