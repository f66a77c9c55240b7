#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace gui {

/// The parts that Nabla stands on with the versions in use, as far as they can be asked those of this run.
QList<std::pair<QString, QString>> partVersions();

} // namespace gui
