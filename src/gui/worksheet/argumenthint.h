#pragma once

#include <QString>

namespace gui {

/// What is due at the end of a piece of an expression, "solve(A, |": the call with its argument in bold, and what that
/// argument means; as rich text. Empty outside of calls.
QString argumentHint(const QString &before);

} // namespace gui
