#pragma once

#include "calculators/report.h"

#include <QColor>

class QCustomPlot;

namespace gui {

/// Draws the plot's boxes lying above one another, their names on the vertical axis; nothing where there are none.
void drawBoxes(QCustomPlot &plot, const calculators::Plot &content, const QColor &colour, double lineWidth);

/// The row in which a height of the vertical axis lies, as an index of the plot's boxes; -1 beside them.
int boxAt(const calculators::Plot &content, double height);

} // namespace gui
