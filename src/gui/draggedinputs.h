#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace gui {

/// Names of inputs, and the numbers that they are to become, in one edit.
using DraggedInputs = QList<std::pair<QString, double>>;

} // namespace gui
