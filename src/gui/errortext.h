#pragma once

#include "core/error.h"

#include <QString>

namespace gui {

/// An error as a sentence in the program's language, with a capital and a full stop; the one place that words an error.
QString errorText(const core::Error &error);

} // namespace gui
