#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace content {

/// Writes a file whole or not at all: the old one stays where anything fails, a full disk included. The one way in
/// which Nabla writes files; QSaveFile::commit() alone answers true on a full disk and leaves an empty file (Qt 6.4).
/// Makes the folder where there is none; follows links. Errors: Domain, with a sentence that names the file and the
/// reason.
core::Result<void> safeSave(const QString &path, const QByteArray &data);

} // namespace content
