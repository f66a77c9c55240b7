#pragma once

#include "calculators/report.h"
#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"

#include <string>
#include <vector>

namespace calculators {

/// A measure of information. measure: "entropy", "cross_entropy", "kl_divergence", "js_divergence" (of p, or of p and
/// q), "mutual_information" (of joint: a row for each x, a column for each y). base: 2 for bits, e for nats.
struct InformationRequest
{
    std::string measure = "entropy";
    std::vector<double> p = {0.5, 0.25, 0.25};
    std::vector<double> q = {0.25, 0.25, 0.5};
    core::Grid<double> joint = {};
    double base = 2.0;
};

/// Errors: NotFound "measure"; those of numerics/information.h.
core::Result<Report> informationReport(const InformationRequest &request, const core::Run &run = {});

} // namespace calculators
