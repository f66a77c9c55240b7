#pragma once

#include "calculators/report.h"

#include <QString>

#include <vector>

namespace gui {

/// What the plot shows, in words.
QString plotDescription(const calculators::Plot &plot);

/// All points as rows of text, numbers with all digits: a heading above each curve's points, then the boxes.
std::vector<std::vector<QString>> plotRows(const calculators::Plot &plot);

/// A box in words, with so many digits.
QString boxText(const calculators::Box &box, int digits);

} // namespace gui
