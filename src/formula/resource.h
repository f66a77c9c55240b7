#pragma once

#include <QByteArrayView>
#include <QString>

namespace formula {

/// The bytes of an uncompressed resource of this library, where they lie in the program: nothing is copied.
/// Empty where there is no such resource.
QByteArrayView resourceBytes(const QString &path);

/// The text of a resource of this library, decompressed.
QString resourceText(const QString &path);

} // namespace formula
