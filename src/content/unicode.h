#pragma once

#include <QString>

namespace content {

/// The name that Unicode gives a character, in capitals: "N-ARY SUMMATION"; empty where it has none.
QString unicodeName(char32_t point);

/// "72.1", the version of ICU, from which the names come.
QString icuVersion();

} // namespace content
