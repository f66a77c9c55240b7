#pragma once

#include "calculators/report.h"

#include <string>
#include <vector>

namespace calculators {

/// One sample of a loss over classes, class by class. names: as many as are known; the others are numbered.
struct ClassTerms
{
    std::vector<core::Text> names = {};
    std::vector<double> prediction = {};
    std::vector<double> target = {};
    std::vector<double> gradient = {};
};

/// The names, where they are not empty, else "class 0" and so on.
std::vector<core::Text> classNames(const std::vector<std::string> &names, std::size_t count);

/// The shares of a target of one class when some of it, smoothing, is spread evenly.
std::vector<double> smoothedTarget(std::size_t label, std::size_t classes, double smoothing);

/// Of the cross-entropy; prediction: logits. The last column sums to the loss.
Table crossEntropyTable(const ClassTerms &terms);
/// Of the Kullback–Leibler divergence; prediction: logarithms of probabilities. The last column sums to the loss.
Table divergenceTable(const ClassTerms &terms);

} // namespace calculators
