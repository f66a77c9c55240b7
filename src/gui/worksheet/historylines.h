#pragma once

#include "calculators/worksheetvalues.h"
#include "gui/worksheet/expressioninput.h"
#include "gui/worksheet/historymodel.h"

namespace gui {

/// The lines of a worksheet with what is known of their values, which may be older than the lines.
std::vector<HistoryLine> historyLines(const calculators::WorksheetContent &content,
                                      const calculators::WorksheetValues &values, int digits);

/// All that an expression on this worksheet may name: its own names, then constants and functions.
QList<Completion> completions(const calculators::WorksheetContent &content);

} // namespace gui
