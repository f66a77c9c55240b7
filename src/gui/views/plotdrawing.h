#pragma once

#include "calculators/report.h"

class QCustomPlot;

namespace gui {

/// Puts the content of a plot section on an empty QCustomPlot, in the colours of the theme and the font of the widget.
/// handle: the index of the chosen handle, drawn thicker; -1 for none.
void drawPlot(QCustomPlot &plot, const calculators::Plot &content, int handle);

} // namespace gui
