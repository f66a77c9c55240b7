#pragma once

#include "calculators/naivebayes.h"
#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"

#include <string>
#include <string_view>
#include <vector>

namespace calculators {

/// Samples with their classes. features: the names of the columns of x; empty where the text had no heading.
struct Samples
{
    std::vector<std::string> features = {};
    core::Grid<double> x = {};
    std::vector<Label> y = {};
};

/// Reads comma-separated values: the last column is the class, all others are numbers. A first row that holds words
/// wherever numbers are due is the heading. Classes are numbers where all of them are.
/// Errors, naming "samples": as of core::readCsv(); Shape where there is no sample or no column beside the class; Parse
/// naming the line and column of the cells that are missing or no numbers, the first few of them; Cancelled.
core::Result<Samples> readSamples(std::string_view csv, const core::Run &run = {});

} // namespace calculators
