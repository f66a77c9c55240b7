#pragma once

#include "content/fields.h"
#include "content/symbol.h"

namespace content {

Symbol readSymbol(const Fields &fields, const QString &topic);
/// Puts the texts of another language over the English ones; lists must be as long as those.
void overlaySymbol(const Fields &fields, Symbol &symbol);

} // namespace content
