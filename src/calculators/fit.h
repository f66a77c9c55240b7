#pragma once

#include "calculators/datatable.h"
#include "calculators/report.h"
#include "calculators/reportrun.h"
#include "core/result.h"
#include "numerics/distributionmember.h"
#include "numerics/fitting.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace calculators {

/// The families that can be fitted to data, in the order of the panel.
const std::vector<const numerics::Distribution *> &fittedFamilies();

/// What the fit form asks for. column: of the table, from 0. family: one of fittedFamilies(), or empty for all of them,
/// ranked. held: one entry for each parameter of the family, or none.
struct FitRequest
{
    std::shared_ptr<const DataTable> table = {};
    std::size_t column = 0;
    std::string family = {};
    numerics::Held held = {};
};

/// Maximum likelihood for any of fittedFamilies(). Errors: as numerics::fitDistribution() and fitCategorical().
core::Result<numerics::DistributionFit> fitFamily(const numerics::Distribution &family, std::span<const double> data,
                                                  numerics::Held held = {}, const core::Run &run = {});

struct FamilyFit
{
    const numerics::Distribution *family = nullptr;
    numerics::DistributionFit fit = {};

    numerics::Member member() const { return {family, fit.parameters}; }
};

/// A family that the data do not allow, and why.
struct FamilyRefusal
{
    const numerics::Distribution *family = nullptr;
    core::Text reason = {};
};

/// fits: by AIC, the smallest first; those that count and the continuous ones together. tried: how many families these
/// are of; as many as there are, unless the ranking is partial.
struct FitRanking
{
    std::vector<FamilyFit> fits = {};
    std::vector<FamilyRefusal> refusals = {};
    std::size_t tried = 0;
};

/// Hears of the ranking so far, after each family.
using FitWatch = std::function<void(const FitRanking &)>;

/// Errors: Shape "data" where there are none; Cancelled.
core::Result<FitRanking> rankFamilies(std::span<const double> data, const core::Run &run = {},
                                      const FitWatch &watch = {});

/// One family's estimates and pictures, or the ranking of all, which is shown while it grows where there are many
/// values. Errors: Shape "text" (no data); Shape or Domain "column"; NotFound "family"; MissingInput or Domain
/// "held.ID"; NotConverged; Cancelled. Tables link by the inputs "family" (a place in numerics::distributions(), −1 for
/// all), and the offer to look at the fitted distribution sets "explore" (the same) and "parameter" once for each.
core::Result<Report> fitReport(const FitRequest &request, const ReportRun &run = {});

} // namespace calculators
