#pragma once

#include "core/text.h"

#include <string>
#include <vector>

namespace calculators {

/// A small set of data to try, made by rule: nobody measured it. text: as it would be typed, with a row of names.
struct DataSet
{
    std::string id = {};
    core::Text name = {};
    std::string text = {};
};

const std::vector<DataSet> &dataSets();

} // namespace calculators
