#pragma once

#include "core/text.h"

#include <QString>

namespace gui {

/// A text of the layers without Qt in the program's language, its values filled in.
QString translated(const core::Text &text);

} // namespace gui
