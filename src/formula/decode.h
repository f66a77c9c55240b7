#pragma once

#include "formula/formula.h"

#include <functional>
#include <optional>

class QJsonObject;

namespace formula {

/// Gives the shared outline with that number, or nothing where there is none.
using SharedOutlines = std::function<std::optional<Outline>(int)>;

/// Reads what the typesetter's script gives (resources/formula/outlines.js says which form it has), of which the LaTeX
/// and the style are told besides. Nothing where the object is not of that form.
std::optional<Formula> decode(const QJsonObject &object, const QString &latex, bool display,
                              const SharedOutlines &shared = {});

} // namespace formula
