#pragma once

#include "calculators/worksheet.h"

#include <QVariantMap>

namespace gui {

/// A worksheet as the page keeps it until the next start, wrong lines included.
QVariantMap worksheetState(const calculators::WorksheetContent &content);
/// The way back; passes over what is no matrix or line, and over names that come twice.
calculators::WorksheetContent worksheetFrom(const QVariantMap &state);

/// Three matrices and lines that use them, and each other.
calculators::WorksheetContent exampleWorksheet();

} // namespace gui
