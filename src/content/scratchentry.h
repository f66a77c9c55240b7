#pragma once

#include "content/place.h"

#include <QString>

namespace content {

/// A LaTeX command that was put aside while writing. package: empty for base LaTeX. place: of the sign that it was
/// taken from, which may be gone.
struct ScratchEntry
{
    QString command = {};
    QString package = {};
    Place place = {};

    bool operator==(const ScratchEntry &) const = default;
};

} // namespace content
