#pragma once

#include "content/library.h"
#include "content/sign.h"

namespace content {

/// Reads signs.json of a folder; `symbols` explain those whose character is theirs. What is broken is told and left
/// out.
Signs readSigns(const QString &folder, const QList<Symbol> &symbols, QList<ContentProblem> *problems);

} // namespace content
