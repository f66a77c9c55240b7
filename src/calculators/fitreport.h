#pragma once

#include "calculators/fit.h"

#include <vector>

namespace calculators {

// What the reports on fits are made of.

/// The values of a column, sorted.
struct FitData
{
    const DataColumn *column = nullptr;
    std::vector<double> ascending = {};
};

/// A family's place in numerics::distributions(), as links name it.
double placeOf(const numerics::Distribution &family);

Report fitOfOneReport(const FitData &data, const FamilyFit &fit, const numerics::Held &held);

/// Errors: as rankFamilies().
core::Result<Report> fitRankingReport(const FitData &data, const ReportRun &run);

} // namespace calculators
